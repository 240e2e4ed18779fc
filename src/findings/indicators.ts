import type { MarkReading } from "#marks";
import { dayOf, EVERY_DAY, MON_FRI, MON_SAT, type OpenDays } from "./days.ts";
import type { Definition, ImportFacts, ItemFacts, Records } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { type RuleName, reportsDue, ruleFor, type Sale, statutesOn } from "./salerules.ts";
import { sequencesOf } from "./sequences.ts";
import { fold } from "./words.ts";

/** A recorded sale as an indicator may see it: no buyer, no dealer's name, addresses of rows instead. */
export interface Bought {
  readonly address: string;
  /** The case or event the file names: whose firearms these are. */
  readonly event: string;
  /** The dealer as written, folded: told apart, never shown. */
  readonly dealer: string | null;
  readonly state: string | null;
  readonly date: string;
  readonly arm: Sale["arm"] | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  /** Day of the recovery; null where none is recorded. */
  readonly recovered: string | null;
  readonly facts: ImportFacts;
}

const US_STATE = /^us-([a-z]{2})$/;
/** Long guns that are no rifles, and calibres of .22 and under: outside the rifle rule. */
const NO_RIFLE = new Set(["type:shotgun", "type:muzzle-loader", "type:combination-gun"]);
const SMALL = /:(22|17)(-|$)/;
const SHORT = { one: 365, three: 3 * 365 } as const;
const OPEN: Readonly<Record<string, OpenDays>> = { "mon-fri": MON_FRI, "mon-sat": MON_SAT, daily: EVERY_DAY };

/** What speaks against reading any flag as a crime; printed with each. */
const BENIGN = ["volume", "collector", "agency-buyer", "stolen-stock", "several-buyers", "edition"] as const;

/**
 * Published indicators over imported past records. A flag is of records, never of a person: the buyer is not held, the dealer is not
 * named. Nothing can be asked that did not happen; what a rule did not cover is given as yearly counts.
 */
export const INDICATORS: Definition = {
  ...{ name: "indicators", column: "indicator", takes: ["open"], method: ["finding.indicators.method"] },
  async derive(records, { given }) {
    const bought = await boughtOf(records);
    const open = given["open"] === undefined ? null : (OPEN[given["open"]] ?? null);
    const groups: Group[] = [];
    for (const facts of records.imports) {
      const own = bought.filter((one) => one.facts === facts);
      if (own.length > 0)
        groups.push(...indicatorsOf(facts, own, open === null ? [MON_FRI, MON_SAT, EVERY_DAY] : [open]));
    }
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-sales" }));
    return { groups, leftOut, caveats: ["no-person-scored", "no-inference", "atf-disclaimer"] };
  },
};

async function boughtOf(records: Records): Promise<Bought[]> {
  const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
  const found: Bought[] = [];
  for await (const items of records.items({ kinds: ["firearm"] })) {
    for (const item of items) {
      const facts = byId.get(item.importId);
      const date = dayText(item.said("purchase-date"));
      if (facts !== undefined && date !== null) found.push(boughtAt(item, facts, date));
    }
  }
  return found;
}

/** The day that a reading says; null where it says less or none. */
function dayText(reading: MarkReading | null): string | null {
  const value = reading?.outcome === "read" ? reading.value : null;
  return value != null && "iso" in value && dayOf(value.iso) !== null ? value.iso : null;
}

function boughtAt(item: ItemFacts, facts: ImportFacts, date: string): Bought {
  const type = item.said("type")?.value;
  const kind = type != null && "class" in type ? type.class : null;
  const calibre = item.said("calibre")?.value?.id ?? null;
  const rifle =
    kind === "long-gun" && !NO_RIFLE.has(type?.id ?? "") && calibre !== null && !SMALL.test(calibre);
  const serial = item.said("serial")?.value;
  const dealer = item.written("dealer");
  const places = item.each("purchase-place").map(({ value }) => value?.id ?? "");
  return {
    ...{ address: item.address, event: item.seizure ?? item.written("case-id") ?? item.address, facts, date },
    dealer: dealer === null ? null : fold(dealer),
    state:
      places.map((id) => US_STATE.exec(id)?.[1]?.toUpperCase()).find((code) => code !== undefined) ?? null,
    arm: kind === "handgun" ? "handgun" : rifle ? "long-gun" : null,
    make: item.said("make")?.value?.id ?? null,
    model: item.said("model")?.value?.id ?? item.written("model"),
    serial: serial != null && "condition" in serial && serial.condition === "legible" ? serial.key : null,
    recovered: dayText(item.said("date")),
  };
}

const saleOf = (one: Bought): Sale | null =>
  one.arm === null
    ? null
    : { id: one.address, date: one.date, arm: one.arm, state: one.state, licence: null };

/** Every indicator over the sales of one file. */
export function indicatorsOf(
  facts: ImportFacts,
  bought: readonly Bought[],
  calendars: readonly OpenDays[],
): Group[] {
  const shared = {
    population: facts.population("firearm"),
    imports: [facts.importId],
    unit: "sales",
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
    at("dealers", "intervals", [dealers(bought)], []),
  ].filter(({ rows }) => rows.length > 0);
}

