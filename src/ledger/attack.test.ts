import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { HeadstampError, toHex, utf8 } from "#base";
import {
  foldPlan,
  formatProof,
  formatRecord,
  inclusionPlan,
  keyOf,
  leafHash,
  magic,
  NOBLE,
  nodesOfLeaves,
  openCheckpoint,
  type Primitives,
  readFrames,
  signCheckpoint,
  verifyLedger,
  verifyProof,
  writeExport,
} from "#ledger";
import { aDraft, aLedger, aSigner, seededBytes } from "./factory.ts";

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in DER. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
/** The other implementation of the two primitives, and the faster one. */
const NATIVE: Primitives = {
  sha256: () => createHash("sha256"),
  verify: (publicKey, message, signature) =>
    verify(
      null,
      message,
      createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" }),
      signature,
    ),
  crc32,
};
/** The clean checkpoints are verified thousands of times below: remembered by all they were asked. */
const REMEMBERED: Primitives = { ...NATIVE, verify: remember(NATIVE.verify) };

function remember(verifySignature: Primitives["verify"]): Primitives["verify"] {
  const known = new Map<string, boolean>();
  return (...asked) => {
    const question = asked.map(toHex).join(" ");
    const answer = known.get(question) ?? verifySignature(...asked);
    known.set(question, answer);
    return answer;
  };
}

const signer = aSigner(7);
const keys = [keyOf(signer.name, signer.publicKey)];

test("the two implementations of the primitives agree on clean and on forged ledgers", async () => {
  const { records } = aLedger(30, signer);
  const forged = records.map((record, i) => (i === 40 ? { ...record, bytes: utf8("forged") } : record));
  for (const list of [records, forged]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeExport(list as typeof records, NATIVE)) chunks.push(chunk);
    assert.deepEqual(await verifyLedger(chunks, { primitives: NATIVE }), await verifyLedger(chunks));
  }
  const message = utf8("message");
  const good = signer.sign(message);
  for (let at = 0; at < 64; at++) {
    const bad = good.with(at, good[at]! ^ 0x40);
    assert.equal(NOBLE.verify(signer.publicKey, message, bad), false);
    assert.equal(NATIVE.verify(signer.publicKey, message, bad), false);
  }
});

test("any one byte changed in an export of 64 KiB is found, at the record that holds it", async () => {
  const random = seededBytes(11);
  const draft = aDraft(signer);
  // The bulk lies in one early body: a change in it is found before the many records behind it are read.
  const body = random(1 << 16);
  draft.add({}, body);
  draft.sign();
  for (let i = 1; i <= 4; i++) draft.add({}, i % 2 === 0 ? random(300) : undefined);
  draft.sign();
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeExport(draft.records, NATIVE)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  assert.ok(bytes.length >= 1 << 16);
  assert.equal((await verifyLedger([bytes], { primitives: REMEMBERED })).ok, true);
  const starts = [0, magic("export").length];
  for (const record of draft.records) starts.push(starts.at(-1)! + formatRecord(record).length);
  const bulk = bytes.indexOf(body);
  let holder = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (starts[holder + 1] === at) holder += 1;
    const was = bytes[at]!;
    bytes[at] = was ^ (1 << (at % 8));
    const reader = readFrames(NATIVE);
    reader.push(bytes);
    assert.equal(reader.finish()?.offset, starts[holder], `byte ${at}`);
    // The second reader stops where the frames stop. It is asked itself for every byte but those within the bulk, of
    // which each sixteenth.
    if (at < bulk || at >= bulk + (1 << 16) || at % 16 === 0) {
      const { firstBad } = await verifyLedger([bytes], { primitives: REMEMBERED });
      assert.equal(firstBad?.offset, starts[holder], `byte ${at}`);
    }
    bytes[at] = was;
  }
  assert.equal(holder, starts.length - 1);
});

/** A text with one to three letters changed, dropped, doubled or exchanged, never the same text. */
function mutate(text: string, random: (length: number) => Uint8Array): string {
  const letters = [...text];
  const [times, ...bytes] = random(16);
  for (let i = 0; i <= times! % 3; i++) {
    const [a, b, how, what] = bytes.slice(4 * i, 4 * i + 4) as [number, number, number, number];
    const at = (a * 256 + b) % letters.length;
    if (how < 128) letters[at] = String.fromCharCode(32 + (what % 95));
    else if (how < 160) letters.splice(at, 1);
    else if (how < 192) letters.splice(at, 0, letters[at]!);
    else if (how < 224) letters[at] = "\n";
    else [letters[at], letters[what % letters.length]] = [letters[what % letters.length]!, letters[at]!];
  }
  const changed = letters.join("");
  return changed === text ? `${text}${text}` : changed;
}

function accepts(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    assert.ok(error instanceof HeadstampError && error.code === "note-invalid", String(error));
    return false;
  }
}

test("of 25,000 changed checkpoints none is accepted", () => {
  const random = seededBytes(12);
  const note = signCheckpoint({ origin: signer.name, size: 20852163, root: random(32) }, signer);
  assert.equal(
    accepts(() => openCheckpoint(note, keys, REMEMBERED)),
    true,
  );
  for (let i = 0; i < 25_000; i++) {
    const changed = mutate(note, random);
    const primitives = i % 1000 === 0 ? NOBLE : REMEMBERED;
    assert.equal(
      accepts(() => openCheckpoint(changed, keys, primitives)),
      false,
      JSON.stringify(changed),
    );
  }
});

test("of 25,000 changed proofs none is accepted", () => {
  const random = seededBytes(13);
  const { records, tree } = aLedger(36, signer);
  const entries = records.flatMap((record) => (record.kind === "entry" ? [record.bytes] : []));
  const leaves = entries.map((entry) => leafHash(entry));
  const nodeAt = nodesOfLeaves((index) => leaves[index]!);
  const checkpoint = signCheckpoint({ origin: signer.name, size: tree.size(), root: tree.root() }, signer);
  const proofOf = (index: number): string =>
    formatProof({ index, hashes: foldPlan(inclusionPlan(index, tree.size()), nodeAt), checkpoint });
  entries.forEach((entry, index) => {
    assert.equal(verifyProof(proofOf(index), { entry, keys }, REMEMBERED).index, index);
  });
  const proof = proofOf(14);
  const claim = { entry: entries[14]!, keys };
  assert.equal(
    accepts(() => verifyProof(proof, { entry: entries[15]!, keys }, REMEMBERED)),
    false,
  );
  for (let i = 0; i < 25_000; i++) {
    const changed = mutate(proof, random);
    const primitives = i % 1000 === 0 ? NOBLE : REMEMBERED;
    assert.equal(
      accepts(() => verifyProof(changed, claim, primitives)),
      false,
      JSON.stringify(changed),
    );
  }
});
