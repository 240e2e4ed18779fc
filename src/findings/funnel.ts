import type { MarkReading } from "#marks";
import type { Definition, FigureFacts, ImportFacts, ItemFacts, Records } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { boundSteps, type Step, type Told } from "./steps.ts";
import { FUNNEL_WORDS } from "./tables/funnel-words.ts";
import { fold, labelOf } from "./words.ts";

/** What an authority's file counts in one year. */
interface Counted {
  readonly facts: ImportFacts;
  readonly authority: string;
  readonly year: string;
  readonly known: Map<Step, number>;
  readonly least: Map<Step, number>;
  /** Rows that a step was counted from. */
  readonly cells: Map<Step, string[]>;
}

const said = (reading: MarkReading | null | undefined): boolean =>
  reading != null && !reading.reasons.includes("empty");

/**
 * From seized to convicted, by authority and year. An authority's file is its own funnel; counts of two authorities never make
 * one share. Items give the steps up to identified; the later ones come from tables of counts whose labels name the step.
 */
export const FUNNEL: Definition = {
  ...{ name: "funnel", column: "step", takes: [], method: ["finding.funnel.method"] },
  async derive(records) {
    const counted = new Map<string, Counted>();
    const at = (facts: ImportFacts, authority: string, year: string): Counted => {
      const key = JSON.stringify([facts.importId, authority, year]);
      const held = counted.get(key) ?? {
        facts,
        authority,
        year,
        known: new Map(),
        least: new Map(),
        cells: new Map(),
      };
      counted.set(key, held);
      return held;
    };
    const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
    const wish = { kinds: ["firearm"], meanings: ["seizures", "case-items"] } as const;
    for await (const items of records.items(wish)) {
      for (const item of items) {
        const facts = byId.get(item.importId);
        if (facts === undefined) continue;
        const year = item.said("date")?.value?.id.slice(0, 4) ?? "(undated)";
        countItem(at(facts, facts.file, year), item);
      }
    }
    await countFigures(records, (facts, authority, year) => at(facts, authority, year));
    const groups = [...counted.values()].map(groupAt);
    groups.sort((a, b) => order(a.by.key, b.by.key));
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-step" }));
    return { groups, leftOut, caveats: ["authorities-apart"] };
  },
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countItem({ facts, known, least, cells }: Counted, item: ItemFacts): void {
  const [serial, make] = [item.said("serial"), item.said("make")];
  const legible =
    serial?.value != null && "condition" in serial.value && serial.value.condition === "legible";
  const count = (to: Map<Step, number>, step: Step, holds: boolean): void => {
    to.set(step, (to.get(step) ?? 0) + (holds ? 1 : 0));
    if (!holds) return;
    const held = cells.get(step) ?? [];
    cells.set(step, held);
    held.push(item.address);
  };
  const seized = facts.meaning === "seizures";
  if (seized) count(known, "seized", true);
  else count(least, "seized", item.said("date")?.outcome === "read");
  count(known, "recorded", true);
  count(known, "examined", said(serial) || said(make));
  count(known, "identified", legible && make?.outcome === "read");
  // A dealer written down is one that somebody found; where none is, someone may know it all the same.
  if (!seized) count(least, "retailer", item.written("dealer") !== null);
}

const STEP_OF = new Map(FUNNEL_WORDS.map(({ words, step }) => [fold(words), step as Step]));

/** The step that a figure's labels, header or unit name; null where none or several do. */
export function stepOf({ labels, unit }: Pick<FigureFacts, "labels" | "unit">): Step | null {
  const named = new Set<Step>();
  for (const text of [unit, ...labels.flatMap(({ name, value }) => [name, value])]) {
    const step = STEP_OF.get(fold(text));
    if (step !== undefined) named.add(step);
  }
  const [step, second] = named;
  return step === undefined || second !== undefined ? null : step;
}

async function countFigures(
  records: Records,
  at: (facts: ImportFacts, authority: string, year: string) => Counted,
): Promise<void> {
  const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
  for await (const figures of records.figures()) {
    for (const figure of figures) {
      const facts = byId.get(figure.importId);
      const step = stepOf(figure);
      if (facts === undefined || step === null || figure.value === null) continue;
      const authority = labelOf(figure.labels, "authority") ?? facts.file;
      const held = at(facts, authority, labelOf(figure.labels, "year") ?? "(undated)");
      held.known.set(step, (held.known.get(step) ?? 0) + figure.value);
      held.cells.set(step, [...(held.cells.get(step) ?? []), figure.address]);
    }
  }
}

/** Every step as a row: its count, or the bounds that the others set. */
export function stepRows(told: Told, cells: ReadonlyMap<Step, readonly string[]> = new Map()): Row[] {
  const { known, least } = told;
  return boundSteps(told).map((one): Row => {
    const { step, count, low, high, base, above } = one;
    const held = base === null ? null : (known.get(base) ?? null);
    const unknown = count === null && low === null && high === null;
    return rowOf({
      key: step,
      label: `step.${step}`,
      at: base === null ? [] : [{ name: "base", value: `step.${base}` }],
      numerator: count,
      denominator: count === null ? null : held,
      share: count === null || held === null || held === 0 || above !== null ? null : count / held,
      ...{ low, high },
      interval: count === null && !unknown ? { level: 1, method: "bounds" } : null,
      reasons: [
        ...(above === null || count === null ? [] : ["larger-than-its-base"]),
        ...(count === null && low !== null && low > 0 && low === least.get(step) ? ["counted-in-part"] : []),
      ],
      notIdentified: unknown ? (above === null ? "nobody-counted" : "steps-contradict") : null,
      cells: cells.get(step) ?? [],
    });
  });
}

/**
 * The same funnel with only some of its counts: what the others bound stands, what the withheld ones bounded does not. A step that was
 * counted and is withheld has no row.
 */
export function funnelOf(group: Group, shown: (key: string) => boolean): Row[] {
  const known = new Map<Step, number>();
  const least = new Map<Step, number>();
  const dropped = new Set<string>();
  for (const { key, numerator, low, reasons } of group.rows) {
    const part = reasons.includes("counted-in-part");
    if (numerator === null && !part) continue;
    if (!shown(key)) dropped.add(key);
    else if (numerator === null) least.set(key as Step, low ?? 0);
    else known.set(key as Step, numerator);
  }
  const cells = new Map(group.rows.map((row) => [row.key as Step, row.cells]));
  const rows = stepRows({ known, least, cases: group.population?.meaning === "case-items" }, cells);
  return rows.filter(({ key }) => !dropped.has(key));
}

function groupAt({ facts, authority, year, known, least, cells }: Counted): Group {
  const rows = stepRows({ known, least, cases: facts.meaning === "case-items" }, cells);
  return groupOf({
    form: "steps",
    by: { field: "authority-year", key: `${authority} ${year}`, label: `${authority}, ${year}` },
    population: facts.population("firearm"),
    of: "step",
    unit: "firearms",
    imports: [facts.importId],
    denominator: known.get("seized") ?? known.get("recorded") ?? null,
    period: /^\d{4}$/.test(year) ? { from: year, to: year } : null,
    caveats: [
      ...(year === "(undated)" ? ["undated"] : []),
      ...(facts.meaning === "case-items" ? ["case-items-not-seized"] : []),
      ...(["submitted", "accepted", "us-sourced", "purchaser"].some((step) => known.has(step as Step))
        ? ["atf-disclaimer"]
        : []),
    ],
    rows,
  });
}
