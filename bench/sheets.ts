/**
 * Reads seeded files to addressed cells, each figure in a process of its own so that peak memory is its own:
 * `node dist/tools/bench/sheets.js [ROWS] [SEED]`. The peers read the same file in the same run.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as XLSX from "@e965/xlsx";
import { parse } from "csv-parse";
import { address, openSheets } from "#sheets";
import { aSeizureCsv, aSeizureWorkbook } from "../test/workbook.ts";
import { machineLine, measure, measureLine } from "./machine.ts";

/** Every cell with its address and its raw text; the sum keeps the work from being skipped. */
async function ours(path: string): Promise<{ rows: number; cells: number; letters: number }> {
  const file = await openSheets(path);
  let [rows, cells, letters] = [0, 0, 0];
  for (let sheet = 0; sheet < file.sheets.length; sheet++) {
    for await (const batch of file.rows(sheet)) {
      for (const row of batch) {
        rows++;
        for (let column = 0; column < row.cells.length; column++) {
          const cell = row.cells[column];
          if (cell === null || cell === undefined) continue;
          cells++;
          letters += cell.raw.length + address(column, row.row).length;
        }
      }
    }
  }
  await file.close();
  return { rows, cells, letters };
}

async function libraryXlsx(path: string): Promise<{ rows: number; cells: number; letters: number }> {
  const book = XLSX.read(readFileSync(path), { dense: true, cellText: false, cellNF: true });
  let [rows, cells, letters] = [0, 0, 0];
  for (const name of book.SheetNames) {
    const grid = (book.Sheets[name] as unknown as { "!data": (XLSX.CellObject | undefined)[][] })["!data"];
    grid.forEach((row, r) => {
      rows++;
      row.forEach((cell, c) => {
        if (cell?.v === undefined) return;
        cells++;
        letters += String(cell.v).length + XLSX.utils.encode_cell({ r, c }).length;
      });
    });
  }
  return { rows, cells, letters };
}

async function libraryCsv(path: string): Promise<{ rows: number; cells: number; letters: number }> {
  let [rows, cells, letters] = [0, 0, 0];
  for await (const record of createReadStream(path).pipe(parse({ relax_column_count: true }))) {
    rows++;
    for (const field of record as string[]) {
      if (field === "") continue;
      cells++;
      letters += field.length;
    }
  }
  return { rows, cells, letters };
}

const READERS = { ours, "@e965/xlsx": libraryXlsx, "csv-parse": libraryCsv } as const;

const [first = "100000", second = "1", path] = process.argv.slice(2);
if (first in READERS && path !== undefined) {
  const measured = await measure(`${second} by ${first}`, () => READERS[first as keyof typeof READERS](path));
  console.log(`${measureLine(measured, measured.result.rows)}, ${measured.result.cells} cells`);
} else {
  const [rows, seed] = [Number(first), Number(second)];
  console.log(machineLine(seed));
  const folder = mkdtempSync(join(tmpdir(), "headstamp-bench-"));
  try {
    const files = {
      xlsx: aSeizureWorkbook(rows, seed),
      csv: aSeizureCsv(rows, seed),
    };
    for (const [format, bytes] of Object.entries(files))
      writeFileSync(join(folder, `seizures.${format}`), bytes);
    for (const [format, readers] of [
      ["xlsx", ["ours", "@e965/xlsx"]],
      ["csv", ["ours", "csv-parse"]],
    ] as const) {
      const file = join(folder, `seizures.${format}`);
      const what = `${format} ${rows} x 12 (${(statSync(file).size / 2 ** 20).toFixed(1)} MiB)`;
      for (const reader of readers) {
        spawnSync(process.execPath, [fileURLToPath(import.meta.url), reader, what, file], {
          stdio: "inherit",
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
