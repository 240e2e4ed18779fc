import { clustersOf } from "#matching";
import type { SheetMapping } from "#records";
import type { ImportState, RecordRef, Store } from "#store";

/**
 * Rows that judgements hold for one object, by their addresses (`imp_.../SHEET!ROW`). A judgement names a file by its hash and a row by
 * the id that the file gives it, else by its place; of two imports of one file the first speaks for it.
 */
export async function judgedRows(store: Store, files: readonly ImportState[]): Promise<string[][]> {
  const clusters = clustersOf(await store.judgements());
  const bySource = new Map(files.toReversed().map((file) => [file.sha256, file]));
  const named = new Map<string, string>();
  for (const as of new Set(files.map((file) => file.as))) {
    const ids = clusters.flatMap(({ records }) =>
      records.flatMap(({ source, id }) => (bySource.get(source)?.as === as ? [id] : [])),
    );
    if (ids.length === 0) continue;
    for (const { importId, sheet, row, recordId } of await store.rowsByRecordId(as, [...new Set(ids)]))
      if (recordId !== null) named.set(`${importId} ${recordId}`, `${importId}/${sheet}!${row}`);
  }
  const addressOf = ({ source, id }: RecordRef): readonly string[] => {
    const file = bySource.get(source);
    if (file === undefined) return [];
    const held = named.get(`${file.id} ${id}`);
    if (held !== undefined) return [held];
    if (/!\d+$/.test(id)) return [`${file.id}/${id}`];
    const [first] = file.opened["mapping"] as readonly SheetMapping[];
    return /^\d+$/.test(id) && first !== undefined ? [`${file.id}/${first.sheet}!${id}`] : [];
  };
  return clusters
    .map(({ records }) => records.flatMap(addressOf))
    .filter((addresses) => addresses.length > 1);
}
