import type { Tell } from "#casework";
import { type Derived, type Group, rowOf } from "#findings";
import { MARK_KINDS } from "#marks";
import type { ImportState, ItemFilter, MarkTotals, Store, UnreadMark } from "#store";
import { populationOf } from "./population.ts";

/** Rows of a worklist: the commonest first; what is beyond is counted, not listed. */
const LISTED = 2000;
const KINDS = MARK_KINDS.toSorted();

interface Looked {
  readonly store: Store;
  readonly files: readonly ImportState[];
  readonly tell: Tell;
}

/**
 * What could not be read, by frequency: a group for each import and kind of mark, a row for each value with its reasons.
 * The denominator is every mark of that kind that was written.
 */
export async function deriveWorklist({ store, files, tell }: Looked, filter: ItemFilter): Promise<Derived> {
  const groups: Group[] = [];
  const looked = files.filter(({ id }) => filter.imports?.includes(id) ?? true);
  const total = looked.length * KINDS.length;
  for (const [nth, file] of looked.entries()) {
    const own = { ...filter, imports: [file.id] };
    const unread: UnreadMark[] = [];
    const totals: MarkTotals[] = [];
    // A kind at a time, so that somebody can be told how far it is.
    for (const [n, kind] of KINDS.entries()) {
      tell("kinds", nth * KINDS.length + n, total);
      unread.push(...(await store.unreadMarks(own, LISTED, kind)));
      totals.push(...(await store.markTotals(own, kind)));
    }
    const listed = unread.toSorted((a, b) => b.items - a.items).slice(0, LISTED);
    for (const { kind, read, ambiguous, unread: lost, empty } of totals) {
      const rows = listed.filter((mark) => mark.kind === kind && !mark.reasons.includes("empty"));
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
