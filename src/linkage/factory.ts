/** Indexes of synthetic serials for tests, and what is found in them by the index and by brute force. */
import { damageBetween, type Found, indexBuilder, type KeyIndex, prober } from "#linkage";

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

export function byIndex(
  index: KeyIndex,
  mark: { readonly serial: string; readonly makes: readonly string[] },
): { rows: number[]; costs: number[]; total: number; state: Found["state"] } {
  const { rows, costs, size, total, state } = prober(index)(mark);
  return { rows: [...rows.subarray(0, size)], costs: [...costs.subarray(0, size)], total, state };
}
