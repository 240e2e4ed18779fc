import { basename, join } from "node:path";
import { HeadstampError, newId } from "#base";
import { type Desk, random } from "#casework";
import type { SavedMapping } from "#records";
import { openSheets, type SheetFile } from "#sheets";
import type { RegisterSaid, Store } from "#store";
import { openIndex, type RegisterIndex } from "./register-index.ts";
import { keepLines } from "./register-lines.ts";

export interface RegisterWish extends RegisterSaid {
  readonly file: string;
  readonly sheet: string | null;
  /** Says what would be kept and how it is understood, and keeps nothing. */
  readonly dryRun: boolean;
  readonly signal?: AbortSignal;
}

/** What a register holds for linkage, and how it was understood. */
export interface RegisterSummary {
  /** Null in a dry run. */
  readonly registerId: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  /** Rows with a number that can be matched. */
  readonly keyed: number;
  /** By what linkage asks: how many distinct texts the column has; null where the file has no such column. */
  readonly columns: { readonly [field: string]: number | null };
  /** What rows go by. */
  readonly id: "column" | "row";
  readonly repeatedIds: number;
  readonly notes: readonly string[];
}

/** Where indexes lie. */
export function indexFolder(data: string): string {
  return join(data, "registers");
}

/** Keeps a register as supplied, under its hash, and builds its index; its rows become records only when they are linked. */
export async function addRegister(desk: Desk, data: string, wish: RegisterWish): Promise<RegisterSummary> {
  const { store, actor, tell } = desk;
  const file = await openSheets(wish.file);
  try {
    const held = (await store.registers()).find(({ sha256 }) => sha256 === file.sha256);
    if (held !== undefined) throw new HeadstampError("register-held", { file: wish.file, id: held.id });
    const known = await savedMappings(store);
    const { signal, sheet } = wish;
    const where = { folder: indexFolder(data), sha256: file.sha256, sheet, known, tell };
    const index = await openIndex(
      { ...where, ...(signal === undefined ? {} : { signal }) },
      async () => file,
    );
    const summary = summaryOf(file, index);
    if (wish.dryRun) return { ...summary, registerId: null };
    const kept = await store.keepFile(file.path);
    if (kept.sha256 !== file.sha256) {
      const detail = "the file changed while it was read";
      throw new HeadstampError("import-conflict", { file: wish.file, detail });
    }
    if (index.columns.places === null) {
      await keepLines(store, where, { file, tell, ...(signal === undefined ? {} : { signal }) });
    }
    const registerId = newId("reg", random(16));
    const { sha256, bytes, format } = file;
    const { kind, origin, supplier, period, edition, coverage, handling, country } = wish;
    await store.append({
      actor,
      kind: "register.added",
      payload: {
        registerId,
        file: { sha256, stored: kept.stored, name: basename(file.path), bytes, format },
        ...{ kind, origin, supplier, period, edition, coverage, handling, country, sheet },
        ...{ rows: index.columns.rows, keyed: index.keys.keyed },
      },
    });
    return { ...summary, registerId };
  } finally {
    await file.close();
  }
}

export async function savedMappings(store: Store): Promise<readonly SavedMapping[]> {
  return (await store.mappings()).map((body) => body as unknown as SavedMapping);
}

export function summaryOf(
  file: Pick<SheetFile, "path" | "sha256">,
  index: RegisterIndex,
): Omit<RegisterSummary, "registerId"> {
  const { columns, keys, repeatedIds, unkept } = index;
  const notes: string[] = [];
  if (keys.keyed === 0) notes.push("no-serials");
  if (repeatedIds > 0) notes.push("repeated-ids");
  if (unkept !== null) notes.push("index-unkept");
  return {
    file: basename(file.path),
    sha256: file.sha256,
    rows: columns.rows,
    keyed: keys.keyed,
    columns: Object.fromEntries(
      Object.entries(columns.coded).map(([field, coded]) => [
        field,
        coded === null ? null : coded.values.length - 1,
      ]),
    ),
    id: columns.id === null ? "row" : "column",
    repeatedIds,
    notes,
  };
}
