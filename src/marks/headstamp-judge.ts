import type { Candidate } from "#base";
import type { MakerRow } from "./headstamp-lexicon.ts";
import { inStyle, type YearReading } from "./headstamp-years.ts";
import type { HeadstampValue } from "./kinds.ts";
import { operatorsOf } from "./operators.ts";

/** One row of the table beside what the numbers say about it. */
export interface Fit {
  readonly row: MakerRow;
  readonly year: YearReading;
  readonly why: string;
}

/** What the mark says besides maker and year. */
export interface Beside {
  readonly calibre: string | null;
  readonly notes: readonly string[];
  /** I to XII standing alone: a month on the Continent, a mark of the round in the Commonwealth. */
  readonly roman: number | null;
}

/** One maker with everything the rows that fit say about it. */
export interface Group {
  readonly candidate: Candidate<HeadstampValue>;
  readonly sourced: boolean;
  readonly outside: boolean;
}

const COMMONWEALTH: ReadonlySet<string | null> = new Set(["GB", "IN", "AU", "CA", "NZ", "ZA", "PK", "IE"]);

/**
 * Rows of one code that the year and the layout allow. A year that fits drops the rows that it does not fit, unless
 * only rows without a source are left; a commercial layout (a calibre and no year) drops military rows.
 */
export function fitting(
  fits: readonly Fit[],
  calibreWritten: boolean,
  calibreKnown: boolean,
): readonly Fit[] {
  const inside = fits.filter((fit) => fit.year.fits === true);
  if (inside.length > 0) {
    const styled = inStyleOf(inside, calibreKnown);
    if (styled.some((fit) => fit.row.sourced)) return styled;
    if (inside.some((fit) => fit.row.sourced)) return inside;
    return [...inside, ...fits.filter((fit) => fit.year.fits !== true && fit.row.sourced)];
  }
  const yearless = fits.filter((fit) => fit.year.fits === null);
  if (yearless.length === 0) return fits;
  if (!calibreWritten) return yearless;
  const undated = yearless.filter((fit) => fit.row.yearStyle === "none");
  if (undated.some((fit) => fit.row.sourced)) return undated;
  const commercial = yearless.filter((fit) => fit.row.kind !== "military");
  return commercial.length > 0 ? commercial : yearless;
}

/**
 * Where a source shows one maker's years in the two digits that stand here, a maker known for four is no rival. A maker
 * of two digits stays one beside four: many wrote the year in full before 1945 (`R A 1940` is Remington, not Raufoss).
 * A maker of undated cases is one as long as the calibre is open: the mark may be of a calibre the other never made.
 */
function inStyleOf(fits: readonly Fit[], calibreKnown: boolean): readonly Fit[] {
  const shown = fits.some((fit) => fit.row.sourced && inStyle(fit.row, fit.year) === true);
  if (!shown) return fits;
  return fits.filter(
    ({ row, year }) =>
      inStyle(row, year) !== false ||
      (year.digits === 4 && row.yearStyle.includes("two")) ||
      (!calibreKnown && row.yearStyle === "none"),
  );
}

/** Rows of one maker are one candidate; makers with a sourced row come first. */
export function grouped(fits: readonly Fit[], beside: Beside): Group[] {
  const byMaker = new Map<string, Fit[]>();
  for (const fit of fits) {
    const own = byMaker.get(fit.row.maker);
    if (own === undefined) byMaker.set(fit.row.maker, [fit]);
    else own.push(fit);
  }
  return [...byMaker.values()].map((own) => group(own, beside)).sort((a, b) => order(a) - order(b));
}

function order({ sourced, outside }: Group): number {
  return (sourced ? 0 : 2) + (outside ? 1 : 0);
}

function group(own: readonly Fit[], beside: Beside): Group {
  const sourced = own.some((fit) => fit.row.sourced);
  const rows = sourced ? own.filter((fit) => fit.row.sourced) : own;
  const [first] = rows as [Fit];
  const years = [...new Set(rows.flatMap((fit) => fit.year.years))].sort((a, b) => a - b);
  const outside = rows.every((fit) => fit.year.fits === false);
  const { maker, label, source } = first.row;
  const country = one(rows.map((fit) => fit.row.country));
  const month = one(rows.map((fit) => fit.year.month));
  const roman = years.length > 0 && !COMMONWEALTH.has(country) ? beside.roman : null;
  const value: HeadstampValue = {
    id: `maker:${maker}`,
    label,
    maker: label,
    plant: one(rows.map((fit) => fit.row.plant)),
    country,
    years,
    operators: operatorsOf(maker, years),
    month: month ?? roman,
    lot: one(rows.map((fit) => fit.year.lot)),
    calibre: beside.calibre,
    notes: notes(rows, years, beside),
  };
  const certainty = !sourced ? "hint" : outside || first.why !== "headstamp-code" ? "probable" : "certain";
  return { candidate: { value, why: first.why, source, certainty }, sourced, outside };
}

function notes(rows: readonly Fit[], years: readonly number[], beside: Beside): string[] {
  const found = new Set(beside.notes);
  if (years.length > 0) found.add("dates-the-case");
  if (rows.every((fit) => fit.row.kind === "brand")) found.add("brand-not-plant");
  for (const fit of rows) {
    for (const note of fit.year.notes) found.add(note);
    if (/reload/i.test(fit.row.notes)) found.add("may-be-reloaded");
  }
  return [...found].sort();
}

/** The value all agree on; null where they differ. */
function one<T>(values: readonly (T | null)[]): T | null {
  const distinct = new Set(values);
  const [only = null] = distinct;
  return distinct.size === 1 ? only : null;
}
