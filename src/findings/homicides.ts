import type { Definition, FigureFacts, ImportFacts } from "./definition.ts";
import { type Group, groupOf, rowOf } from "./finding.ts";
import { fold, labelOf } from "./words.ts";

/** Whether a figure counts homicides: its unit, its heading or a label says so. */
const isHomicide = ({ unit, labels }: FigureFacts): boolean =>
  [unit, ...labels.flatMap(({ name, value }) => [name, value])].some((text) => /homicid/.test(fold(text)));

/** Preliminary and final figures are two series; one that does not say which is a third. */
export function vintageOf(text: string | null): "preliminary" | "final" | "unsaid" {
  const said = fold(text ?? "");
  if (/^prelim/.test(said)) return "preliminary";
  return /^(final|definitiv)/.test(said) ? "final" : "unsaid";
}

/**
 * Homicides of the user's own table beside seizures, year by year and in groups of their own. A source and a vintage make a series;
 * series are neither added nor subtracted, and nothing here says that one causes the other.
 */
export const HOMICIDES: Definition = {
  ...{
    name: "homicides-beside-seizures",
    column: "year",
    takes: [],
    method: ["finding.homicides-beside-seizures.method"],
  },
  async derive(records) {
    const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
    const series = new Map<
      string,
      {
        facts: ImportFacts;
        source: string;
        vintage: string;
        years: Map<string, { n: number; cells: string[] }>;
      }
    >();
    for await (const figures of records.figures()) {
      for (const figure of figures) {
        const facts = byId.get(figure.importId);
        const year = labelOf(figure.labels, "year");
        if (facts === undefined || year === null || figure.value === null || !isHomicide(figure)) continue;
        const vintage = vintageOf(labelOf(figure.labels, "vintage"));
        const source = labelOf(figure.labels, "source") ?? facts.file;
        const key = JSON.stringify([facts.importId, source, vintage]);
        const held = series.get(key) ?? {
          facts,
          source,
          vintage,
          years: new Map<string, { n: number; cells: string[] }>(),
        };
        series.set(key, held);
        const own = held.years.get(year) ?? { n: 0, cells: [] };
        held.years.set(year, own);
        own.n += figure.value;
        own.cells.push(figure.address);
      }
    }
    const groups = [...series.values()].map(
      ({ facts, source, vintage, years }): Group =>
        groupOf({
          ...{
            form: "counts",
            of: "homicide",
            unit: "persons",
            imports: [facts.importId],
            population: facts.population(null),
          },
          by: { field: "series", key: `${source} ${vintage}`, label: source },
          caveats: [`vintage-${vintage}`],
          rows: [...years]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([year, { n, cells }]) =>
              rowOf({
                key: year,
                label: year,
                numerator: n,
                cells,
                at: [{ name: "vintage", value: `vintage.${vintage}` }],
              }),
            ),
        }),
    );
    const seized = await seizedByYear(records);
    const used = new Set([...groups, ...seized].flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-homicides" }));
    return { groups: [...groups, ...seized], leftOut, caveats: ["no-cause", "series-apart"] };
  },
  countedIn: (item, { meaning }) => {
    const year = item.said("date")?.value?.id.slice(0, 4);
    const counted = item.kind === "firearm" && meaning === "seizures" && year !== undefined;
    return counted ? [{ by: item.importId, key: year, unit: "rows", n: 1 }] : [];
  },
};

async function seizedByYear(records: Parameters<Definition["derive"]>[0]): Promise<Group[]> {
  const found = await records.combinations(["date"], { kinds: ["firearm"], meanings: ["seizures"] });
  return records.imports.flatMap((facts): Group[] => {
    const years = new Map<string, number>();
    for (const { importId, readings, items } of found) {
      const year = readings[0]?.value?.id.slice(0, 4);
      if (importId === facts.importId && year !== undefined) years.set(year, (years.get(year) ?? 0) + items);
    }
    if (years.size === 0) return [];
    return [
      groupOf({
        ...{
          form: "counts",
          of: "seizure",
          unit: "rows",
          imports: [facts.importId],
          population: facts.population("firearm"),
        },
        by: { field: "series", key: facts.importId, label: facts.file },
        rows: [...years].sort().map(([year, n]) => rowOf({ key: year, label: year, numerator: n })),
      }),
    ];
  });
}
