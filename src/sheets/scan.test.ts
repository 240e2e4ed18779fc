import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { fieldText, scanCsv } from "#sheets";
import { CSV_OPTIONS } from "./csv.ts";

const dir = mkdtempSync(join(tmpdir(), "headstamp-scan-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const path = join(dir, "scanned.csv");

async function scanned(bytes: string | Uint8Array, delimiter = ","): Promise<string[][] | null> {
  writeFileSync(path, bytes);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const rows: string[][] = [];
  const whole = await scanCsv({ path, delimiter, mark: 0, encoding: "utf-8" }, (record) => {
    assert.equal(record.record, rows.length + 1);
    rows.push(Array.from({ length: record.fields }, (_, at) => fieldText(record, at, decoder)));
  });
  return whole ? rows : null;
}

function oracle(text: string | Buffer, delimiter = ","): string[][] | null {
  try {
    return parse(text, { ...CSV_OPTIONS, delimiter }) as string[][];
  } catch {
    return null;
  }
}

test("a scan gives up where a quotation mark closes too early or never", async () => {
  for (const text of ['a,"b" c\n', '"a', 'x\n"a""\n', '"a"b,c'])
    assert.equal(await scanned(text), null, text);
});

test("the corners that files have", async () => {
  const texts = [
    "",
    "a",
    "a,",
    "a,b\n",
    "a,b\r\n\r\nc\r",
    'a,"",c\n""',
    '"a""b","x\r\ny",z\n',
    ",,\n",
    "\n\n",
    'a"b,c',
  ];
  for (const text of texts) assert.deepEqual(await scanned(text), oracle(text), JSON.stringify(text));
});

test("a scan finds the records that csv-parse finds, or gives up", async () => {
  const piece = fc.constantFrom("a", "b1", "é", '"', '""', ",", ";", "\n", "\r\n", "\r", " ", "x".repeat(40));
  let same = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(",", ";"),
      async (parts, delimiter) => {
        const text = parts.join("");
        const rows = await scanned(text, delimiter);
        if (rows === null) return;
        same++;
        assert.deepEqual(rows, oracle(text, delimiter), JSON.stringify(text));
      },
    ),
    { numRuns: 1500, seed: 4 },
  );
  assert.ok(same > 500, `${same} compared`);
});

test("records across the pieces that are read, and one longer than a piece", async () => {
  const line = (n: number): string => `${n},"${"quoted, ".repeat(n % 50)}",${n % 7 === 0 ? '""' : "é"}\r\n`;
  const text = `${Array.from({ length: 30_000 }, (_, n) => line(n)).join("")}last,"${"y".repeat(3 << 20)}",end`;
  assert.deepEqual(await scanned(text), oracle(text));
});
