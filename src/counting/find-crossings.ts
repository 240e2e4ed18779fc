import type { CrossingFacts } from "#findings";
import type { SheetMapping } from "#records";
import type { ImportState, Store } from "#store";

const CROSSING = /\bcrossing\b.*\bname\b|^crossing$|^cruce\b|nombre del (?:cruce|puente)/i;
const PORT = /^port(?: of entry)?$|^puerto(?: fronterizo)?$/i;
/** Longest list of crossings that is looked through, rows. */
const MOST_CROSSINGS = 5000;

/** A list of crossings counts nothing: its rows are kept in the ledger, set aside, and read from there. */
export async function crossingsOf(store: Store, files: readonly ImportState[]): Promise<CrossingFacts[]> {
  const found: CrossingFacts[] = [];
  for (const { id, as, opened, rows } of files) {
    if (as !== "counts" || rows > MOST_CROSSINGS) continue;
    for (const { sheet, tables } of opened["mapping"] as readonly SheetMapping[]) {
      for (const { columns, firstRow } of tables) {
        const [name, port] = [CROSSING, PORT].map((heading) =>
          columns.find(({ header }) => heading.test(header.trim())),
        );
        if (name === undefined || port === undefined) continue;
        for (let row = firstRow; row < firstRow + rows; row++) {
          const cells = await store.cells(id, sheet, row);
          const [named, at] = [cells?.[name.column] ?? "", cells?.[port.column] ?? ""];
          if (named !== "" && at !== "")
            found.push({ importId: id, address: `${id}/${sheet}!${row}`, name: named, port: at });
        }
      }
    }
  }
  return found;
}
