import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalBytes, HeadstampError, toHex } from "#base";
import { type Desk, now, random, readWhere } from "#casework";
import { find, loadSolver } from "#counting";
import { DESIGNATED_NAMES, definitionOf, type Finding, type Group, type Period } from "#findings";
import {
  type Figure,
  figuresOf,
  isGivingAway,
  namingOf,
  partiesOf,
  type Refusal,
  recount,
  type Suppressed,
  suppress,
  tablesOf,
  thinned,
  weigh,
} from "#gate";
import { maskPersons } from "#records";
import type { Handling, ImportState, Store } from "#store";
import {
  PROOFS,
  type Publication,
  type PublishedFigure,
  type PublishedSource,
  type PublishedTable,
} from "./publication.ts";
import { bodyOf } from "./publish-cells.ts";
import { type Counted, countAgain, saltedHash } from "./publish-count.ts";
import {
  conditionsOf,
  filesOf,
  type HeldFile,
  originsOf,
  readReleases,
  readSeries,
  sourcesOf,
} from "./publish-draft.ts";
import { contentFiles, descriptorOf } from "./publish-files.ts";
import { asJson, figuresRoot, proofFiles } from "./publish-proof.ts";

export interface PublishWish {
  readonly names: readonly string[];
  readonly by: string | null;
  readonly where: readonly string[];
  readonly given: readonly string[];
  readonly out: string;
  readonly k: number;
  readonly tlp: Handling;
  readonly series: string | null;
  readonly notes: readonly string[];
  readonly replyTo: string | null;
  /** `PARTY=TEXT` each. */
  readonly replies: readonly string[];
  readonly confirmParties: boolean;
  readonly ranked: boolean;
  /** `IMPORT=CITATION` each. */
  readonly releases: readonly string[];
  /** `FROM/TO`, where the file has no dates of its own. */
  readonly period: string | null;
  /** Tables that are left out, as a refusal names them: `FINDING: LABEL`, or the label or key alone. */
  readonly without: readonly string[];
}

export interface Published {
  readonly refusals: readonly Refusal[];
  /** Null where the gate stayed shut. */
  readonly done: {
    readonly publicationId: string;
    readonly index: number;
    readonly figures: number;
    readonly tables: number;
    readonly withheld: Publication["withheld"];
    readonly files: number;
  } | null;
}

/** Smallest k: below three, a withheld count is known to whoever stands in it. */
const LEAST_K = 3;

/**
 * Takes findings through the gate and, where nothing stands against it, writes a package and makes the publication an entry
 * of the ledger. Throws `package-exists`, `condition-invalid`, `figure-differs` and what `find` throws.
 */
export async function publish(desk: Desk, wish: PublishWish): Promise<Published> {
  const { store } = desk;
  if (!(wish.k >= LEAST_K)) throw new HeadstampError("condition-invalid", { condition: `k=${wish.k}` });
  await mustBeFree(wish.out);
  const condition = readWhere(wish.where);
  const found: Finding[] = [];
  let snapshot = await store.snapshot();
  for (const name of new Set(wish.names)) {
    desk.tell("publish", found.length, wish.names.length);
    const takes = definitionOf(name)?.takes ?? [];
    // A setting goes to the findings that take it; one that none takes is refused.
    const given = wish.given.filter((one) => takes.includes(one.split("=")[0] ?? "") || !isTaken(wish, one));
    const answer = await find(store, { name, by: wish.by, where: wish.where, given, allCells: true });
    const finding = withoutTables(arranged(answer.finding, wish.ranked), wish.without);
    found.push(withPeriod(finding, readPeriod(wish.period)));
    snapshot = answer.snapshot;
  }
  const whole = [...found];
  const series = await readSeries(wish.series);
  const conditions = conditionsOf(condition);
  for (const [n, finding] of found.entries()) {
    const at = { earlier: series.tables, k: wish.k };
    found[n] = thinned(finding, tablesOf(finding, conditions), at);
  }
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const held = filesOf(imports, await store.registers());
  const releases = readReleases(wish.releases, held);
  const sources = sourcesOf(found, held, releases);
  const refusals = weigh({
    findings: found,
    sources,
    notes: wish.notes,
    replyTo: wish.replyTo,
    partiesConfirmed: wish.confirmParties,
    ranked: wish.ranked,
    designated: DESIGNATED_NAMES,
    parties: [],
  });
  const tables = found.flatMap((finding) => tablesOf(finding, conditions));
  const safe = suppress(
    { tables, earlier: series.tables, origins: await originsOf(store), k: wish.k },
    await loadSolver(),
  );
  const figures = numbered(found, safe, { k: wish.k, snapshot });
  const empty = found
    .filter(({ name }) => !figures.some(({ finding }) => finding === name))
    .map(({ name, groups }): Refusal => {
      const read = groups.some(({ rows }) => rows.length > 0);
      return { code: read ? "nothing-left" : "nothing-read", where: name };
    });
  // A count of some serials is a count of single things, and no table could withhold it.
  const single = (condition.filter.serials ?? []).map(
    (key): Refusal => ({ code: "raw-marks", where: `serial=${key}` }),
  );
  const all = [...refusals, ...single, ...empty];
  if (all.length > 0) return { refusals: all, done: null };
  const disclaimed = ({ caveats, groups }: Finding): boolean =>
    [caveats, ...groups.map((group) => group.caveats)].some((own) => own.includes("atf-disclaimer"));
  const traced = sources.some(({ traces }) => traces) || found.some(disclaimed);
  const made = {
    found,
    whole,
    held,
    figures,
    safe,
    traced,
    releases,
    imports,
    series: series.packages,
    snapshot,
  };
  return { refusals: [], done: await write(desk, wish, made) };
}

