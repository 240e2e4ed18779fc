/** 300 requests an operation made from the schema, seeded: no 5xx, no undeclared field, nothing half-written. */
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { importFile } from "#casework";
import { fuzz } from "../factory/fuzz.ts";
import { aServer } from "../factory/server.ts";

const EACH = Number(process.env["HEADSTAMP_FUZZ"] ?? 300);

test(`every operation bears ${EACH} requests, right and wrong`, { timeout: 900_000 }, async (t) => {
  const served = await aServer(t);
  const { store, dir } = served;
  const file = join(dir, "sheet.csv");
  const rows = Array.from(
    { length: 30 },
    (_, i) => `F${i},0${(i % 9) + 1}/02/2020,SONORA,PISTOLA,9 mm,GLOCK,AB${1000 + i}`,
  );
  writeFileSync(file, `FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCA,SERIE\n${rows.join("\n")}\n`);
  const none = { kind: null, country: null, sheet: null, mapping: null, replaces: null };
  const wish = { ...none, file, as: "seizures", origin: "own", dryRun: false } as const;
  await importFile({ store, actor: "ana", tell: () => {} }, wish);
  const [item] = await store.items({}, { limit: 1 });
  const known = {
    item: [`${item!.importId}/${item!.sheet}!${item!.row}`],
    id: [item!.importId],
    "/api/findings/{name} name": ["makers-by-calibre", "unread-marks"],
    index: ["0", "1"],
  };
  const { operations, requests, statuses, faults } = await fuzz(served, {
    each: EACH,
    seed: 20261122,
    known,
  });
  t.diagnostic(`${operations} operations, ${requests} requests: ${JSON.stringify(statuses)}`);
  assert.deepEqual(faults, []);
  assert.ok(operations > 50 && requests === operations * EACH);
  assert.ok((statuses["200"] ?? 0) > requests / 20 && (statuses["400"] ?? 0) > requests / 20);
  assert.equal((await store.verifyLive()).ok, true);
  assert.deepEqual(
    readdirSync(join(dir, "uploads"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".new"),
    ),
    [],
  );
  assert.deepEqual(
    (await store.imports({ open: true })).filter(({ status }) => status === "open"),
    [],
  );
});
