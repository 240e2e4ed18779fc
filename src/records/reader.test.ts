import assert from "node:assert/strict";
import { test } from "node:test";
import { markReader } from "#marks";
import type { RowParts } from "#records";
import { deriveMapping, packRows, rowReader, type SheetMapping, type SheetRow } from "#records";

const read = markReader({ capacity: 1000 });
const hash = (text: string) => text;

function sheet(text: string): SheetRow[] {
  return text.split("\n").map((line, at) => ({
    row: at + 1,
    cells: line
      .split("|")
      .map((raw) => (raw.trim() === "" ? null : { raw: raw.trim(), kind: "text" as const })),
  }));
}

function readAll(mapping: SheetMapping, rows: readonly SheetRow[]): RowParts[] {
  const reader = rowReader(mapping, { read, hash });
  return rows.map((row) => reader(row)).filter((parts) => parts !== null);
}

const MIXED = sheet(`Folio|Fecha|Estado|Tipo|Calibre|Marca|Serie|Cantidad
F-1|13/01/2019|Sonora|Cartucho|9 mm|AGUILA||varios
F-1|13/01/2019|Sonora|Pistola|9 mm|Glock|ABC123|1
F-2|14/01/2019|Sinaloa|Granada||||0
F-2|14/01/2019|Sinaloa|Fusil|7.62|Colt|limada|1,000`);

test("an unread quantity keeps its item and says so; a quantity of zero is no item", () => {
  const parts = readAll(deriveMapping({ sheetName: "s", rows: MIXED }, "seizures", { read }), MIXED);
  assert.deepEqual(
    parts.map(({ reason, items }) => [reason, items[0]?.quantity]),
    [
      [null, null],
      [null, 1],
      ["no-item", undefined],
      [null, 1000],
    ],
  );
  assert.deepEqual(
    parts[0]!.checks.map(({ code, found }) => [code, found]),
    [["quantity-unread", "varios"]],
  );
});

test("a date of a column of assumed dates says so, the same text in a column of dates does not", () => {
  const rows = sheet(`Serie|Calibre|Fecha|Fecha estimada
ABC123|9 mm|13/01/2019|13/01/2019
ABC124|9 mm|14/01/2019|14/01/2019`);
  const parts = readAll(deriveMapping({ sheetName: "s", rows }, "case-items", { read }), rows);
  assert.deepEqual(
    parts[1]!.items[0]!.marks.filter(({ kind }) => kind === "date").map(({ field, reading }) => [
      field,
      parts[1]!.readings[reading]!.reasons,
    ]),
    [
      ["date", []],
      ["assumed-date", ["assumed"]],
    ],
  );
});

test("a make is read as headstamp and as make in an ammunition row, and only as make on a gun", () => {
  const parts = readAll(deriveMapping({ sheetName: "s", rows: MIXED }, "seizures", { read }), MIXED);
  const kinds = (part: RowParts) =>
    part.items[0]!.marks.filter(({ field }) => field === "make").map(({ kind }) => kind);
  assert.deepEqual(kinds(parts[0]!), ["make", "headstamp"]);
  assert.deepEqual(kinds(parts[1]!), ["make"]);
});

test("a printed total that its parts do not give is checked at its cell, never added", () => {
  const rows = sheet(`Fecha|Estado|CORTA|LARGA|TOTAL
13/01/2019|Sonora|3|1|4
14/01/2019|Sonora|2|2|4
15/01/2019|Sonora|5|0|6
16/01/2019|Sonora|1|1|2
TOTAL||11|4|17`);
  const parts = readAll(deriveMapping({ sheetName: "s", rows }, "handovers", { read }), rows);
  assert.deepEqual(
    parts.flatMap(({ row, checks }) =>
      checks.map(({ code, column, expected, found }) => [row, column, code, expected, found]),
    ),
    [
      [4, 4, "total-mismatch", "5", "6"],
      [6, 4, "total-mismatch", "16", "17"],
      [6, 4, "total-mismatch", "15", "17"],
    ],
  );
  assert.equal(
    parts.flatMap(({ items }) => items).reduce((sum, item) => sum + item.quantity!, 0),
    15,
  );
});

