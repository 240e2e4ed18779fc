import type { ErrorParams } from "#base";
import type { SheetWarning, WarningCode } from "./sheet.ts";

/** How many places a warning names; the count is always whole. */
const PLACES = 3;

interface Gathered {
  readonly code: WarningCode;
  readonly sheet: string | undefined;
  readonly first: string[];
  readonly params: ErrorParams;
  count: number;
}

/** Gathers warnings: one a code and sheet, with its count and first places. */
export interface Warnings {
  add(code: WarningCode, place?: string, params?: ErrorParams): void;
  list(): SheetWarning[];
}

export function gatherWarnings(sheet?: string): Warnings {
  const gathered = new Map<WarningCode, Gathered>();
  return {
    add(code, place, params = {}) {
      let entry = gathered.get(code);
      if (entry === undefined) {
        entry = { code, sheet, first: [], params, count: 0 };
        gathered.set(code, entry);
      }
      entry.count++;
      if (place !== undefined && entry.first.length < PLACES) entry.first.push(place);
    },
    list() {
      return [...gathered.values()].map(({ code, first, params, count }) => ({
        code,
        ...(sheet === undefined ? {} : { sheet }),
        ...(first[0] === undefined ? {} : { address: first[0] }),
        params: { ...params, count, first: first.join(", "), sheet: sheet ?? "" },
      }));
    },
  };
}
