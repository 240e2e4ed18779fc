import { COST } from "./damage.ts";
import { UNREADABLE } from "./key.ts";

/** The one edit between a pattern and a number: 0 where they are alike, -1 where there are more. */
export function editBetween({
  pattern,
  length,
  own,
  size,
}: {
  readonly pattern: Uint8Array;
  readonly length: number;
  readonly own: Uint8Array;
  readonly size: number;
}): number {
  const more = size - length;
  if (more > 1 || more < -1) return -1;
  let front = 0;
  while (front < length && front < size && like(own[front] as number, pattern[front] as number)) front++;
  if (more === 0 && front === length) return 0;
  let back = 0;
  while (
    back < length &&
    back < size &&
    like(own[size - 1 - back] as number, pattern[length - 1 - back] as number)
  ) {
    back++;
  }
  if (more === 1) return front + back >= length ? COST.dropped : -1;
  if (more === -1) return size > 0 && front + back >= size ? COST.inserted : -1;
  if (front + back === length - 1) return COST.substituted;
  if (front + back !== length - 2) return -1;
  const crossed =
    like(own[front] as number, pattern[front + 1] as number) &&
    like(own[front + 1] as number, pattern[front] as number);
  return crossed ? COST.swapped : -1;
}

function like(a: number, b: number): boolean {
  return a !== 0 && (a === b || a === UNREADABLE || b === UNREADABLE);
}
