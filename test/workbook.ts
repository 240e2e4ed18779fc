/** Makes files for tests and benches: a ZIP writer that can also lie, and a synthetic seizure workbook. */
import { crc32, deflateRawSync } from "node:zlib";

/** Numbers in [0, 1) from a seed (mulberry32): the same seed, the same file. */
export function aRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the directory says instead of the truth. */
  readonly lie?: { readonly size?: number; readonly crc?: number; readonly packed?: number };
  readonly stored?: boolean;
  /** Bytes already deflated, with their inflated size and CRC. */
  readonly deflated?: { readonly size: number; readonly crc: number };
}

/** A ZIP container (APPNOTE 4.3) of the parts as given, twice the same name if so wished. */
export function aZip(parts: readonly Part[], comment = ""): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, lie = {}, stored = false, deflated } of parts) {
    const bytes = typeof data === "string" ? Buffer.from(data) : Buffer.from(data);
    const packed = deflated !== undefined || stored ? bytes : deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const crc = lie.crc ?? deflated?.crc ?? crc32(bytes);
    const size = lie.size ?? deflated?.size ?? bytes.length;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x800, 6);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(lie.packed ?? packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(fileName.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    locals.push(head, fileName, packed);
    directory.push(entry, fileName);
    at += head.length + fileName.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(0xffff, parts.length), 8);
  end.writeUInt16LE(Math.min(0xffff, parts.length), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, central, end, Buffer.from(comment, "latin1")]);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export interface BookParts {
  /** Elements inside `<worksheet>`; every sheet is named Sheet1, Sheet2, ... unless `names` says so. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  /** Attributes of each `<sheet>`, such as `state="hidden"`. */
  readonly states?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** The parts of a workbook around the sheets' own XML. */
export function bookParts(book: BookParts): Part[] {
  const { sheets, names = [], states = [], strings, styles, workbookPr = "" } = book;
  const name = (i: number) => escapeXml(names[i] ?? `Sheet${i + 1}`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const listed = sheets.map(
    (_, i) => `<sheet name="${name(i)}" sheetId="${i + 1}" ${states[i] ?? ""} r:id="r${i}"/>`,
  );
  const relations = sheets.map((_, i) => relation(`r${i}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  if (strings !== undefined) relations.push(relation("rs", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) relations.push(relation("rt", "styles", "styles.xml"));
  const rels = (text: string) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${text}</Relationships>`;
  const parts: Part[] = [
    {
      name: "[Content_Types].xml",
      data: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join(
          "",
        )}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    },
    { name: "_rels/.rels", data: rels(relation("r1", "officeDocument", "xl/workbook.xml")) },
    { name: "xl/_rels/workbook.xml.rels", data: rels(relations.join("")) },
    {
      name: "xl/workbook.xml",
      data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr ${workbookPr}/><sheets>${listed.join("")}</sheets></workbook>`,
    },
  ];
  sheets.forEach((data, i) => {
    parts.push({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${data}</worksheet>`,
    });
  });
  if (strings !== undefined) {
    parts.push({ name: "xl/sharedStrings.xml", data: `${XML}<sst xmlns="${MAIN}">${strings}</sst>` });
  }
  if (styles !== undefined) {
    parts.push({ name: "xl/styles.xml", data: `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` });
  }
  return parts;
}

export function aWorkbook(book: BookParts): Buffer {
  return aZip(bookParts(book));
}

/** Styles 0 general, 1 a built-in date, 2 a date of its own, 3 text, 4 two decimals. */
export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="2"/></cellXfs>';

const MAKES = [
  "CBC",
  "Taurus",
  "Rossi",
  "Glock",
  "Smith & Wesson",
  "Colt",
  "Beretta",
  "Imbel",
  "F.C.",
  "R-P",
];
const WORDS = ["Revólver", "Pistola", "Cartucho", "Fuzil", "Munição", "Limada", "apreendido em via pública"];

/**
 * A synthetic seizure sheet as offices save them: two title rows, then 12 columns of shared texts, serials of their
 * own, counts and dates. No real record.
 */
export function aSeizureWorkbook(rows: number, seed: number): Buffer {
  const random = aRandom(seed);
  const strings: string[] = [];
  const known = new Map<string, number>();
  const share = (text: string): number => {
    let index = known.get(text);
    if (index === undefined) {
      index = strings.push(text) - 1;
      known.set(text, index);
    }
    return index;
  };
  const text = (column: string, row: number, value: string) =>
    `<c r="${column}${row}" s="3" t="s"><v>${share(value)}</v></c>`;
  const number = (column: string, row: number, value: number, style = 0) =>
    `<c r="${column}${row}" s="${style}"><v>${value}</v></c>`;
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const head = "ABCDEFGHIJKL".split("").map((c) => text(c, 3, `Coluna ${c}`));
  const lines = [`<row r="3" spans="1:12">${head.join("")}</row>`];
  for (let i = 0; i < rows; i++) {
    const r = i + 4;
    lines.push(
      `<row r="${r}" spans="1:12" ht="15" customHeight="1">` +
        number("A", r, i + 1) +
        text(
          "B",
          r,
          `${String(Math.floor(random() * 1e4)).padStart(4, "0")}/${2010 + Math.floor(random() * 9)}`,
        ) +
        number("C", r, 42000 + Math.floor(random() * 800), 1) +
        number("D", r, 42000 + Math.round(random() * 8e6) / 1e4, 2) +
        text("E", r, pick(WORDS)) +
        text("F", r, pick(MAKES)) +
        text("G", r, `${pick(WORDS)} ${Math.floor(random() * 40)}`) +
        text("H", r, `${pick(["A", "KX", "PT", "AB"])}${Math.floor(random() * 1e6)}`) +
        number("I", r, Math.ceil(random() * 50)) +
        text("J", r, pick([".38", "9mm", "7.62x39", ".40", "12"])) +
        text("K", r, `Município ${Math.floor(random() * 90)}`) +
        number("L", r, Math.round(random() * 1e5) / 100, 4) +
        "</row>",
    );
  }
  return aWorkbook({
    sheets: [`<dimension ref="A3:L${rows + 3}"/><sheetData>${lines.join("")}</sheetData>`],
    strings: strings.map((value) => `<si><t>${escapeXml(value)}</t></si>`).join(""),
    styles: STYLES,
  });
}

/** The same kind of rows as CSV text. */
export function aSeizureCsv(rows: number, seed: number): string {
  const random = aRandom(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const lines = ["folio,fecha,tipo,marca,modelo,matrícula,calibre,cantidad,estado,municipio,nota,total"];
  for (let i = 0; i < rows; i++) {
    lines.push(
      [
        `${i + 1}`,
        `${1 + Math.floor(random() * 28)}/0${1 + Math.floor(random() * 9)}/2018`,
        pick(WORDS),
        pick(MAKES),
        `M${Math.floor(random() * 40)}`,
        `${pick(["A", "KX", "PT", "AB"])}${Math.floor(random() * 1e6)}`,
        pick([".38", "9mm", "7.62x39", ".40", "12"]),
        `${Math.ceil(random() * 50)}`,
        pick(["SONORA", "Nuevo León", "D.F."]),
        `"Municipio ${Math.floor(random() * 90)}, Son."`,
        random() < 0.05 ? `"dos\nlíneas ""así"""` : "",
        `${Math.round(random() * 1e5) / 100}`,
      ].join(","),
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}
