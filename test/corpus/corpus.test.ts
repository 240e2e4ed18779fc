import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SheetMapping, SheetRow } from "#records";
import { deriveMapping } from "#records";
import { ENGLISH } from "./english.ts";
import type { CorpusFile } from "./files.ts";
import { countParts, derive, openCorpus, read, readAll } from "./open.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";
import { UNSEEN } from "./unseen.ts";

const CORPUS: readonly CorpusFile[] = [...SPANISH, ...ENGLISH, ...PORTUGUESE, ...UNSEEN];
const opened = new Map(
  await Promise.all(CORPUS.map(async (file) => [file, await openCorpus(file)] as const)),
);

/** Columns whose guessed field is none of those expected, as `header: got, expected`. */
function wrongColumns(
  mapping: SheetMapping,
  table: number,
  fields: string,
): { total: number; wrong: string[] } {
  const expected = fields.split(/\s+/);
  const columns = mapping.tables[table]?.columns ?? [];
  const wrong = expected.flatMap((want, at) => {
    const got = columns[at]?.field ?? "(none)";
    return want.split("|").includes(got) ? [] : [`${columns[at]?.header ?? at}: ${got}, expected ${want}`];
  });
  return { total: expected.length, wrong };
}

test("at least 9 of 10 columns of the messy files are mapped right without help", (context) => {
  assert.ok(CORPUS.length >= 40, "40 files");
  let total = 0;
  let right = 0;
  for (const file of CORPUS) {
    const mapping = derive(file, opened.get(file)!);
    const tables = [file.fields, ...(file.second === undefined ? [] : [file.second])];
    tables.forEach((fields, at) => {
      const result = wrongColumns(mapping, at, fields);
      total += result.total;
      right += result.total - result.wrong.length;
      for (const line of result.wrong) context.diagnostic(`${file.name}: ${line}`);
    });
  }
  context.diagnostic(`columns mapped right: ${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`);
  assert.ok(right / total >= 0.9);
});

for (const file of CORPUS) {
  test(`${file.name}: header, rows set aside and items`, () => {
    const rows = opened.get(file)!;
    const mapping = derive(file, rows);
    assert.deepEqual(mapping.tables[0]?.headerRows, file.header);
    const counts = countParts(readAll(mapping, rows));
    assert.deepEqual(counts.aside, file.aside ?? {});
    if (file.items !== undefined) assert.equal(counts.items, file.items);
  });
}

test("places of a country without a table are kept as written and not read", () => {
  for (const name of ["ufs", "flags-and-running-numbers"]) {
    const file = CORPUS.find((one) => one.name === name)!;
    const rows = opened.get(file)!;
    const places = readAll(derive(file, rows), rows).flatMap(({ readings }) =>
      readings.filter(({ kind, value }) => kind === "place" && value !== null),
    );
    assert.deepEqual(
      places.map(({ input }) => input),
      [],
    );
  }
});

test("a gun keeps its row beside the magazines and cartridges that were counted with it", () => {
  const file = CORPUS.find((one) => one.name === "cargadores-junto-al-arma")!;
  const rows = opened.get(file)!;
  const items = readAll(derive(file, rows), rows).flatMap((part) => part.items);
  const kinds = items.map(({ kind, quantity }) => `${kind} ${quantity ?? "-"}`);
  assert.deepEqual(kinds.slice(0, 3), ["firearm -", "magazine 2", "cartridge 31"]);
  assert.equal(kinds.filter((kind) => kind === "firearm -").length, 4);
});

test("person columns leave no text in the open cells", () => {
  for (const file of CORPUS) {
    const rows = opened.get(file)!;
    const mapping = derive(file, rows);
    const persons = (mapping.tables[0]?.columns ?? []).filter(({ field }) => field === "person");
    for (const part of readAll(mapping, rows)) {
      if (part.disposition !== "accepted") continue;
      for (const { column } of persons)
        assert.equal(part.cells[column] ?? null, null, `${file.name} ${part.row}`);
      assert.doesNotMatch(
        part.cells.join(" "),
        /Juan Pérez|María Hernández|Mary Johnson|Thomas Walker|[A-Z]{4}9\d{5}[HM]/,
      );
    }
  }
});

