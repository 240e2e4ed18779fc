/**
 * Mutated files, seeded: whatever comes in, the readers end in a HeadstampError or in rows, within the time of the
 * test and without a word on the way. Real files (HEADSTAMP_FIELD_DATA) are cut to small ones before they are mutated.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as XLSX from "@e965/xlsx";
import { HeadstampError } from "#base";
import { openSheets } from "#sheets";
import { aRandom, aSeizureCsv, aSeizureWorkbook, aZip, bookParts, type Part, STYLES } from "../workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "headstamp-fuzz-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A case that takes longer than this hangs. */
const CASE_MS = 10_000;
const CASES = { xlsxParts: 2000, xlsxBytes: 1000, csv: 2400 } as const;

async function attempt(path: string): Promise<"read" | "refused"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("hangs")), CASE_MS);
  });
  const reading = (async () => {
    try {
      const file = await openSheets(path);
      try {
        for (let sheet = 0; sheet < file.sheets.length; sheet++) {
          for await (const batch of file.rows(sheet)) {
            for (const { row, cells } of batch) {
              assert.ok(Number.isInteger(row) && row > 0);
              for (const cell of cells) assert.ok(cell === null || typeof cell.raw === "string");
            }
          }
        }
        assert.ok(file.warnings.every(({ code }) => typeof code === "string"));
      } finally {
        await file.close();
      }
      return "read" as const;
    } catch (error) {
      if (error instanceof HeadstampError) return "refused" as const;
      throw error;
    }
  })();
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Bytes that have hurt readers before. */
const TOKENS = [
  "<",
  ">",
  "&",
  "&#0;",
  "&#xD800;",
  "&amp;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<!DOCTYPE a>",
  "<?x?>",
  "\0",
  "\uFEFF",
  '"',
  "'",
  "/>",
  "</row>",
  "</c>",
  "<row>",
  "<c>",
  "<v>",
  "<f>",
  "<is><t>",
  't="s"',
  't="inlineStr"',
  't="zz"',
  'r="XFD1048576"',
  'r="A0"',
  'r="-1"',
  'r=""',
  "99999999999",
  "-1",
  "1e309",
  "NaN",
  "_x0000_",
  "<x:c>",
  "xmlns",
  "\r",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  '""',
  '","',
  "\r\n",
  "é",
  "\u2028",
  "=cmd|' /C calc'!A0",
];

function mutate(bytes: Buffer, random: () => number): Buffer {
  let out = Buffer.from(bytes);
  const int = (n: number) => Math.floor(random() * Math.max(1, n));
  for (let times = 1 + int(4); times > 0; times--) {
    const at = int(out.length);
    const span = 1 + int(random() < 0.8 ? 16 : 400);
    switch (int(7)) {
      case 0:
        if (out.length > 0) out[at] = int(256);
        break;
      case 1:
        if (out.length > 0) out[at] = (out[at] ?? 0) ^ (1 << int(8));
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + span)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + span), out.subarray(at)]);
        break;
      case 4:
        out = Buffer.concat([
          out.subarray(0, at),
          Buffer.from(TOKENS[int(TOKENS.length)] ?? ""),
          out.subarray(at),
        ]);
        break;
      case 5:
        if (random() < 0.3) out = out.subarray(0, at);
        break;
      default: {
        const from = int(out.length);
        out = Buffer.concat([out.subarray(0, at), out.subarray(from, from + span), out.subarray(at + span)]);
      }
    }
  }
  return out;
}

/** Small books: made ones, and the first rows of real ones in the real shape of their parts. */
function books(): Part[][] {
  const made = bookParts({
    sheets: [
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43000</v></c></row><row><c><f>1+1</f><v>2</v></c><c t="inlineStr"><is><r><t>a</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      '<sheetData><row r="5" hidden="1"><c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#REF!</v></c></row></sheetData>',
    ],
    strings: "<si><t>serie</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
    styles: STYLES,
  });
  return [made, ...fieldFiles(".xlsx").map(cutBook)];
}

function fieldFiles(ending: string): string[] {
  const field = process.env["HEADSTAMP_FIELD_DATA"];
  if (field === undefined) return [];
  const names = readdirSync(field, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.toLowerCase().endsWith(ending))
    .sort()
    .map((name) => join(field, name));
}

