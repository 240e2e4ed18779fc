import { HeadstampError, isoOfDay } from "#base";
import { relativeCohorts, seizureBound, stationaryTest } from "#estimates";
import { UNSAID } from "./crime-rows.ts";
import { lastRecovery, type TimedGuns, timedGuns, truncatedTimes } from "./crime-times.ts";
import type { Definition, PublishedFlow, Records, Wish } from "./definition.ts";
import { type Group, groupOf, type Range, type Row, rowOf } from "./finding.ts";
import { type Listed, listsOfImports, listTables } from "./flow-lists.ts";
import { countRows, estimateRows } from "./flow-rows.ts";

const SUPPOSED: Range = { level: 0.95, method: "supposed" };
const RELATIVE: Range = { level: 0.95, method: "reverse-time" };

/**
 * What can be said of a flow, each way of asking apart and none of them a number: a bound from seizures and a share that
 * somebody else supposes, sizes of what lists could have held, sales against sales, and what others have published.
 */
export const FLOWS: Definition = {
  name: "flows",
  takes: ["seized", "highest", "lowest", "said-by", "lists", "base", "seed"],
  method: ["finding.method.flows"],
  column: "flow",
  async derive(records, wish) {
    const listed = await listsOf(records, wish);
    const timed = (await timedGuns(records)).filter(({ guns }) => guns.length > 0);
    const seed = wholeOf(wish, "seed") ?? 1;
    const groups = [
      seizureGroup(wish),
      ...(listed.length === 0 ? [noLists()] : listed.flatMap((one) => listGroups(records, one, seed))),
      ...timed.flatMap((one) => relativeGroup(one, wish.given["base"] ?? null)),
      publishedGroup(records.published()),
    ];
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-flow" }));
    const traced = timed.some((one) => one.traced);
    return { groups, leftOut, caveats: ["flow-never-one", ...(traced ? ["atf-disclaimer"] : [])] };
  },
};

async function listsOf(records: Records, { given }: Wish): Promise<Listed[]> {
  const named = given["lists"];
  if (named === undefined) return listTables(records);
  return [
    await listsOfImports(
      records,
      named.split(",").map((id) => id.trim()),
    ),
  ];
}

const refused = (setting: string): HeadstampError =>
  new HeadstampError("finding-setting", { setting, takes: FLOWS.takes.join(", ") });

function numberOf({ given }: Wish, key: string): number | null {
  const text = given[key];
  if (text === undefined) return null;
  const percent = /^([0-9.]+)\s*%$/.exec(text);
  const value = percent === null ? Number(text) : Number(percent[1]) / 100;
  if (!Number.isFinite(value) || value < 0) throw refused(`${key}=${text}`);
  return value;
}

function wholeOf(wish: Wish, key: string): number | null {
  const value = numberOf(wish, key);
  if (value !== null && !Number.isSafeInteger(value)) throw refused(`${key}=${wish.given[key]}`);
  return value;
}

/** Seized over a supposed share. The share's ends and who supposes them are named, or there is no upper end at all. */
function seizureGroup(wish: Wish): Group {
  const by = { field: "flow", key: "seizure-rate", label: "flow-seizure-rate" };
  const base = { form: "intervals", of: "seizure-rate", unit: "firearms", by } as const;
  const seized = wholeOf(wish, "seized");
  const [highest, lowest] = [numberOf(wish, "highest"), numberOf(wish, "lowest")];
  const said = wish.given["said-by"] ?? null;
  for (const [key, rate] of [
    ["highest", highest],
    ["lowest", lowest],
  ] as const) {
    if (rate !== null && (rate <= 0 || rate > 1)) throw refused(`${key}=${wish.given[key]}`);
  }
  if (lowest !== null && (highest === null || lowest > highest))
    throw refused(`lowest=${wish.given["lowest"]}`);
  if (highest !== null && said === null) throw refused("said-by=");
  const head = { key: "flow", label: "flow-passed" };
  if (seized === null)
    return groupOf({ ...base, rows: [rowOf({ ...head, notIdentified: "no-seizures-named" })] });
  const bound = seizureBound(seized, highest === null ? null : { low: lowest, high: highest });
  const rows: Row[] = [rowOf({ key: "seized", label: "flow-seized", numerator: seized })];
  if (bound.why === "no-outside-rate") rows.push(rowOf({ ...head, notIdentified: "no-outside-rate" }));
  else {
    rows.push(
      rowOf({
        ...{
          ...head,
          low: Math.round(bound.low),
          high: bound.high === null ? null : Math.round(bound.high),
          interval: SUPPOSED,
        },
        at: [{ name: "supposed", value: `${percent(lowest)} – ${percent(highest)} (${said})` }],
        reasons: bound.why === null ? ["share-supposed"] : ["share-supposed", "no-lowest-share"],
      }),
    );
  }
  return groupOf({ ...base, rows, caveats: ["flow-rate-carries", "flow-named-with-the-question"] });
}

