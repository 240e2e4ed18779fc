import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  deriveMapping,
  type RowMeaning,
  type RowParts,
  rowReader,
  type SheetMapping,
  type SheetRow,
} from "#records";
import { openSheets } from "#sheets";
import { countParts, hash, read } from "./open.ts";

const FIELD_DATA = process.env["HEADSTAMP_FIELD_DATA"] ?? "";

interface Imported {
  readonly mapping: SheetMapping;
  readonly counts: ReturnType<typeof countParts>;
  readonly parts: readonly RowParts[];
}

/** First sheet of a field file, mapped from its first thousand rows and read whole. */
async function importField(path: string, meaning: RowMeaning): Promise<Imported> {
  const opened = await openSheets(join(FIELD_DATA, path));
  const rows: SheetRow[] = [];
  for await (const batch of opened.rows(0)) rows.push(...batch);
  const { name, dateSystem } = opened.sheets[0]!;
  const mapping = deriveMapping({ sheetName: name, rows: rows.slice(0, 1000), dateSystem }, meaning, {
    read,
  });
  const reader = rowReader(mapping, { read, hash, dateSystem, latestYear: 2025 });
  const parts: RowParts[] = [];
  for (const row of rows) {
    const part = reader(row);
    if (part !== null) parts.push(part);
  }
  return { mapping, counts: countParts(parts), parts };
}

function field(path: string, name: string, run: (path: string) => Promise<void>): void {
  const missing = FIELD_DATA === "" || !existsSync(join(FIELD_DATA, path));
  test(`${path}: ${name}`, { skip: missing && "HEADSTAMP_FIELD_DATA names no folder with this file" }, () =>
    run(path),
  );
}

const fields = ({ mapping }: Imported) => mapping.tables[0]!.columns.map((column) => column.field).join(" ");

field("court-cases/firearms.csv", "case items, assumed dates apart", async (path) => {
  const all = await importField(path, "case-items");
  assert.equal(
    fields(all),
    "case-id make calibre model serial type subtype dealer dealer-address purchase-place purchase-place " +
      "purchase-place purchase-date date place date municipality authority assumed-date assumed-date assumed-date",
  );
  assert.ok(
    all.mapping.tables[0]!.columns.filter(({ field }) => /date/.test(field)).every(
      (column) => column.dateOrder === "mdy",
    ),
  );
  assert.equal(all.parts.length, 2839);
  assert.equal(all.counts.items, all.counts.accepted);
});

field("sedena/gun-exchange-2013-2018.csv", "handovers with a batch a count", async (path) => {
  const all = await importField(path, "handovers");
  assert.equal(fields(all), "date state municipality count count total count count count");
  const columns = all.mapping.tables[0]!.columns;
  assert.deepEqual(columns.map(({ unit }) => unit?.label ?? null).slice(3), [
    "handgun",
    "long gun",
    null,
    "magazine",
    "grenade",
    "cartridge",
  ]);
  assert.deepEqual(columns[5]!.sumOf, [3, 4]);
  assert.equal(columns[0]!.dateOrder, "dmy");
  assert.equal(all.parts.length, 18_679);
  // Nothing of the printed TOTAL is in the items: they sum to the count columns alone.
  const sums = new Map<number, number>();
  for (const { items } of all.parts) {
    for (const { quantityColumn, quantity } of items) {
      sums.set(quantityColumn!, (sums.get(quantityColumn!) ?? 0) + quantity!);
    }
  }
  assert.deepEqual([...sums.keys()].sort(), [3, 4, 6, 7, 8]);
});

field("sedena/police-sales.csv", "a register of invoices", async (path) => {
  const all = await importField(path, "register");
  assert.equal(
    fields(all),
    "state authority authority date month day year document-id make country quantity price calibre subtype type note",
  );
  assert.equal(all.mapping.tables[0]!.columns[3]!.dateOrder, "dmy");
  assert.equal(all.parts.length, 3857);
  assert.ok(all.counts.checks.has("amended"));
  assert.ok(all.parts.every(({ items }) => items.every(({ seizure }) => seizure === null)));
});

