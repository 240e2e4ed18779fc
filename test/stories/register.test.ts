/** A register is kept as supplied, indexed once, taken away by a new entry, and comes back from an export. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parquetWriteBuffer } from "hyparquet-writer";
import { atDesk, type Desk, exportLedger, restoreLedger } from "#casework";
import { addRegister, indexOfRegister, type RegisterWish, removeRegister, verifyRegister } from "#matching";

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-register-"));
});
after(() => rm(dir, { recursive: true, force: true }));

const at = <T>(name: string, work: (desk: Desk) => Promise<T>): Promise<T> =>
  atDesk({ data: join(dir, name), actor: "ana", verb: "test", create: true }, work);

function wish(file: string, part: Partial<RegisterWish> = {}): RegisterWish {
  return {
    ...{ file, kind: "sale", origin: "official", supplier: "a supplier", edition: "2", country: "US" },
    period: { from: "2010", to: "2012-06" },
    ...{ coverage: "all sales of one shop, without its cash sales", handling: "TLP:AMBER" as const },
    ...{ sheet: null, dryRun: false },
    ...part,
  } as RegisterWish;
}

const HEAD = "id,serial,make,model,calibre,date,buyer";
const rowOf = (n: number): string =>
  `R${n},AB${10_000 + n},Glock,19,9mm,2011-03-${(n % 28) + 1},"Juan Pérez ${n}"`;
const CSV = `${[HEAD, ...Array.from({ length: 200 }, (_, n) => rowOf(n)), "", HEAD].join("\r\n")}\r\n`;

test("added, listed, verified, removed; the index is made once and holds no column that names persons", async () => {
  const path = join(dir, "sales.csv");
  await writeFile(path, CSV);
  await at("story", async (desk) => {
    const data = join(dir, "story");
    const dry = await addRegister(desk, data, wish(path, { dryRun: true }));
    assert.deepEqual([dry.registerId, dry.rows, dry.keyed], [null, 200, 200]);
    assert.equal((await desk.store.registers()).length, 0);
    const { registerId, ...summary } = await addRegister(desk, data, wish(path));
    assert.ok(registerId !== null);
    assert.deepEqual({ ...summary, registerId: null }, dry);
    await assert.rejects(addRegister(desk, data, wish(path)), { code: "register-held" });
    const [held] = await desk.store.registers();
    assert.equal(held?.added.supplier, "a supplier");
    assert.deepEqual(held?.added.period, { from: "2010", to: "2012-06" });
    for (const name of await readdir(join(data, "registers"))) {
      assert.ok(!(await readFile(join(data, "registers", name))).includes("Juan"), name);
    }
    const index = await indexOfRegister(desk, data, { id: registerId });
    assert.deepEqual([index.built, index.columns.rows], [false, 200]);
    assert.deepEqual(await verifyRegister(desk, data, { id: registerId, rebuild: false }), {
      ...{ id: registerId, name: "sales.csv", file: "whole", index: "whole", rows: 200, keyed: 200 },
    });
    await desk.store.keepKeys(registerId, pairs([[7n, 0]]));
    assert.deepEqual(await desk.store.rowsByKey([7n, 8n]), [{ register: registerId, row: 0, key: 7n }]);
    await removeRegister(desk, data, { id: registerId, why: "wrong edition" });
    assert.deepEqual(await desk.store.registers(), []);
    assert.equal((await desk.store.registers({ removed: true }))[0]?.why, "wrong edition");
    assert.deepEqual(await desk.store.rowsByKey([7n]), []);
    assert.deepEqual(await readdir(join(data, "registers")), []);
    await assert.rejects(removeRegister(desk, data, { id: registerId, why: "" }), {
      code: "register-missing",
    });
  });
});

async function* pairs(entries: readonly (readonly [bigint, number])[]) {
  yield entries;
}

test("CSV and Parquet of the same rows give the same columns", async () => {
  const rows = Array.from({ length: 50 }, (_, n) => n);
  await writeFile(
    join(dir, "same.csv"),
    `${["id,serial,make", ...rows.map((n) => `${n},"X ""${n}"" 77${n}",Colt é`)].join("\n")}\n`,
  );
  const columnData = [
    { name: "id", data: rows.map(String), type: "STRING" as const },
    { name: "serial", data: rows.map((n) => `X "${n}" 77${n}`), type: "STRING" as const },
    { name: "make", data: rows.map(() => "Colt é"), type: "STRING" as const },
  ];
  await writeFile(join(dir, "same.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
  await at("same", async (desk) => {
    const data = join(dir, "same");
    const made = [];
    for (const name of ["same.csv", "same.parquet"]) {
      const { registerId } = await addRegister(desk, data, wish(join(dir, name)));
      const { columns } = await indexOfRegister(desk, data, { id: registerId! });
      made.push(columns);
    }
    assert.deepEqual(made[0]?.serial, made[1]?.serial);
    assert.deepEqual(made[0]?.id, made[1]?.id);
    assert.deepEqual(made[0]?.coded.make, made[1]?.coded.make);
  });
});

test("a restored store holds the register and makes its index anew; an erased file is refused", async () => {
  const path = join(dir, "sales.csv");
  await writeFile(path, CSV);
  const [ledger, keys] = [join(dir, "ledger.out"), join(dir, "keys.out")];
  const id = await at("first", async (desk) => {
    const { registerId } = await addRegister(desk, join(dir, "first"), wish(path));
    await exportLedger(desk, ledger);
    await desk.store.exportKeys(keys);
    return registerId!;
  });
  const data = join(dir, "second");
  await restoreLedger({ data, actor: "ana", verb: "test" }, { from: ledger, keys, pin: null });
  await at("second", async (desk) => {
    const index = await indexOfRegister(desk, data, { id });
    assert.deepEqual([index.built, index.columns.rows, index.keys.keyed], [true, 200, 200]);
    const [held] = await desk.store.registers();
    await desk.store.eraseFile(held!.sha256, "court order", "ana");
    await assert.rejects(indexOfRegister(desk, data, { id }), { code: "register-gone" });
    assert.deepEqual(await readdir(join(data, "registers")), []);
  });
});
