import { readMark } from "#marks";
import type { CrossingFacts, Definition, FigureFacts, ImportFacts, PublishedFlow } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf, type Unit } from "./finding.ts";
import { SEIZURE_UNITS } from "./tables/seizure-units.ts";
import { fold, labelOf } from "./words.ts";

const THING_OF = new Map(
  SEIZURE_UNITS.map(({ words, thing, unit }) => [fold(words), { thing, unit: unit as Unit }]),
);

/** One count of what an authority took, in a unit of its own, of one direction. */
interface Taken {
  readonly facts: ImportFacts;
  readonly direction: string;
  readonly thing: string;
  readonly unit: Unit;
  readonly cells: Map<
    string,
    { year: string; area: string; n: number; events: Set<string>; cells: string[] }
  >;
  blank: number;
}

/**
 * What was taken at a border, from tables of an authority: units never added to each other, outbound never to inbound, fiscal years as the
 * authority counts them (October to September), areas joined to crossings by name. Beside the outbound firearms stands what they would be
 * of published flows, as an interval.
 */
export const INTERDICTION: Definition = {
  ...{ name: "interdiction", column: "area", takes: [], method: ["finding.interdiction.method"] },
  async derive(records) {
    const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
    const taken = new Map<string, Taken>();
    for await (const figures of records.figures()) {
      for (const figure of figures) {
        const facts = byId.get(figure.importId);
        if (facts !== undefined) take(taken, facts, figure);
      }
    }
    const crossings = await records.crossings();
    const groups = [...taken.values()].map((one) => groupAt(one, crossings)).sort(order);
    const flows = [...taken.values()].filter(
      ({ direction, unit }) => direction === "outbound" && unit === "firearms",
    );
    groups.push(...(flows.length === 0 ? [] : [againstFlows(flows, records.published())]));
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-border-table" }));
    return { groups, leftOut, caveats: ["interdiction-is-effort"] };
  },
};

const order = (a: Group, b: Group): number =>
  Number(!a.by.key.startsWith("outbound")) - Number(!b.by.key.startsWith("outbound")) ||
  (a.by.key < b.by.key ? -1 : 1);

function take(all: Map<string, Taken>, facts: ImportFacts, figure: FigureFacts): void {
  const written = labelOf(figure.labels, "direction");
  const year = labelOf(figure.labels, "fiscal-year");
  const thing = THING_OF.get(fold(labelOf(figure.labels, "category") ?? ""));
  if (written === null || year === null || thing === undefined) return;
  const direction = /^out/i.test(written) ? "outbound" : /^in/i.test(written) ? "inbound" : "other-direction";
  const key = JSON.stringify([facts.importId, direction, thing.thing]);
  const held: Taken = all.get(key) ?? { facts, direction, ...thing, cells: new Map(), blank: 0 };
  all.set(key, held);
  // A blank or withheld cell is not zero.
  if (figure.value === null) {
    held.blank++;
    return;
  }
  const area = labelOf(figure.labels, "area") ?? labelOf(figure.labels, "region") ?? "–";
  const at = `${year} ${area}`;
  const cell = held.cells.get(at) ?? { year, area, n: 0, events: new Set<string>(), cells: [] };
  held.cells.set(at, cell);
  cell.n += figure.value;
  cell.cells.push(figure.address);
  const event = labelOf(figure.labels, "event");
  if (event !== null) cell.events.add(event);
}

const OFFICE = / (Field Office|Sector|Port of Entry)$/i;
/** Crossings told by name, and how many more there are. */
const TOLD = 2;

function namesOf(crossings: readonly CrossingFacts[]): string {
  const told = crossings.slice(0, TOLD).map(({ name }) => name);
  const more = crossings.length - told.length;
  return told.length === 0 ? "–" : `${told.join("; ")}${more > 0 ? ` +${more}` : ""}`;
}

/** A crossing of the tables with the name of a field office; null where the office is named for none. */
function crossingOf(area: string): string | null {
  const name = area.replace(OFFICE, "");
  const reading = readMark("place", name, { level: "port" });
  return reading.outcome === "read" && reading.value?.level === "port" ? reading.value.label : null;
}

