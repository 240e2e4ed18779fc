import { type MarkReading, plantTerms } from "#marks";
import type { Combination, Definition, ImportFacts } from "./definition.ts";
import { type Citation, type Group, groupOf, type Row, rowOf } from "./finding.ts";

/** Id under which the tables keep the plant at Independence, Missouri. */
const LAKE_CITY = "maker:lake-city";

interface Pool {
  readonly facts: ImportFacts;
  readonly calibre: { readonly key: string; readonly label: string };
  readonly kind: Combination["kind"];
  readonly unit: "pieces" | "rows";
  seized: number;
  examined: number;
  read: number;
  ambiguous: number;
  withoutQuantity: number;
  readonly years: Map<string, { label: string; n: number; operators: readonly string[] }>;
  readonly operators: Map<string, number>;
  lake: number;
}

/**
 * The share of one plant among the cartridges whose mark was read, by the year on the case and by who ran the plant then. Years in
 * which the plant changed hands keep both operators; a mark without a year keeps none. A case's year is not that of a sale.
 */
export const LAKE_CITY_BY_YEAR: Definition = {
  name: "lake-city-by-year",
  column: "case-year",
  takes: [],
  method: ["finding.lake-city-by-year.method", "finding.method.headstamp"],
  async derive(records) {
    const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
    const pools = new Map<string, Pool>();
    const wish = { kinds: ["cartridge", "fired-case"] as const };
    for (const one of await records.combinations(["headstamp", "calibre"], wish)) {
      const facts = byId.get(one.importId);
      if (facts === undefined) continue;
      for (const unit of ["pieces", "rows"] as const) {
        if (unit === "rows" || one.counted > 0) count(poolAt(pools, facts, one, unit), one);
      }
    }
    const groups = [...pools.values()].filter(({ read }) => read > 0).map(groupAt);
    const lake = ({ rows }: Group): number => rows[0]?.numerator ?? 0;
    groups.sort(
      (a, b) => lake(b) - lake(a) || (b.read ?? 0) - (a.read ?? 0) || (a.by.key < b.by.key ? -1 : 1),
    );
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-such-mark" }));
    return { groups, leftOut, caveats: ["headstamp-not-channel", "mexico-buys-too"] };
  },
  countedIn: (item) => {
    // Some files write the headstamp in the column of makes.
    const marks = [...item.each("headstamp"), ...item.each("make")];
    const mark = marks.find(({ kind }) => kind === "headstamp") as MarkReading<"headstamp"> | undefined;
    const cases = item.kind === "cartridge" || item.kind === "fired-case";
    if (!cases || mark?.outcome !== "read" || mark.value?.id !== LAKE_CITY) return [];
    const by = calibreOf(item.said("calibre")).key;
    const { years, operators } = mark.value;
    const keys = ["lake-city", `operator ${operatorsOf(operators)}`, `year ${yearsOf(years)}`];
    return keys.flatMap((key) => [
      { by, key, unit: "rows" as const, n: 1 },
      ...(item.quantity === null ? [] : [{ by, key, unit: "pieces" as const, n: item.quantity }]),
    ]);
  },
};

const calibreOf = (mark: MarkReading | null | undefined): Pool["calibre"] =>
  mark?.value == null
    ? { key: "(calibre)", label: "calibre.unread" }
    : { key: mark.value.id, label: mark.value.label };
const yearsOf = (years: readonly (number | string)[]): string =>
  years.length === 0 ? "none" : years.join("/");
const operatorsOf = (operators: readonly string[]): string =>
  operators.length === 0 ? "operator.unknown" : [...operators].sort().join(" | ");

function poolAt(pools: Map<string, Pool>, facts: ImportFacts, one: Combination, unit: Pool["unit"]): Pool {
  const calibre = calibreOf(one.readings[1]);
  const key = JSON.stringify([facts.importId, one.kind, calibre.key, unit]);
  const held = pools.get(key);
  if (held !== undefined) return held;
  const none = { seized: 0, examined: 0, read: 0, ambiguous: 0, withoutQuantity: 0, lake: 0 };
  const fresh: Pool = {
    ...{ ...none, facts, calibre, kind: one.kind, unit, years: new Map(), operators: new Map() },
  };
  pools.set(key, fresh);
  return fresh;
}

function count(pool: Pool, one: Combination): void {
  const n = pool.unit === "pieces" ? one.pieces : one.items;
  const mark = one.readings[0] as MarkReading<"headstamp"> | null | undefined;
  pool.seized += n;
  if (pool.unit === "pieces") pool.withoutQuantity += one.items - one.counted;
  if (mark == null || mark.reasons.includes("empty")) return;
  pool.examined += n;
  if (mark.outcome === "ambiguous") pool.ambiguous += n;
  if (mark.outcome !== "read" || mark.value === null) return;
  pool.read += n;
  const { id, years, operators } = mark.value;
  if (id !== LAKE_CITY) return;
  pool.lake += n;
  const key = yearsOf(years);
  const held = pool.years.get(key);
  const label = years.length === 0 ? "case-year.none" : years.join(" / ");
  if (held === undefined) pool.years.set(key, { label, n, operators });
  else held.n += n;
  const who = operatorsOf(operators);
  pool.operators.set(who, (pool.operators.get(who) ?? 0) + n);
}

/** Where it is written that these ran the plant, and when. */
const termsOf = (ran: readonly string[]): readonly Citation[] =>
  plantTerms(LAKE_CITY)
    .filter(({ operator }) => ran.includes(operator))
    .map(({ operator, source, from, to }) => ({
      ...{ code: "plant-operator", text: operator, url: source, from, to: to === "" ? null : to },
    }));

function groupAt(pool: Pool): Group {
  const { facts, calibre, kind, unit, seized, examined, read, ambiguous, lake } = pool;
  const lost = seized - read;
  const row = (part: Pick<Row, "key" | "label" | "at">, n: number, ran: readonly string[] = []): Row =>
    rowOf({
      ...{ ...part, numerator: n, share: n / read, sources: termsOf(ran) },
      boundLow: seized === 0 ? null : n / seized,
      boundHigh: seized === 0 ? null : (n + lost) / seized,
    });
  const years = [...pool.years].sort(([a], [b]) => (a < b ? -1 : 1));
  const operators = [...pool.operators]
    .filter(([who]) => who !== "operator.unknown")
    .sort(([, a], [, b]) => b - a);
  return groupOf({
    form: "counts",
    by: { field: "calibre", key: calibre.key, label: calibre.label },
    population: facts.population(kind),
    of: "headstamp",
    imports: [facts.importId],
    ...{ unit, seized, examined, read, denominator: read, ambiguous },
    unread: examined - read - ambiguous,
    unexamined: seized - examined,
    withoutQuantity: pool.withoutQuantity,
    rows: [
      row({ key: "lake-city", label: "lake-city.all", at: [] }, lake),
      ...operators.map(([who, n]) =>
        row(
          { key: `operator ${who}`, label: "lake-city.operator", at: [{ name: "operator", value: who }] },
          n,
          who.split(" | "),
        ),
      ),
      ...years.map(([key, { label, n, operators: ran }]) =>
        row(
          {
            ...{ key: `year ${key}`, label },
            at: [{ name: "operator", value: ran.length === 0 ? "operator.unknown" : ran.join(" | ") }],
          },
          n,
          ran,
        ),
      ),
    ],
  });
}
