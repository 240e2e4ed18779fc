/**
 * Seconds to verify a ledger: a million small entries, and a million rows of about 1 KB in chunks of 500.
 * `node dist/tools/bench/ledger.js [entries] [rows]`; bytes are made as they are read, nothing is kept.
 */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { toHex, utf8 } from "#base";
import {
  bodyRef,
  type Entry,
  formatEntry,
  growTree,
  keyCreated,
  keyOf,
  type LedgerRecord,
  leafHash,
  ledgerVerifier,
  NOBLE,
  type Primitives,
  seedSigner,
  signCheckpoint,
  writeExport,
} from "#ledger";
import { machineLine, measure, measureLine } from "./machine.ts";

const SEED = 1;
const CHUNK = 500;
/** Entries under one checkpoint: what docs/spec/ledger.md asks of a writer, at most one signature in 1,000 entries. */
const SIGN_EVERY = 1000;
const NATIVE: Primitives = { ...NOBLE, sha256: () => createHash("sha256"), crc32 };
const signer = seedSigner("bench.example/ledger", new Uint8Array(32).fill(SEED));

/** Bytes of a small counter, repeatable and spread. */
function nonce(index: number): string {
  return toHex(utf8(String(index * SEED).padStart(16, "0")));
}

function entryOf(index: number, change: Partial<Entry>): Entry {
  const at = new Date(Date.UTC(2019, 0, 1) + index).toISOString();
  const payload = {
    import: `imp_${nonce(index >> 10)}`,
    row: index,
    what: "item judged",
    by: "rule:serial-key",
  };
  return {
    v: 1,
    index,
    at,
    actor: "analyst",
    kind: "item.judged",
    payload,
    files: [],
    body: null,
    nonce: nonce(index),
    ...change,
  };
}

function* recordsOf(count: number, bodyOf?: (index: number) => Uint8Array): Generator<LedgerRecord> {
  const tree = growTree(undefined, NATIVE);
  const salt = new Uint8Array(16);
  for (let index = 0; index < count; index++) {
    const body = index === 0 ? undefined : bodyOf?.(index);
    const key = { kind: "key.created", payload: keyCreated(keyOf(signer.name, signer.publicKey)) };
    const chunk = body === undefined ? {} : { kind: "import.rows", body: bodyRef(body, salt, NATIVE) };
    const bytes = formatEntry(entryOf(index, index === 0 ? key : chunk));
    tree.append(leafHash(bytes, NATIVE));
    yield { kind: "entry", bytes };
    if (body !== undefined) yield { kind: "body", bytes: body };
    if (index % SIGN_EVERY === SIGN_EVERY - 1 || index === count - 1) {
      yield {
        kind: "checkpoint",
        note: signCheckpoint({ origin: signer.name, size: tree.size(), root: tree.root() }, signer),
      };
    }
  }
}

/** 500 rows of about 1 KB of JSON text. */
function rowsOf(index: number): Uint8Array {
  const rows = Array.from({ length: CHUNK }, (_, i) => ({
    row: index * CHUNK + i,
    cells: Array.from(
      { length: 12 },
      (_cell, c) => `celda ${c} de la fila ${index * CHUNK + i} con lo escrito`,
    ),
    read: {
      calibre: { outcome: "read", value: { id: "50-bmg", label: ".50 BMG" } },
      serial: { outcome: "unread" },
    },
  }));
  return utf8(
    rows
      .map((row) => JSON.stringify(row))
      .join("\n")
      .padEnd(CHUNK * 1024, " "),
  );
}

/** CPU seconds of the verifier alone: the time in which the bytes are made is left out. */
async function verifying(records: Iterable<LedgerRecord>, primitives: Primitives): Promise<string> {
  const verifier = ledgerVerifier({ primitives });
  let used = 0;
  let bytes = 0;
  for await (const chunk of writeExport(records, NATIVE)) {
    const before = process.cpuUsage();
    verifier.push(chunk);
    const { user, system } = process.cpuUsage(before);
    used += user + system;
    bytes += chunk.length;
  }
  const report = verifier.finish();
  if (!report.ok) throw new Error(`couldn't verify: ${JSON.stringify(report.firstBad)}`);
  return `${(used / 1e6).toFixed(2)} s CPU to verify ${report.size} entries, ${(bytes / 1e6).toFixed(0)} MB, ${report.checkpoints} checkpoints`;
}

const entries = Number(process.argv[2] ?? 1_000_000);
const rows = Number(process.argv[3] ?? 1_000_000);
console.log(machineLine(SEED));
for (const [name, primitives] of [
  ["noble", NOBLE],
  ["native SHA-256 and CRC-32", NATIVE],
] as const) {
  const small = await measure(`small entries, ${name}`, () => verifying(recordsOf(entries), primitives));
  console.log(`${measureLine(small)}\n  ${small.result}`);
  const chunks = await measure(`rows in chunks of ${CHUNK}, ${name}`, () =>
    verifying(recordsOf(1 + Math.ceil(rows / CHUNK), rowsOf), primitives),
  );
  console.log(`${measureLine(chunks)}\n  ${chunks.result}`);
}
