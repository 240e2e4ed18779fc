/** From an imported court sheet to traces: each hop with its cell, assumed dates apart, no person in any of it. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { HeadstampError } from "#base";
import { atDesk, type Desk, importFile, undoImport } from "#casework";
import { checkFile } from "#requesting";
import type { Preflight } from "#trace";
import { type Traced, traceItems } from "#tracing";

const HEAD =
  "case_id,Manufacturer,Caliber,Model,Serial number,Type,Name of distributor,Address,Purchase State,Purchase date," +
  "Purchaser name,Mex Recovery date,Mex Recovery area,Purchase date assumed,Mex Recovery date assumed";
/** Synthetic: no such gun, dealer, case or person. */
const ROWS = [
  "case-1,Ruger,9mm,P95,ZZ-90001,Pistol,Sample Arms LLC,1 Main St,AZ,2/20/2018,Juan Ejemplo Muestra,3/20/2018,Sinaloa,,",
  "case-1,Ruger,9mm,P95,ZZ-90002,Pistol,Sample Arms,1 Main St,AZ,,Juan Ejemplo Muestra,,,4/19/18,6/19/18",
  "case-1,Ruger,9mm,P95,ZZ-90003,Pistol,Sample Arms,1 Main St,AZ,8/23/2018,,3/20/2018,Sinaloa,,",
  "case-2,Colt,9mm,1911,obliterated,Pistol,,,,,,,,,",
  "case-2,Ruger,9mm,P95,ZZ-90004,Pistol,Private sale,,AZ,3/13/2018,,,,,",
];

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-trace-"));
});
after(() => rm(dir, { recursive: true, force: true }));

const at = <T>(work: (desk: Desk) => Promise<T>): Promise<T> =>
  atDesk({ data: join(dir, "store"), actor: "story", verb: "test", create: true }, work);

async function traced(
  desk: Desk,
  wish: { item?: string; seizure?: string; asOf?: string } = {},
): Promise<Traced[]> {
  const found: Traced[] = [];
  const { item = null, seizure = null, asOf = null } = wish;
  for await (const batch of traceItems(desk.store, { item, seizure, asOf })) found.push(...batch);
  return found;
}

test("each gun goes as far as its row allows, each hop with its cell", async () => {
  const file = join(dir, "cases.csv");
  await writeFile(file, `${[HEAD, ...ROWS].join("\n")}\n`);
  await at(async (desk) => {
    const wish = { file, as: "case-items", origin: "court", country: null, dryRun: false } as const;
    const rest = { kind: null, sheet: null, mapping: null, replaces: null };
    await importFile(desk, { ...wish, ...rest });
    const all = await traced(desk);
    assert.deepEqual(
      all.map(({ trace }) => [trace.rung, trace.disposition]),
      [
        ["first-purchaser", "purchaser-identified"],
        ["retailer", "retailer-identified-only"],
        ["first-purchaser", "purchaser-identified"],
        ["maker", "serial-problem"],
        ["last-known-purchaser", "purchaser-identified"],
      ],
    );
    const [first, second, third] = all.map(({ trace }) => trace);
    assert.equal(first?.timeToCrime?.days, 28);
    assert.deepEqual(
      first?.path.map(({ kind, cells }) => [kind, cells[0]?.address]),
      [
        ["retail-sale", "csv!J2"],
        ["seizure", "csv!L2"],
      ],
    );
    assert.deepEqual([second?.timeToCrime, second?.timeToCrimeAssumed?.days], [null, 61]);
    assert.equal(third?.timeToCrime, null);
    assert.deepEqual(
      third?.contradictions.map(({ code }) => code),
      ["sale-after-recovery"],
    );
    const [a, b] = all.map(({ trace }) => trace.path[0]?.from.id);
    assert.equal(a, b, "two writings of one dealer are one party");
    assert.ok(!JSON.stringify(all).includes("Ejemplo"), "a purchaser's name is in no trace");
  });
});

test("an item is found by address or serial; what names none, or several, is refused", async () => {
  await at(async (desk) => {
    const [one] = await traced(desk, { item: "ZZ-90001" });
    assert.equal(one?.item.marks.serial?.value?.key, "ZZ90001");
    const address = one?.trace.item ?? "";
    assert.equal((await traced(desk, { item: address }))[0]?.trace.item, address);
    assert.equal((await traced(desk, { seizure: "case-2" })).length, 2);
    const [then] = await traced(desk, { item: address, asOf: "2018-03" });
    assert.equal(then?.trace.timeToCrime?.days, 28);
    const [earlier] = await traced(desk, { item: address, asOf: "2018-03-01" });
    assert.equal(earlier?.trace.timeToCrime, null);
    for (const item of ["ZZ-00000", "imp_ffffffff/csv!2", `${address}#7`]) {
      await assert.rejects(
        traced(desk, { item }),
        (error) => error instanceof HeadstampError && error.code === "item-missing",
      );
    }
  });
});

