import { AGREE, DIFFER, NEAR, UNSAID } from "./evidence.ts";
import type { Field, Register } from "./register.ts";

/** Whether two values are near one another, beyond being equal. */
export type NearValues = (field: Field, a: string, b: string) => boolean;

/** A value that no row says is taken for half a row's. */
const UNSEEN = 0.5;
const CACHE_BYTES = 2 ** 26;

/** A mark's value against those of the register. */
export interface Compared {
  /** By code of the register's value; `UNKNOWN` until `find` has looked. */
  readonly levels: Uint8Array;
  readonly find: (code: number) => number;
  readonly frequency: number;
}
export type FieldComparer = (value: string) => Compared;
export const UNKNOWN = 255;

/** Levels of a mark's value against every value of the register, each found out once. */
export function fieldComparer(register: Register, field: Field, near: NearValues): FieldComparer {
  const { texts, counts } = register.values[field] ?? { texts: [""], counts: new Uint32Array(1) };
  const said = counts.reduce((sum, count) => sum + count, 0) - (counts[0] as number);
  const cache = new Map<string, Compared>();
  const places = new Map(texts.map((text, at) => [text, at]));
  const room = Math.max(1, Math.floor(CACHE_BYTES / texts.length));
  const nothing = { levels: new Uint8Array(texts.length).fill(UNSAID), find: () => UNSAID, frequency: 1 };
  return (value) => {
    if (value === "") return nothing;
    const known = cache.get(value);
    if (known !== undefined) return known;
    if (cache.size >= room) cache.clear();
    const levels = new Uint8Array(texts.length).fill(UNKNOWN);
    levels[0] = UNSAID;
    const place = places.get(value);
    const count = place === undefined ? UNSEEN : (counts[place] as number);
    const find = (code: number): number => {
      const text = texts[code] as string;
      const level = text === value ? AGREE : near(field, value, text) ? NEAR : DIFFER;
      levels[code] = level;
      return level;
    };
    const compared = { levels, find, frequency: count / (said + 1) };
    cache.set(value, compared);
    return compared;
  };
}
