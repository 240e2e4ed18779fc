/** Named bad files and what must come of each: a refusal with its code, or a warning with its place. */
import * as XLSX from "@e965/xlsx";
import type { ErrorCode } from "#base";
import type { WarningCode } from "#sheets";
import { aRandom, aWorkbook, aZip, bookParts, type Part, STYLES } from "./workbook.ts";

export interface Bad {
  readonly name: string;
  /** Extension of the file that is written. */
  readonly extension: string;
  readonly make: () => Buffer;
  /** One of these codes; none: it opens, reads, and has the warnings. */
  readonly refused?: readonly ErrorCode[];
  readonly warned?: Readonly<Partial<Record<WarningCode, string | null>>>;
}

const block = (length: number, make: (i: number) => string) =>
  Array.from({ length }, (_, i) => make(i)).join("");
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet = (data: string, more = "") => aWorkbook({ sheets: [`<sheetData>${data}</sheetData>${more}`] });
const strings = (text: string) =>
  aWorkbook({
    sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'],
    strings: text,
  });

/** A sound workbook with one part changed. */
function withPart(change: Partial<Part> & { readonly name: string }): Buffer {
  return aZip(
    bookParts({ sheets: [`<sheetData>${ROW}</sheetData>`] }).map((part) =>
      part.name === change.name ? { ...part, ...change } : part,
    ),
  );
}

function withPrefix(text: string): Buffer {
  const sheetPart = "xl/worksheets/sheet1.xml";
  return withPart({ name: sheetPart, data: text });
}

/** A ZIP64 end record (APPNOTE 4.3.14, 4.3.15) that lies about its number of entries and the place of the directory. */
function zip64Lie(entries: bigint, offset: bigint): Buffer {
  const sound = sheet(ROW);
  const end = sound.subarray(sound.length - 22);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(entries, 24);
  record.writeBigUInt64LE(entries, 32);
  record.writeBigUInt64LE(offset, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(sound.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([sound.subarray(0, -22), record, locator, end]);
}

function ole(...names: readonly string[]): Buffer {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of names) XLSX.CFB.utils.cfb_add(container, name, Buffer.alloc(600, 1));
  return Buffer.from(XLSX.CFB.write(container, { type: "buffer" }) as Uint8Array);
}

function libraryBook(bookType: "biff8" | "ods", rows: readonly (readonly unknown[])[] = [["a", 1]]): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), "Hoja");
  return Buffer.from(XLSX.write(book, { type: "buffer", bookType }) as Uint8Array);
}

/** An .xls with a FILEPASS record (MS-XLS 2.4.117) behind its first record. */
function protectedXls(): Buffer {
  const container = XLSX.CFB.read(libraryBook("biff8"), { type: "buffer" });
  const stream = Buffer.from(XLSX.CFB.find(container, "Workbook")?.content as Uint8Array);
  const first = 4 + stream.readUInt16LE(2);
  const password = Buffer.from("2f0006000000a1b2c3d4", "hex");
  const changed = Buffer.concat([stream.subarray(0, first), password, stream.subarray(first)]);
  const again = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(again, "Workbook", changed);
  return Buffer.from(XLSX.CFB.write(again, { type: "buffer" }) as Uint8Array);
}

