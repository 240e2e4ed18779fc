/** Crime scenes beside seizures: casualties with their sources, leads, and the way from a scene to a seizure of the same lot. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { HeadstampError } from "#base";
import { atDesk, type Desk, importFile } from "#casework";
import { find } from "#counting";
import { traceLinked } from "#tracing";

/** Synthetic: no such event, gun or lot. */
const SCENES = [
  "Scene ID,Date,State,Municipality,Type,Calibre,Headstamp,Lot,Quantity,Killed,Wounded,Casualty source,Ballistic lead,Confirmed by",
  "ESC-1,30/11/2019,COAHUILA,VILLA UNIÓN,CASQUILLO,.50,LC 19,LC-19A123-001,45,4,,official statement (example),HIT-77,Laboratorio de muestra",
  "ESC-1,30/11/2019,COAHUILA,VILLA UNIÓN,CASQUILLO,.50,LC 11,,12,6,2,newspaper (example),,",
  "ESC-2,02/03/2020,SONORA,CABORCA,,,,,,2,1,official statement (example),,",
];
const SEIZURES = [
  "FOLIO,FECHA,ESTADO,MUNICIPIO,TIPO,CALIBRE,MARCAS EN EL CULOTE,LOTE,CANTIDAD",
  "F-1,04/05/2020,SONORA,CABORCA,CARTUCHO,.50,LC 19,LC-19A123-001,200",
  "F-1,04/05/2020,SONORA,CABORCA,CARTUCHO,.50,TW 54,,10",
  "F-2,09/05/2020,JALISCO,TLAJOMULCO DE ZÚÑIGA,CARTUCHO,.223,LC 15,,30",
];

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-scenes-"));
});
after(() => rm(dir, { recursive: true, force: true }));

async function take(
  desk: Desk,
  name: string,
  lines: readonly string[],
  as: "scenes" | "seizures",
): Promise<void> {
  const file = join(dir, name);
  await writeFile(file, `${lines.join("\n")}\n`);
  const wish = { file, as, origin: "own", country: "MX", dryRun: false } as const;
  await importFile(desk, { ...wish, kind: null, sheet: null, mapping: null, replaces: null });
}

test("from a scene to the seizure of the same lot; casualties stay apart by source; no scene in a count of seizures", async () => {
  await atDesk({ data: join(dir, "store"), actor: "story", verb: "test", create: true }, async (desk) => {
    await take(desk, "seizures.csv", SEIZURES, "seizures");
    await take(desk, "scenes.csv", SCENES, "scenes");
    const graph = await traceLinked(desk.store, { named: "ESC-1", depth: 1 });
    const scene = graph.nodes.find(({ id }) => id === graph.start[0])?.event;
    assert.deepEqual([scene?.what, scene?.date], ["scene", "2019-11-30"]);
    assert.deepEqual(
      scene?.casualties.map(({ killed, wounded, source }) => [killed, wounded, source]),
      [
        [4, null, "official statement (example)"],
        [6, 2, "newspaper (example)"],
      ],
    );
    const lot = graph.edges.filter(({ tie }) => tie === "same-lot");
    assert.equal(lot.length, 2);
    assert.ok(graph.nodes.some(({ kind, label }) => kind === "event" && label === "F-1"));
    assert.ok(!graph.nodes.some(({ label }) => label === "F-2"));
    const lead = graph.edges.find(({ tie }) => tie === "ballistic-lead");
    assert.equal(lead?.note, "Laboratorio de muestra");

    // From an exhibit, or from the other side of its lot, the scene is no less said than by its name.
    const exhibit = graph.nodes.find(({ kind, label }) => kind === "item" && label.includes("LC-19A123"));
    for (const { named, depth } of [
      { named: exhibit?.id ?? "", depth: 1 },
      { named: "F-1", depth: 2 },
    ]) {
      const { nodes } = await traceLinked(desk.store, { named, depth });
      const event = nodes.find(({ label }) => label === "ESC-1")?.event;
      assert.deepEqual([event?.date, event?.casualties.length], ["2019-11-30", 2], named);
    }

    const empty = await traceLinked(desk.store, { named: "ESC-2", depth: 1 });
    assert.equal(empty.nodes.length, 1, "a scene without an exhibit is kept");
    assert.deepEqual(empty.nodes[0]?.event?.casualties[0]?.killed, 2);
    await assert.rejects(traceLinked(desk.store, { named: "ESC-3", depth: 1 }), (error: unknown) => {
      return error instanceof HeadstampError && error.code === "item-missing";
    });

    const found = await find(desk.store, {
      name: "makers-by-calibre",
      by: null,
      where: ["calibre=.50 BMG", "calibre=.50"],
    });
    const told = JSON.stringify(found);
    assert.ok(told.includes('"meaning":"seizures"'));
    assert.ok(!/"meaning":"seizures"[^}]*"item":"fired-case"/.test(told), "no scene among the seizures");
  });
});
