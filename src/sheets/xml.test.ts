import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HeadstampError } from "#base";
import type { SheetRow } from "./sheet.ts";
import { gatherWarnings } from "./warnings.ts";
import { readWorksheet } from "./worksheet.ts";
import { parseXml } from "./xml.ts";

/** What a worksheet part gives: rows and warnings, or the refusal. */
async function outcome(text: string, { short, step }: { short: boolean; step: number }): Promise<unknown> {
  const warnings = gatherWarnings("h");
  const strings = ["uno", "dos", "tres"];
  const reader = readWorksheet({ file: "h.xlsx", strings, dates: [false, true], warnings });
  const bytes = async function* (): AsyncGenerator<Buffer> {
    const all = Buffer.from(text);
    for (let at = 0; at < all.length; at += step) yield all.subarray(at, at + step);
  };
  const rows: SheetRow[] = [];
  try {
    const place = { file: "h.xlsx", part: "sheet1.xml" };
    for await (const _ of parseXml(place, bytes(), reader.handlers, short ? reader.shortcuts : [])) {
      rows.push(...reader.take());
    }
  } catch (error) {
    if (!(error instanceof HeadstampError)) throw error;
    return { code: error.code, detail: error.params["detail"] };
  }
  return { rows, warnings: warnings.list() };
}

const OPENS = [
  ...['<row r="1">', "<row>", '<row r="2" spans="1:3">', '<row r="3" hidden="1">', "<row r='7'>"],
  ...['<row spans="1:3" ht="15" spans="1:3">', '<row r="5" r="6">', '<row r="1048577">', "<x:row>"],
];
const CELLS = [
  ...['<c r="A1"><v>1</v></c>', '<c r="B1" s="1"><v>43000</v></c>', '<c t="s"><v>2</v></c>', '<c r="C1"/>'],
  ...['<c r="D1" t="s"><v>9</v></c>', '<c r="E1" t="inlineStr"><is><t>a&amp;b</t></is></c>', "<ext/>"],
  ...['<c r="F1"><f>A1+1</f><v>2</v></c>', '<c r="G1"><v>&lt;</v></c>', '<c r="AAAA1"><v>1</v></c>'],
  ...["<!-- </row> -->", "<![CDATA[</row>]]>", "\n ", "text", '<row r="4"/>'],
];
const FAULTS = [
  ...["</c>", "<c>", "<v>", "</row>", "</x:row>", "</sheetData>", "<sheetData>", "</row", ">", "<", "]]>"],
  ...["&bad;", "<?p ?>", '<mergeCell ref="A1:B2"/>', "\u0000", "\uffff"],
];

test("law: plain rows and cells taken whole give what the parser gives, or its refusal", async () => {
  const row = fc
    .tuple(fc.constantFrom(...OPENS), fc.array(fc.constantFrom(...CELLS), { maxLength: 6 }))
    .map(([open, cells]) => `${open}${cells.join("")}</${open.startsWith("<x:") ? "x:" : ""}row>`);
  const piece = fc.oneof(
    { weight: 12, arbitrary: row },
    { weight: 2, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 1, arbitrary: fc.constantFrom(...FAULTS) },
  );
  const body = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(body, fc.nat(400), fc.integer({ min: 1, max: 90 }), async (inner, cut, step) => {
      const whole = `<worksheet><sheetData>${inner}</sheetData></worksheet>`;
      for (const text of [whole, whole.slice(0, cut)]) {
        assert.deepEqual(
          await outcome(text, { short: true, step }),
          await outcome(text, { short: false, step: text.length + 1 }),
        );
      }
    }),
    { seed: 20240101, numRuns: 3000 },
  );
});
