import { type Span, spanOf, surelyBefore } from "./moment.ts";
import { STAGE, type Transfer } from "./transfer.ts";

const ANY: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Days repeat from gun to gun, and each is asked for many times. */
const SPANS = new Map<string, Span>();
const SPANS_KEPT = 50_000;

/** The days a transfer may have happened on; any day where it has no date. */
export function whenOf({ date }: Transfer): Span {
  if (date === null) return ANY;
  let span = SPANS.get(date.iso);
  if (span === undefined) {
    if (SPANS.size >= SPANS_KEPT) SPANS.clear();
    span = spanOf(date.iso) ?? ANY;
    SPANS.set(date.iso, span);
  }
  return span;
}

/**
 * One order of the transfers in which none stands before another that surely came first: where the dates leave a choice,
 * the order of a lawful life decides, then the earlier day, then the id. The order of the input does not matter.
 */
export function orderTransfers(transfers: readonly Transfer[]): Transfer[] {
  const left = [...transfers].sort(inLife);
  const ordered: Transfer[] = [];
  while (left.length > 0) {
    const at = left.findIndex((one) => !left.some((other) => surelyBefore(whenOf(other), whenOf(one))));
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

function inLife(a: Transfer, b: Transfer): number {
  const [x, y] = [whenOf(a), whenOf(b)];
  return (
    STAGE[a.kind] - STAGE[b.kind] ||
    compare(x.first, y.first) ||
    compare(x.last, y.last) ||
    compare(a.id, b.id)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
