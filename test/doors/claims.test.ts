/** `headstamp claims` in the terminal: statuses, the JSON shape, sentences in both languages. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";

const BIN = resolve("bin/headstamp");
const SOUND = resolve("test/quality/claims-sound.csv");
const dir = mkdtempSync(join(tmpdir(), "headstamp-claims-"));
after(() => rmSync(dir, { recursive: true, force: true }));

function claims(...args: readonly string[]) {
  const env = {
    ...process.env,
    LANG: "C",
    LC_ALL: "C",
    HEADSTAMP_LANG: "en",
    HEADSTAMP_DATA: join(dir, "none"),
  };
  const options = { cwd: dir, env: { ...env, DATABASE_URL: undefined }, encoding: "utf8" } as const;
  const run = spawnSync(process.execPath, [BIN, "claims", ...args], options);
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test("an unknown claim and a file without claims are refused", () => {
  const file = join(dir, "colours.csv");
  writeFileSync(file, "colour\nred\n");
  assert.equal(claims("show", "nobody").status, 1);
  assert.match(claims("check", file).err, /^couldn't read .*colours\.csv as claims/);
  assert.equal(claims("check", join(dir, "gone.csv")).status, 1);
});

test("what ships is checked where there is no store, though its folder is there", () => {
  assert.equal(claims("check").status, 3);
  mkdirSync(join(dir, "none", "sample-case"), { recursive: true });
  assert.equal(claims("check").status, 3);
  rmSync(join(dir, "none"), { recursive: true });
});

test("a sound file gives status 0, a faulty row is named, a wrong claim gives status 3", () => {
  assert.equal(claims("check", SOUND).status, 0);
  const file = join(dir, "mixed.csv");
  writeFileSync(
    file,
    "id;value;numerator;numerator_count;denominator;denominator_count;source\n" +
      'a;70 %;rifles;70;firearms seized;100;x\nb;many;;;;;x\nc;80 %;rifles;"1.000";firearms seized;"2.000";x\n',
  );
  const text = claims("check", file);
  assert.equal(text.status, 3);
  assert.match(text.out, /3 rows: 2 claims, 1 set aside/);
  assert.match(text.out, /row 2 \(b\): “many” in value/);
  const json = JSON.parse(claims("check", file, "--json").out) as {
    claims: { id: string }[];
    fired: { check: string; claims: string[]; why: string }[];
    rows: unknown[];
  };
  assert.deepEqual(
    json.claims.map(({ id }) => id),
    ["a", "c"],
  );
  assert.deepEqual(
    json.fired.map(({ check, claims: ids }) => [check, ids]),
    [["share-not-from-counts", ["c"]]],
  );
  assert.match(json.fired[0]!.why, /is 50 %, not 80 %/);
  assert.equal(json.rows.length, 3);
  assert.match(claims("check", file, "--lang", "es").out, /LA PROPORCIÓN NO SALE DE SUS CUENTAS/);
});

test("what ships says which shares may be repeated and with which words, in both languages", () => {
  const { status, out } = claims("check");
  assert.equal(status, 3);
  for (const share of [
    "47 %",
    "one third",
    "70 %",
    "nearly 80 %",
    "87 %",
    "90 %",
    "48 %",
    "12 %",
    "74 %",
    "26 %",
  ]) {
    assert.match(out, new RegExp(`^(about )?${share} of `, "m"), share);
  }
  assert.doesNotMatch(out, /\[(claim|cli)\./);
  const shown = claims("show", "S5c");
  assert.match(shown.out, /Rather \(en\): /);
  assert.match(shown.out, /Mejor \(es\): /);
  assert.doesNotMatch(claims("shares", "--lang", "es").out, /\[(claim|cli)\./);
});

test("the columns of the schema are listed, and a sentence of each", () => {
  const columns = JSON.parse(claims("schema", "--json").out) as Record<string, string>;
  assert.ok(Object.keys(columns).includes("denominator_count"));
  assert.ok(Object.values(columns).every((text) => text !== "" && !text.startsWith("[")));
});
