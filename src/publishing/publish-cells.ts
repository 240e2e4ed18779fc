import { deflateSync, inflateSync } from "node:zlib";
import { fromUtf8, utf8 } from "#base";

/** What the entry of a publication keeps: the salt, and the cells of each figure. */
export interface Kept {
  readonly salt: string;
  /** Addresses of a figure's cells; null where the entry keeps none for it. */
  readonly cellsOf: (figure: string) => readonly string[] | null;
}

/** Rows by everything else of an address (`imp_.../SHEET!D`, and `#2` of a second item): `12-40 43`. */
type Packed = Readonly<Record<string, string>>;

const ADDRESS = /^(.*![A-Z]*)(\d+)(#\d+)?$/;
/** A body that is no JSON text begins with zlib's first byte. */
const ZLIB = 0x78;

/** A million addresses of one column are one run: packed, and deflated, they are some bytes each and mostly less. */
export function packCells(addresses: readonly string[]): Packed {
  const rows = new Map<string, number[]>();
  for (const address of addresses) {
    const [, place = address, row = "", item = ""] = ADDRESS.exec(address) ?? [];
    const key = `${place}${item}`;
    const held = rows.get(key);
    if (held === undefined) rows.set(key, [Number(row)]);
    else held.push(Number(row));
  }
  return Object.fromEntries([...rows].map(([key, own]) => [key, runsOf(own.sort((a, b) => a - b))]));
}

function runsOf(rows: readonly number[]): string {
  const runs: string[] = [];
  for (let at = 0; at < rows.length; ) {
    const from = at++;
    while (at < rows.length && rows[at]! - rows[at - 1]! === 1) at++;
    runs.push(at - from === 1 ? String(rows[from]) : `${rows[from]}-${rows[at - 1]}`);
  }
  return runs.join(" ");
}

export function unpackCells(packed: Packed): string[] {
  return Object.entries(packed).flatMap(([key, runs]) => {
    const cut = key.indexOf("#", key.lastIndexOf("!"));
    const [place, item] = cut < 0 ? [key, ""] : [key.slice(0, cut), key.slice(cut)];
    return runs.split(" ").flatMap((run) => {
      const [from = 0, to = from] = run.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, n) => `${place}${from + n}${item}`);
    });
  });
}

/** The cells of every figure, under the entry's own salt: what an auditor who holds the ledger walks along. */
export function bodyOf(salt: string, cells: Iterable<readonly [string, readonly string[]]>): Uint8Array {
  const figures = Object.fromEntries([...cells].map(([id, own]) => [id, packCells(own)]));
  return deflateSync(utf8(JSON.stringify({ v: 2, salt, figures })));
}

/** Bodies of before this were JSON text with every address written out, or none where these were many. */
export function readBody(body: Uint8Array): Kept {
  if (body[0] === ZLIB) {
    const { salt, figures } = JSON.parse(fromUtf8(inflateSync(body))) as {
      readonly salt: string;
      readonly figures: Readonly<Record<string, Packed>>;
    };
    return { salt, cellsOf: (id) => unpackCells(figures[id] ?? {}) };
  }
  const { salt, cells } = JSON.parse(fromUtf8(body)) as {
    readonly salt: string;
    readonly cells: Readonly<Record<string, readonly string[]>> | null;
  };
  return { salt, cellsOf: (id) => (cells === null ? null : (cells[id] ?? [])) };
}
