import { type Ball, ballMaker } from "./ball.ts";
import { MOST_UNREADABLE_KEPT } from "./build.ts";
import { codesOf, everyReading, joined, LONGEST_KEY, lowerOf, unreadableIn, upperOf } from "./key.ts";
import type { MarkKey } from "./probe.ts";

/** One row of `ball(mark_id, key bigint, cost smallint)`; `cost` is a place in `DAMAGES`. */
export interface BallRow {
  readonly key: bigint;
  readonly cost: number;
}

/**
 * The ball of a mark as rows that any SQL engine joins by equality to `register_key(key bigint, row_id)`; a row that
 * several keys lead to has the least cost. Keys from 2^60 are hashes: the text decides. `null` where there is no ball.
 */
export function ballRows(mark: MarkKey): readonly BallRow[] | null {
  made ??= ballMaker();
  const { upper, lower, cost, size, state } = made(mark);
  if (state !== "enumerated") return null;
  return Array.from({ length: size }, (_, at) => ({
    key: joined(upper[at] as number, lower[at] as number),
    cost: cost[at] as number,
  }));
}

let made: ((mark: MarkKey) => Ball) | undefined;

/** The keys that a register's number stands under: one, or every reading of up to two unreadable characters. */
export function registerKeys(serial: string): readonly bigint[] {
  const codes = new Uint8Array(LONGEST_KEY + 1);
  const length = codesOf(serial, codes);
  if (length === 0 || length > LONGEST_KEY || unreadableIn(codes, length) > MOST_UNREADABLE_KEPT) return [];
  const keys: bigint[] = [];
  everyReading(codes, length, () => keys.push(joined(upperOf(codes, length), lowerOf(codes, length))));
  return keys;
}
