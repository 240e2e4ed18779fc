import { HeadstampError } from "#base";
import { BENIGN, type Bought } from "./bought.ts";
import type { FigureFacts, Records } from "./definition.ts";
import { type Compared, compareExposed, type Exposed } from "./discovery.ts";
import { type Range, type Row, rowOf } from "./finding.ts";
import { fold } from "./words.ts";

/** Share of false discoveries that is put up with among the dealers that stand out. */
const FALSE_DISCOVERIES = 0.05;
const GARWOOD: Range = { level: 0.95, method: "poisson-exact" };
const DEALER = /^(?:dealers?|retailers?|licensees?|comercios?|licenciatarios?|vendedor(?:es)?)$/i;
const YEAR = /^(?:year|a[nñ]o|year of sale|a[nñ]o de venta)$/i;

/** What dealers sold, by dealer as written and year of sale. */
export interface Sold {
  readonly importId: string;
  readonly sold: ReadonlyMap<string, number>;
}

const keyOf = (dealer: string, year: string): string => JSON.stringify([dealer, year]);

/**
 * Sales volumes out of an import of counts: a column of dealers, one of years and one count a row. Throws `finding-setting` where the
 * import is none of these records' or has no such columns.
 */
export async function soldBy(records: Records, id: string): Promise<Sold> {
  const file = records.imports.filter(({ importId }) => importId.startsWith(id));
  const sold = new Map<string, number>();
  const [only] = file;
  if (only !== undefined && file.length === 1) {
    for await (const figures of records.figures()) {
      for (const figure of figures) {
        if (figure.importId === only.importId) addTo(sold, figure);
      }
    }
  }
  if (only === undefined || sold.size === 0)
    throw new HeadstampError("finding-setting", {
      setting: `sold=${id}`,
      takes: "sold=IMPORT (dealer, year, count)",
    });
  return { importId: only.importId, sold };
}

function addTo(sold: Map<string, number>, { value, beside }: FigureFacts): void {
  const said = (heading: RegExp): string | null =>
    beside.find(({ header }) => heading.test(header.trim()))?.text.trim() || null;
  const [dealer, year] = [said(DEALER), said(YEAR)];
  if (dealer === null || year === null || value === null || !/^\d{4}$/.test(year)) return;
  const key = keyOf(fold(dealer), year);
  sold.set(key, (sold.get(key) ?? 0) + value);
}

/**
 * Dealers with known sales against the rate of all of them in the same years: how many were compared, and those that stand out with the
 * share of false discoveries held. None is named; the rows that a flag rests on are. Without sales nothing is compared.
 */
export function dealerRows(bought: readonly Bought[], exposure: Sold | null): Row[] {
  const names = new Set(bought.flatMap(({ dealer }) => dealer ?? []));
  const cells = bought.filter(({ dealer }) => dealer !== null).map(({ address }) => address);
  const head = { key: "dealers", label: "indicator.dealers", numerator: names.size, cells };
  if (exposure === null) return [rowOf({ ...head, notIdentified: "no-exposure" })];
  const traced = new Map<string, Bought[]>();
  for (const one of bought) {
    if (one.dealer === null) continue;
    const key = keyOf(one.dealer, one.date.slice(0, 4));
    traced.set(key, [...(traced.get(key) ?? []), one]);
  }
  // A dealer of the table without a firearm in the records counts too: the rate is of all.
  const exposed = [...new Set([...exposure.sold.keys(), ...traced.keys()])].map((key): Exposed => {
    const [dealer = "", cohort = ""] = JSON.parse(key) as string[];
    return {
      key: dealer,
      cohort,
      traced: traced.get(key)?.length ?? 0,
      sold: exposure.sold.get(key) ?? null,
    };
  });
  const compared = compareExposed(exposed);
  const known = compared.filter(({ ratio }) => ratio !== null);
  const out = known.filter(({ q, ratio }) => (q ?? 1) < FALSE_DISCOVERIES && (ratio ?? 0) > 1);
  return [
    rowOf({ ...head, denominator: null }),
    rowOf({ key: "compared", label: "indicator.dealers-compared", numerator: known.length }),
    rowOf({
      ...{ key: "standing-out", label: "indicator.dealers-out", numerator: out.length },
      denominator: known.length,
      benign: BENIGN,
    }),
    ...out.sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0)).map((one) => standing(one, bought, exposure)),
  ];
}

function standing(
  { key, traced, sold, ratio, low, high, q }: Compared,
  bought: readonly Bought[],
  exposure: Sold,
): Row {
  const own = bought.filter(
    ({ dealer, date }) => dealer === key && exposure.sold.has(keyOf(key, date.slice(0, 4))),
  );
  return rowOf({
    ...{ key: `dealer ${own[0]?.address ?? ""}`, label: "indicator.dealer-out", numerator: traced },
    at: [
      { name: "exposure", value: String(sold) },
      { name: "q", value: (q ?? 1) < 0.001 ? "< 0.001" : (q ?? 1).toPrecision(2) },
    ],
    ...{ estimate: ratio, low, high, interval: GARWOOD, reasons: ["above-the-rate-of-all"] },
    ...{ benign: BENIGN, cells: own.map(({ address }) => address) },
  });
}
