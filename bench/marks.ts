/**
 * Marks read a second, one core: `node dist/tools/bench/marks.js [marks] [kind...]`.
 * Each kind has a pool of distinct values made from the tables (codes, years, spacing, damage as in real files) and
 * draws from it by Zipf's law, as columns of seizure sheets repeat; serials hardly repeat, and so they do here. Every
 * kind is read once through the memory for repeats and once without it.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { MARK_KINDS, type MarkKind, markReader, readMark } from "#marks";
import { machineLine, measure, measureLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 1;
const MARKS = Number(process.argv[2] ?? 500_000);
const KINDS = process.argv.length > 3 ? process.argv.slice(3) : MARK_KINDS;
/** Distinct values of a column of some ten thousand rows: dozens of makers, hundreds of calibres, thousands of dates. */
const DISTINCT: Readonly<Record<MarkKind, number>> = {
  headstamp: 1000,
  lot: 5000,
  serial: 200_000,
  calibre: 600,
  make: 1500,
  model: 3000,
  type: 200,
  place: 3000,
  date: 5000,
};
const CAPACITY = 50_000;

const random = randomFrom(SEED);
const upTo = (n: number) => Math.floor(random() * n);
const pick = <T>(values: readonly T[]): T => values[upTo(values.length)] as T;

/** A column of a table of `data/marks`; nothing where the table is not there. */
function column(table: string, name: string): string[] {
  const file = `data/marks/${table}.csv`;
  if (!existsSync(file)) return [];
  const rows: Record<string, string>[] = parse(readFileSync(file, "utf8"), { columns: true, bom: true });
  return rows.map((row) => row[name] ?? "").filter((value) => value !== "");
}

const digits = (n: number) => Array.from({ length: n }, () => upTo(10)).join("");
const two = (n: number) => String(n).padStart(2, "0");

/** How people type: case, accents, spaces, a letter lost. */
function worn(text: string): string {
  const at = upTo(text.length);
  switch (upTo(8)) {
    case 0:
      return text.toLowerCase();
    case 1:
      return text.normalize("NFD").replace(/\p{M}/gu, "");
    case 2:
      return ` ${text} `;
    case 3:
      return text.replaceAll(" ", "");
    case 4:
      return text.length > 5 ? text.slice(0, at) + text.slice(at + 1) : text;
    default:
      return text.toUpperCase();
  }
}

const codes = column("headstamps", "code");
const calibres = column("calibre-aliases", "alias");
const makes = column("make-aliases", "alias");
const models = column("models", "name");
const places = [...column("mx-municipalities", "name"), ...column("mx-states", "name")];
const UNTOLD = ["INDETERMINADO", "NÃO IDENTIFICADA", "OUTROS", "ILEGIBLE", "S/N", "SIN MARCA", "DESCONOCIDO"];
const SCRAPED = ["LIMADA", "NUMERO DE SERIE LIMADO", "RASPADO", "suprimido", "obliterated", "NÃO APARENTE"];
const SHAPES = ["A999999", "AA99999", "AAA9999", "999999", "A99999A", "99999999", "AAA999999"];
const MAKERS = ["LC", "WCC", "FC", "TW", "LW", "RA"];
const MONTH_WORDS = ["enero", "feb", "March", "ABRIL", "mayo", "Jun", "julho"];

const NEW: Readonly<Record<MarkKind, () => string>> = {
  headstamp: () => {
    const code = pick(codes);
    const year = two(upTo(100));
    return pick([
      code,
      `${code} ${year}`,
      `${code}${year}`,
      `${year} ${code}`,
      `${[...code].join(" ")} ${[...year].join(" ")}`,
      `${code}-${year}-${upTo(60)}`,
      `12:${code} 6:${year}`,
      `${code} ${pick(calibres)}`,
      `⊕ ${code} ${year}`,
    ]);
  },
  lot: () => {
    const [maker, year, tail] = [pick(MAKERS), two(upTo(100)), `${digits(3)}-${digits(3)}`];
    return pick([`${maker}-${year}${pick([..."ABCDEFGHJKLM"])}${tail}`, `LOT ${maker}-${digits(5)}`]);
  },
  serial: () =>
    upTo(4) === 0
      ? pick(SCRAPED)
      : pick(SHAPES).replace(/[A9]/g, (c) => (c === "9" ? digits(1) : pick([..."ABCDEFGHKLMNPRSTVWX"]))),
  calibre: () => pick(calibres),
  make: () => pick(makes),
  model: () => pick(models),
  type: () =>
    pick(["PISTOLA", "REVOLVER", "RIFLE", "FUSIL", "ESCOPETA", "CARTUCHO", "Pistol", "Shotgun", "GRANADA"]),
  place: () => pick(places),
  date: () => {
    const [day, month, year] = [1 + upTo(28), 1 + upTo(12), 1990 + upTo(35)];
    return pick([
      `${two(day)}/${two(month)}/${year}`,
      `${month}/${day}/${two(year % 100)}`,
      `${year}-${two(month)}-${two(day)}`,
      `${day} de ${pick(MONTH_WORDS)} de ${year}`,
      String(32_874 + upTo(13_000)),
    ]);
  },
};

/** Draws by Zipf's law: the value of rank r comes 1/r as often as the first. */
function zipf(values: readonly string[], amount: number): string[] {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= values.length; rank++) {
    sum += 1 / rank;
    sums.push(sum);
  }
  return Array.from({ length: amount }, () => {
    const at = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return values[low] as string;
  });
}

console.log(`${machineLine(SEED)}, ${MARKS} marks a kind`);
for (const kind of MARK_KINDS.filter((one) => KINDS.includes(one))) {
  if (readMark(kind, "x").reasons[0] === "no-reader") {
    console.log(`${kind}: skipped, no reader yet`);
    continue;
  }
  if (NEW[kind]() === undefined) {
    console.log(`${kind}: skipped, its table is not there`);
    continue;
  }
  const made = Array.from({ length: DISTINCT[kind] }, () =>
    upTo(20) === 0 ? pick(UNTOLD) : worn(NEW[kind]()),
  );
  const distinct = [...new Set(made)];
  const marks =
    kind === "serial" ? Array.from({ length: MARKS }, () => pick(distinct)) : zipf(distinct, MARKS);
  // Joined pieces become whole strings, as a file's cells are.
  const cells: string[] = JSON.parse(JSON.stringify(marks));
  const reader = markReader({ capacity: CAPACITY });
  for (const text of distinct.slice(0, 2000)) readMark(kind, text);
  const outcomes: Record<string, number> = {};
  const kept = await measure(`${kind}, ${distinct.length} distinct`, () => {
    for (const text of cells) {
      const { outcome } = reader(kind, text);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  });
  console.log(`${measureLine(kept, MARKS, "marks")} ${JSON.stringify(outcomes)}`);
  const few = cells.slice(0, Math.min(MARKS, 50_000));
  const bare = await measure(`${kind}, every mark read anew`, () => {
    for (const text of few) readMark(kind, text);
  });
  console.log(measureLine(bare, few.length, "marks"));
}
