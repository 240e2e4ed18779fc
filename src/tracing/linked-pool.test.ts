import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk, importFile } from "#casework";
import { kinOf } from "#trace";
import { WHAT } from "./linked-item.ts";
import { kinPool } from "./linked-pool.ts";
import { traceLinked } from "./trace-linked.ts";
import { openLinks } from "./trace-links.ts";

/** Synthetic: numbers that run, repeat and are sold together, lots and mixes of headstamps over two files. */
const GUNS = [
  "case_id,Manufacturer,Caliber,Model,Serial number,Type,Name of dealer,Purchase State,Purchase date,Recovery date,State",
  "C-1,Ruger,9mm,P95,AB1001,Pistol,Muestra Guns,TX,2015-06-30,2016-01-02,Sonora",
  "C-2,Ruger,9mm,P95,AB1002,Pistol,Otra Guns,TX,2015-06-30,2016-02-02,Sonora",
  "C-3,Ruger,9mm,P95,AB1003,Pistol,Muestra Guns,TX,2015-06-30,2016-03-02,Jalisco",
  "C-4,Colt,.223,AR-15,AB1002,Rifle,Sample Arms,AZ,2014-01-01,2017-03-02,Jalisco",
  "C-5,Ruger,9mm,P95,AB1001,Pistol,Third Guns,AZ,2013-06-30,2018-01-02,Nayarit",
];
const ROUNDS = [
  "FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCAS EN EL CULOTE,LOTE,CANTIDAD",
  ...["LC 19", "LC 15", "TW 54", "WCC 05"].map(
    (stamp, n) => `F-1,04/05/2020,SONORA,CARTUCHO,.50,${stamp},LC-19A123-00${n},20`,
  ),
  ...["LC 19", "LC 15", "TW 54"].map((stamp) => `F-2,05/06/2021,JALISCO,CARTUCHO,.50,${stamp},,20`),
  ...["LC 19", "LC 15"].map((stamp) => `F-3,05/07/2021,JALISCO,CARTUCHO,.50,${stamp},LC-19A123-000,20`),
];

test("a walk over what it looked up is the walk over everything that is held", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-linked-"));
  try {
    await atDesk({ data: join(dir, "store"), actor: "test", verb: "test", create: true }, async (desk) => {
      const { store } = desk;
      for (const [name, lines, as] of [
        ["guns.csv", GUNS, "case-items"],
        ["rounds.csv", ROUNDS, "seizures"],
      ] as const) {
        const file = join(dir, name);
        await writeFile(file, `${lines.join("\n")}\n`);
        const wish = { file, as, origin: "own", country: "MX", dryRun: false } as const;
        await importFile(desk, { ...wish, kind: null, sheet: null, mapping: null, replaces: null });
      }
      const imports = (await store.imports()).filter(({ as }) => as in WHAT);
      const whole = kinPool(store, imports, await openLinks(store, imports));
      const places = await store.items({}, { limit: 1000 });
      await whole.read(places);
      const all = kinOf(whole.items(), whole.events());
      const ties = new Set<string>();
      for (const depth of [1, 2, 3]) {
        for (const { id } of whole.items()) {
          const { start, nodes, edges, cut } = await traceLinked(store, { named: id, depth });
          assert.deepEqual({ start, nodes, edges, cut }, all.walk([id], depth), `${id} ${depth}`);
          for (const { tie } of edges) ties.add(tie);
        }
        for (const { key } of whole.events()) {
          const { start, nodes, edges, cut } = await traceLinked(store, { named: key, depth });
          assert.deepEqual({ start, nodes, edges, cut }, all.walk([key], depth), `${key} ${depth}`);
          for (const { tie } of edges) ties.add(tie);
        }
      }
      const met = ["consecutive-serials", "part-of", "same-headstamp-mix", "same-lot", "same-number"];
      assert.deepEqual([...ties].sort(), [...met, "same-shop-and-day"]);
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
