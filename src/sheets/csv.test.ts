import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openSheets, type SheetRow } from "#sheets";

const folder = mkdtempSync(join(tmpdir(), "headstamp-csv-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Buffer | string) {
  const path = join(folder, "table.csv");
  writeFileSync(path, bytes);
  const file = await openSheets(path);
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(0)) rows.push(...batch);
  const texts = rows.map(({ cells }) => cells.map((cell) => cell?.raw ?? null));
  return { file, rows, texts, codes: file.warnings.map(({ code }) => code) };
}

test("nothing that was written is trimmed, typed or joined", async () => {
  const { texts, codes } = await read('serie, calibre \n0012,"1E5 "\n"a ""b"" c",\' 0.50\n');
  assert.deepEqual(texts, [
    ["serie", " calibre "],
    ["0012", "1E5 "],
    ['a "b" c', "' 0.50"],
  ]);
  assert.deepEqual(codes, []);
});

test("blank lines are counted, ragged rows kept, and each row knows its line", async () => {
  const { rows, texts } = await read('a,b\n\n1,"x\r\ny",3,4\n5\n');
  assert.deepEqual(texts, [["a", "b"], [], ["1", "x\r\ny", "3", "4"], ["5"]]);
  assert.deepEqual(
    rows.map(({ row, line }) => [row, line]),
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
    ],
  );
});

test("the separator is the one that cuts regularly, a decimal comma is none", async () => {
  for (const [text, delimiter] of [
    ["a,b,c\n1,2,3\n", ","],
    ["a;b;c\n1,5;2,5;3,5\n1,25;2;3\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ["a|b|c\n1|2, 3|4\n", "|"],
    ['a,b\n"x;y;z",2\n"x;y;z",3\n', ","],
    ["Título\n\na;b;c\n1;2;3\n4;5;6\n", ";"],
    ["solo\n1\n2\n", ","],
  ] as const) {
    assert.equal((await read(text)).file.delimiter, delimiter, JSON.stringify(text));
  }
});

test("the encoding is read from the bytes; a guess is said", async () => {
  const text = "matrícula,año\nñandú,“x”\n";
  const plain = await read(text);
  assert.equal(plain.file.encoding, "utf-8");
  assert.deepEqual(plain.codes, []);
  const marked = await read(`\ufeff${text}`);
  assert.deepEqual(marked.texts, plain.texts);
  const utf16 = await read(Buffer.from(`\ufeff${text}`, "utf16le"));
  assert.equal(utf16.file.encoding, "utf-16le");
  assert.deepEqual(utf16.texts, plain.texts);
  const swapped = await read(Buffer.from(`\ufeff${text}`, "utf16le").swap16());
  assert.equal(swapped.file.encoding, "utf-16be");
  assert.deepEqual(swapped.texts, plain.texts);
  const windows = await read(Buffer.from(text.replace("“", "\x93").replace("”", "\x94"), "latin1"));
  assert.equal(windows.file.encoding, "windows-1252");
  assert.deepEqual(windows.texts, plain.texts);
  assert.deepEqual(windows.codes, ["encoding-guessed"]);
});

test("a file of UTF-8 with one stray byte stays UTF-8, and the cell is named", async () => {
  const lines = "ñandú,é\n".repeat(50);
  const { file, codes } = await read(
    Buffer.concat([Buffer.from(lines), Buffer.from("x,a\xffb\n", "latin1")]),
  );
  assert.equal(file.encoding, "utf-8");
  assert.deepEqual(codes, ["encoding-guessed", "bytes-undecodable"]);
  assert.equal(file.warnings[1]?.address, "B51");
});

test("rows can be read again, and reading can be left or cancelled", async () => {
  const { file } = await read("a,b\n".repeat(3000));
  const count = async () => {
    let n = 0;
    for await (const batch of file.rows(0)) n += batch.length;
    return n;
  };
  assert.equal(await count(), 3000);
  for await (const _ of file.rows(0)) break;
  assert.equal(await count(), 3000);
  const stop = new AbortController();
  await assert.rejects(
    async () => {
      for await (const _ of file.rows(0, { signal: stop.signal })) stop.abort();
    },
    { name: "AbortError" },
  );
});
