import type { Sql } from "./sql.ts";

const SPANS = `
select c.first_row::float8 as first, c.last_row::float8 as last, c.entry::float8 as entry from chunk c join import i on i.seq = c.import
where i.id = $1 and i.status = 'committed' and c.kind = 'rows' and c.sheet = $2 order by c.last_row`;
/** Sheets whose places are kept. */
const MOST = 8;

interface Span {
  readonly first: number;
  readonly last: number;
  readonly entry: number;
}

/**
 * Which entry holds a row, before the database is asked: so that the row is read and unpacked while the database still works, on its own
 * thread. Of a committed import no entry moves; who asks holds the answer against the database's all the same.
 */
export interface Foresight {
  /** Null where nothing is known of the sheet yet. */
  readonly entryOf: (importId: string, sheet: string, row: number) => number | null;
  /** Learns where the rows of a sheet lie, when it is asked about for the second time: a single look-up has no use of it. */
  readonly learn: (importId: string, sheet: string) => Promise<void>;
}

export function foresight(sql: Sql): Foresight {
  const sheets = new Map<string, readonly Span[]>();
  let before = "";
  const name = (importId: string, sheet: string): string => `${importId} ${sheet}`;
  return {
    entryOf: (importId, sheet, row) => {
      const spans = sheets.get(name(importId, sheet)) ?? [];
      let [low, high] = [0, spans.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle] as Span).last < row) low = middle + 1;
        else high = middle;
      }
      const found = spans[low];
      return found === undefined || found.first > row ? null : found.entry;
    },
    learn: async (importId, sheet) => {
      const one = name(importId, sheet);
      const again = before === one;
      before = one;
      if (!again || sheets.has(one)) return;
      sheets.set(one, await sql.query<Span>(SPANS, [importId, sheet]));
      for (const key of sheets.keys()) if (sheets.size > MOST) sheets.delete(key);
    },
  };
}
