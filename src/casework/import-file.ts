import { basename } from "node:path";
import { HeadstampError, newId } from "#base";
import { type Chunk, type Origin, type PackedRow, packRows, type RowMeaning } from "#records";
import { openSheets, type SheetFile } from "#sheets";
import { type ImportState, keyId } from "#store";
import { type Desk, random } from "./desk.ts";
import { compareEdition, type Edition, editionCandidate } from "./edition.ts";
import { countryOf, formOf, mapSheets, type SheetPlan } from "./map-sheets.ts";
import { Occurrences } from "./occurrences.ts";
import { readRows } from "./read-rows.ts";
import { type ImportSummary, tallier } from "./summary.ts";

export interface ImportWish {
  readonly file: string;
  readonly as: RowMeaning;
  readonly origin: Origin;
  /** Kind of register: sale, import, export licence, ...; null for all else. */
  readonly kind: string | null;
  /** ISO 3166-1 alpha-2 of the authority; null = as the places in the rows say. */
  readonly country: string | null;
  readonly sheet: string | null;
  /** Path of a mapping (JSON) that overrides the guess. */
  readonly mapping: string | null;
  /** Id of the import that this file is a new edition of. */
  readonly replaces: string | null;
  readonly dryRun: boolean;
}

/** Rows to an entry: a chunk is what a crash can leave half done, and what one proof must carry. */
const CHUNK_ROWS = 400;

/**
 * Imports a file: opened, its rows in chunks, committed; nothing is visible before the commit. The same file again
 * changes nothing. A changed file is compared first (new, changed, same, gone); `dryRun` stops there.
 */
export async function importFile(desk: Desk, wish: ImportWish): Promise<ImportSummary> {
  const file = await openSheets(wish.file);
  try {
    const alike = (await desk.store.imports()).filter(
      ({ status, as }) => status === "committed" && as === wish.as,
    );
    const held = alike.find(({ sha256 }) => sha256 === file.sha256);
    const plans = await mapSheets(desk, file, wish);
    const country = wish.country ?? countryOf(plans);
    const job = { wish, plans, country, as: wish.as, held: alike.length > 0 };
    const earlier = await editionCandidate(desk.store, { name: basename(file.path), ...wish });
    if (held === undefined && earlier === null && !wish.dryRun)
      return await keep(desk, file, { ...job, edition: null });
    const first = await survey(desk, file, { ...job, earlier });
    if (held !== undefined || wish.dryRun) return first.summary(held?.id ?? null, held !== undefined);
    return await keep(desk, file, { ...job, edition: first.edition });
  } finally {
    await file.close();
  }
}

interface Job {
  readonly wish: ImportWish;
  readonly plans: readonly SheetPlan[];
  readonly country: string | null;
  readonly as: RowMeaning;
  /** Whether rows of this meaning are held already. */
  readonly held: boolean;
}

interface Survey {
  readonly edition: Edition | null;
  readonly summary: (importId: string | null, unchanged: boolean) => ImportSummary;
}

/** First pass: what the file holds, against what is held; writes nothing. */
async function survey(
  desk: Desk,
  file: SheetFile,
  job: Job & { readonly earlier: ImportState | null },
): Promise<Survey> {
  const contents = { keys: new Occurrences(), recordIds: new Occurrences() };
  const counts = tallier(file, job.plans);
  for await (const rows of readRows(desk, file, { ...job, progress: "survey" })) {
    for (const row of rows) {
      const { disposition, recordId } = row.parts;
      contents.keys.add(keyId(row.key));
      if (disposition === "accepted" && !row.same && recordId !== null) contents.recordIds.add(recordId);
      counts.add(row);
    }
  }
  const { earlier, wish } = job;
  const edition =
    earlier === null
      ? null
      : await compareEdition(desk.store, { of: earlier, named: wish.replaces !== null }, contents);
  return {
    edition,
    summary: (id, unchanged) => counts.summary({ id, unchanged, edition, warnings: file.warnings }),
  };
}

