import { HeadstampError } from "#base";
import { BENIGN, type Bought, boughtOf } from "./bought.ts";
import { dayOf, EVERY_DAY, inForce, MON_FRI, MON_SAT, type OpenDays } from "./days.ts";
import { dealerRows, type Sold, soldBy } from "./dealers.ts";
import type { Definition, ImportFacts } from "./definition.ts";
import { type Group, groupOf, periodOf, type Row, rowOf } from "./finding.ts";
import { onLossList } from "./losses.ts";
import { multipleSales, uncovered } from "./multiples.ts";
import { statutesOn } from "./salerules.ts";
import { sequencesOf } from "./sequences.ts";
import { TRACE_THRESHOLDS } from "./tables/trace-thresholds.ts";

const SHORT = { one: 365, three: 3 * 365 } as const;
const OPEN: Readonly<Record<string, OpenDays>> = { "mon-fri": MON_FRI, "mon-sat": MON_SAT, daily: EVERY_DAY };

/**
 * Published indicators over imported past records. A flag is of records, never of a person: the buyer is not held, the dealer is not
 * named. Nothing can be asked that did not happen; what a rule did not cover is given as yearly counts.
 */
export const INDICATORS: Definition = {
  ...{
    name: "indicators",
    column: "indicator",
    takes: ["open", "losses", "sold"],
    method: ["finding.indicators.method"],
  },
  async derive(records, { given }) {
    const bought = await boughtOf(records);
    const named = given["open"];
    const open = named === undefined ? null : (OPEN[named] ?? null);
    if (named !== undefined && open === null) {
      const takes = `open=${Object.keys(OPEN).join(" | ")}`;
      throw new HeadstampError("finding-setting", { setting: `open=${named}`, takes });
    }
    const sold = given["sold"] === undefined ? null : await soldBy(records, given["sold"]);
    const groups: Group[] = [];
    for (const facts of records.imports) {
      const own = bought.filter((one) => one.facts === facts);
      if (own.length > 0)
        groups.push(
          ...indicatorsOf(facts, own, {
            calendars: open === null ? [MON_FRI, MON_SAT, EVERY_DAY] : [open],
            sold,
          }),
        );
    }
    if (given["losses"] !== undefined) groups.push(...(await onLossList(records, given["losses"])));
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-sales" }));
    return { groups, leftOut, caveats: ["no-person-scored", "no-inference", "atf-disclaimer"] };
  },
};

