import assert from "node:assert/strict";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { openPart, openStream, openText, sealStream, sealText } from "./seal.ts";

const KEY = new Uint8Array(32).fill(7);

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
}

const damaged = (error: unknown): boolean =>
  error instanceof HeadstampError && error.code === "ledger-broken";

test("a sealed file opens to itself, whatever its length and however it arrives", async () => {
  for (const length of [0, 1, 65535, 65536, 65537, 131072, 200001]) {
    const plain = new Uint8Array(length).map((_, i) => i * 31);
    const sealed = await all(sealStream(pieces(plain, 5000), KEY));
    assert.ok(length < 16 || !sealed.includes(Buffer.from(plain.subarray(0, 16))));
    assert.deepEqual(await all(openStream(pieces(sealed, 777), KEY, "here")), Buffer.from(plain));
  }
});

test("no byte of a sealed file can be changed, cut off, added or moved unseen", async () => {
  const plain = new Uint8Array(3 * 65536 + 100).map((_, i) => i);
  const sealed = await all(sealStream(pieces(plain, 65536), KEY));
  const tries: Buffer[] = [];
  for (let at = 0; at < sealed.length; at += 997) {
    const changed = Buffer.from(sealed);
    changed[at] = changed[at]! ^ 0x80;
    tries.push(changed, sealed.subarray(0, at));
  }
  const head = "headstamp-file v1\n".length;
  const segment = 65536 + 16;
  const [one, two] = [
    sealed.subarray(head, head + segment),
    sealed.subarray(head + segment, head + 2 * segment),
  ];
  const rest = sealed.subarray(head + 2 * segment);
  tries.push(Buffer.concat([sealed.subarray(0, head), two, one, rest]));
  tries.push(Buffer.concat([sealed.subarray(0, head), one, rest]));
  tries.push(sealed.subarray(0, head + segment), Buffer.concat([sealed, Buffer.of(0)]));
  for (const [n, bytes] of tries.entries()) {
    await assert.rejects(all(openStream(pieces(bytes, 65536), KEY, "here")), damaged, `try ${n}`);
  }
  await assert.rejects(all(openStream(pieces(sealed, 65536), new Uint8Array(32), "here")), damaged);
});

test("sealed cells open under their key only, and say nothing of their equality", () => {
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
  const sealed = sealText("Juana Pérez", KEY, random);
  assert.equal(openText(sealed, KEY), "Juana Pérez");
  assert.notEqual(sealText("Juana Pérez", KEY, random), sealed);
  assert.throws(() => openText(sealed, new Uint8Array(32)), damaged);
});

test("a part of a sealed file is that part of the whole, and only what holds it is read", async () => {
  for (const length of [0, 1, 65536, 65537, 200001]) {
    const plain = Buffer.from(new Uint8Array(length).map((_, i) => i * 31));
    const sealed = await all(sealStream(pieces(plain, 5000), KEY));
    for (const [from, to] of [
      [0, 0],
      [0, 10],
      [65530, 65540],
      [65536, 131072],
      [100, Number.POSITIVE_INFINITY],
      [200000, 300000],
    ] as const) {
      let bytes = 0;
      const read = async (at: number, size: number): Promise<Uint8Array> => {
        bytes += size;
        return sealed.subarray(at, at + size);
      };
      const part = await openPart({ size: sealed.length, read, where: "here" }, KEY, { from, to });
      assert.deepEqual(Buffer.from(part), plain.subarray(from, to));
      assert.ok(bytes <= Math.max(0, Math.min(to, length) - from) + 3 * 65552, `${bytes}`);
    }
  }
});

test("a part of a sealed file that was changed, moved or cut is refused", async () => {
  const plain = new Uint8Array(3 * 65536 + 100).map((_, i) => i);
  const sealed = await all(sealStream(pieces(plain, 65536), KEY));
  const opened = (bytes: Buffer, from: number): Promise<Uint8Array> => {
    const read = async (at: number, length: number): Promise<Uint8Array> => bytes.subarray(at, at + length);
    return openPart({ size: bytes.length, read, where: "here" }, KEY, { from, to: from + 10 });
  };
  const changed = Buffer.from(sealed);
  changed[70000] = changed[70000]! ^ 1;
  assert.equal((await opened(changed, 0)).length, 10);
  await assert.rejects(opened(changed, 65536), damaged);
  const segment = 65536 + 16;
  const moved = Buffer.concat([sealed.subarray(0, 18), sealed.subarray(18 + segment)]);
  await assert.rejects(opened(moved, 0), damaged);
  await assert.rejects(opened(sealed.subarray(0, 18 + 2 * segment), 65536), damaged);
});