const ODS_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="x">';
const ods = (rows: string) =>
  aZip([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    {
      name: "META-INF/manifest.xml",
      data: '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:x"/>',
    },
    {
      name: "content.xml",
      data: `${ODS_HEAD}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);

function noise(length: number): Buffer {
  const random = aRandom(5);
  return Buffer.from(Uint8Array.from({ length }, () => Math.floor(random() * 256)));
}

const UNKNOWN: readonly ErrorCode[] = ["file-kind-unknown"];
const DAMAGED: readonly ErrorCode[] = ["file-unreadable", "file-truncated"];
const LARGE: readonly ErrorCode[] = ["file-too-large"];
const EMPTY: readonly ErrorCode[] = ["file-empty"];
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY b${i} "${i === 0 ? "&a;&a;" : `&b${i - 1};&b${i - 1};`}">`).join("")}]>`;

export const BAD: readonly Bad[] = [
  { name: "0 bytes", extension: "csv", make: () => Buffer.alloc(0), refused: EMPTY },
  { name: "only a mark", extension: "csv", make: () => Buffer.from("\ufeff"), refused: EMPTY },
  { name: "only a UTF-16 mark", extension: "csv", make: () => Buffer.from([0xff, 0xfe]), refused: EMPTY },
  { name: "only blanks", extension: "csv", make: () => Buffer.from(" \r\n\t\n"), refused: EMPTY },
  { name: "only NULs", extension: "csv", make: () => Buffer.alloc(100_000), refused: EMPTY },
  { name: "noise", extension: "csv", make: () => noise(100_000), refused: UNKNOWN },
  { name: "PDF", extension: "xlsx", make: () => Buffer.from("%PDF-1.7\n%âãÏÓ\n"), refused: UNKNOWN },
  {
    name: "JPEG",
    extension: "xls",
    make: () => Buffer.from("ffd8ffe000104a464946", "hex"),
    refused: UNKNOWN,
  },
  { name: "PNG", extension: "csv", make: () => Buffer.from("89504e470d0a1a0a", "hex"), refused: UNKNOWN },
  {
    name: "gzip",
    extension: "csv",
    make: () => Buffer.from("1f8b0800000000000003", "hex"),
    refused: UNKNOWN,
  },
  { name: "RTF", extension: "xls", make: () => Buffer.from("{\\rtf1 hola}"), refused: UNKNOWN },
  {
    name: "HTML table",
    extension: "xls",
    make: () => Buffer.from("<html><table><tr><td>1"),
    refused: UNKNOWN,
  },
  {
    name: "JSON",
    extension: "csv",
    make: () => Buffer.from('{"type": "FeatureCollection"}'),
    refused: UNKNOWN,
  },
  {
    name: "DOCX",
    extension: "xlsx",
    make: () => aZip([{ name: "word/document.xml", data: "<w/>" }]),
    refused: UNKNOWN,
  },
  { name: "ZIP", extension: "xlsx", make: () => aZip([{ name: "a.txt", data: "a" }]), refused: UNKNOWN },
  { name: "empty ZIP", extension: "xlsx", make: () => aZip([]), refused: UNKNOWN },
  {
    name: "XLSB",
    extension: "xlsb",
    make: () => aZip([{ name: "xl/workbook.bin", data: "x" }]),
    refused: UNKNOWN,
  },
  { name: "old Word", extension: "doc", make: () => ole("WordDocument"), refused: UNKNOWN },
  {
    name: "password, XLSX",
    extension: "xlsx",
    make: () => ole("EncryptionInfo", "EncryptedPackage"),
    refused: ["file-encrypted"],
  },
  { name: "password, XLS", extension: "xls", make: protectedXls, refused: ["file-encrypted"] },
  {
    name: "truncated XLSX, half",
    extension: "xlsx",
    make: () => sheet(ROW.repeat(1)).subarray(0, 700),
    refused: DAMAGED,
  },
  {
    name: "truncated XLSX, last bytes",
    extension: "xlsx",
    make: () => sheet(ROW).subarray(0, -10),
    refused: DAMAGED,
  },
  {
    name: "truncated XLSX, first bytes",
    extension: "xlsx",
    make: () => sheet(ROW).subarray(0, 10),
    refused: DAMAGED,
  },
  {
    name: "truncated XLS",
    extension: "xls",
    make: () => libraryBook("biff8").subarray(0, 1024),
    refused: [...DAMAGED, ...UNKNOWN],
  },
  {
    name: "truncated ODS",
    extension: "ods",
    make: () => libraryBook("ods").subarray(0, 900),
    refused: DAMAGED,
  },
  {
    name: "open quote",
    extension: "csv",
    make: () => Buffer.from('a,b\n1,"2\n3,4\n'),
    refused: ["file-truncated"],
  },
  {
    name: "renamed XLSX",
    extension: "csv",
    make: () => sheet(ROW),
    warned: { "extension-mismatch": null },
  },
  {
    name: "renamed CSV",
    extension: "xlsx",
    make: () => Buffer.from("a,b\n1,2\n"),
    warned: { "extension-mismatch": null },
  },
  {
    name: "zip bomb, declared",
    extension: "xlsx",
    make: () => withPrefix(`<worksheet>${" ".repeat(64 * 2 ** 20)}</worksheet>`),
    refused: LARGE,
  },
  {
    name: "zip bomb, size denied",
    extension: "xlsx",
    make: () =>
      withPart({
        name: "xl/worksheets/sheet1.xml",
        data: `<worksheet>${" ".repeat(64 * 2 ** 20)}</worksheet>`,
        lie: { size: 5000 },
      }),
    refused: DAMAGED,
  },
  {
    name: "zip bomb, all parts together",
    extension: "xlsx",
    make: () =>
      aZip([
        ...bookParts({ sheets: [`<sheetData>${ROW}</sheetData>`] }),
        ...Array.from({ length: 400 }, (_, i) => ({
          name: `xl/media/${i}.bin`,
          data: noise(10),
          lie: { size: 16 * 2 ** 20 - 1 },
        })),
      ]),
    refused: LARGE,
  },
  {
    name: "20,000 parts",
    extension: "xlsx",
    make: () => aZip(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}`, data: "" }))),
    refused: LARGE,
  },
  {
    name: "zip64, 2^60 entries",
    extension: "xlsx",
    make: () => zip64Lie(2n ** 60n, 0n),
    refused: [...LARGE, ...DAMAGED],
  },
  {
    name: "zip64, directory beyond the end",
    extension: "xlsx",
    make: () => zip64Lie(5n, 2n ** 40n),
    refused: DAMAGED,
  },
  {
    name: "the same part twice",
    extension: "xlsx",
    make: () =>
      aZip([
        ...bookParts({ sheets: [`<sheetData>${ROW}</sheetData>`] }),
        { name: "xl/worksheets/sheet1.xml", data: "<worksheet/>" },
      ]),
    refused: DAMAGED,
  },
  {
    name: "wrong CRC",
    extension: "xlsx",
    make: () =>
      withPart({
        name: "xl/worksheets/sheet1.xml",
        data: `<worksheet><sheetData>${ROW}</sheetData></worksheet>`,
        lie: { crc: 7 },
      }),
    refused: DAMAGED,
  },
  {
    name: "paths that climb are no parts",
    extension: "xlsx",
    make: () =>
      aZip([...bookParts({ sheets: [`<sheetData>${ROW}</sheetData>`] }), { name: "../../evil", data: "x" }]),
    warned: {},
  },
  {
    name: "missing sheet part",
    extension: "xlsx",
    make: () => aZip(bookParts({ sheets: [ROW] }).filter(({ name }) => !name.includes("sheet1"))),
    refused: DAMAGED,
  },
  {
    name: "billion laughs",
    extension: "xlsx",
    make: () => withPrefix(`${LAUGHS}<worksheet>&b29;</worksheet>`),
    refused: DAMAGED,
  },
  {
    name: "external entity",
    extension: "xlsx",
    make: () => withPrefix('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'),
    refused: DAMAGED,
  },
  {
    name: "undefined entity",
    extension: "xlsx",
    make: () => sheet("<row><c><v>&x;</v></c></row>"),
    refused: DAMAGED,
  },
  {
    name: "100,000 levels",
    extension: "xlsx",
    make: () => withPrefix("<a>".repeat(100_000)),
    refused: DAMAGED,
  },
  {
    name: "unclosed XML",
    extension: "xlsx",
    make: () => withPrefix("<worksheet><sheetData>"),
    refused: DAMAGED,
  },
  {
    name: "XML in Latin-1",
    extension: "xlsx",
    make: () => withPrefix('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
    refused: DAMAGED,
  },
  {
    name: "bytes that are no UTF-8",
    extension: "xlsx",
    make: () =>
      withPart({
        name: "xl/worksheets/sheet1.xml",
        data: Buffer.from("<worksheet>\xff</worksheet>", "latin1"),
      }),
    refused: DAMAGED,
  },
  {
    name: "an attribute of 20 MiB",
    extension: "xlsx",
    make: () =>
      withPrefix(
        `<worksheet a="${noise(2 ** 18)
          .toString("hex")
          .repeat(40)}"/>`,
      ),
    refused: LARGE,
  },
  {
    name: "shared-string bomb, one text shown 200,000 times",
    extension: "xlsx",
    make: () =>
      aWorkbook({
        sheets: [
          `<sheetData>${Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`).join("")}</sheetData>`,
        ],
        strings: `<si><t>${"x".repeat(2 ** 20)}</t></si>`,
      }),
    refused: LARGE,
  },
  {
    name: "shared-string bomb, 4 million empty texts",
    extension: "xlsx",
    make: () => strings("<si><t/></si>".repeat(4e6)),
    refused: LARGE,
  },
  {
    name: "shared-string bomb, 5 million texts",
    extension: "xlsx",
    // Numbers keep the ratio below the bound: the count of what is held must refuse it.
    make: () => strings(block(1e5, (i) => `<si><t>${(i * 7919) % 1e6}</t></si>`).repeat(50)),
    refused: LARGE,
  },
  { name: "10 million rows", extension: "xlsx", make: () => sheet("<row/>".repeat(10e6)), refused: LARGE },
  {
    name: "1.2 million rows",
    extension: "xlsx",
    make: () => sheet(block(1e5, (i) => `<row ht="${(i * 7919) % 1e5}"/>`).repeat(12)),
    refused: LARGE,
  },
  { name: "row 1048577", extension: "xlsx", make: () => sheet('<row r="1048577"/>'), refused: LARGE },
  {
    name: "a last column in 30,000 rows",
    extension: "xlsx",
    make: () =>
      sheet(
        Array.from({ length: 3e4 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
          "",
        ),
      ),
    refused: LARGE,
  },
  {
    name: "an address without a column",
    extension: "xlsx",
    make: () => sheet('<row r="1"><c r="17"><v>1</v></c></row>'),
    refused: DAMAGED,
  },
  {
    name: "huge dimension",
    extension: "xlsx",
    make: () => aWorkbook({ sheets: [`<dimension ref="A1:XFD1048576"/><sheetData>${ROW}</sheetData>`] }),
    warned: {},
  },
  {
    name: "column ZZZZZZ",
    extension: "xlsx",
    make: () => sheet('<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZZZ1"><v>2</v></c></row>'),
    warned: { "row-too-wide": "ZZZZZZ1" },
  },
  {
    name: "200,000 cells in a row",
    extension: "xlsx",
    make: () =>
      sheet(
        `<row r="1">${Array.from({ length: 2e5 }, (_, i) => `<c><v>${(i * 7919) % 1e5}</v></c>`).join("")}</row>`,
      ),
    warned: { "row-too-wide": "XFE1" },
  },
  {
    name: "10 million columns, CSV",
    extension: "csv",
    make: () => Buffer.from(`a,b\n1,2\n${"1,".repeat(10e6)}\n`),
    refused: LARGE,
  },
  {
    name: "10 million empty columns, CSV",
    extension: "csv",
    make: () => Buffer.from(`a,b\n1${",".repeat(10e6)}\n`),
    refused: LARGE,
  },
  {
    name: "100,000 columns, CSV",
    extension: "csv",
    make: () => Buffer.from(`a,b\n${"1,".repeat(100_000)}\n`),
    warned: { "row-too-wide": "XFE2" },
  },
  {
    name: "NULs, CSV",
    extension: "csv",
    make: () => Buffer.from(`${"a,b\n".repeat(200)}x,y\0z\n`),
    warned: { "nul-bytes": "B201" },
  },
  {
    name: "NULs, XLSX",
    extension: "xlsx",
    make: () => sheet('<row r="1"><c r="A1" t="str"><v>a\0b</v></c></row>'),
    refused: DAMAGED,
  },
  {
    name: "dates before 1900",
    extension: "xlsx",
    make: () =>
      aWorkbook({
        sheets: [
          '<sheetData><row r="1"><c r="A1" s="1"><v>-5</v></c><c r="B1" s="1"><v>60</v></c></row></sheetData>',
        ],
        styles: STYLES,
      }),
    warned: { "date-out-of-range": "A1" },
  },
  {
    name: "a text that the file lacks",
    extension: "xlsx",
    make: () =>
      aWorkbook({
        sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData>'],
        strings: "<si><t>a</t></si>",
      }),
    warned: { "string-missing": "A1" },
  },
  {
    name: "merged, hidden, formulas",
    extension: "xlsx",
    make: () =>
      aWorkbook({
        sheets: [
          '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        ],
        states: ['state="veryHidden"'],
      }),
    warned: {
      "formula-cells": "A1",
      "formula-without-value": "B1",
      "merged-cells": "A1:C1",
      "hidden-rows": "A1",
      "hidden-columns": "B:C",
      "hidden-sheet": "Sheet1",
    },
  },
  {
    name: "ODS bomb, a cell repeated over the whole sheet",
    extension: "ods",
    make: () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    refused: [...LARGE, ...DAMAGED],
  },
  {
    name: "ODS bomb, XML entities",
    extension: "ods",
    make: () =>
      aZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", data: `<?xml version="1.0"?>${LAUGHS}<a>&b29;</a>` },
      ]),
    refused: DAMAGED,
  },
];
