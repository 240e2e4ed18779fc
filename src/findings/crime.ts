import { HeadstampError, isoOfDay, spanOf } from "#base";
import { nowcast, stationaryTest } from "#estimates";
import { restatedGroups } from "./crime-editions.ts";
import { cohortRows, curveRows, curvesOf, medianRows, withinRows } from "./crime-rows.ts";
import { stockGroups } from "./crime-stock.ts";
import {
  isExact,
  isTimed,
  lastRecovery,
  type Timed,
  type TimedGuns,
  timedGuns,
  truncatedTimes,
} from "./crime-times.ts";
import type { Definition } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";

/** How long from the last recorded sale to the recovery, with what the records cannot have seen yet taken into account. */
export const TIME_TO_CRIME: Definition = {
  name: "time-to-crime",
  takes: ["until"],
  method: ["finding.method.time-to-crime"],
  column: "crime",
  async derive(records, { given }) {
    const all = await timedGuns(records);
    const until = given["until"] === undefined ? null : dayOf(given["until"]);
    const timed = all.filter(({ guns }) => guns.length > 0);
    const restated = await restatedGroups(records);
    const groups = [...timed.flatMap((one) => groupsOf(one, until ?? lastRecovery(one.guns))), ...restated];
    const counted = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !counted.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-sale-and-recovery" }));
    const traced = timed.some((one) => one.traced);
    return { groups, leftOut, caveats: traced ? ["atf-disclaimer"] : [] };
  },
  countedIn: (item, facts) =>
    isTimed(item, facts) ? [{ by: "firearm", key: "firearms", unit: "firearms", n: 1 }] : [],
};

function dayOf(text: string): number {
  const day = spanOf(text);
  if (day === null) throw new HeadstampError("finding-setting", { setting: `until=${text}`, takes: "until" });
  return day.last;
}

function groupsOf(one: TimedGuns, until: number): Group[] {
  const { population, imports, firearms, reversed } = one;
  const guns = one.guns.filter(({ sold, recovered }) => sold.first <= until && recovered.first <= until);
  const base = { population, imports, by: { field: "firearm", key: "firearm", label: "ttc" } };
  const curves = curvesOf(guns, until);
  const { clusters, reach } = curves.shortest;
  const times = {
    shortest: truncatedTimes(guns, "shortest", until),
    longest: truncatedTimes(guns, "longest", until),
  };
  const test = stationaryTest(times.shortest);
  const refused = test !== null && test.p < 0.05;
  const n = guns.length;
  const all = addressesOf(guns);
  const caveats = [
    "ttc-reach",
    ...(guns.every(isExact) ? [] : ["ttc-dates"]),
    ...(population.meaning === "case-items" ? ["ttc-cases"] : []),
    ...(refused ? ["ttc-curve-changes"] : test === null ? ["ttc-untested"] : ["ttc-one-curve"]),
  ];
  const whole = { ...base, denominator: n, clusters };
  return [
    groupOf({
      ...{ ...base, form: "counts", of: "time-to-crime", unit: "firearms" },
      rows: [
        rowOf({ key: "firearms", label: "ttc-firearms", numerator: firearms }),
        rowOf({
          key: "both-dates",
          label: "ttc-both-dates",
          numerator: one.guns.length,
          denominator: firearms,
          cells: addressesOf(one.guns),
        }),
        rowOf({
          key: "to-the-day",
          label: "ttc-to-the-day",
          numerator: guns.filter(isExact).length,
          denominator: n,
          cells: addressesOf(guns.filter(isExact)),
        }),
        rowOf({
          ...{ key: "reversed", label: "ttc-reversed", numerator: reversed, denominator: firearms },
          cells: one.reversedAt,
        }),
        rowOf({
          key: "until",
          label: "ttc-until",
          at: [{ name: "value", value: isoOfDay(until) }],
          cells: all,
        }),
        rowOf({ key: "reach", label: "ttc-reach", at: [{ name: "value", value: `${reach} d` }], cells: all }),
        ...(test === null
          ? []
          : [
              rowOf({
                key: "test",
                label: "ttc-test",
                at: [{ name: "value", value: `p = ${test.p.toPrecision(2)}` }],
                cells: all,
              }),
            ]),
      ],
    }),
    groupOf({
      ...whole,
      form: "intervals",
      of: "time-to-crime",
      unit: "days",
      caveats,
      rows: medianRows(curves, n).map((row) => ({ ...row, ...cellsOf(all) })),
    }),
    groupOf({
      ...{ ...whole, by: label(base, "ttc-within") },
      form: "intervals",
      of: "time-to-crime",
      unit: "firearms",
      rows: withinRows(curves, n).map((row) => {
        // The corrected share rests on every firearm, the recorded one on those recovered by then.
        const days = Number(row.at.find(({ name }) => name === "days")?.value);
        return { ...row, ...cellsOf(row.key.endsWith("-naive") ? addressesOf(byThen(guns, days)) : all) };
      }),
    }),
    groupOf({
      ...{ ...whole, by: label(base, "ttc-cohorts"), form: "intervals", of: "nowcast", unit: "firearms" },
      caveats: ["ttc-nowcast"],
      rows: cohortRows({ shortest: nowcast(times.shortest), longest: nowcast(times.longest) }, refused).map(
        (row) => ({ ...row, ...cellsOf(addressesOf(guns.filter(({ year }) => year === row.key))) }),
      ),
    }),
    ...stockGroups({ ...one, guns }, until),
    ...(["corrected", "as-recorded"] as const).map((drawn) =>
      groupOf({
        ...{
          ...whole,
          by: label(base, `ttc-curve-${drawn}`),
          form: "curve" as const,
          of: "time-to-crime",
          unit: "firearms" as const,
        },
        rows: withAdded(curveRows(curves, drawn), guns),
      }),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

/** Firearms that may have been recovered within so many days. */
const byThen = (guns: readonly Timed[], days: number): Timed[] =>
  guns.filter(({ sold, recovered }) => Math.max(recovered.first, sold.last) - sold.last <= days);

/** Points of a curve with the rows that each adds to the one before it. */
function withAdded(points: readonly Row[], guns: readonly Timed[]): Row[] {
  const added = new Map<string, string[]>(points.map(({ key }) => [key, []]));
  for (const { sold, recovered, address } of guns)
    added.get(String(Math.max(recovered.first, sold.last) - sold.last))?.push(address);
  return points.map((row) => ({ ...row, ...cellsOf(added.get(row.key) ?? []) }));
}

const addressesOf = (guns: readonly Timed[]): string[] => guns.map(({ address }) => address);
const cellsOf = (cells: readonly string[]): Pick<Row, "cells" | "cellCount"> => ({
  cells,
  cellCount: cells.length,
});

const label = <B extends { readonly by: Group["by"] }>({ by }: B, code: string): Group["by"] => ({
  ...by,
  key: code,
  label: code,
});