/** Every indicator over the sales of one file. */
export function indicatorsOf(
  facts: ImportFacts,
  bought: readonly Bought[],
  { calendars, sold }: { readonly calendars: readonly OpenDays[]; readonly sold: Sold | null },
): Group[] {
  const period = periodOf(bought.map(({ date }) => ({ from: date, to: date })));
  const shared = {
    population: facts.population("firearm"),
    imports: [facts.importId],
    unit: "sales",
    period,
  } as const;
  const at = (key: string, form: Group["form"], rows: readonly Row[], caveats: readonly string[]): Group =>
    groupOf({
      ...shared,
      form,
      of: "sale",
      rows,
      caveats,
      denominator: bought.length,
      by: { field: "indicator", key, label: `indicator.${key}` },
    });
  const multiple = (["multiple-handguns", "multiple-rifles"] as const).map((rule) =>
    at(rule, "flags", multipleSales(rule, bought, calendars), [
      "buyer-not-held",
      ...(rule === "multiple-rifles" ? ["action-not-recorded"] : []),
      ...(calendars.length > 1 ? ["business-days-unknown"] : []),
    ]),
  );
  return [
    ...multiple,
    at("uncovered", "counts", uncovered(bought, calendars), ["buyer-not-held"]),
    at("short-time-to-crime", "counts", shortTimes(bought), ["right-truncated"]),
    at("sequence", "flags", sequences(bought), ["buyer-not-held"]),
    at("co-purchase", "flags", copurchases(bought), ["buyer-not-held"]),
    at("demand-letter-2", "counts", thresholds(bought), ["cases-are-no-traces"]),
    {
      ...at(
        "dealers",
        "intervals",
        dealerRows(bought, sold),
        sold === null ? [] : ["sales-as-given", "poisson-supposed"],
      ),
      imports: sold === null ? [facts.importId] : [facts.importId, sold.importId],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function shortTimes(bought: readonly Bought[]): Row[] {
  const rows = new Map<
    string,
    { sold: number; paired: number; one: string[]; three: string[]; backwards: number }
  >();
  for (const sale of bought) {
    const year = sale.date.slice(0, 4);
    const held = rows.get(year) ?? { sold: 0, paired: 0, one: [], three: [], backwards: 0 };
    rows.set(year, held);
    held.sold++;
    const recovered = sale.recovered === null ? null : dayOf(sale.recovered);
    const days = recovered === null ? null : recovered - (dayOf(sale.date) ?? 0);
    if (days === null) continue;
    if (days < 0) {
      held.backwards++;
      continue;
    }
    held.paired++;
    if (days <= SHORT.one) held.one.push(sale.address);
    if (days <= SHORT.three) held.three.push(sale.address);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, { paired, one, three }]) =>
      paired === 0
        ? []
        : (
            [
              ["within-one-year", one],
              ["within-three-years", three],
            ] as const
          ).map(([what, cells]) =>
            rowOf({
              ...{
                key: `${year} ${what}`,
                label: `ttc.${what}`,
                at: [{ name: "purchase-year", value: year }],
              },
              ...{
                numerator: cells.length,
                denominator: paired,
                share: cells.length / paired,
                benign: BENIGN,
                cells,
              },
              statutes: statutesOn(["straw", "smuggling"], `${year}-12-31`),
            }),
          ),
    );
}

function sequences(bought: readonly Bought[]): Row[] {
  return sequencesOf(
    bought.map(({ address, make, model, serial, event }) => ({ address, make, model, serial, event })),
  ).map((run) =>
    rowOf({
      ...{
        key: `sequence ${run.addresses[0] ?? ""}`,
        label: "indicator.sequence",
        numerator: run.addresses.length,
      },
      at: [
        { name: "events", value: String(run.events) },
        { name: "span", value: String(run.span) },
      ],
      ...{ reasons: ["near-serials"], benign: ["one-shipment", ...BENIGN], cells: run.addresses },
    }),
  );
}

const eventsOf = (sales: readonly Bought[]): number =>
  new Set(sales.flatMap(({ event }) => event ?? [])).size;

/** One dealer, one day, different cases: sales that somebody may wish to look at side by side. */
function copurchases(bought: readonly Bought[]): Row[] {
  const days = new Map<string, Bought[]>();
  for (const one of bought) {
    if (one.dealer === null) continue;
    const key = JSON.stringify([one.dealer, one.date]);
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  return [...days.values()]
    .filter((sales) => eventsOf(sales) > 1)
    .sort((a, b) => (a[0]!.date < b[0]!.date ? -1 : 1))
    .map((sales) =>
      rowOf({
        key: `co-purchase ${sales[0]!.address}`,
        label: "indicator.co-purchase",
        at: [
          { name: "date", value: sales[0]!.date },
          { name: "events", value: String(eventsOf(sales)) },
        ],
        ...{ numerator: sales.length, reasons: ["one-dealer-one-day"], benign: BENIGN },
        ...{ statutes: statutesOn(["straw"], sales[0]!.date), cells: sales.map(({ address }) => address) },
      }),
    );
}

/**
 * Dealers at or above the threshold of Demand Letter 2 that was in force, by year of recovery: how many, not which. The letter counts
 * traces; these are firearms of case files, so the number only bounds from below what traces would show.
 */
function thresholds(bought: readonly Bought[]): Row[] {
  const years = new Map<string, Map<string, number>>();
  for (const { dealer, recovered, date } of bought) {
    const [sold, found] = [dayOf(date), recovered === null ? null : dayOf(recovered)];
    if (dealer === null || recovered === null || sold === null || found === null) continue;
    if (found < sold || found - sold > SHORT.three) continue;
    const year = years.get(recovered.slice(0, 4)) ?? new Map<string, number>();
    years.set(recovered.slice(0, 4), year);
    year.set(dealer, (year.get(dealer) ?? 0) + 1);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, dealers]) => {
      const rule = TRACE_THRESHOLDS.find((one) => inForce(one, year));
      const at = [
        { name: "year", value: year },
        { name: "threshold", value: rule?.traces ?? "–" },
      ];
      const row = { key: `demand-letter-2 ${year}`, label: "indicator.at-threshold", at };
      if (rule === undefined) return rowOf({ ...row, notIdentified: "no-rule" });
      const { text, source, from, to } = rule;
      return rowOf({
        ...row,
        numerator: [...dealers.values()].filter((n) => n >= Number(rule.traces)).length,
        denominator: dealers.size,
        benign: ["volume"],
        statutes: [{ code: rule.rule, text, url: source, from, to: to === "" ? null : to }],
      });
    });
}