const percent = (rate: number | null): string =>
  rate === null ? "?" : `${Number((100 * rate).toPrecision(6))} %`;

function noLists(): Group {
  const by = { field: "flow", key: "lists", label: "flow-lists" };
  const rows = [rowOf({ key: "total", label: "flow-total", notIdentified: "no-lists" })];
  return groupOf({ form: "intervals", of: "lists", unit: "firearms", by, rows });
}

function listGroups(records: Records, listed: Listed, seed: number): Group[] {
  const file = records.imports.find(({ importId }) => importId === listed.imports[0]);
  const population =
    file === undefined ? null : file.population(file.meaning === "counts" ? null : "firearm");
  const base = { population, imports: listed.imports, unit: "firearms", of: "lists" } as const;
  const two = listed.apart.lists.length === 2;
  return [
    groupOf({
      ...{ ...base, form: "counts", rows: countRows(listed) },
      by: { field: "flow", key: "lists-counted", label: listed.label },
    }),
    groupOf({
      ...{ ...base, form: "intervals", rows: estimateRows(listed, seed) },
      by: { field: "flow", key: "lists", label: "flow-lists" },
      caveats: [
        "flow-recoverable",
        two ? "flow-two-lists" : "flow-models",
        ...(listed.incomparable === null ? [] : ["a-pair-is-a-candidate"]),
      ],
    }),
  ];
}

/** Sales of each year that end in a recovery, against those of one year. */
function relativeGroup({ guns, population, imports }: TimedGuns, wished: string | null): Group[] {
  const until = lastRecovery(guns);
  const items = truncatedTimes(guns, "shortest", until);
  const late = truncatedTimes(guns, "longest", until);
  const seen = new Map<string, number>();
  for (const { cohort } of items) seen.set(cohort, (seen.get(cohort) ?? 0) + 1);
  const base = wished ?? [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
  if (!seen.has(base)) throw refused(`base=${base}`);
  const test = stationaryTest(items);
  const changes = test !== null && test.p < 0.05;
  const [short, long] = [relativeCohorts(items, base), relativeCohorts(late, base)];
  const rows = short.map((one): Row => {
    const other = long.find(({ cohort }) => cohort === one.cohort) ?? one;
    const cells = guns.filter(({ year }) => year === one.cohort).map(({ address }) => address);
    const head = { key: one.cohort, label: one.cohort, numerator: one.seen, cells };
    const why = one.why ?? other.why;
    if (why === "base") return rowOf({ ...head, reasons: ["base-year"] });
    if (why !== null) return rowOf({ ...head, notIdentified: UNSAID[why] });
    if (changes) return rowOf({ ...head, notIdentified: "curve-changes" });
    return rowOf({
      ...{ ...head, interval: RELATIVE, estimate: one.ratio === other.ratio ? rounded(one.ratio) : null },
      low: rounded(Math.min(one.low ?? 0, other.low ?? 0)),
      high: rounded(Math.max(one.high ?? 0, other.high ?? 0)),
    });
  });
  return [
    groupOf({
      ...{ form: "intervals", of: "relative", unit: "sales", population, imports, rows },
      by: { field: "flow", key: "relative", label: "flow-relative" },
      denominator: items.length,
      clusters: new Set(items.map(({ cluster }) => cluster)).size,
      caveats: [
        "flow-relative",
        ...(test === null ? ["ttc-untested"] : changes ? ["ttc-curve-changes"] : ["ttc-one-curve"]),
      ],
      period: { from: isoOfDay(Math.min(...guns.map(({ sold }) => sold.first))), to: isoOfDay(until) },
    }),
  ];
}

const rounded = (x: number | null): number | null => (x === null ? null : Number(x.toPrecision(3)));

/** What others have printed, as they printed it; an end stands only where they gave an interval. */
function publishedGroup(published: readonly PublishedFlow[]): Group {
  const rows = published.map(({ id, of, printed, low, high, period, speaker, method, source }) =>
    rowOf({
      ...{ key: id, label: speaker, low, high },
      at: [
        { name: "printed", value: printed },
        { name: "of", value: of },
        {
          name: "years",
          value:
            period === null ? "–" : period.from === period.to ? period.from : `${period.from} – ${period.to}`,
        },
      ],
      interval: low === null && high === null ? null : { level: 0.95, method: "as-published" },
      reasons: [
        ...(low === null && high === null ? ["printed-without-interval"] : []),
        ...(method === "" ? ["method-not-shown"] : []),
      ],
      sources: [{ code: id, text: method, url: source, from: period?.from ?? null, to: period?.to ?? null }],
    }),
  );
  const by = { field: "flow", key: "published", label: "flow-published" };
  return groupOf({
    form: "citations",
    of: "published",
    unit: "per-year",
    by,
    rows,
    caveats: ["flow-published"],
  });
}