const isTaken = ({ names }: PublishWish, setting: string): boolean =>
  names.some((name) => definitionOf(name)?.takes.includes(setting.split("=")[0] ?? "") === true);

/** The finding without the tables that the publisher leaves out. */
function withoutTables(finding: Finding, without: readonly string[]): Finding {
  if (without.length === 0) return finding;
  const left = ({ by }: Group): boolean =>
    [by.key, by.label, `${finding.name}: ${by.label}`].some((name) => without.includes(name));
  return { ...finding, groups: finding.groups.filter((group) => !left(group)) };
}

/** Parties by name, whatever their counts: a table in the order of counts is a ranking. */
function arranged(finding: Finding, ranked: boolean): Finding {
  if (ranked) return finding;
  const groups = finding.groups.map((group) =>
    namingOf(finding, group) === null
      ? group
      : {
          ...group,
          rows: [...group.rows].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
        },
  );
  return { ...finding, groups };
}

function readPeriod(text: string | null): Period | null {
  if (text === null) return null;
  const [from = "", to = from] = text.split("/");
  const formed = [from, to].every((day) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(day));
  if (!formed) throw new HeadstampError("condition-invalid", { condition: `period=${text}` });
  return { from, to };
}

function withPeriod(finding: Finding, said: Period | null): Finding {
  if (said === null || finding.period !== null) return finding;
  return {
    ...finding,
    period: said,
    groups: finding.groups.map((group) => ({ ...group, period: group.period ?? said })),
  };
}

function numbered(
  found: readonly Finding[],
  safe: Suppressed,
  at: { readonly k: number; readonly snapshot: Figure["snapshot"] },
): Figure[] {
  const figures: Figure[] = [];
  for (const [table, one] of safe.tables.entries()) {
    const finding = found.find(({ name }) => name === one.finding)!;
    if (isGivingAway(finding, one, safe.tables)) continue;
    figures.push(...figuresOf(finding, one, { table, first: figures.length + 1, ...at }));
  }
  return figures;
}

interface Made {
  readonly found: readonly Finding[];
  /** The same with all points of their curves. */
  readonly whole: readonly Finding[];
  readonly held: readonly HeldFile[];
  readonly figures: readonly Figure[];
  readonly safe: Suppressed;
  readonly traced: boolean;
  readonly releases: ReadonlyMap<string, string>;
  readonly imports: readonly ImportState[];
  readonly series: readonly string[];
  readonly snapshot: Figure["snapshot"];
}

