export interface KeySet {
  /** True where the key is new. */
  readonly add: (upper: number, lower: number) => boolean;
  /** Makes room for so many keys, half of the slots at most. */
  readonly clear: (keys: number) => void;
}

/** A set of keys that is emptied without touching its memory, and keeps to a small part of it for a few keys. */
export function keySet(slots: number): KeySet {
  const uppers = new Int32Array(slots);
  const lowers = new Int32Array(slots);
  const rounds = new Uint32Array(slots);
  let mask = slots - 1;
  let round = 0;
  return {
    add(upper, lower) {
      let at = (Math.imul(upper, 0x9e3779b1) ^ Math.imul(lower, 0x85ebca6b)) >>> 4;
      for (at = (at ^ (at >>> 11)) & mask; rounds[at] === round; at = (at + 1) & mask) {
        if (uppers[at] === upper && lowers[at] === lower) return false;
      }
      rounds[at] = round;
      uppers[at] = upper;
      lowers[at] = lower;
      return true;
    },
    clear(keys) {
      round++;
      mask = Math.min(slots, 2 ** (33 - Math.clz32(keys))) - 1;
    },
  };
}
