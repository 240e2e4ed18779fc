import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { HeadstampError } from "#base";
import { openSheets, type SheetRow, type SheetWarning } from "#sheets";
import { say, sayError } from "#words";
import { BAD } from "../bombs.ts";
import { aWorkbook } from "../workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "headstamp-bombs-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(path: string): Promise<{ rows: SheetRow[]; warnings: readonly SheetWarning[] }> {
  const file = await openSheets(path);
  try {
    const rows: SheetRow[] = [];
    for (let sheet = 0; sheet < file.sheets.length; sheet++) {
      for await (const batch of file.rows(sheet)) rows.push(...batch);
    }
    return { rows, warnings: file.warnings };
  } finally {
    await file.close();
  }
}

/** A sentence in both languages, with nothing left unfilled. */
function hasWords(error: HeadstampError): void {
  for (const language of ["en", "es"] as const) {
    assert.doesNotMatch(sayError(language, error), /[{}[\]]/);
  }
}

async function refusal(path: string, codes: readonly string[]): Promise<void> {
  await assert.rejects(readAll(path), (error) => {
    assert.ok(error instanceof HeadstampError, String(error));
    assert.ok(codes.includes(error.code), `${error.message}, expected ${codes.join(" or ")}`);
    hasWords(error);
    return true;
  });
}

BAD.forEach(({ name, extension, make, refused, warned = {} }, i) => {
  test(`bad file: ${name}`, { timeout: 60_000 }, async () => {
    const path = join(folder, `${i}.${extension}`);
    writeFileSync(path, make());
    try {
      if (refused !== undefined) {
        await refusal(path, refused);
        return;
      }
      const { warnings } = await readAll(path);
      const found = Object.fromEntries(warnings.map(({ code, address }) => [code, address ?? null]));
      for (const { code, params } of warnings) {
        for (const language of ["en", "es"] as const) {
          assert.doesNotMatch(say(language, `warning.${code}`, params), /[{}[\]]/);
        }
      }
      // A hidden sheet is named where others give an address.
      assert.deepEqual(found, warned);
    } finally {
      rmSync(path, { force: true });
    }
  });
});

test("a folder, a missing file, a pipe: refused before anything is opened", {
  timeout: 20_000,
}, async (t) => {
  await refusal(folder, ["file-kind-unknown"]);
  await refusal(join(folder, "missing.csv"), ["file-missing"]);
  const pipe = join(folder, "pipe.csv");
  if (spawnSync("mkfifo", [pipe]).status === 0) await refusal(pipe, ["file-kind-unknown"]);
  else t.diagnostic("no named pipes here: not tried");
});

test("a file without the right to read it", async (t) => {
  const path = join(folder, "closed.csv");
  writeFileSync(path, "a,b\n");
  chmodSync(path, 0);
  if (process.platform === "win32" || process.getuid?.() === 0) {
    t.skip("rights do not bind this account");
    return;
  }
  await refusal(path, ["file-unreadable"]);
});

test("cells of 1 MB come whole, in CSV and in XLSX", async () => {
  const long = "ñandú ".repeat(180_000);
  const csv = join(folder, "long.csv");
  writeFileSync(csv, `a,b\n1,"${long}"\n`);
  assert.equal((await readAll(csv)).rows[1]?.cells[1]?.raw, long);
  const xlsx = join(folder, "long.xlsx");
  const cell = `<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`;
  writeFileSync(xlsx, aWorkbook({ sheets: [`<sheetData><row r="1">${cell}</row></sheetData>`] }));
  assert.equal((await readAll(xlsx)).rows[0]?.cells[0]?.raw, long);
});
