import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import type { Condition } from "#casework";
import type { Finding } from "#findings";
import type { Conditions, Origins, PrintedTable, Source } from "#gate";
import type { ImportState, RegisterState, Store } from "#store";
import type { Publication } from "./publication.ts";

/** ATF's counts and those taken from them speak of traces, in either language. */
const TRACES = /trac(?:e|ing)|rastre|etrace/i;

/** A file that figures may be counted from: an import, or a register as it is held. */
export type HeldFile = Pick<ImportState, "id" | "name" | "origin" | "as" | "registerKind">;

export function filesOf(imports: readonly ImportState[], registers: readonly RegisterState[]): HeldFile[] {
  const held = registers.map(({ id, name, kind, added }) => ({
    ...{ id, name, origin: added.origin, as: "register" as const, registerKind: kind },
  }));
  return [...imports, ...held];
}

/** What the gate must know of every file that the findings count. */
export function sourcesOf(
  findings: readonly Finding[],
  imports: readonly HeldFile[],
  releases: ReadonlyMap<string, string>,
): Source[] {
  const used = new Set(findings.flatMap(({ edition }) => edition.map(({ importId }) => importId)));
  return imports
    .filter(({ id }) => used.has(id))
    .map(({ id, name, origin, as, registerKind }) => {
      const release = releases.get(id) ?? null;
      const said = `${name} ${release ?? ""} ${registerKind ?? ""}`;
      // Answers to requests are kept as a kind of register; what they say stays bound, wherever the file came from.
      const bound =
        origin === "trace-response" || (registerKind === "trace-response" && origin !== "unauthorised");
      const traces = bound || (as === "counts" && TRACES.test(said));
      return { importId: id, name, origin: bound ? "trace-response" : origin, meaning: as, release, traces };
    });
}

/** `IMPORT=CITATION` each; the import's id may be cut short. Throws `condition-invalid`, `import-missing`. */
export function readReleases(given: readonly string[], imports: readonly HeldFile[]): Map<string, string> {
  return new Map(
    given.map((text) => {
      const at = text.indexOf("=");
      const citation = text.slice(at + 1).trim();
      if (at < 1 || citation === "") throw new HeadstampError("condition-invalid", { condition: text });
      const id = text.slice(0, at);
      const found = imports.filter((one) => one.id.startsWith(id));
      if (found.length !== 1) throw new HeadstampError("import-missing", { id });
      return [found[0]!.id, citation] as const;
    }),
  );
}

/** The person's conditions by value ids, in order: `.50` and `50 BMG` are one condition. */
export function conditionsOf({ filter, year }: Condition): Conditions {
  const read = Object.entries(filter.read ?? {}).map(
    ([field, ids]) => `${field}=${[...(ids ?? [])].sort().join("|")}`,
  );
  const kinds =
    filter.kinds?.length === 1
      ? [`item=${filter.kinds[0]}`]
      : (filter.kinds ?? []).map((kind) => `items=${kind}`);
  return [...read, ...kinds, ...(year === null ? [] : [`date=${year}`])].sort();
}

/** Which country each maker's mark is of, as the records were read. */
export async function originsOf(store: Store): Promise<Origins> {
  const origins = new Map<string, string>();
  const rows = await store.tally({ by: ["headstamp"] });
  for (const { readings } of rows) {
    const value = readings[0]?.kind === "headstamp" ? readings[0].value : null;
    if (value === null || !("country" in value) || value.country === null) continue;
    origins.set(value.id, value.country);
  }
  return origins;
}

/** Tables of every package in a folder, or of the one that the folder is. Throws `package-unreadable`. */
export async function readSeries(
  dir: string | null,
): Promise<{ tables: PrintedTable[]; packages: string[] }> {
  if (dir === null) return { tables: [], packages: [] };
  const names = await readdir(dir).catch(() => {
    throw new HeadstampError("package-unreadable", { path: dir });
  });
  const dirs = names.includes("publication.json") ? [dir] : names.sort().map((name) => join(dir, name));
  const tables: PrintedTable[] = [];
  const packages: string[] = [];
  for (const one of dirs) {
    const path = join(one, "publication.json");
    const text = await readFile(path, "utf8").catch(() => null);
    if (text === null) continue;
    const publication = readPublication(text, path);
    tables.push(...publication.tables);
    packages.push(publication.publicationId);
  }
  if (packages.length === 0) throw new HeadstampError("package-unreadable", { path: dir });
  return { tables, packages };
}

export function readPublication(text: string, path: string): Publication {
  try {
    const value = JSON.parse(text) as Publication;
    if (value.schema === "headstamp-publication/1" && Array.isArray(value.tables)) return value;
  } catch {
    // refused below
  }
  throw new HeadstampError("package-unreadable", { path });
}
