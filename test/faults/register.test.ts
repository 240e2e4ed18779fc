/** What registers are in the field, and what can befall their indexes. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { HeadstampError } from "#base";
import { indexFile } from "#matching";

const dir = mkdtempSync(join(tmpdir(), "headstamp-faults-"));
after(() => rmSync(dir, { recursive: true, force: true }));
let made = 0;

function written(text: string): string {
  const path = join(dir, `r${++made}.csv`);
  writeFileSync(path, text);
  return path;
}

const wish = (folder: string, signal?: AbortSignal) => ({
  ...{ folder, sheet: null, known: [], tell: () => {} },
  ...(signal === undefined ? {} : { signal }),
});
const folder = (): string => join(dir, `index${++made}`);
const lines = (rows: readonly string[]): string => `id,serial,make\n${rows.join("\n")}\n`;

test("a register without usable serials: rows, no keys", async () => {
  const rows = ["S/N", "SIN SERIE", "0000", "LIMADO", "", "N/A", "XXXXXX", "no visible"];
  const index = await indexFile(
    written(lines(rows.map((serial, n) => `${n},${serial},Colt`))),
    wish(folder()),
  );
  assert.deepEqual([index.columns.rows, index.keys.keyed], [8, 0]);
  const none = await indexFile(written("id,make,model\n1,Colt,M4\n2,Glock,19\n"), wish(folder()));
  assert.deepEqual([none.columns.rows, none.keys.keyed], [2, 0]);
});

test("ids that several rows have are counted, and are none where they were only guessed", async () => {
  const rows = ["7,A12345,Colt", "7,A12346,Colt", "8,A12347,Colt", ",A12348,Colt", ",A12349,Colt"];
  const named = await indexFile(written(lines(rows)), wish(folder()));
  assert.deepEqual([named.repeatedIds, named.columns.id !== null], [1, true]);
});

test("a million rows of one placeholder: an index without keys, in seconds", async () => {
  for (const serial of ["0000", "SIN SERIE"]) {
    const path = written(
      `id,serial\n${Array.from({ length: 1_000_000 }, (_, n) => `${n},${serial}`).join("\n")}\n`,
    );
    const index = await indexFile(path, wish(folder()));
    assert.deepEqual([index.columns.rows, index.keys.keyed], [1_000_000, 0]);
  }
});

const REGISTER = lines(
  Array.from({ length: 300 }, (_, n) => `${n},AB${10_000 + 7 * n},${n % 3 ? "Colt" : "Glock"}`),
);

test("any byte of an index flipped, or its end cut, is a refusal that names the file", async () => {
  const path = written(REGISTER);
  const place = folder();
  await indexFile(path, wish(place));
  for (const name of readdirSync(place)) {
    const file = join(place, name);
    const whole = readFileSync(file);
    const damage = async (bytes: Uint8Array): Promise<void> => {
      writeFileSync(file, bytes);
      await assert.rejects(indexFile(path, wish(place)), (error: unknown) => {
        assert.ok(error instanceof HeadstampError, String(error));
        assert.match(error.code, /^index-(damaged|foreign)$/);
        assert.equal(error.params["path"], file);
        return true;
      });
    };
    for (let at = 0; at < whole.length; at += at < 64 ? 1 : 37) {
      const bytes = Buffer.from(whole);
      bytes[at] = bytes[at]! ^ (1 << (at % 8));
      await damage(bytes);
    }
    for (const length of [0, 1, 16, 100, whole.length - 1]) await damage(whole.subarray(0, length));
    await damage(Buffer.concat([whole, Buffer.from([0])]));
    writeFileSync(file, whole);
    assert.equal((await indexFile(path, wish(place))).built, false);
  }
});

test("an index of another register under this one's name is refused; a changed register gets one of its own", async () => {
  const place = folder();
  const path = written(REGISTER);
  await indexFile(path, wish(place));
  const first = readdirSync(place);
  writeFileSync(path, REGISTER.replace("AB10000", "AB99999"));
  const other = await indexFile(path, wish(place));
  assert.equal(other.built, true);
  assert.equal(readdirSync(place).length, 6);
  for (const mine of first) {
    const kind = mine.slice(mine.lastIndexOf("."));
    const theirs = readdirSync(place).find((name) => name.startsWith(other.sha256) && name.endsWith(kind));
    const bytes = readFileSync(join(place, theirs!));
    writeFileSync(join(place, theirs!), readFileSync(join(place, mine)));
    await assert.rejects(indexFile(path, wish(place)), { code: "index-foreign" });
    writeFileSync(join(place, theirs!), bytes);
  }
});

test("a disk that is full: nothing half is left, and the index serves from memory", () => {
  const path = written(lines(Array.from({ length: 30_000 }, (_, n) => `${n},AB${100_000 + 3 * n},Colt`)));
  const place = folder();
  mkdirSync(place);
  const script = `import { indexFile } from ${JSON.stringify(resolve("dist/matching/index.js"))};
    const made = await indexFile(${JSON.stringify(path)}, { folder: ${JSON.stringify(place)}, sheet: null, known: [], tell() {} });
    console.log(JSON.stringify([made.columns.rows, made.keys.keyed, made.unkept]));`;
  // A file may grow to 128 blocks of 1 KiB: the write fails as on a full disk.
  const run = spawnSync(
    "bash",
    ["-c", `trap '' XFSZ; ulimit -f 128; exec "$0" --input-type=module -e "$1"`, process.execPath, script],
    {
      encoding: "utf8",
    },
  );
  assert.deepEqual(JSON.parse(run.stdout || run.stderr), [30_000, 30_000, "EFBIG"]);
  assert.deepEqual(readdirSync(place), []);
});

test("a build that is stopped leaves whole files or none, and the next one goes on", async () => {
  const path = written(lines(Array.from({ length: 400_000 }, (_, n) => `${n},AB${100_000 + 3 * n},Colt`)));
  const place = folder();
  const controller = new AbortController();
  const stopping = {
    ...wish(place, controller.signal),
    tell: (what: string) => {
      if (what === "index") controller.abort();
    },
  };
  await assert.rejects(indexFile(path, stopping), { name: "AbortError" });
  assert.deepEqual(
    readdirSync(place).map((name) => name.replace(/^.*\./, "")),
    ["columns"],
  );
  const steps = new Set<string>();
  const done = await indexFile(path, { ...wish(place), tell: (what: string) => void steps.add(what) });
  assert.deepEqual([done.built, [...steps]], [true, ["index"]]);
});
