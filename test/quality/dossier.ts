/** Proposals of texts beside a list made by hand: selectors only, since the texts are not ours to publish. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { proposeAll } from "#texts";

export const KINDS = ["figure", "quotation", "statement", "event", "commitment"] as const;
export type Kind = (typeof KINDS)[number];
/** `seed`: developed on; `blind`: labelled first, run once at the end; `seen`: labelled first, then developed on. */
export type LabelSet = "seed" | "seen" | "blind";

interface Label {
  readonly set: LabelSet;
  readonly sha256: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** Which kinds were labelled in which set: the rest is not counted. */
const LABELLED: Readonly<Record<LabelSet, readonly Kind[]>> = {
  seed: KINDS,
  blind: KINDS,
  seen: ["figure", "quotation"],
};

export interface Tally {
  readonly set: LabelSet;
  readonly kind: Kind;
  readonly labels: number;
  readonly found: number;
  readonly proposed: number;
  readonly right: number;
}

export interface Measured {
  readonly texts: number;
  readonly absent: number;
  readonly tallies: readonly Tally[];
  /** For whoever looks at them here: never printed by a test. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function labels(): readonly Label[] {
  return ["dossier-seeds.csv", "dossier-texts.csv"].flatMap((file) => {
    const rows: Record<string, string>[] = parse(readFileSync(`test/quality/${file}`), { columns: true });
    return rows.map((row) => ({
      ...(row as unknown as Label),
      start: Number(row["start"]),
      end: Number(row["end"]),
    }));
  });
}

/** Texts by the hash of their file, from the folders that are there. */
function texts(folders: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    if (folder === undefined || !existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
      const bytes = readFileSync(join(folder, name));
      found.set(createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8"));
    }
  }
  return found;
}

/** Where the texts are, if they are here. */
export function textFolders(env: NodeJS.ProcessEnv): readonly (string | undefined)[] {
  const field = env["HEADSTAMP_FIELD_DATA"];
  return [field === undefined ? undefined : join(field, "..", "seeds"), env["HEADSTAMP_DOSSIER_TEXTS"]];
}

interface Span {
  readonly start: number;
  readonly end: number;
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function measure(folders: readonly (string | undefined)[], sets: readonly LabelSet[]): Measured {
  const here = texts(folders);
  const wanted = labels().filter(({ set }) => sets.includes(set));
  const hashes = [...new Set(wanted.map(({ sha256 }) => sha256))];
  const sums = new Map<string, { labels: number; found: number; proposed: number; right: number }>();
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const sha256 of hashes.filter((hash) => here.has(hash))) {
    const text = here.get(sha256) as string;
    const { proposals } = proposeAll(text);
    const set = wanted.find((label) => label.sha256 === sha256)!.set;
    for (const kind of LABELLED[set]) {
      const expected = wanted.filter((label) => label.sha256 === sha256 && label.kind === kind);
      const got = proposals.filter((proposal) => proposal.kind === kind).map(({ span }) => span);
      // A figure answers one label; a sentence may hold two labels of its kind.
      const taken = new Set<number>();
      let found = 0;
      for (const label of expected) {
        const at = got.findIndex((span, i) => overlap(span, label) && !(kind === "figure" && taken.has(i)));
        if (at >= 0) {
          found++;
          taken.add(at);
        } else missed.push(`${sha256.slice(0, 8)} ${kind}: ${text.slice(label.start, label.end)}`);
      }
      const right = got.filter(
        (span, i) => taken.has(i) || (kind !== "figure" && expected.some((label) => overlap(span, label))),
      );
      for (const span of got.filter((one) => !right.includes(one)))
        wrong.push(`${sha256.slice(0, 8)} ${kind}: ${text.slice(span.start, span.end)}`);
      const key = `${set} ${kind}`;
      const sum = sums.get(key) ?? { labels: 0, found: 0, proposed: 0, right: 0 };
      sums.set(key, {
        labels: sum.labels + expected.length,
        found: sum.found + found,
        proposed: sum.proposed + got.length,
        right: sum.right + right.length,
      });
    }
  }
  const tallies = [...sums].map(([key, sum]) => {
    const [set, kind] = key.split(" ") as [LabelSet, Kind];
    return { set, kind, ...sum };
  });
  const present = hashes.filter((hash) => here.has(hash)).length;
  return { texts: present, absent: hashes.length - present, tallies, missed, wrong };
}