test("a saved mapping survives renamed and re-ordered columns, keeps keys, and says what does not fit", () => {
  const before = deriveMapping({ sheetName: "s", rows: MIXED }, "seizures", { read });
  const renamed = sheet(`Matrícula|Marca|Cal.|Cantidad|Tipo|Entidad|Fecha|Folio|Turno
|AGUILA|9 mm|varios|Cartucho|Sonora|13/01/2019|F-1|x
ABC123|Glock|9 mm|1|Pistola|Sonora|13/01/2019|F-1|y`);
  const known = [{ name: "sonora", mapping: before }];
  const after = deriveMapping({ sheetName: "s", rows: renamed }, "seizures", { known, read });
  assert.equal(after.saved, "sonora");
  const codes = new Set(after.notes.map(({ code }) => code));
  assert.ok(codes.has("saved-column-renamed") && codes.has("saved-column-moved"));
  const strip = sheet(`Matrícula|Marca|Cal.|Cantidad|Tipo|Entidad|Fecha|Folio
ABC123|Glock|9 mm|1|Pistola|Sonora|13/01/2019|F-1
|AGUILA|9 mm|varios|Cartucho|Sonora|13/01/2019|F-1`);
  const same = deriveMapping({ sheetName: "s", rows: strip }, "seizures", { known, read });
  assert.equal(readAll(same, strip)[0]!.content, readAll(before, MIXED)[1]!.content);
});

test("each table of a sheet takes the saved one that fits it, and what fits none stays guessed", () => {
  const tables = `Fecha|Tipo|Calibre|Marca
13/01/2019|Pistola|9 mm|Glock
14/01/2019|Pistola|.45|Colt
Fecha|Municipio|Autoridad|Observaciones
13/01/2019|Nogales|Guardia Nacional|sin novedad
14/01/2019|Nogales|Guardia Nacional|sin novedad`;
  const rows = sheet(tables);
  const guessed = deriveMapping({ sheetName: "s", rows }, "seizures", { read });
  assert.equal(guessed.tables.length, 2);
  const corrected = guessed.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.header === "Observaciones" || column.header === "Marca"
        ? { ...column, field: "importer" as const }
        : column,
    ),
  }));
  const known = [{ name: "hand", mapping: { ...guessed, tables: corrected } }];
  const fields = (text: string): string[][] =>
    deriveMapping({ sheetName: "s", rows: sheet(text) }, "seizures", { known, read }).tables.map(
      ({ columns }) => columns.filter(({ field }) => field === "importer").map(({ header }) => header),
    );
  assert.deepEqual(fields(tables), [["Marca"], ["Observaciones"]]);
  const other = tables.replace(
    "Municipio|Autoridad|Observaciones|Fecha|Serie",
    "Estado|Dependencia|Nota|Día|Folio",
  );
  assert.deepEqual(fields(other)[0], ["Marca"]);
});

test("a sheet that shares too little with a saved mapping is guessed anew", () => {
  const known = [
    { name: "old", mapping: deriveMapping({ sheetName: "s", rows: MIXED }, "seizures", { read }) },
  ];
  const rows = sheet(`Date|Manufacturer|Dealer
1/15/2019|Colt|Gun Shop LLC
1/16/2019|Ruger|Gun Shop LLC`);
  assert.equal(deriveMapping({ sheetName: "s", rows }, "seizures", { known, read }).saved, null);
});

test("a table below the sample is set aside, not read by the wrong columns", () => {
  const mapping = deriveMapping({ sheetName: "s", rows: MIXED }, "seizures", { read });
  const more = sheet(`Fecha|Municipio|Autoridad|Observaciones
13/01/2019|Nogales|Guardia Nacional|x`).map((row) => ({ ...row, row: row.row + 5 }));
  const parts = readAll(mapping, [...MIXED, ...more]);
  assert.deepEqual(
    parts.slice(-2).map(({ reason }) => reason),
    ["other-table", "other-table"],
  );
});

test("a bare folio is the record where it never repeats, the event where it does", () => {
  const fieldOf = (rows: SheetRow[]) =>
    deriveMapping({ sheetName: "s", rows }, "seizures", { read }).tables[0]!.columns[0]!.field;
  assert.equal(fieldOf(MIXED), "seizure-id");
  assert.equal(
    fieldOf(
      MIXED.map((row) =>
        row.row === 1
          ? row
          : { ...row, cells: [{ raw: `F-${row.row}`, kind: "text" as const }, ...row.cells.slice(1)] },
      ),
    ),
    "record-id",
  );
});

test("chunks hold a reading that rows share once", () => {
  const rows = sheet(`Fecha|Tipo|Calibre|Marca
13/01/2019|Pistola|9 mm|Glock
13/01/2019|Pistola|9 mm|Glock`);
  const parts = readAll(deriveMapping({ sheetName: "s", rows }, "seizures", { read }), rows);
  const packed = packRows(
    parts.map((part, n) => ({ sheet: "s", parts: part, key: `${part.content}.${n}`, same: false })),
  );
  assert.equal(packed.rows.length, 2);
  assert.equal(packed.readings.length, 4);
  for (const { items } of packed.rows) {
    for (const { marks } of items)
      for (const mark of marks) assert.equal(packed.readings[mark.reading]?.kind, mark.kind);
  }
});
