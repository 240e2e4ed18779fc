/**
 * Every cell beside a second reader that shares no code with ours: `@e965/xlsx` for workbooks, `csv-parse` in one go
 * for CSV. Where the two differ by design the difference is in DIFFERENCES, reviewed and explained; all else fails.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as XLSX from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { address, type Cell, openSheets } from "#sheets";
import { aRandom, aSeizureCsv, aSeizureWorkbook, aWorkbook, escapeXml, STYLES } from "../workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "headstamp-oracle-"));
after(() => rmSync(folder, { recursive: true, force: true }));

type Theirs = XLSX.CellObject & { readonly v?: unknown };

/** Why two readings of one cell may differ; anything else is a fault of one of the two. */
const DIFFERENCES: readonly {
  readonly why: string;
  readonly fits: (ours: Cell | null, theirs: Theirs | undefined) => boolean;
}[] = [
  {
    why: "an empty text: they keep an empty cell or a stub, we keep nothing, or the other way round",
    fits: (ours, theirs) => (ours?.raw ?? "") === "" && (theirs?.v === undefined || theirs.v === ""),
  },
  {
    why: "a number: they keep the double, we the digits of the file, and both are the same double",
    fits: (ours, theirs) =>
      (ours?.kind === "number" || ours?.kind === "date") && Number(ours.raw) === theirs?.v,
  },
  {
    why: "a boolean: they keep true and false, we the stored 1 and 0",
    fits: (ours, theirs) => ours?.kind === "boolean" && theirs?.t === "b" && (ours.raw === "1") === theirs.v,
  },
  {
    why: "an error: they keep its code and the text beside it, we the stored text",
    fits: (ours, theirs) => ours?.kind === "error" && theirs?.t === "e" && ours.raw === theirs.w,
  },
  {
    why: "line ends: they keep CR LF of the part, XML turns both into LF (XML 1.0, 2.11)",
    fits: (ours, theirs) => typeof theirs?.v === "string" && ours?.raw === theirs.v.replaceAll("\r\n", "\n"),
  },
];

function differs(ours: Cell | null, theirs: Theirs | undefined): boolean {
  if (ours?.kind === "text" && theirs?.t === "s" && ours.raw === theirs.v) return false;
  if (ours === null && (theirs === undefined || theirs.t === "z")) return false;
  return !DIFFERENCES.some(({ fits }) => fits(ours, theirs));
}

/** Compares cell by cell and gives back how many were looked at; names the first that differ. */
async function compareBook(path: string): Promise<number> {
  const book = XLSX.read(readFileSync(path), {
    dense: true,
    cellText: true,
    cellNF: true,
    cellFormula: true,
  });
  const file = await openSheets(path);
  const wrong: string[] = [];
  let cells = 0;
  assert.deepEqual(
    file.sheets.map(({ name }) => name),
    book.SheetNames,
  );
  for (let sheet = 0; sheet < file.sheets.length; sheet++) {
    const name = file.sheets[sheet]?.name ?? "";
    const grid = ((book.Sheets[name] as unknown as Record<string, unknown>)["!data"] ?? []) as (
      | Theirs
      | undefined
    )[][];
    const seen = new Set<number>();
    for await (const batch of file.rows(sheet)) {
      for (const { row, cells: ours } of batch) {
        seen.add(row);
        const theirs = grid[row - 1] ?? [];
        for (let column = 0; column < Math.max(ours.length, theirs.length); column++) {
          cells++;
          const pair = [ours[column] ?? null, theirs[column]] as const;
          if (differs(...pair)) wrong.push(`${name} ${address(column, row)}: ${JSON.stringify(pair)}`);
        }
      }
    }
    grid.forEach((theirs, i) => {
      if (seen.has(i + 1)) return;
      theirs.forEach((cell, column) => {
        if (differs(null, cell))
          wrong.push(`${name} ${address(column, i + 1)}: missing ${JSON.stringify(cell)}`);
      });
    });
  }
  await file.close();
  assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${cells} cells differ in ${path}`);
  return cells;
}

/** A sheet of every shape of cell that writers are known to make, by chance. */
function aMixedBook(seed: number): Buffer {
  const random = aRandom(seed);
  const int = (n: number) => Math.floor(random() * n);
  const texts = [
    "",
    "a",
    " b ",
    "ñ",
    "&<>\"'",
    "日本",
    "😀",
    "0012",
    "1E5",
    "línea\nline",
    "_x0041_",
    "=1+1",
    "\u00a0x\u00a0",
  ];
  const text = () => texts[int(texts.length)] ?? "";
  const strings: string[] = [];
  for (let i = 0; i < 40; i++) {
    const t = `<t xml:space="preserve">${escapeXml(text())}</t>`;
    const shapes = [
      t,
      `<t>${escapeXml(text().trim())}</t>`,
      `<r><rPr><b/></rPr>${t}</r><r>${t}</r>`,
      `${t}<rPh sb="0" eb="1"><t>カナ</t></rPh><phoneticPr fontId="0"/>`,
    ];
    strings.push(`<si>${shapes[int(shapes.length)]}</si>`);
  }
  const numbers = [
    "0",
    "-1.5",
    "1e-7",
    "0.1",
    "123456789012345678",
    "43000",
    "1.0",
    "0.30000000000000004",
    "00012",
  ];
  const cell = (column: number, row: number): string => {
    const r = random() < 0.9 ? ` r="${address(column, row)}"` : "";
    const s = random() < 0.5 ? ` s="${int(5)}"` : "";
    const n = numbers[int(numbers.length)];
    const shapes = [
      `<c${r}${s} t="s"><v>${int(40)}</v></c>`,
      `<c${r}${s}><v>${n}</v></c>`,
      `<c${r}${s} t="n"><v>${n}</v></c>`,
      `<c${r}${s}/>`,
      `<c${r} t="b"><v>${int(2)}</v></c>`,
      `<c${r} t="e"><v>#N/A</v></c>`,
      `<c${r} t="str"><f>A1&amp;"x"</f><v>${escapeXml(text().trim())}</v></c>`,
      `<c${r}${s}><f>1+1</f><v>2</v></c>`,
      `<c${r} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text())}</t></is></c>`,
      `<c${r} t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>`,
      `<c r="${address(column, row)}"${s} t="n"></c>`,
    ];
    return shapes[int(shapes.length)] ?? "";
  };
  const sheets = Array.from({ length: 1 + int(3) }, () => {
    let row = 0;
    const lines = Array.from({ length: 30 }, () => {
      row += 1 + (random() < 0.1 ? int(5) : 0);
      const width = int(12);
      return `<row r="${row}">${Array.from({ length: width }, (_, column) => cell(column, row)).join("")}</row>`;
    });
    return `<sheetData>${lines.join("")}</sheetData>`;
  });
  return aWorkbook({ sheets, strings: strings.join(""), styles: STYLES });
}

