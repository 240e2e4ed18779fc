/** A set of numbers that is emptied without touching its memory. */
export interface EntrySet {
  /** True where the number is new. */
  readonly add: (entry: number) => boolean;
  readonly clear: () => void;
}

const FIRST_SLOTS = 2 ** 12;

export function entrySet(): EntrySet {
  let slots = new Int32Array(FIRST_SLOTS);
  let rounds = new Int32Array(FIRST_SLOTS);
  let mask = FIRST_SLOTS - 1;
  let round = 1;
  let size = 0;
  const put = (entry: number): boolean => {
    let at = Math.imul(entry, 0x9e3779b1);
    for (at = (at ^ (at >>> 15)) & mask; rounds[at] === round; at = (at + 1) & mask) {
      if (slots[at] === entry) return false;
    }
    rounds[at] = round;
    slots[at] = entry;
    return true;
  };
  const grow = (): void => {
    const [old, oldRounds, now] = [slots, rounds, round];
    slots = new Int32Array(2 * old.length);
    rounds = new Int32Array(2 * old.length);
    mask = slots.length - 1;
    round = 1;
    for (let at = 0; at < old.length; at++) if (oldRounds[at] === now) put(old[at] as number);
  };
  return {
    add(entry) {
      if (!put(entry)) return false;
      if (2 * ++size > slots.length) grow();
      return true;
    },
    clear() {
      round++;
      size = 0;
      if (slots.length <= 16 * FIRST_SLOTS) return;
      slots = new Int32Array(FIRST_SLOTS);
      rounds = new Int32Array(FIRST_SLOTS);
      mask = FIRST_SLOTS - 1;
      round = 1;
    },
  };
}
