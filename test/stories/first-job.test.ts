/** The first job through every floor: a sheet comes in as it is, is read, kept, asked, changed, undone, restored, verified. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  atDesk,
  type Desk,
  exportLedger,
  type ImportWish,
  importFile,
  restoreLedger,
  undoImport,
  verify,
} from "#casework";
import { find } from "#counting";
import { isShares } from "#findings";

const SAMPLE = "data/sample/seizures-synthetic.xlsx";
let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-story-"));
});
after(() => rm(dir, { recursive: true, force: true }));

const at = <T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> =>
  atDesk({ data: join(dir, name), actor: "story", verb: "test", create: true }, work);

function wish(file: string, part: Partial<ImportWish> = {}): ImportWish {
  return {
    ...{ file, as: "seizures", origin: "own", country: "MX", dryRun: false },
    ...{ kind: null, sheet: null, mapping: null, replaces: null },
    ...part,
  };
}

async function projection(desk: Desk): Promise<string> {
  const parts: string[] = [];
  for await (const part of desk.store.exportProjection()) parts.push(part);
  return parts.join("");
}

test("the sample case: rows in = rows accounted for, and a second time nothing changes", async () => {
  await at("sample", async (desk) => {
    const first = await importFile(desk, wish(SAMPLE));
    assert.equal(first.rows, first.accepted + first.same + first.setAside);
    assert.equal(first.synthetic, true);
    assert.equal(first.reasons.find(({ code }) => code === "totals-row")?.rows, 2);
    assert.ok((first.reasons.find(({ code }) => code === "person")?.count ?? 0) > 0);
    const before = await desk.store.snapshot();
    const again = await importFile(desk, wish(SAMPLE));
    assert.equal(again.unchanged, true);
    assert.deepEqual([again.accepted, again.same], [0, first.accepted]);
    assert.deepEqual(await desk.store.snapshot(), before);
  });
});

test("seized, examined and read are three counts, and no import of another kind is mixed in", async () => {
  await at("sample", async ({ store }) => {
    const { finding, snapshot } = await find(store, { name: "makers-by-calibre", by: null, where: [] });
    assert.match(snapshot.rootHash, /^[0-9a-f]{64}$/);
    const pieces = finding.groups.filter(isShares).filter(({ unit }) => unit === "pieces");
    assert.ok(pieces.length >= 4);
    assert.deepEqual(
      finding.edition.map(({ importId }) => importId),
      pieces[0]?.imports,
    );
    assert.ok(finding.period !== null && finding.period.from <= finding.period.to);
    for (const group of finding.groups.filter(isShares)) {
      assert.equal(group.population.synthetic, true);
      assert.equal(group.seized, group.examined + group.unexamined);
      assert.equal(group.examined, group.read + group.unread + group.ambiguous);
      assert.equal(
        group.denominator,
        group.rows.reduce((sum, row) => sum + row.numerator, 0),
      );
    }
    const fifty = pieces.find(({ by }) => by.label === ".50 BMG");
    assert.ok(fifty !== undefined && fifty.unexamined > 0 && fifty.unread > 0);
  });
});

const HEAD = "FOLIO,FECHA,ESTADO,MUNICIPIO,TIPO,CALIBRE,MARCAS EN EL CULOTE,CANTIDAD";
const rowOf = (n: number, stamp: string): string =>
  `F-${n},${(n % 28) + 1}/03/2021,SINALOA,CULIACAN,CARTUCHO,.50 BMG,${stamp},${n}`;
const sheet = (rows: readonly string[]): string => `${[HEAD, ...rows].join("\n")}\n`;

test("a changed file is told apart row by row, applied, and undone to the byte", async () => {
  const path = join(dir, "edition.csv");
  const rows = Array.from({ length: 20 }, (_, i) => rowOf(i + 1, "LC 19"));
  await at("edition", async (desk) => {
    await writeFile(path, sheet(rows));
    const first = await importFile(desk, wish(path));
    assert.deepEqual([first.rows, first.accepted], [20, 20]);
    const before = await projection(desk);

    const changed = [...rows.slice(0, 17), rowOf(18, "LC 11"), ...[21, 22, 23].map((n) => rowOf(n, "TW 54"))];
    await writeFile(path, sheet(changed));
    const dry = await importFile(desk, wish(path, { dryRun: true }));
    assert.equal(await projection(desk), before);
    const second = await importFile(desk, wish(path));
    assert.deepEqual(second.edition, dry.edition);
    assert.deepEqual([second.accepted, second.same], [4, 17]);
    assert.equal(await desk.store.countItems({}), 21);

    await undoImport(desk, second.importId!, "wrong file");
    const kept = (text: string): string =>
      text
        .split("\n")
        .filter((line) => line.includes(first.importId!))
        .join("\n");
    assert.equal(kept(await projection(desk)), kept(before));
    assert.equal(await desk.store.countItems({}), 20);
  });
});

test("columns renamed in order only: nothing is new", async () => {
  const path = join(dir, "reordered.csv");
  const rows = Array.from({ length: 9 }, (_, i) => rowOf(i + 1, "LC 19"));
  await at("reordered", async (desk) => {
    await writeFile(path, sheet(rows));
    await importFile(desk, wish(path));
    const turned = sheet(rows)
      .split("\n")
      .map((line) => line.split(",").reverse().join(","))
      .join("\n");
    await writeFile(path, turned);
    const again = await importFile(desk, wish(path));
    assert.deepEqual([again.accepted, again.same], [0, 9]);
  });
});

test("a restored ledger gives the same tables, byte for byte, and verifies", async () => {
  const file = join(dir, "ledger.export");
  const keys = join(dir, "keys.json");
  const before = await at("sample", async (desk) => {
    await exportLedger(desk, file);
    await desk.store.exportKeys(keys);
    return projection(desk);
  });
  const options = { data: join(dir, "restored"), actor: "story", verb: "test" };
  await restoreLedger(options, { from: file, keys, pin: null });
  assert.equal(await at("restored", projection), before);
  const tell = (): void => {};
  const report = await verify({ file, data: "", pin: null, tell });
  assert.equal(report.ok, true);
  const bytes = await readFile(file);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  await writeFile(file, bytes);
  assert.equal((await verify({ file, data: "", pin: null, tell })).ok, false);
});

test("a saved mapping is reapplied to renamed and re-ordered columns, and says so", async () => {
  await at("saved", async (desk) => {
    const path = join(dir, "one.csv");
    const rows = Array.from({ length: 8 }, (_, i) => rowOf(i + 1, "LC 19"));
    await writeFile(path, sheet(rows));
    const first = await importFile(desk, wish(path));
    assert.equal(first.mapping[0]?.saved, null);
    const other = join(dir, "two.csv");
    const renamed = HEAD.replace("MARCAS EN EL CULOTE", "INSCRIPCION").replace("CANTIDAD", "PZAS");
    const fresh = Array.from({ length: 8 }, (_, i) => rowOf(i + 101, "TW 54"));
    const turned = [renamed, ...fresh].map((line) => line.split(",").reverse().join(",")).join("\n");
    await writeFile(other, `${turned}\n`);
    const second = await importFile(desk, wish(other));
    assert.equal(second.mapping[0]?.saved, "one.csv");
    const field = (name: string): string | undefined =>
      second.mapping[0]?.tables[0]?.columns.find(({ header }) => header === name)?.field;
    assert.deepEqual(
      [field("INSCRIPCION"), field("PZAS"), field("FOLIO")],
      ["headstamp", "quantity", "record-id"],
    );
    assert.equal(second.accepted, 8);
  });
});