/** Crossings of an imported list that belong to the port of an area's name. */
function crossingsAt(area: string, crossings: readonly CrossingFacts[]): readonly CrossingFacts[] {
  const name = fold(area.replace(OFFICE, ""));
  return crossings.filter((one) => fold(one.port) === name || fold(one.name) === name);
}

function groupAt(
  { facts, direction, thing, unit, cells, blank }: Taken,
  crossings: readonly CrossingFacts[],
): Group {
  const joined = new Map([...cells.values()].map(({ area }) => [area, crossingsAt(area, crossings)]));
  const lists = new Set([...joined.values()].flat().map(({ importId }) => importId));
  const rows = [...cells]
    .sort(([, a], [, b]) => (a.year < b.year ? 1 : a.year > b.year ? -1 : b.n - a.n))
    .map(
      ([key, cell]): Row =>
        rowOf({
          ...{ key, label: cell.area, numerator: cell.n },
          events: cell.events.size === 0 ? null : cell.events.size,
          at: [
            { name: "fiscal-year", value: cell.year },
            { name: "crossing", value: crossingOf(cell.area) ?? "–" },
            ...(lists.size === 0 ? [] : [{ name: "crossings", value: namesOf(joined.get(cell.area) ?? []) }]),
          ],
          cells: cell.cells,
        }),
    );
  return groupOf({
    ...{ form: "counts", of: thing, unit, rows, period: fiscalPeriod(cells) },
    imports: [facts.importId, ...lists],
    by: { field: "direction", key: `${direction} ${thing}`, label: `taken.${direction}.${thing}` },
    population: facts.population(null),
    denominator: [...cells.values()].reduce((sum, { n }) => sum + n, 0),
    caveats: [
      "fiscal-years",
      ...(blank > 0 ? ["blank-is-not-zero"] : []),
      ...([...cells.values()].some(({ year }) => /FYTD/i.test(year)) ? ["year-to-date"] : []),
    ],
  });
}

/** First day of the first fiscal year and last month of the last. */
function fiscalPeriod(cells: Taken["cells"]): Group["period"] {
  const years = [...cells.values()].flatMap(({ year }) => /\d{4}/.exec(year)?.[0] ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: `${Number(first) - 1}-10`, to: `${last}-09` };
}

/** Outbound firearms of whole fiscal years over each published flow: two bounds, of other years, and no point between. */
function againstFlows(flows: readonly Taken[], published: readonly PublishedFlow[]): Group {
  const years = new Map<string, { n: number; cells: string[] }>();
  for (const own of flows.flatMap(({ cells }) => [...cells.values()])) {
    if (!/^\d{4}$/.test(own.year)) continue;
    const held = years.get(own.year) ?? { n: 0, cells: [] };
    years.set(own.year, { n: held.n + own.n, cells: held.cells.concat(own.cells) });
  }
  const rows = [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, { n, cells }]) =>
      published.flatMap(({ id, period, low, high, speaker, source }): Row[] => {
        // A flow printed as one number bounds nothing.
        if (low === null || high === null || low <= 0) return [];
        const [from, to] = [period?.from ?? null, period?.to ?? null];
        const years = from === null ? "" : ` (${from} – ${to})`;
        return [
          rowOf({
            ...{ key: `${year} ${id}`, label: speaker, numerator: n },
            at: [
              { name: "fiscal-year", value: year },
              { name: "flow", value: `${low} – ${high}${years}` },
            ],
            ...{ boundLow: n / high, boundHigh: n / low, reasons: ["other-years"] },
            cells,
            sources: [{ code: id, text: speaker, url: source, from, to }],
          }),
        ];
      }),
    );
  return groupOf({
    ...{ form: "intervals", of: "firearms", unit: "firearms", rows, period: null },
    imports: [...new Set(flows.map(({ facts }) => facts.importId))],
    by: { field: "flow", key: "outbound-over-flow", label: "taken.over-flow" },
    population: flows[0]?.facts.population(null) ?? null,
    caveats: ["flow-is-no-number", "fiscal-years"],
  });
}
