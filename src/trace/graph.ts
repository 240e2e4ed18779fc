import { whenOf } from "./path.ts";
import { STAGE, type Transfer } from "./transfer.ts";

/** What a chain needs of a transfer, as numbers: its place in a life and the days that it may have happened on. */
export interface TransferPlace {
  readonly stage: number;
  /** Days since 1970-01-01; `ANY_DAY` at both ends where no date is known. */
  readonly first: number;
  readonly last: number;
}

/** Stands for "no date" in arrays of days: before and after every day that can be written. */
export const ANY_DAY = 0x3fffffff;

export interface TransferGraph {
  readonly records: number;
  readonly transfers: number;
  /** Records that links join with this one, itself included, in ascending order. */
  readonly reach: (record: number) => number[];
  /** Transfers of all records that links join with this one, earliest first, then by place in a life, then as they were added. */
  readonly chain: (record: number) => number[];
}

export interface TransferGraphBuilder {
  /** Adds a transfer of a record and gives its number. */
  readonly add: (record: number, place: TransferPlace) => number;
  /** Two records were judged to speak of one object. */
  readonly link: (a: number, b: number) => void;
  readonly finish: () => TransferGraph;
}

export function placeOf(transfer: Transfer): TransferPlace {
  const { first, last } = whenOf(transfer);
  return {
    stage: STAGE[transfer.kind],
    first: Number.isFinite(first) ? first : -ANY_DAY,
    last: Number.isFinite(last) ? last : ANY_DAY,
  };
}

/**
 * A graph of records, the links between them and their transfers, as compressed sparse rows in typed arrays: 4 bytes an end
 * of a link, 16 a transfer. It is a snapshot: built once, asked often, never changed.
 */
export function transferGraph(records: number): TransferGraphBuilder {
  const owners = growing();
  const stages = growing();
  const firsts = growing();
  const lasts = growing();
  const ends = growing();
  return {
    add: (record, { stage, first, last }) => {
      stages.push(stage);
      firsts.push(first);
      lasts.push(last);
      return owners.push(record) - 1;
    },
    link: (a, b) => {
      ends.push(a);
      ends.push(b);
    },
    finish: () => {
      const pairs = ends.values();
      const near = sparse(records, pairs.length, (at) => ({
        row: pairs[at] as number,
        value: pairs[at ^ 1] as number,
      }));
      const owned = owners.values();
      const own = sparse(records, owned.length, (at) => ({ row: owned[at] as number, value: at }));
      return snapshot({
        records,
        near,
        own,
        stages: stages.values(),
        firsts: firsts.values(),
        lasts: lasts.values(),
      });
    },
  };
}

interface Sparse {
  /** First entry of each row, and one more: the end. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

interface Arrays {
  readonly records: number;
  readonly near: Sparse;
  readonly own: Sparse;
  readonly stages: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

function snapshot({ records, near, own, stages, firsts, lasts }: Arrays): TransferGraph {
  // Marked with the number of the walk, so that nothing is cleared between two.
  const seen = new Uint32Array(records);
  let walk = 0;
  const walked = (record: number): number[] => {
    if (walk === 0xffffffff) seen.fill(0);
    walk = walk === 0xffffffff ? 1 : walk + 1;
    const found = [record];
    seen[record] = walk;
    for (let at = 0; at < found.length; at++) {
      const one = found[at] as number;
      const end = near.starts[one + 1] as number;
      for (let i = near.starts[one] as number; i < end; i++) {
        const other = near.values[i] as number;
        if (seen[other] === walk) continue;
        seen[other] = walk;
        found.push(other);
      }
    }
    return found;
  };
  const before = (a: number, b: number): number =>
    (firsts[a] as number) - (firsts[b] as number) ||
    (lasts[a] as number) - (lasts[b] as number) ||
    (stages[a] as number) - (stages[b] as number) ||
    a - b;
  return {
    records,
    transfers: stages.length,
    reach: (record) => walked(record).sort((a, b) => a - b),
    chain: (record) => {
      const chain: number[] = [];
      for (const one of walked(record)) {
        const end = own.starts[one + 1] as number;
        for (let i = own.starts[one] as number; i < end; i++) chain.push(own.values[i] as number);
      }
      return chain.length < 2 ? chain : chain.sort(before);
    },
  };
}

/** Entries sorted by row without comparing: counted, then laid out. */
function sparse(
  rows: number,
  entries: number,
  at: (n: number) => { readonly row: number; readonly value: number },
): Sparse {
  const starts = new Uint32Array(rows + 1);
  for (let n = 0; n < entries; n++) starts[at(n).row + 1] = (starts[at(n).row + 1] as number) + 1;
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice(0, rows);
  const values = new Uint32Array(entries);
  for (let n = 0; n < entries; n++) {
    const { row, value } = at(n);
    const place = next[row] as number;
    values[place] = value;
    next[row] = place + 1;
  }
  return { starts, values };
}

function growing() {
  let array = new Int32Array(1024);
  let size = 0;
  return {
    push(value: number): number {
      if (size === array.length) {
        const larger = new Int32Array(2 * size);
        larger.set(array);
        array = larger;
      }
      array[size++] = value;
      return size;
    },
    values: (): Int32Array => array.subarray(0, size),
  };
}