async function write(desk: Desk, wish: PublishWish, made: Made): Promise<NonNullable<Published["done"]>> {
  const { store, actor } = desk;
  const salt = toHex(random(32));
  const counted = new Map<string, Counted>();
  for (const finding of made.found) {
    desk.tell("recount", counted.size, made.figures.length);
    const files = made.imports.filter(({ id }) => finding.edition.some(({ importId }) => importId === id));
    const figures = made.figures.filter((figure) => figure.finding === finding.name);
    const { groups } = made.whole.find(({ name }) => name === finding.name) ?? finding;
    const groupOf = (table: number) => groups[made.safe.tables[table]?.group ?? -1];
    const at = { finding, figures, groupOf, files, condition: readWhere(wish.where), by: wish.by };
    for (const [id, cells] of await countAgain(store, at)) counted.set(id, cells);
  }
  const tables = tablesPrinted(made);
  const [off] = recount(made.figures, tables).wrong;
  const differing = made.figures.find(({ id }) => id === off);
  if (differing !== undefined) throw differs(differing);
  const figures = made.figures.map((figure): PublishedFigure => {
    const cells = counted.get(figure.id)?.cells ?? null;
    return {
      ...figure,
      counted: cells === null ? null : { cells: cells.length, sha256: saltedHash(salt, figure.id, cells) },
    };
  });
  const sources = await sourcesPrinted(store, made);
  const draft = draftOf(desk, wish, { ...made, figures, sources });
  const work = join(dirname(wish.out), `.${toHex(random(6))}.publishing`);
  try {
    await mkdir(work, { recursive: true });
    const content = new Map(await contentFiles(draft));
    content.set("datapackage.json", descriptorOf(draft, listOf(content)));
    const publication: Publication = { ...draft, files: listOf(content) };
    const bytes = canonicalBytes(asJson(publication));
    const { index } = await store.append({
      ...{ kind: "finding.published", actor },
      payload: {
        publicationId: publication.publicationId,
        publication: sha256(bytes),
        figures: { size: figures.length, root: figuresRoot(figures) },
        findings: publication.findings.map(({ name }) => name),
        ...{
          k: wish.k,
          tlp: wish.tlp,
          synthetic: publication.watermark !== null,
          snapshot: { ...made.snapshot },
        },
        ...{ parties: asJson(publication.parties), sources: sources.map((source) => source.sha256) },
      },
      body: bodyOf(
        salt,
        [...counted].map(([id, { cells }]) => [id, cells]),
      ),
    });
    const proven = await store.prove([index, ...sources.flatMap(({ entries }) => entries)]);
    const files = new Map([
      ...content,
      [PROOFS.publication, bytes] as const,
      ...proofFiles(publication, proven, index),
    ]);
    for (const [path, own] of files) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), own);
    }
    await rename(work, wish.out);
    const { publicationId, withheld, tables } = publication;
    return {
      publicationId,
      index,
      figures: figures.length,
      tables: tables.length,
      withheld,
      files: files.size,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A figure that does not follow from the package's own numbers is a fault of ours: nothing is published. */
const differs = ({ id, numerator, denominator }: Figure): HeadstampError =>
  new HeadstampError("figure-differs", { figure: id, printed: numerator ?? 0, again: denominator ?? 0 });

function tablesPrinted({ found, safe }: Pick<Made, "found" | "safe">): PublishedTable[] {
  return safe.tables.map(({ group, ...table }) => {
    const finding = found.find(({ name }) => name === table.finding)!;
    const { form = "counts", by } = finding.groups[group] ?? {};
    return { ...table, form, label: by?.label ?? "" };
  });
}

function draftOf(
  { actor }: Desk,
  wish: PublishWish,
  made: Made & { readonly figures: readonly PublishedFigure[]; readonly sources: readonly PublishedSource[] },
): Publication & { readonly sources: readonly PublishedSource[] } {
  const { found, figures, safe, series, snapshot } = made;
  const groups = found.flatMap((finding) => finding.groups.map((group) => ({ finding, group })));
  const naming = groups.map(({ finding, group }) =>
    partiesOf(finding, group).length === 0 ? null : namingOf(finding, group),
  );
  const named = naming.includes("document") ? "document" : naming.includes("mark") ? "mark" : null;
  const synthetic = figures.some(({ population }) => population?.synthetic === true);
  return {
    ...{
      schema: "headstamp-publication/1",
      publicationId: `pub_${toHex(random(8))}`,
      createdAt: now(),
      actor,
    },
    ...{
      tlp: wish.tlp,
      k: wish.k,
      watermark: synthetic ? "SYNTHETIC DATA / DATOS SINTÉTICOS" : null,
      snapshot,
    },
    findings: found.map(({ name, method, caveats, period, leftOut }) => ({
      ...{ name, method, caveats, where: wish.where, leftOut },
      period: period === null ? null : { from: period.from.slice(0, 4), to: period.to.slice(0, 4) },
    })),
    sources: made.sources,
    tables: tablesPrinted(made),
    figures,
    withheld: { rows: safe.small + safe.complementary, tables: safe.groups },
    parties: {
      ...{ named, confirmedBy: named === null ? null : actor, replyTo: named === null ? null : wish.replyTo },
      replies: wish.replies.map((text) => {
        const at = text.indexOf("=");
        return { party: text.slice(0, Math.max(at, 0)), text: text.slice(at + 1) };
      }),
    },
    disclaimers: made.traced ? ["atf"] : [],
    ...{ notes: wish.notes, series, files: [] },
  };
}

async function sourcesPrinted(store: Store, { found, held, releases }: Made): Promise<PublishedSource[]> {
  const used = new Map(found.flatMap(({ edition }) => edition.map((one) => [one.importId, one] as const)));
  const printed: PublishedSource[] = [];
  for (const { id, as, origin } of held) {
    const edition = used.get(id);
    if (edition === undefined) continue;
    const { sha256: hash, importedOn, file } = edition;
    const entries = await store.entriesOf(id);
    const said = { importId: id, file: maskPersons(file), sha256: hash, importedOn, origin, meaning: as };
    printed.push({ ...said, release: releases.get(id) ?? null, entries });
  }
  return printed;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function listOf(files: ReadonlyMap<string, Uint8Array>): Publication["files"] {
  return [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes), bytes: bytes.length }));
}

async function mustBeFree(out: string): Promise<void> {
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new HeadstampError("package-exists", { path: out }, { cause: error });
  });
  if (held !== null && held.length > 0) throw new HeadstampError("package-exists", { path: out });
}
