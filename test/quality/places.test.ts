import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { readMark } from "#marks";

const folder = process.env["HEADSTAMP_FIELD_DATA"] ?? "";
const file = join(folder, "sedena", "gun-exchange-2013-2018.csv");
const skip =
  folder !== "" && existsSync(file) ? false : "HEADSTAMP_FIELD_DATA names no folder with the gun exchange";

test("gun exchange: state and municipality of at least 99 % of the rows have an INEGI code", { skip }, () => {
  const rows: { ESTADO: string; MUNICIPIO: string }[] = parse(readFileSync(file), {
    columns: true,
    bom: true,
    relaxColumnCount: true,
  });
  const left = new Map<string, number>();
  let read = 0;
  for (const row of rows) {
    const state = readMark("place", row.ESTADO, { level: "state", country: "MX" });
    const context = { level: "municipality", country: "MX" } as const;
    const at = state.value === null ? context : { ...context, state: state.value.id };
    const town = readMark("place", row.MUNICIPIO, at);
    if (state.value?.inegi?.length === 2 && town.value?.inegi?.length === 5) read++;
    else left.set(row.MUNICIPIO, (left.get(row.MUNICIPIO) ?? 0) + 1);
  }
  console.log(
    `gun exchange: ${read} of ${rows.length} rows (${((100 * read) / rows.length).toFixed(2)} %) resolved`,
  );
  for (const [text, count] of left) console.log(`  left: ${count} ${text}`);
  assert.ok(read >= 0.99 * rows.length);
});
