/** Items by a group to which a record attributes them: by any alias, with the cell that says so, and nothing inferred. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { importFile, listGroups, listItems, undoImport } from "#casework";
import { aServer } from "../factory/server.ts";

const SHEET = `serial,make,model,calibre,type,recovery date,recovery state,autoridad,observaciones
AB12301,Colt,M4,5.56,rifle,2020-05-04,Sonora,CJNG,sin novedad
AB12302,Colt,M4,5.56,rifle,2020-05-04,Jalisco,GN,asegurado al CJNG
AB12303,Colt,M4,5.56,rifle,2020-05-04,Jalisco,GN,Cártel de Jalisco Nueva Generación y CDG
AB12304,Colt,M4,5.56,rifle,2020-05-04,Jalisco,GN,calle Zetas
AB12305,Colt,M4,5.56,rifle,2020-05-04,Jalisco,GN,
`;

test("a group is asked for by any of its aliases, and each item says which of its cells names it", async (t) => {
  const { dir, store, page } = await aServer(t);
  const file = join(dir, "hoja.csv");
  writeFileSync(file, SHEET);
  const desk = { store, actor: "ana", tell: () => {} };
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  assert.deepEqual(await listGroups(store), []);
  await importFile(desk, { ...none, file, as: "seizures", origin: "foi", country: "MX", dryRun: false });
  const rowsOf = async (...where: string[]): Promise<string[]> => {
    const { items, total } = await listItems(store, { where, limit: 50 });
    assert.equal(items.length, total);
    return items.map(({ row, attributed }) => `${row} ${attributed?.map(({ cell }) => cell).join() ?? "-"}`);
  };
  // The authority that seized is no attribution; nor is an item of the same place or day.
  const named = ["3 csv!I3", "4 csv!I4"];
  for (const alias of [
    "CJNG",
    "cjng",
    "Jalisco Cartel - New Generation",
    "cartel de jalisco nueva generacion",
  ])
    assert.deepEqual(await rowsOf(`group=${alias}`), named, alias);
  assert.deepEqual(await rowsOf("group=CJNG", "serial=AB12303"), ["4 csv!I4"]);
  assert.deepEqual(await rowsOf("group=CJNG", "group=Los Zetas"), [...named, "5 csv!I5"]);
  assert.deepEqual(await rowsOf("group=Barrio 18"), []);
  assert.deepEqual(await rowsOf("serial=AB12303"), ["4 -"]);
  await assert.rejects(rowsOf("group=nadie"), { code: "group-unknown" });

  const groups = await listGroups(store);
  const cjng = groups.find(({ group }) => group === "cartel-de-jalisco-nueva-generacion");
  assert.deepEqual(
    cjng?.by.map(({ file: name, origin, rows }) => [name, origin, rows]),
    [["hoja.csv", "foi", 2]],
  );
  const listed = (await page("/api/items?where=group%3DCDG")).json()["items"] as {
    readonly attributed: readonly unknown[];
  }[];
  const cell = { name: "Cartel del Golfo", alias: "CDG", basis: "notice", cell: "csv!I4" };
  assert.deepEqual(
    listed.map(({ attributed }) => attributed),
    [[{ group: "cartel-del-golfo", ...cell }]],
  );
  const refused = await page("/api/items?where=group%3Dnadie");
  assert.equal(refused.status, 400);
  const csv = await page("/api/exports/items?where=group%3DCDG");
  assert.match(csv.text, /,attributed\r?\n.*Cartel del Golfo: CDG \(csv!I4\)/s);

  const [imported] = await store.imports();
  await undoImport(desk, imported!.id, "otra edición");
  assert.deepEqual(await listGroups(store), []);
  assert.deepEqual(await rowsOf("group=CJNG"), []);
});
