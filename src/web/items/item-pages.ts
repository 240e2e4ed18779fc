import { useCallback, useEffect, useRef, useState } from "react";
import { ask, type Refusal, Refused } from "#page/ask.ts";
import type { ItemSaid } from "#page/said.ts";

/** Rows asked for at a time; pages kept, so that a million rows cost no more memory than some thousands. */
export const BATCH = 100;
const KEPT = 60;
/** A scroll bar that is dragged passes many pages: one is asked for once it rests there this long, milliseconds. */
const REST = 90;

interface Held {
  /** What was asked; another question begins anew. */
  readonly of: string;
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly ItemSaid[]>;
}

export interface ItemPages {
  readonly total: number | null;
  readonly row: (index: number) => ItemSaid | undefined;
  readonly refusal: Refusal | null;
  /** Asks for a page, counted from 0, unless it is on its way. */
  readonly load: (page: number) => Promise<void>;
}

/** The rows of a list of any length, page by page: the first at once, others when `usePagesInView` sees them. */
export function useItemPages(where: string): ItemPages {
  const [held, setHeld] = useState<Held>({ of: where, total: null, pages: new Map() });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = useRef(new Set<string>());
  /** An answer to what was asked before comes too late. */
  const wish = useRef(where);
  wish.current = where;
  const here = held.of === where ? held : { of: where, total: null, pages: new Map<number, never>() };
  const load = useCallback(
    async (page: number): Promise<void> => {
      const path = `/api/items?limit=${BATCH}${where}${page === 0 ? "" : `&skip=${page * BATCH}`}` as const;
      if (asked.current.has(path)) return;
      asked.current.add(path);
      try {
        const { items, total } = await ask(path);
        if (wish.current !== where) return;
        setRefusal(null);
        setHeld((before) => {
          const known = before.of === where ? before : { of: where, total: null, pages: new Map() };
          const pages = new Map([...known.pages, [page, items] as const].slice(-KEPT));
          return { of: where, total: total ?? known.total, pages };
        });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (wish.current === where) setRefusal(error.refusal);
      } finally {
        asked.current.delete(path);
      }
    },
    [where],
  );
  useEffect(() => void load(0), [load]);
  return {
    ...{ total: here.total, refusal, load },
    row: (index) => here.pages.get(Math.floor(index / BATCH))?.[index % BATCH],
  };
}

/** Asks for what lacks of the rows from `from` to `to`, once they stay in sight. */
export function usePagesInView(
  { total, row, load }: ItemPages,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const last = Math.max(0, Math.ceil((total ?? 0) / BATCH) - 1);
  const [first, end] = [Math.floor(from / BATCH), Math.min(Math.floor(to / BATCH), last)];
  const missing: number[] = [];
  for (let page = first; page <= end; page++) if (row(page * BATCH) === undefined) missing.push(page);
  const wanted = missing.join();
  useEffect(() => {
    if (wanted === "") return;
    const timer = setTimeout(() => {
      for (const page of wanted.split(",")) void load(Number(page));
    }, REST);
    return () => clearTimeout(timer);
  }, [wanted, load]);
}