test("a hundred workbooks of every shape of cell: each cell as the second reader has it", async () => {
  let cells = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const path = join(folder, "mixed.xlsx");
    writeFileSync(path, aMixedBook(seed));
    cells += await compareBook(path);
  }
  assert.ok(cells > 10_000, `${cells} cells`);
});

test("workbooks that the second reader wrote itself, compressed and not", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [
    i,
    `serie ${i % 7}`,
    i % 3 === 0,
    i / 7,
    "ñandú & <otros>",
  ]);
  for (const options of [{ compression: true }, { compression: false }, { bookSST: true }] as const) {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Uno");
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.sheet_add_aoa(XLSX.utils.aoa_to_sheet([["y"]]), [["x"]], { origin: "ZZ90" }),
      "Dos & <tres>",
    );
    const path = join(folder, "written.xlsx");
    writeFileSync(path, XLSX.write(book, { type: "buffer", bookType: "xlsx", ...options }) as Uint8Array);
    assert.ok((await compareBook(path)) > 1000);
  }
});

test("the seizure workbook of the bench, 2,000 rows", async () => {
  const path = join(folder, "seizures.xlsx");
  writeFileSync(path, aSeizureWorkbook(2000, 3));
  assert.ok((await compareBook(path)) >= 24_000);
});

test(".xls and .ods hold the same cells as the .xlsx they were written beside", async () => {
  const rows = [
    ["serie", "ñ", 1.5, true],
    [null, "x", -3, false],
    ["0012", null, 1e21, "=1"],
  ];
  const read = async (bookType: "xlsx" | "xls" | "ods") => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Uno");
    const path = join(folder, `same.${bookType}`);
    const type = bookType === "xls" ? "biff8" : bookType;
    writeFileSync(path, XLSX.write(book, { type: "buffer", bookType: type }) as Uint8Array);
    const file = await openSheets(path);
    assert.equal(file.format, bookType);
    const cells: unknown[] = [];
    for await (const batch of file.rows(0)) {
      for (const { row, cells: found } of batch)
        cells.push([row, found.map((cell) => cell && [cell.raw, cell.kind])]);
    }
    await file.close();
    return cells;
  };
  const expected = await read("xlsx");
  assert.deepEqual(await read("xls"), expected);
  assert.deepEqual(await read("ods"), expected);
});

/** Ours against one call over the whole text. */
async function compareCsv(path: string, text: string): Promise<number> {
  const file = await openSheets(path);
  const options = { relax_column_count: true, relax_quotes: true, record_delimiter: ["\r\n", "\n", "\r"] };
  const theirs = parse(text, { ...options, delimiter: file.delimiter ?? "," }) as string[][];
  let cells = 0;
  let next = 0;
  for await (const batch of file.rows(0)) {
    for (const { row, cells: ours } of batch) {
      assert.equal(row, next + 1);
      const record = theirs[next++] ?? [];
      cells += record.length;
      const raw = record.map((_, column) => ours[column]?.raw ?? "");
      assert.deepEqual(raw, record, `${path} record ${row}`);
      assert.ok(ours.length <= record.length);
    }
  }
  assert.equal(next, theirs.length);
  await file.close();
  return cells;
}

test("CSV: the stream gives what one call over the whole text gives", async () => {
  for (let seed = 1; seed <= 2; seed++) {
    const text = aSeizureCsv(3000, seed);
    const path = join(folder, "seizures.csv");
    writeFileSync(path, text);
    assert.ok((await compareCsv(path, text)) > 36_000);
  }
});

const field = process.env["HEADSTAMP_FIELD_DATA"];
test("every real workbook and CSV of the field data", {
  skip: field === undefined && "HEADSTAMP_FIELD_DATA is not set",
}, async (t) => {
  const files = readdirSync(field ?? "", { recursive: true, encoding: "utf8" }).sort();
  let [books, cells] = [0, 0];
  for (const name of files) {
    const path = join(field ?? "", name);
    if (/\.xlsx$/i.test(name)) cells += await compareBook(path);
    else if (/\.csv$/i.test(name))
      cells += await compareCsv(path, new TextDecoder().decode(readFileSync(path)));
    else continue;
    books++;
  }
  t.diagnostic(`${books} files, ${cells} cells compared`);
  assert.ok(cells > 0);
});
