import type { SameFound } from "#matching";
import type { Door } from "./door.ts";
import { tableText } from "./table.ts";

/** Pairs and series shown on a terminal. */
const SHOWN = 20;

/** What may explain the pairs within one file, counted, and the first of them with their reasons. */
export function sameLines(door: Door, same: SameFound): string[] {
  const locale = door.language === "es" ? "es-MX" : "en-US";
  const share = (value: number): string =>
    value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  const n = (value: number): string => value.toLocaleString(locale);
  const name = (code: string): string => door.say(`sameness.${code}`);
  const either = (codes: readonly string[]): string => codes.map(name).join(` ${door.say("sameness.or")} `);
  const { all, repeated, procedures } = same.numbers;
  const counts = { all: n(all), repeated: n(repeated), procedures: n(procedures) };
  const lines = [door.say("sameness.numbers", counts), door.say("sameness.pairs", { n: n(same.pairs) })];
  const told = Object.entries(same.told).map(([code, count]) => [name(code), n(count)]);
  const open = Object.entries(same.open)
    .sort((a, b) => b[1] - a[1])
    .map(([codes, count]) => [door.say("sameness.open", { either: either(codes.split("|")) }), n(count)]);
  const columns = [
    { title: door.say("sameness.column.may"), right: false },
    { title: door.say("sameness.column.pairs"), right: true },
  ];
  if (same.pairs > 0) {
    const pairs = ["rows", "may", "probability", "why"].map((key) => ({
      title: door.say(`sameness.column.${key}`),
      right: false,
    }));
    const shown = same.listed
      .slice(0, SHOWN)
      .map(({ rows, may, why, probability }) => [
        rows.join(" + "),
        either(may),
        probability === null ? "" : share(probability),
        why.map((code) => door.say(`sameness.why.${code}`)).join("; "),
      ]);
    lines.push("", tableText(columns, [...told, ...open]), "", tableText(pairs, shown));
  }
  const { consecutive, sameLot } = same;
  lines.push("", door.say("sameness.series", { consecutive: n(consecutive), lot: n(sameLot) }));
  for (const { kind, rows, step } of same.series.slice(0, SHOWN)) {
    lines.push(`  ${rows.join(" + ")}: ${door.say(`sameness.${kind}`, { step })}`);
  }
  return lines;
}
