/** The terminal's door: exit statuses, JSON shapes, refusals in both languages. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";

const BIN = resolve("bin/headstamp");
const dir = mkdtempSync(join(tmpdir(), "headstamp-cli-"));
after(() => rmSync(dir, { recursive: true, force: true }));

function headstamp(args: readonly string[], input = "") {
  const env = { ...process.env, LANG: "C", LC_ALL: "C", HEADSTAMP_LANG: "en", DATABASE_URL: undefined };
  const run = spawnSync(process.execPath, [BIN, ...args], { cwd: dir, env, input, encoding: "utf8" });
  return { status: run.status, out: run.stdout, err: run.stderr };
}
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("what cannot be understood is refused with status 2, in the reader's language", () => {
  for (const args of [
    ["read"],
    ["read", "colour", "x"],
    ["nonsense"],
    ["read", "lot", "--bogus"],
    ["import", "x.csv"],
  ]) {
    const { status, err, out } = headstamp(args);
    assert.equal(status, 2, args.join(" "));
    assert.match(err, /^couldn't run the command/);
    assert.equal(out, "");
  }
  assert.match(headstamp(["read", "colour", "x", "--lang", "es"]).err, /^no se pudo ejecutar la orden/);
  const json = JSON.parse(headstamp(["nonsense", "--json"]).err) as {
    error: { code: string; message: string };
  };
  assert.equal(json.error.code, "usage-unknown");
});

test("a file that is not there is refused with status 1, a store that is not there too", () => {
  const gone = headstamp(["import", "gone.csv", "--as", "seizures", "--json"]);
  assert.equal(gone.status, 1);
  assert.equal((JSON.parse(gone.err) as { error: { code: string } }).error.code, "file-missing");
  assert.equal(headstamp(["items", "--data", join(dir, "none")]).status, 1);
});

test("help is no error, for the program, a verb and an act of a verb, in both languages", () => {
  for (const [verb, lang, usage] of [
    [[], "es", "Uso:"],
    [["read"], "en", "Usage:"],
    [["ledger", "verify"], "es", "Uso:"],
  ] as const) {
    const { status, out } = headstamp([...verb, "--help", "--lang", lang]);
    assert.equal(status, 0, verb.join(" "));
    assert.ok(out.startsWith(usage), `${verb.join(" ")}: ${out.slice(0, 40)}`);
  }
});

test("read gives one JSON object a mark, from arguments, lines and a column, empty cells too", () => {
  const shape = ["kind", "input", "outcome", "value", "candidates", "reasons"];
  const [one, two] = lines(headstamp(["read", "serial", "LIMADA", "AB-123", "--json"]).out);
  assert.deepEqual(Object.keys(one ?? {}), shape);
  assert.equal(two?.["input"], "AB-123");
  assert.equal(lines(headstamp(["read", "serial", "-", "--json"], "A1\nB2\n\n").out).length, 3);
  writeFileSync(join(dir, "c.csv"), "a;SERIE\n1;AB123\n2;\n3;S/N\n");
  const rows = lines(headstamp(["read", "serial", "--csv", "c.csv", "--column", "serie", "--json"]).out);
  assert.deepEqual(
    rows.map((row) => row["row"]),
    [1, 2, 3],
  );
  assert.deepEqual(rows[1]?.["reasons"], ["empty"]);
});

test("from a file to a share and a verified ledger", () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `F${i},0${(i % 9) + 1}/0${(i % 9) + 1}/2020,SONORA,CARTUCHO,.50 BMG,LC 1${i % 10},${i + 1}`,
  );
  writeFileSync(
    join(dir, "s.csv"),
    `FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCAS EN EL CULOTE,CANTIDAD\n${rows.join("\n")}\n`,
  );
  const made = headstamp(["import", "s.csv", "--as", "seizures", "--json"]);
  assert.equal(made.status, 0, made.err);
  const [summary] = lines(made.out);
  for (const key of [
    "file",
    "sha256",
    "sheets",
    "mapping",
    "rows",
    "accepted",
    "same",
    "setAside",
    "reasons",
    "items",
    "readings",
  ]) {
    assert.ok(summary !== undefined && key in summary, key);
  }
  const [found] = lines(headstamp(["findings", "makers-by-calibre", "--json"]).out);
  const groups = found?.["groups"] as {
    unit: string;
    denominator: number;
    rows: { label: string; numerator: number; share: number }[];
  }[];
  const pieces = groups.find(({ unit }) => unit === "pieces");
  assert.equal(pieces?.denominator, 78);
  assert.match(String(pieces?.rows[0]?.label), /Lake City/);
  assert.equal(pieces?.rows[0]?.share, 1);
  assert.match(headstamp(["findings", "makers-by-calibre", "--csv"]).out, /^question,population,/);
  assert.equal(headstamp(["ledger", "verify"]).status, 0);
  const doctor = headstamp(["doctor", "--json"]);
  assert.equal(doctor.status, 0, doctor.err);
  const undone = headstamp(["import", "--undo", String(summary?.["importId"]), "--json"]);
  assert.equal(undone.status, 0, undone.err);
  assert.deepEqual(
    (lines(headstamp(["findings", "makers-by-calibre", "--json"]).out)[0] as { groups: unknown[] }).groups,
    [],
  );
  assert.equal(headstamp(["import", "--undo", "imp_none"]).status, 1);
});
