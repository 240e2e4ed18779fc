import { type Desk, type FileSaid, type Sourced, sheetItems } from "#casework";
import {
  findRegister,
  indexOfRegister,
  type LinkJob,
  mapForLinkage,
  partOfRegister,
  type RegisterColumns,
  savedMappings,
  sheetsOfRegister,
} from "#matching";
import type { SavedMapping } from "#records";
import { openSheets, type SheetFile } from "#sheets";
import type { RegisterState, Store } from "#store";
import { type LicensedExport, licensedExport, type SourceRow } from "#trace";

/** Every row of a register that is held, as records: read from the file as supplied, columns of persons left out. */
export async function* registerRows(
  store: Store,
  data: string,
  named: string | RegisterState,
): AsyncGenerator<Sourced> {
  const register = typeof named === "string" ? await findRegister(store, named) : named;
  const { file, close } = await sheetsOfRegister(store, data, register);
  try {
    const sheet = (register.added as { readonly sheet?: string | null }).sheet ?? null;
    const known = await savedMappings(store);
    yield* sheetItems(file, registerSaid(register), { sheet, known });
  } finally {
    await close();
  }
}

/** Where a row stands: its sheet ("" = the only one) and its number. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/**
 * The records of some rows of a register, in the order asked for, by their places in its file where its index has them (`places`), else
 * from the rows kept beside it.
 */
export async function rowsAt(
  store: Store,
  data: string,
  {
    register,
    places,
    at,
  }: { readonly register: RegisterState; readonly at: readonly RowPlace[] } & Pick<RegisterColumns, "places">,
): Promise<(readonly Sourced[])[]> {
  const { file, close } =
    (await partOfRegister(store, data, { register, places, at })) ??
    (await sheetsOfRegister(store, data, register));
  try {
    const known = await savedMappings(store);
    const sheet = (register.added as { readonly sheet?: string | null }).sheet ?? null;
    return await rowsOfSheets(file, { said: registerSaid(register), known, at, sheet });
  } finally {
    await close();
  }
}

/** The same of a file at hand. */
export async function rowsOfSheets(
  file: SheetFile,
  {
    said,
    known,
    at,
    sheet = null,
  }: {
    readonly said: FileSaid;
    readonly known: readonly SavedMapping[];
    readonly at: readonly RowPlace[];
    readonly sheet?: string | null;
  },
): Promise<(readonly Sourced[])[]> {
  const only = await onlySheet(file, { sheet, known });
  const found = new Map<string, Sourced[]>();
  const names = at.map((one) => `${one.sheet === "" ? only : one.sheet}!${one.row}`);
  for await (const one of sheetItems(file, said, { known, only: new Set(names) })) {
    const name = `${one.source.row.sheet}!${one.source.row.row}`;
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return names.map((name) => found.get(name) ?? []);
}

/** The sheet that linkage reads where it reads one of several. */
async function onlySheet(
  file: SheetFile,
  { sheet, known }: { readonly sheet: string | null; readonly known: readonly SavedMapping[] },
): Promise<string | undefined> {
  if (sheet !== null || file.sheets.length === 1) return sheet ?? file.sheets[0]?.name;
  const [read] = await mapForLinkage(file, { as: "register", sheet, known });
  return (read?.info ?? file.sheets[0])?.name;
}

export function registerSaid({ id, kind, added }: RegisterState) {
  return { importId: id, meaning: "register", origin: added.origin, registerKind: kind } as const;
}

/** A line of a register of licensed exports with the register it stands in. */
export interface HeldExport extends LicensedExport {
  readonly register: string;
}

/** Every line of every register of licensed exports that is held, in the order in which they were added. */
export async function licensedExports({ store }: Pick<Desk, "store">, data: string): Promise<HeldExport[]> {
  const found: HeldExport[] = [];
  for (const register of await store.registers()) {
    if (register.kind !== "export-licence") continue;
    for await (const { source } of registerRows(store, data, register)) {
      const line = licensedExport(source);
      if (line !== null) found.push({ ...line, register: register.id });
    }
  }
  return found;
}

/** The row that a judgement is about, as its register has it: to be kept with the judgement. Null where it holds no item. */
export async function candidateRow(
  store: Store,
  data: string,
  {
    job,
    candidate,
  }: {
    readonly job: LinkJob;
    readonly candidate: { readonly source: string; readonly sheet: string; readonly row: number };
  },
): Promise<SourceRow | null> {
  const at = [candidate];
  const register = (await store.registers()).find(({ sha256 }) => sha256 === candidate.source);
  if (register !== undefined) {
    const { columns } = await indexOfRegister({ store, tell: () => {} }, data, { id: register.id });
    return sourceOf(await rowsAt(store, data, { register, at, places: columns.places }));
  }
  const file = await openSheets(job.within || job.register === null ? job.marks : job.register);
  try {
    // A file that nobody added as a register has no kind: only a sale that it names itself is taken from it.
    const said = { importId: `file_${candidate.source.slice(0, 16)}`, registerKind: null } as const;
    const known = await savedMappings(store);
    return sourceOf(
      await rowsOfSheets(file, { said: { ...said, meaning: "register", origin: "own" }, known, at }),
    );
  } finally {
    await file.close();
  }
}

function sourceOf(rows: readonly (readonly Sourced[])[]): SourceRow | null {
  return rows[0]?.[0]?.source ?? null;
}
