/** Indexes of synthetic serials for tests, and what is found in them by the index and by brute force. */
import { type Ball, ballMaker, damageBetween, indexBuilder, type KeyIndex, prober } from "#linkage";

export function indexOf(serials: readonly string[], shardEntries?: number): KeyIndex {
  const builder = indexBuilder(shardEntries === undefined ? {} : { shardEntries });
  for (const serial of serials) builder.add(serial);
  return builder.finish();
}

/** `row:damage` of every row, by brute force and by the index. */
export function byOracle(mark: string, serials: readonly string[], makes: readonly string[]): string[] {
  return serials.flatMap((serial, row) => {
    if ((serial.match(/\?/g)?.length ?? 0) > 2) return [];
    const damage = damageBetween(mark, serial, makes);
    return damage === null ? [] : [`${row}:${damage}`];
  });
}

let ball: ((mark: { serial: string; makes: readonly string[] }) => Ball) | undefined;

export function byIndex(
  index: KeyIndex,
  serials: readonly string[],
  mark: { readonly serial: string; readonly makes: readonly string[] },
): { rows: number[]; costs: number[]; total: number; ball: Ball } {
  ball ??= ballMaker();
  const made = ball(mark);
  const found = prober(index, { serialOf: (row) => serials[row] ?? "" })(mark, made);
  return {
    rows: [...found.rows.subarray(0, found.size)],
    costs: [...found.costs.subarray(0, found.size)],
    total: found.total,
    ball: made,
  };
}