/** Sales of one dealer in one case: the nearest that records without a buyer come to "the same unlicensed person". */
function counters(bought: readonly Bought[]): Bought[][] {
  const groups = new Map<string, Bought[]>();
  for (const one of bought) {
    if (one.dealer === null) continue;
    const key = JSON.stringify([one.dealer, one.event]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function multipleSales(rule: RuleName, bought: readonly Bought[], calendars: readonly OpenDays[]): Row[] {
  const rows = counters(bought).flatMap((group) => {
    const sales = group.map(saleOf).filter((sale) => sale !== null);
    const [first, ...others] = calendars.map((open) => reportsDue(rule, sales, open));
    // A report that is due only by some calendars is shown with that doubt.
    const all = new Map((first ?? []).concat(...others).map((report) => [report.due, report]));
    const sure = (due: string): boolean =>
      [first, ...others].every((some) => some?.some((one) => one.due === due));
    return [...all.values()]
      .sort((a, b) => (a.due < b.due ? -1 : 1))
      .map((report) =>
        rowOf({
          key: `${rule} ${report.due} ${report.sales[0] ?? ""}`,
          label: `indicator.${rule}`,
          at: [
            { name: "event", value: group[0]?.event ?? "" },
            { name: "due", value: report.due },
            { name: "connected", value: report.connected ?? "–" },
          ],
          numerator: report.sales.length,
          reasons: ["if-one-buyer", ...(sure(report.due) ? [] : ["depends-on-business-days"])],
          benign: BENIGN,
          statutes: [report.citation, ...statutesOn(["straw"], report.due)],
          cells: report.sales,
        }),
      );
  });
  const due = (row: Row): string => row.at.find(({ name }) => name === "due")?.value ?? "";
  return rows.sort((a, b) => (due(a) < due(b) ? -1 : 1));
}

/** Long guns by year: what the rifle rule could have reached, and what it could not, as counts and no more. */
function uncovered(bought: readonly Bought[], calendars: readonly OpenDays[]): Row[] {
  const counts = new Map<string, number>();
  const put = (year: string, what: string): void => {
    counts.set(`${year} ${what}`, (counts.get(`${year} ${what}`) ?? 0) + 1);
  };
  const reported = new Set(
    counters(bought).flatMap((group) => {
      const sales = group.map(saleOf).filter((sale) => sale !== null);
      return calendars.flatMap((open) =>
        reportsDue("multiple-rifles", sales, open).flatMap((one) => one.sales),
      );
    }),
  );
  for (const group of counters(bought)) {
    for (const one of group) {
      const sale = saleOf(one);
      if (sale === null || sale.arm !== "long-gun") continue;
      const year = one.date.slice(0, 4);
      if (ruleFor("multiple-rifles", sale) === null) {
        const here = ruleFor("multiple-rifles", { ...sale, state: "TX" }) !== null;
        put(year, one.state === null ? "state-unknown" : here ? "other-state" : "before-the-rule");
      } else if (reported.has(one.address)) put(year, "reportable");
      else {
        const day = dayOf(one.date) ?? 0;
        const near = group.some((other) => {
          const days = Math.abs((dayOf(other.date) ?? 0) - day);
          return other !== one && days > 0 && days <= 30;
        });
        put(year, near ? "spread-over-30-days" : "single");
      }
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, n]) => {
      const [year = "", what = ""] = key.split(" ");
      return rowOf({ key, label: `uncovered.${what}`, at: [{ name: "year", value: year }], numerator: n });
    });
}

function shortTimes(bought: readonly Bought[]): Row[] {
  const rows = new Map<
    string,
    { sold: number; paired: number; one: number; three: number; backwards: number }
  >();
  for (const sale of bought) {
    const year = sale.date.slice(0, 4);
    const held = rows.get(year) ?? { sold: 0, paired: 0, one: 0, three: 0, backwards: 0 };
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
    if (days <= SHORT.one) held.one++;
    if (days <= SHORT.three) held.three++;
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
          ).map(([what, n]) =>
            rowOf({
              ...{
                key: `${year} ${what}`,
                label: `ttc.${what}`,
                at: [{ name: "purchase-year", value: year }],
              },
              ...{ numerator: n, denominator: paired, share: n / paired, benign: BENIGN },
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

/** One dealer, one day, different cases: sales that somebody may wish to look at side by side. */
function copurchases(bought: readonly Bought[]): Row[] {
  const days = new Map<string, Bought[]>();
  for (const one of bought) {
    if (one.dealer === null) continue;
    const key = JSON.stringify([one.dealer, one.date]);
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  return [...days.values()]
    .filter((sales) => new Set(sales.map(({ event }) => event)).size > 1)
    .sort((a, b) => (a[0]!.date < b[0]!.date ? -1 : 1))
    .map((sales) =>
      rowOf({
        key: `co-purchase ${sales[0]!.address}`,
        label: "indicator.co-purchase",
        at: [
          { name: "date", value: sales[0]!.date },
          { name: "events", value: String(new Set(sales.map(({ event }) => event)).size) },
        ],
        ...{ numerator: sales.length, reasons: ["one-dealer-one-day"], benign: BENIGN },
        ...{ statutes: statutesOn(["straw"], sales[0]!.date), cells: sales.map(({ address }) => address) },
      }),
    );
}

/** How many dealers there are; which of them stand out cannot be said without what each of them sold. */
function dealers(bought: readonly Bought[]): Row {
  const names = new Set(bought.map(({ dealer }) => dealer).filter((one) => one !== null));
  return rowOf({
    ...{ key: "dealers", label: "indicator.dealers", numerator: names.size, notIdentified: "no-exposure" },
  });
}