/** Second pass: the same rows into the ledger. */
async function keep(
  desk: Desk,
  file: SheetFile,
  job: Job & { readonly edition: Edition | null },
): Promise<ImportSummary> {
  const { store, actor } = desk;
  const { wish, plans, edition } = job;
  const importId = newId("imp", random(16));
  const kept = await store.keepFile(file.path);
  const { sha256, bytes, format } = file;
  if (kept.sha256 !== sha256) {
    throw new HeadstampError("import-conflict", {
      file: file.path,
      detail: "the file changed while it was read",
    });
  }
  await store.append({
    actor,
    kind: "import.opened",
    payload: {
      importId,
      file: { sha256, stored: kept.stored, name: basename(file.path), bytes, format },
      as: wish.as,
      origin: wish.origin,
      registerKind: wish.kind,
      country: job.country,
      mapping: plans.map(({ mapping }) => mapping) as never,
      form: formOf(plans),
      synthetic: plans.some(({ synthetic }) => synthetic),
    },
  });
  const counts = tallier(file, plans);
  let chunk: PackedRow[] = [];
  let written: Promise<unknown> = Promise.resolve();
  /** The store takes one chunk while the rows of the next are read. */
  const flush = async (): Promise<void> => {
    if (chunk.length === 0) return;
    const before = written;
    written = store.appendRows(await chunkOf(desk, { importId, sha256, rows: chunk }), actor);
    // Whoever awaits it hears of a failure; it may come before anybody does.
    written.catch(() => {});
    chunk = [];
    await before;
  };
  for await (const rows of readRows(desk, file, { ...job, progress: "keep" })) {
    for (const row of rows) {
      counts.add(row);
      if (chunk.length >= CHUNK_ROWS || (chunk[0] !== undefined && chunk[0].sheet !== row.sheet))
        await flush();
      chunk.push(row);
    }
  }
  await flush();
  await written;
  for (let at = 0; edition !== null && at < edition.gone.length; at += CHUNK_ROWS) {
    const rows = edition.gone.slice(at, at + CHUNK_ROWS).map(({ sheet, row }) => ({ sheet, row }));
    await store.append({ actor, kind: "import.retires", payload: { importId, of: edition.of.id, rows } });
  }
  const summary = counts.summary({ id: importId, unchanged: false, edition, warnings: file.warnings });
  const { rows, accepted, same, setAside, items } = summary;
  await store.append({
    actor,
    kind: "import.committed",
    payload: { importId, rows, accepted, same, setAside, items, reasons: summary.reasons as never },
  });
  await saveMappings(desk, plans, basename(file.path));
  return summary;
}

/** What was committed is how the next file of the same form will be understood, unless a person says otherwise. */
async function saveMappings(
  { store, actor }: Desk,
  plans: readonly SheetPlan[],
  name: string,
): Promise<void> {
  const saved = new Set((await store.mappings()).map(({ id }) => id));
  for (const plan of plans) {
    const id = `map_${formOf([plan])}`;
    if (saved.has(id) || plan.mapping.saved !== null || plan.mapping.tables[0]?.headerRows.length === 0)
      continue;
    const payload = { id, name, mapping: plan.mapping as never };
    await store.append({ actor, kind: "mapping.saved", payload });
  }
}

/** Rows with the distinct readings that they share; person cells sealed under the file's key. */
async function chunkOf(
  { store }: Desk,
  {
    importId,
    sha256,
    rows,
  }: { readonly importId: string; readonly sha256: string; readonly rows: readonly PackedRow[] },
): Promise<Chunk> {
  const persons = rows.flatMap(({ parts }) =>
    parts.sealed.map(({ column, raw }) => ({ row: parts.row, column, raw })),
  );
  const sealed = persons.length === 0 ? null : await store.sealCells(sha256, persons);
  return { importId, ...packRows(rows), sealed };
}