test("undone, an import is in no trace", async () => {
  await at(async (desk) => {
    const [file] = await desk.store.imports();
    await undoImport(desk, file?.id ?? "", "test");
    assert.deepEqual(await traced(desk), []);
  });
});

test("a file of requests is checked without a store: each row, its twins, and the one mark to go back for", async () => {
  const file = join(dir, "requests.csv");
  const rows = [
    "Serial number,Manufacturer,Type,Caliber,Model,Country of origin,Importer",
    "311-45298,Ruger,Pistol,9mm,P95,US,",
    "AB123,Glock,Pistol,9mm,17,Austria,",
    "obliterated,Colt,Pistol,.45 ACP,1911,US,",
    "ZZ-90001,Ruger,Pistol,9mm,P95,US,",
    "ZZ 90001,Ruger,Pistol,9mm,P95,US,",
  ];
  await writeFile(file, `${rows.join("\n")}\n`);
  const found: Preflight[] = [];
  for await (const one of checkFile(file)) found.push(one);
  assert.deepEqual(
    found.map(({ fails, goBackFor }) => [fails, goBackFor?.fix ?? null]),
    [
      ["usual", null],
      ["certain", "photograph-importer-mark"],
      ["certain", "restore-serial"],
      ["likely", "look-up-earlier-request"],
      ["likely", "look-up-earlier-request"],
    ],
  );
});

test("seized guns held against a force's deliveries: consistent or not, by make, calibre and day, and never a link", async () => {
  const deliveries = join(dir, "deliveries.csv");
  const lines = [
    "Estado,Fecha,Mes,Dia,Ano,Factura no.,Marca,No_piezas,Calibre,Tipo,Comentario",
    "Sinaloa,13/5/2010,5,13,2010,1,Beretta,40,9mm,Pistola,",
    "Sonora,14/5/2010,5,14,2010,2,Beretta,7,9mm,Pistola,",
    "Sonora,20/6/2015,6,20,2015,3,Colt,10,5.56mm,Fusil,",
  ];
  await writeFile(deliveries, `${lines.join("\n")}\n`);
  const seized = join(dir, "seized.csv");
  const guns = [
    "DATE,MONTH,DAY,YEAR,STATE,MUNICIPALITY,TYPE,CALIBER,MAKE,SERIALNO,CANTIDAD,MODELO,FOLIO",
    "2012-03-14,3,14,2012,SINALOA,CULIACAN,PISTOLA,9 MM,BERETTA,ZZ7001,1,92FS,F-1",
    "2012-03-15,3,15,2012,SINALOA,CULIACAN,FUSIL,5.56 MM,COLT,ZZ7002,1,M4,F-2",
    "2012-03-16,3,16,2012,SINALOA,CULIACAN,PISTOLA,.45 ACP,GLOCK,ZZ7003,1,21,F-3",
    "2012-03-17,3,17,2012,SINALOA,CULIACAN,PISTOLA,9 MM,DESCONOCIDA,ZZ7004,1,,F-4",
  ];
  await writeFile(seized, `${guns.join("\n")}\n`);
  await atDesk({ data: join(dir, "seized"), actor: "story", verb: "test", create: true }, async (desk) => {
    const wish = { file: seized, as: "seizures", origin: "official", country: "MX", dryRun: false } as const;
    await importFile(desk, { ...wish, kind: null, sheet: null, mapping: null, replaces: null });
    const found: Traced[] = [];
    const all = { item: null, seizure: null, asOf: null, deliveries };
    for await (const batch of traceItems(desk.store, all)) found.push(...batch);
    const answers = found.map(({ delivered }) => [
      delivered?.verdict,
      delivered?.pieces,
      delivered?.sameState,
    ]);
    assert.deepEqual(answers, [
      ["consistent", 47, 40],
      ["only-later", 0, 0],
      ["none-such", 0, 0],
      ["open", 0, 0],
    ]);
    assert.ok(found.every(({ trace }) => trace.rung !== "first-purchaser" && trace.path.length === 1));
  });
});
