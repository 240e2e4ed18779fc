import { businessDays, dayOf, inForce, type OpenDays } from "./days.ts";
import type { Citation } from "./finding.ts";
import { SALE_RULES } from "./tables/sale-rules.ts";
import { STATUTES } from "./tables/statutes.ts";

export type RuleName = "multiple-handguns" | "multiple-rifles";

/** A recorded sale of one firearm by a licensee to one unlicensed buyer. */
export interface Sale {
  readonly id: string;
  /** Day `YYYY-MM-DD`. */
  readonly date: string;
  readonly arm: "handgun" | "long-gun";
  /** Two letters of the licensee's state; null where the record has none. */
  readonly state: string | null;
  /** Type of licence (01, 02, 07, 08); null where the record has none. */
  readonly licence: string | null;
}

/** A report that was due at the close of business on a day. */
export interface Report {
  readonly rule: RuleName;
  readonly due: string;
  /** Sales within five consecutive business days that end on that day. */
  readonly sales: readonly string[];
  /** Day of the earlier report that these sales are connected to (box 2c of the form); null = none. */
  readonly connected: string | null;
  readonly citation: Citation;
}

/** The rule's row that held for a sale on its date; null where the sale lay outside its arms, states, licences or dates. */
export function ruleFor(rule: RuleName, sale: Sale): Citation | null {
  const row = SALE_RULES.find(
    (one) =>
      one.rule === rule &&
      one.arms === sale.arm &&
      inForce(one, sale.date) &&
      (one.states === "" || (sale.state !== null && one.states.split(" ").includes(sale.state))) &&
      (one.licences === "" || sale.licence === null || one.licences.split(" ").includes(sale.licence)),
  );
  if (row === undefined) return null;
  const { form, source, from, to } = row;
  return { code: form, text: "", url: source, from: from === "" ? null : from, to: to === "" ? null : to };
}

/**
 * Reports due on the sales of one licensee to one buyer, by the licensee's own business days: two or more arms that the rule
 * covers, at one time or within five consecutive business days; each day on which a further sale falls into such a window is
 * a report of its own, connected to the one before. Source: ATF, questions and answers on form 3310.12,
 * https://atf.gov/node/101426, and 27 CFR 478.126a.
 */
export function reportsDue(rule: RuleName, sales: readonly Sale[], open: OpenDays): Report[] {
  const covered = sales
    .map((sale) => ({ sale, day: dayOf(sale.date), citation: ruleFor(rule, sale) }))
    .filter(
      (one): one is typeof one & { day: number; citation: Citation } =>
        one.day !== null && one.citation !== null,
    )
    .sort((a, b) => a.day - b.day);
  const reports: Report[] = [];
  const reported = new Map<string, string>();
  for (const day of new Set(covered.map((one) => one.day))) {
    const window = covered.filter((one) => one.day <= day && businessDays(one.day, day, open) <= 5);
    const last = window.at(-1);
    if (window.length < 2 || last === undefined) continue;
    const before = window.map(({ sale }) => reported.get(sale.id)).filter((due) => due !== undefined);
    reports.push({
      ...{ rule, due: last.sale.date, sales: window.map(({ sale }) => sale.id) },
      connected: before.sort().at(-1) ?? null,
      citation: last.citation,
    });
    for (const { sale } of window) reported.set(sale.id, last.sale.date);
  }
  return reports;
}

/** Statutes of a topic in force on a date: a charge is named only where it could be brought for that day. */
export function statutesOn(topics: readonly string[], date: string): Citation[] {
  return STATUTES.filter((row) => topics.includes(row.topic) && inForce(row, date)).map((row) => ({
    ...{ code: row.code, text: row.text, url: row.source },
    ...{ from: row.from === "" ? null : row.from, to: row.to === "" ? null : row.to },
  }));
}