/** The parts of a real workbook, its sheets cut after the first rows and its strings after the first texts. */
function cutBook(path: string): Part[] {
  const container = XLSX.CFB.read(readFileSync(path), { type: "buffer" });
  const parts: Part[] = [];
  container.FileIndex.forEach((entry: { content: unknown }, i: number) => {
    const name = (container.FullPaths[i] ?? "").replace(/^Root Entry\//, "");
    if (!/\.(?:xml|rels)$/.test(name) || /theme|drawing|calcChain|docProps/.test(name)) return;
    let text = Buffer.from(entry.content as Uint8Array).toString("utf8");
    const rows = [...text.matchAll(/<\/row>/g)][8];
    if (rows?.index !== undefined) {
      text = `${text.slice(0, rows.index + 6)}</sheetData>${text.slice(text.indexOf("</sheetData>") + 12)}`;
    }
    const texts = [...text.matchAll(/<\/si>/g)][40];
    if (texts?.index !== undefined) text = `${text.slice(0, texts.index + 5)}</sst>`;
    parts.push({ name, data: text });
  });
  return parts;
}

test("cut books are read whole before they are mutated", async () => {
  const path = join(folder, "cut.xlsx");
  for (const parts of books()) {
    writeFileSync(path, aZip(parts));
    assert.equal(await attempt(path), "read");
  }
});

test(`${CASES.xlsxParts} workbooks with a mutated part`, { timeout: 300_000 }, async (t) => {
  const random = aRandom(20181);
  const from = books();
  const count = { read: 0, refused: 0 };
  const path = join(folder, "part.xlsx");
  for (let i = 0; i < CASES.xlsxParts; i++) {
    const parts = from[i % from.length] ?? [];
    // The sheets and their texts are where most of the reading is.
    const chosen = parts.filter(({ name }) => random() < 0.5 || /sheet|Strings/.test(name));
    const victim = chosen[Math.floor(random() * chosen.length)];
    const mutated = parts.map((part) =>
      part === victim ? { ...part, data: mutate(Buffer.from(part.data), random) } : part,
    );
    writeFileSync(path, aZip(mutated));
    count[await attempt(path)]++;
  }
  t.diagnostic(`${count.read} read, ${count.refused} refused, seed 20181`);
  assert.ok(count.read > 100 && count.refused > 100, "the mutations neither spare nor break everything");
});

test(`${CASES.xlsxBytes} workbooks with mutated bytes of the container`, { timeout: 300_000 }, async (t) => {
  const random = aRandom(20182);
  const from = [...books().map((parts) => aZip(parts)), aSeizureWorkbook(5, 1)];
  const count = { read: 0, refused: 0 };
  const path = join(folder, "bytes.xlsx");
  for (let i = 0; i < CASES.xlsxBytes; i++) {
    writeFileSync(path, mutate(from[i % from.length] ?? Buffer.alloc(0), random));
    count[await attempt(path)]++;
  }
  t.diagnostic(`${count.read} read, ${count.refused} refused, seed 20182`);
  assert.ok(count.refused > 100);
});

test(`${CASES.csv} mutated CSV files in four encodings`, { timeout: 300_000 }, async (t) => {
  const random = aRandom(20183);
  const texts = [
    aSeizureCsv(8, 1),
    "a;b;c\n1,5;2;3\n",
    "x\ty\nñ\tü\n",
    ...fieldFiles(".csv").map((path) =>
      readFileSync(path)
        .subarray(0, 2000)
        .toString("utf8")
        .replace(/\ufffd$/, ""),
    ),
  ];
  const encodings: readonly ((text: string) => Buffer)[] = [
    (text) => Buffer.from(text),
    (text) => Buffer.from(`\ufeff${text}`),
    (text) => Buffer.from(text, "latin1"),
    (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  ];
  const count = { read: 0, refused: 0 };
  const path = join(folder, "mutated.csv");
  for (let i = 0; i < CASES.csv; i++) {
    const bytes = encodings[i % encodings.length]?.(texts[i % texts.length] ?? "") ?? Buffer.alloc(0);
    writeFileSync(path, mutate(bytes, random));
    count[await attempt(path)]++;
  }
  t.diagnostic(`${count.read} read, ${count.refused} refused, seed 20183`);
  assert.ok(count.read > 100);
});
