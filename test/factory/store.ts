import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MarkReading } from "#marks";
import type { Chunk, RowRecord } from "#records";
import { openStore, type Store, type StoreOptions } from "#store";
import { behind, type Test } from "./behind.ts";
import { startServer, type TestServer } from "./postgres.ts";

/** Random bytes that come out the same for the same seed: a test can be repeated. */
export function seededRandom(seed: string): (length: number) => Uint8Array {
  let n = 0;
  return (length) => {
    const parts: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      parts.push(createHash("sha256").update(`${seed} ${n++}`).digest());
    }
    return new Uint8Array(Buffer.concat(parts).subarray(0, length));
  };
}

/** A clock that moves one second a look. */
export function steppingClock(start = 1_700_000_000_000): () => string {
  let at = start;
  return () => {
    at += 1000;
    return new Date(at).toISOString();
  };
}

/** A reading as the readers give them: `read` where an id is given, else `unread`. */
export function aReading(
  kind: MarkReading["kind"],
  input: string,
  id: string | null,
  country?: string,
): MarkReading {
  const value =
    id === null ? null : { id, label: id.toUpperCase(), ...(country !== undefined && { country }) };
  const candidates = value === null ? [] : [{ value, why: "alias", source: "table:1", certainty: "certain" }];
  const reasons = value === null ? ["not-in-table"] : [];
  const outcome = value === null ? "unread" : "read";
  return { kind, input, outcome, value, candidates, reasons } as unknown as MarkReading;
}

const CALIBRES = ["50-bmg", "762x39", "556x45", "9x19", "38-super"];
const MAKERS = ["lc", "wcc", "fnm", "ppu", null];

export interface ChunkShape {
  readonly importId: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly sheet?: string;
  /** Cells a row. */
  readonly width?: number;
  /** Changes every content key. */
  readonly edition?: string;
}

/** Rows of cartridges and guns by turns, with calibre, headstamp or serial, and state. */
export function aChunk({
  importId,
  firstRow,
  rows,
  sheet = "Hoja1",
  width = 6,
  edition = "",
}: ChunkShape): Chunk {
  const readings: MarkReading[] = [];
  const known = new Map<string, number>();
  const keep = (reading: MarkReading): number => {
    const name = `${reading.kind} ${reading.input}`;
    let at = known.get(name);
    if (at === undefined) {
      at = readings.push(reading) - 1;
      known.set(name, at);
    }
    return at;
  };
  const made: RowRecord[] = [];
  for (let row = firstRow; row < firstRow + rows; row++) {
    const calibre = CALIBRES[row % CALIBRES.length]!;
    const maker = MAKERS[row % 7] ?? null;
    const gun = row % 2 === 1;
    const cells = [calibre, maker ?? "??", `SN${row}${edition}`, "Sonora", String(row % 50), null];
    while (cells.length < width) cells.push(`"dato" ${cells.length} de la fila ${row}`);
    made.push({
      sheet,
      row,
      disposition: "accepted",
      reason: null,
      recordId: `R-${row}`,
      key: `${sheet} ${row} ${edition}`,
      cells,
      items: [
        {
          n: 0,
          kind: gun ? "firearm" : "cartridge",
          quantity: gun ? null : row % 50,
          quantityColumn: gun ? null : 4,
          seizure: `FED/${Math.floor(row / 4)}`,
          marks: [
            {
              field: "calibre",
              kind: "calibre",
              column: 0,
              reading: keep(aReading("calibre", calibre, calibre)),
            },
            gun
              ? {
                  field: "serial",
                  kind: "serial",
                  column: 2,
                  reading: keep(aReading("serial", `SN${row}`, `sn${row}`)),
                }
              : {
                  field: "headstamp",
                  kind: "headstamp",
                  column: 1,
                  reading: keep(aReading("headstamp", maker ?? "??", maker, "US")),
                },
            {
              field: "state",
              kind: "place",
              column: 3,
              reading: keep(aReading("place", "Sonora", "mx-26", "MX")),
            },
          ],
        },
      ],
    });
  }
  return { importId, readings, rows: made, sealed: null };
}

/** What a test runner offers: `after` of `node:test`. */
export interface StoreAtHand {
  readonly dir: string;
  readonly store: Store;
  /** Opens the same folder again; close the first before. */
  readonly reopen: (options?: Partial<StoreOptions>) => Promise<Store>;
}

/** A folder of its own, removed behind the test. */
export async function aFolder(t: Test): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-"));
  behind(t, () => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A new, empty store, seeded by the test's name; closed and removed behind the test. */
export async function aStore(t: Test, options: Partial<StoreOptions> = {}): Promise<StoreAtHand> {
  const dir = options.dir ?? (await aFolder(t));
  const base = {
    dir,
    create: true,
    verb: "test",
    now: steppingClock(),
    random: seededRandom(t.name),
    ...options,
  };
  const reopen = async (more: Partial<StoreOptions> = {}): Promise<Store> => {
    const store = await openStore({ ...base, ...more });
    behind(t, () => store.close());
    return store;
  };
  return { dir, store: await reopen(), reopen };
}

export async function openImport(store: Store, importId: string): Promise<void> {
  const file = { sha256: "a".repeat(64), stored: null, name: "hoja.csv", bytes: 1, format: "csv" };
  const payload = { importId, as: "seizures", origin: "official", file } as const;
  await store.append({ actor: "ana", kind: "import.opened", payload });
}

/** A whole import of so many rows, from row 2 on. */
export async function importRows(
  store: Store,
  {
    importId,
    rows,
    chunk = 200,
    ...shape
  }: { importId: string; rows: number; chunk?: number; width?: number; edition?: string },
): Promise<void> {
  await openImport(store, importId);
  const counts = { rows: 0, accepted: 0, same: 0, setAside: 0, items: 0 };
  for (let at = 0; at < rows; at += chunk) {
    const part = aChunk({ ...shape, importId, firstRow: at + 2, rows: Math.min(chunk, rows - at) });
    const made = await store.appendRows(part, "ana");
    for (const name of ["rows", "accepted", "same", "setAside", "items"] as const) counts[name] += made[name];
  }
  await store.append({ actor: "ana", kind: "import.committed", payload: { importId, ...counts } });
}

let server: Promise<TestServer> | null = null;

/** One server for the whole test file, started when first asked for; call `stopServer` in `after`. */
export async function aDatabase(): Promise<string> {
  server ??= startServer();
  return (await server).database();
}

export async function stopServer(): Promise<void> {
  await (await server)?.stop();
  server = null;
}
