import { toHex } from "./bytes.ts";

/** Ids say what they name: `imp_`, `item_`, `rec_`, `szr_`. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

/** A new id from 16 random bytes that the caller supplies: no hidden randomness. */
export function newId<P extends string>(prefix: P, random: Uint8Array): Id<P> {
  return `${prefix}_${toHex(random.subarray(0, 16))}`;
}
