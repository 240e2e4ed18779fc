import { type Derived, type Group, rowOf } from "#findings";
import type { ImportState, ItemFilter, Store } from "#store";
import { populationOf } from "./population.ts";

/** Rows of a worklist: the commonest first; what is beyond is counted, not listed. */
const LISTED = 2000;

/**
 * What could not be read, by frequency: a group for each import and kind of mark, a row for each value with its reasons.
 * The denominator is every mark of that kind that was written.
 */
export async function deriveWorklist(
  store: Store,
  imports: readonly ImportState[],
  filter: ItemFilter,
): Promise<Derived> {
  const groups: Group[] = [];
  for (const file of imports) {
    if (filter.imports !== undefined && !filter.imports.includes(file.id)) continue;
    const own = { ...filter, imports: [file.id] };
    const unread = await store.unreadMarks(own, LISTED);
    const totals = await store.markTotals(own);
    for (const { kind, read, ambiguous, unread: lost, empty } of totals) {
      const rows = unread.filter((mark) => mark.kind === kind && !mark.reasons.includes("empty"));
      if (rows.length === 0) continue;
      const examined = read + ambiguous + lost;
      groups.push({
        ...{ form: "counts", period: null, caveats: [] },
        by: { field: "mark", key: kind, label: kind },
        population: populationOf(file, null),
        of: kind,
        imports: [file.id],
        unit: "rows",
        seized: examined + empty,
        ...{ examined, read, denominator: examined, unread: lost, ambiguous, unexamined: empty },
        withoutQuantity: 0,
        clusters: null,
        rows: rows.map(({ input, outcome, reasons, items }) =>
          rowOf({
            ...{ key: input, label: input, numerator: items, reasons: [outcome, ...reasons] },
            share: examined === 0 ? null : items / examined,
          }),
        ),
      });
    }
  }
  const lost = ({ unread, ambiguous }: Group): number => (unread ?? 0) + (ambiguous ?? 0);
  groups.sort((a, b) => lost(b) - lost(a) || (a.of < b.of ? -1 : 1));
  return { groups, leftOut: [], caveats: [] };
}