test("every raw text of an accepted row is kept open or sealed, unchanged", () => {
  for (const file of CORPUS) {
    const rows = new Map(opened.get(file)!.map((row) => [row.row, row]));
    for (const part of readAll(derive(file, opened.get(file)!), opened.get(file)!)) {
      rows.get(part.row)!.cells.forEach((cell, column) => {
        const raw = cell?.raw ?? null;
        const sealed = part.sealed.find((entry) => entry.column === column)?.raw;
        assert.equal(sealed ?? part.cells[column], raw, `${file.name} ${part.row} ${column}`);
      });
    }
  }
});

test("columns in another order change no key, no item and no reading", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CORPUS), fc.integer({ min: 1, max: 1_000_000 }), (file, seed) => {
      const rows = opened.get(file)!;
      const mapping = derive(file, rows);
      const headed = mapping.tables[0]!.columns.every(
        ({ header, field }) => header !== "" || field === "ignore",
      );
      const names = mapping.tables[0]!.columns.map(({ header }) => header);
      fc.pre(mapping.tables.length === 1 && mapping.tables[0]!.layout === "records" && headed);
      fc.pre(new Set(names).size === names.length && file.header.length === 1);
      const width = Math.max(...rows.map((row) => row.cells.length));
      const order = shuffled(width, seed);
      const moved = rows.map(
        (row): SheetRow => ({ ...row, cells: order.map((from) => row.cells[from] ?? null) }),
      );
      const known = [{ name: "before", mapping }];
      const laid = deriveMapping({ sheetName: file.name, rows: moved }, file.meaning, { known, read });
      assert.equal(laid.saved, "before");
      const essence = (mapped: SheetMapping, all: readonly SheetRow[]) =>
        readAll(mapped, all)
          .filter(({ disposition }) => disposition === "accepted")
          .map(({ row, content, recordId, items, readings }) => ({
            row,
            content,
            recordId,
            items: items.map(({ kind, quantity, seizure }) => `${kind} ${quantity} ${seizure}`).sort(),
            readings: readings.map(({ kind, input, outcome }) => `${kind} ${input} ${outcome}`).sort(),
          }));
      assert.deepEqual(essence(laid, moved), essence(mapping, rows));
    }),
    { numRuns: 150, seed: 20 },
  );
});

test("a totals row never becomes an item, wherever it stands", () => {
  const labels = [
    "TOTAL",
    "Total general",
    "SUBTOTAL",
    "Suma",
    "Σ",
    "Grand Total",
    "Total Geral",
    "TOTALES:",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...labels), fc.nat(4), fc.integer({ min: 0, max: 999 }), (label, at, sum) => {
      const lines: (string | number)[][] = [
        ["Fecha", "Estado", "Tipo", "Calibre", "Cantidad"],
        ["02/01/2019", "Sonora", "Pistola", "9 mm", "3"],
        ["15/01/2019", "Sonora", "Fusil", "7.62", "4"],
        ["16/01/2019", "Sinaloa", "Fusil", "7.62", "1"],
      ];
      lines.splice(1 + (at % lines.length), 0, [label, "", "", "", sum]);
      const rows = lines.map(
        (line, index): SheetRow => ({
          row: index + 1,
          cells: line.map((text) => (text === "" ? null : { raw: String(text), kind: "text" as const })),
        }),
      );
      const parts = readAll(deriveMapping({ sheetName: "s", rows }, "seizures", { read }), rows);
      assert.equal(parts.filter(({ reason }) => reason === "totals-row").length, 1);
      assert.equal(parts.flatMap(({ items }) => items).length, 3);
    }),
    { numRuns: 100, seed: 21 },
  );
});

/** Column order drawn from a seed (linear congruential, enough for shuffling a dozen columns). */
function shuffled(width: number, seed: number): number[] {
  const order = Array.from({ length: width }, (_, at) => at);
  let state = seed;
  for (let at = width - 1; at > 0; at--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