for (const year of [2017, 2018]) {
  field(`rio/seized-items-${year}.xlsx`, "one row is one item", async (path) => {
    const all = await importField(path, "seizures");
    assert.deepEqual(all.mapping.tables[0]!.headerRows, [3]);
    assert.equal(
      fields(all),
      "category serial record-id item-class type make model calibre category category category category country " +
        "authority seizure-id place date ignore ignore import-country note",
    );
    assert.equal(all.counts.items, all.counts.accepted);
    const ammunition = all.parts.flatMap(({ items }) => items).filter(({ kind }) => kind === "cartridge");
    assert.ok(ammunition.length > 15_000);
    for (const { marks, quantity, seizure } of ammunition) {
      assert.equal(quantity, null);
      assert.notEqual(seizure, null);
      const kinds = marks.filter(({ field }) => field === "make").map(({ kind }) => kind);
      assert.ok(kinds.length === 0 || (kinds.includes("make") && kinds.includes("headstamp")));
    }
  });
}

for (const year of [2010, 2011, 2013, 2014, 2015, 2016]) {
  field(
    `reference/atf-trace-matrices/trace_${year}.xlsx`,
    "a matrix whose totals are checked",
    async (path) => {
      const all = await importField(path, "counts");
      const table = all.mapping.tables[0]!;
      assert.equal(table.layout, "matrix");
      assert.deepEqual(table.axes, { rows: "Source State", columns: "Recovery State" });
      assert.equal(all.counts.accepted, 54);
      assert.equal(all.counts.figures, 54 * 54);
      assert.equal(all.counts.items, 0);
      assert.equal(all.counts.checks.size, 0);
      const total = table.columns.find(({ field }) => field === "total")!;
      assert.equal(total.sumOf.length, 54);
    },
  );
}

field(
  "reference/atf-trace-matrices/trace_2016.xlsx",
  "one changed figure is found in its row and its column",
  async (path) => {
    const opened = await openSheets(join(FIELD_DATA, path));
    const rows: SheetRow[] = [];
    for await (const batch of opened.rows(0)) rows.push(...batch);
    const mapping = deriveMapping({ sheetName: "m", rows }, "counts", { read });
    const changed = rows.map((row) =>
      row.row !== 10
        ? row
        : {
            ...row,
            cells: row.cells.map((cell, at) =>
              at === 6 ? { raw: "999999", kind: "number" as const } : cell,
            ),
          },
    );
    const reader = rowReader(mapping, { read, hash });
    const checks = changed.flatMap((row) =>
      (reader(row)?.checks ?? []).map(({ code, column }) => [row.row, column, code]),
    );
    const total = mapping.tables[0]!.columns.find(({ field }) => field === "total")!.column;
    assert.deepEqual(checks, [
      [10, total, "total-mismatch"],
      [57, 6, "total-mismatch"],
    ]);
  },
);

field("reference/cbp-weapons-seizures-fy22-25.csv", "figures by category, or seizures", async (path) => {
  const all = await importField(path, "counts");
  const expected =
    "year month authority category authority category category item-class type seizure-id quantity";
  assert.equal(fields(all), expected);
  assert.equal(all.parts.length, 22_559);
  assert.equal(all.counts.figures, 22_559);
  assert.ok(all.parts.some(({ figures }) => figures[0]?.state === "blank"));
  const seizures = await importField(path, "seizures");
  // An overflowed id names no event.
  assert.ok(
    seizures.parts.every(({ items }) =>
      items.every(({ seizure }) => seizure === null || /^\d+$/.test(seizure)),
    ),
  );
});

field("reference/texas-crossings.csv", "places, nothing counted", async (path) => {
  const all = await importField(path, "counts");
  assert.equal(
    fields(all),
    "record-id place ignore category municipality ignore place municipality place ignore ignore",
  );
  assert.deepEqual(Object.keys(all.counts.aside), ["no-item"]);
});
