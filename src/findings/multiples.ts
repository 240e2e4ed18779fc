import { BENIGN, type Bought, counters, saleOf } from "./bought.ts";
import { dayOf, type OpenDays } from "./days.ts";
import { type Row, rowOf } from "./finding.ts";
import { type RuleName, reportsDue, ruleFor, statutesOn } from "./salerules.ts";

/** Reports of multiple sales that were due if the sales of one dealer in one case went to one unlicensed buyer. */
export function multipleSales(
  rule: RuleName,
  bought: readonly Bought[],
  calendars: readonly OpenDays[],
): Row[] {
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
export function uncovered(bought: readonly Bought[], calendars: readonly OpenDays[]): Row[] {
  const counts = new Map<string, string[]>();
  const put = (year: string, what: string, { address }: Bought): void => {
    counts.set(`${year} ${what}`, [...(counts.get(`${year} ${what}`) ?? []), address]);
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
        put(year, one.state === null ? "state-unknown" : here ? "other-state" : "before-the-rule", one);
      } else if (reported.has(one.address)) put(year, "reportable", one);
      else {
        const day = dayOf(one.date) ?? 0;
        const near = group.some((other) => {
          const days = Math.abs((dayOf(other.date) ?? 0) - day);
          return other !== one && days > 0 && days <= 30;
        });
        put(year, near ? "spread-over-30-days" : "single", one);
      }
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cells]) => {
      const [year = "", what = ""] = key.split(" ");
      return rowOf({
        key,
        label: `uncovered.${what}`,
        at: [{ name: "year", value: year }],
        numerator: cells.length,
        cells,
      });
    });
}
