import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { zipPublication } from "#publishing";

test("a package as a zip holds every file whole, in parts, and twice the same bytes", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "headstamp-zip-"));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "proof"));
  const large = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251);
  await writeFile(join(folder, "proof", "entry.json"), "{}");
  await writeFile(join(folder, "data.csv"), large);
  await writeFile(join(folder, "empty.txt"), "");
  const make = async (): Promise<{ readonly parts: number; readonly bytes: Buffer }> => {
    const parts: Uint8Array[] = [];
    for await (const part of zipPublication(folder)) parts.push(part);
    return { parts: parts.length, bytes: Buffer.concat(parts) };
  };
  const first = await make();
  const files = unzipSync(first.bytes);
  assert.deepEqual(Object.keys(files), ["data.csv", "empty.txt", "proof/entry.json"]);
  assert.deepEqual(files["data.csv"], large);
  assert.equal(files["empty.txt"]?.length, 0);
  assert.ok(first.parts > 6, `${first.parts} parts: it was sent as it was read`);
  assert.deepEqual((await make()).bytes, first.bytes);
});
