/** Steps of a funnel and points of a curve hold each other: what lies between two of them is a count that nobody printed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadSolver } from "#counting";
import { type Finding, funnelOf, type Group, groupOf, type Row, rowOf } from "#findings";
import { type Figure, suppress, tablesOf } from "#gate";

import { aCrime, aFinding, type Gun, through as throughGate } from "./factory.ts";

const solve = await loadSolver();
const through = throughGate(solve);

/** Variables, equations and the cells of whoever wants to know: bounds of each. */
function bounds(
  equations: readonly string[],
  cells: readonly string[],
  floors: readonly string[],
): { readonly cell: string; readonly low: number; readonly high: number }[] {
  const body = `Subject To\n${equations.map((row, n) => ` r${n}: ${row}`).join("\n")}\nBounds\n${floors.map((one) => ` ${one} >= 0`).join("\n")}\nEnd\n`;
  return cells.map((cell) => {
    const low = solve(`Minimize\n obj: ${cell}\n${body}`);
    const high = solve(`Maximize\n obj: ${cell}\n${body}`);
    assert.equal(typeof low, "number", `${cell}: ${low}\n${body}`);
    return {
      cell,
      low: Math.ceil(Number(low) - 1e-6),
      high: typeof high === "number" ? Math.floor(high + 1e-6) : Number.POSITIVE_INFINITY,
    };
  });
}

/** Steps with what each is a direct part of, as the law of an authority's file has it. */
const TREE = {
  ...{ recorded: "seized", examined: "recorded", identified: "examined", submitted: "recorded" },
  ...{ accepted: "submitted", "us-sourced": "accepted", "us-made": "us-sourced" },
  ...{ "us-imported": "us-sourced", retailer: "us-sourced", purchaser: "retailer" },
  ...{ charged: "recorded", convicted: "charged" },
} as const satisfies Readonly<Record<string, string>>;
type Counted = Readonly<Record<string, number>>;

/** Each step less than what holds it by a little or by much, some of them uncounted. */
const COUNTS = fc
  .record({
    seized: fc.integer({ min: 0, max: 80 }),
    less: fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 })), {
      ...{ minLength: 12, maxLength: 12 },
    }),
    counted: fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
  })
  .map(({ seized, less, counted }) => {
    const all: Record<string, number> = { seized };
    for (const [n, [step, base]] of Object.entries(TREE).entries()) {
      const spare =
        step === "us-imported" ? (all["us-sourced"] ?? 0) - (all["us-made"] ?? 0) : (all[base] ?? 0);
      all[step] = Math.max(0, spare - (less[n] ?? 0));
    }
    return Object.fromEntries(Object.entries(all).filter((_, n) => counted[n] === true));
  });

function funnel(counts: Counted): Finding {
  const rows = Object.entries(counts).map(([key, numerator]) => rowOf({ key, label: key, numerator }));
  const by = { field: "authority-year", key: "A 2020", label: "A, 2020" };
  const group = groupOf({ form: "steps", of: "step", unit: "firearms", by, imports: ["imp_1"], rows });
  return aFinding("funnel", [{ ...group, rows: funnelOf(group, () => true) }]);
}

const v = (step: string): string => `s_${step.replace("-", "_")}`;

function attackFunnel(counts: Counted, figures: readonly Figure[]) {
  const equations = Object.entries(TREE).map(([step, base]) => `${v(step)} - ${v(base)} <= 0`);
  equations.push("s_us_made + s_us_imported - s_us_sourced <= 0");
  for (const { key, numerator, denominator, low, high, at } of figures) {
    const base = at.find(({ name }) => name === "base")?.value.replace("step.", "");
    if (numerator !== null) equations.push(`${v(key)} = ${numerator}`);
    if (base !== undefined && denominator !== null) equations.push(`${v(base)} = ${denominator}`);
    if (numerator === null && low !== null) equations.push(`${v(key)} >= ${low}`);
    if (numerator === null && high !== null) equations.push(`${v(key)} <= ${high}`);
  }
  const holder = (step: string): string | null => {
    for (
      let at: string | undefined = TREE[step as keyof typeof TREE];
      at !== undefined;
      at = TREE[at as keyof typeof TREE]
    )
      if (at in counts) return at;
    return null;
  };
  const cells = Object.entries(counts).flatMap(([step, n]): { of: string; n: number }[] => {
    const base = holder(step);
    const rest = base === null ? [] : [{ of: `${v(base)} - ${v(step)}`, n: (counts[base] ?? 0) - n }];
    return [{ of: v(step), n }, ...rest];
  });
  return { equations, cells, floors: ["seized", ...Object.keys(TREE)].map(v) };
}

test("law: no step below k is printed, and no attacker bounds one, nor what lies between two steps, to less than k", () => {
  fc.assert(
    fc.property(COUNTS, fc.integer({ min: 3, max: 12 }), (counts, k) => {
      const { figures } = through(funnel(counts), { k });
      for (const { key, numerator } of figures) {
        if (numerator !== null) assert.equal(numerator, counts[key]);
        assert.ok(numerator === null || numerator === 0 || numerator >= k, `${key}: ${numerator}`);
      }
      const { equations, cells, floors } = attackFunnel(counts, figures);
      const small = cells.filter(({ n }) => n > 0 && n < k).map(({ of }) => of);
      for (const { cell, low, high } of bounds(equations, small, floors))
        assert.ok(high - low >= k, `${cell}: ${low}..${high} of ${JSON.stringify(counts)} k=${k}`);
    }),
    { seed: 20261122, numRuns: 120 },
  );
});

test("a step next to the step that holds it is withheld with what it bounds", () => {
  const { figures } = through(funnel({ recorded: 500, examined: 497, identified: 300, convicted: 4 }), {
    k: 10,
  });
  const row = (key: string): Figure | undefined => figures.find((one) => one.key === key);
  assert.equal(row("examined"), undefined);
  assert.equal(row("convicted"), undefined);
  assert.deepEqual([row("identified")?.numerator, row("identified")?.denominator], [300, 500]);
  // What the withheld count bounded is bounded by its neighbours now.
  assert.deepEqual([row("charged")?.low, row("charged")?.high], [0, 500]);
});

const GUNS = fc.array(
  fc.record({
    sold: fc.integer({ min: 0, max: 2500 }),
    days: fc.integer({ min: 0, max: 1500 }),
    open: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(30) }),
  }),
  { minLength: 20, maxLength: 160 },
);

/** Two chains of counts by day, one for the shortest times that the dates allow and one for the longest. */
function attackCurve(guns: readonly Gun[], figures: readonly Figure[]) {
  const sides = {
    most: guns.map(({ days }) => days),
    least: guns.map(({ days, open }) => days + open),
  };
  const equations: string[] = [];
  const cells: { of: string; n: number }[] = [];
  const floors: string[] = [];
  for (const [side, times] of Object.entries(sides)) {
    const days = [...new Set(times)].sort((a, b) => a - b);
    const cell = (day: number): string => `${side}_${day}`;
    const upTo = (day: number): string =>
      days
        .filter((one) => one <= day)
        .map(cell)
        .join(" + ");
    floors.push(...days.map(cell));
    cells.push(...days.map((day) => ({ of: cell(day), n: times.filter((one) => one === day).length })));
    equations.push(`${days.map(cell).join(" + ")} = ${guns.length}`);
    for (const { key, at, numerator, low, high, denominator, estimate } of figures) {
      const recorded = at.some(({ value }) => value === "as-recorded");
      if (key === "median-naive") {
        const day = estimate ?? (side === "most" ? low : high) ?? 0;
        equations.push(`${upTo(day)} >= ${guns.length / 2}`);
        const before = upTo(day - 1);
        if (before !== "") equations.push(`${before} <= ${guns.length / 2}`);
        continue;
      }
      const day = Number(at.find(({ name }) => name === "days")?.value ?? Number.NaN);
      const end = side === "most" ? high : low;
      const count = numerator ?? (end === null ? null : Math.round(end * (denominator ?? 0)));
      if (Number.isNaN(day) || count === null || !(recorded || /^\d+$/.test(key)) || denominator === null)
        continue;
      if (upTo(day) !== "") equations.push(`${upTo(day)} = ${count}`);
    }
  }
  return { equations, cells, floors };
}

const printedCurve = (figures: readonly Figure[]): Figure[] =>
  figures.filter(
    ({ by, at }) => by.key === "ttc-curve-as-recorded" || at.some(({ value }) => value === "as-recorded"),
  );

test("law: no attacker bounds the firearms of one day of a curve to less than k, nor does a fixed time help", async () => {
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(GUNS, fc.integer({ min: 3, max: 10 }), async (guns, k) => {
      const { figures } = through(await aCrime(guns), { k });
      const shown = printedCurve(figures);
      drawn += shown.length;
      const { equations, cells, floors } = attackCurve(guns, shown);
      const some = cells.filter(({ n }) => n < k).filter((_, n) => n % 7 === 0);
      for (const { cell, low, high } of bounds(
        equations,
        some.map(({ of }) => of),
        floors,
      ))
        assert.ok(high - low >= k, `${cell}: ${low}..${high}`);
    }),
    { seed: 20261122, numRuns: 12 },
  );
  assert.ok(drawn > 40, `${drawn} points`);
});

test("a corrected point is drawn only where the recorded one is; years of sale below k are withheld", async () => {
  const guns = Array.from(
    { length: 120 },
    (_, n): Gun => ({ sold: n < 3 ? 2000 : (n * 17) % 1400, days: (n * 7) % 700, open: 0 }),
  );
  const { figures } = through(await aCrime(guns), { k: 10 });
  const days = (key: string): string[] => figures.filter(({ by }) => by.key === key).map((one) => one.key);
  assert.ok(days("ttc-curve-corrected").length > 3);
  assert.deepEqual(days("ttc-curve-corrected"), days("ttc-curve-as-recorded"));
  const cohorts = figures.filter(({ by }) => by.key === "ttc-cohorts");
  for (const { numerator, key } of cohorts)
    assert.ok(numerator === null || numerator >= 10, `${key}: ${numerator}`);
  assert.ok(!cohorts.some(({ key }) => key === "1975"));
});

/** Both editions at once: firearms of the first by day, and those that the second added by day. */
function attackEditions(
  guns: readonly Gun[],
  added: readonly Gun[],
  figures: readonly (readonly Figure[])[],
) {
  const [first = [], second = []] = figures;
  const apart = (text: string, name: string): string => text.replace(/(most|least)_/g, `${name}_$1_`);
  const one = attackCurve(guns, first);
  const two = attackCurve([...guns, ...added], second);
  const more = attackCurve(added, []);
  const daysOf = (floors: readonly string[]): Set<string> => new Set(floors);
  const [old, fresh] = [daysOf(one.floors), daysOf(more.floors)];
  // A day of the second edition holds the firearms of both.
  const joined = two.floors.map((cell) => {
    const parts = [old.has(cell) ? apart(cell, "old") : "", fresh.has(cell) ? apart(cell, "new") : ""];
    return `${parts.filter((part) => part !== "").join(" + ")} - ${apart(cell, "all")} = 0`;
  });
  return {
    equations: [
      ...one.equations.map((text) => apart(text, "old")),
      ...two.equations.map((text) => apart(text, "all")),
      ...joined,
    ],
    cells: more.cells.map(({ of, n }) => ({ of: apart(of, "new"), n })),
    floors: [
      ...one.floors.map((cell) => apart(cell, "old")),
      ...two.floors.map((cell) => apart(cell, "all")),
      ...more.floors.map((cell) => apart(cell, "new")),
    ],
  };
}

test("law: a second edition of a curve gives away no addition below k", async () => {
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(GUNS, GUNS, fc.integer({ min: 3, max: 8 }), async (guns, more, k) => {
      const first = through(await aCrime(guns), { k });
      const added = more.slice(0, 45);
      const second = through(await aCrime(guns, added), { k, earlier: first.tables });
      drawn += printedCurve(second.figures).length;
      const { equations, cells, floors } = attackEditions(guns, added, [
        printedCurve(first.figures),
        printedCurve(second.figures),
      ]);
      const some = cells.filter(({ n }) => n < k).filter((_, n) => n % 9 === 0);
      for (const { cell, low, high } of bounds(
        equations,
        some.map(({ of }) => of),
        floors,
      ))
        assert.ok(high - low >= k, `${cell}: ${low}..${high}`);
    }),
    { seed: 20261122, numRuns: 10 },
  );
  assert.ok(drawn > 10, `${drawn} points`);
});

test("the programme sees what three editions of a curve add between two points, not only two by their differences", async () => {
  const guns = (many: number, from: number): Gun[] =>
    Array.from({ length: many }, (_, n) => ({
      sold: (n * 31) % 900,
      days: from + ((n * 13) % 600),
      open: 0,
    }));
  const [a, b, c] = [guns(120, 0), guns(60, 50), guns(4, 300)];
  const one = through(await aCrime(a), { k: 10 });
  const two = through(await aCrime(a, b), { k: 10, earlier: one.tables });
  const three = through(await aCrime(a, b, c), { k: 10, earlier: [...one.tables, ...two.tables] });
  const at = (figures: readonly Figure[]): Map<string, number> =>
    new Map(
      figures.flatMap(({ by, key, numerator }) =>
        by.key === "ttc-curve-as-recorded" && numerator !== null ? [[key, numerator] as const] : [],
      ),
    );
  const before = at(two.figures);
  assert.ok(before.size > 3, `${before.size}`);
  for (const [day, n] of at(three.figures)) {
    const by = n - (before.get(day) ?? 0);
    assert.ok(by === 0 || by >= 10, `${day}: +${by}`);
  }
});

test("sold lately is part of sold at all: the difference is no small count", () => {
  const place = (key: string, counts: Readonly<Record<string, number>>): Group => {
    const read = Object.values(counts).reduce((sum, n) => sum + n, 0);
    return groupOf({
      ...{ form: "shares", of: "place-of-sale", unit: "rows", imports: ["imp_1"] },
      by: { field: "stock", key, label: key },
      ...{ seized: read, examined: read, read, denominator: read, unread: 0, ambiguous: 0, unexamined: 0 },
      rows: Object.entries(counts).map(([id, numerator]): Row => rowOf({ key: id, label: id, numerator })),
    });
  };
  const finding = aFinding("time-to-crime", [
    place("ttc-stock-all", { AZ: 100, TX: 200, NM: 40, CA: 60 }),
    place("ttc-stock-recent", { AZ: 97, TX: 120, NM: 20, CA: 30 }),
  ]);
  const { figures } = through(finding, { k: 10 });
  const both = figures.filter(({ key, numerator }) => key === "AZ" && numerator !== null);
  assert.ok(both.length < 2, JSON.stringify(both.map(({ by, numerator }) => [by.key, numerator])));
});

test("a year's funnel and its rows by place are one count: neither gives away what the other withholds", () => {
  const whom = {
    meaning: "seizures",
    origin: "own",
    country: null,
    form: "f",
    synthetic: true,
    item: "firearm",
  } as const;
  const at = { A: [48, 60, 40], B: [5, 12, 30], C: [0, 22, 24] } as const;
  const years = ["2020", "2021", "2022"];
  const cells = Object.entries(at).flatMap(([place, counts]) =>
    counts.flatMap((n, y) => (n === 0 ? [] : [{ key: `${place} ${years[y]}`, n }])),
  );
  const all = cells.reduce((sum, { n }) => sum + n, 0);
  const places = groupOf({
    ...{ form: "shares", of: "place-and-date", unit: "rows", imports: ["imp_1"], population: whom },
    by: { field: "item", key: "firearm", label: "firearm" },
    ...{ seized: all, examined: all, read: all, denominator: all, unread: 0, ambiguous: 0, unexamined: 0 },
    rows: cells.map(({ key, n }) => rowOf({ key, label: key, numerator: n })),
  });
  const funnels = years.map((year, y) => {
    const recorded = Object.values(at).reduce((sum, counts) => sum + counts[y]!, 0);
    const group = groupOf({
      ...{ form: "steps", of: "step", unit: "firearms", imports: ["imp_1"], population: whom },
      by: { field: "authority-year", key: `file ${year}`, label: `file, ${year}` },
      rows: [rowOf({ key: "recorded", label: "recorded", numerator: recorded })],
    });
    return { ...group, rows: funnelOf(group, () => true) };
  });
  const [one, two] = [aFinding("seizures-by-place-and-year", [places]), aFinding("funnel", funnels)];
  const tables = [...tablesOf(one, []), ...tablesOf(two, [])];
  const apart = suppress({ tables: tablesOf(one, []), earlier: [], origins: new Map(), k: 10 }, solve);
  assert.equal(apart.small + apart.complementary, 2, "the places alone need one more row");
  const together = suppress({ tables, earlier: [], origins: new Map(), k: 10 }, solve);
  const earlier = apart.tables.map(({ group: _, finding: __, ...table }) => table);
  const later = suppress({ tables: tablesOf(two, []), earlier, origins: new Map(), k: 10 }, solve);
  for (const prints of [[together.tables], [apart.tables, later.tables]]) {
    const shown = new Map(
      prints
        .flat()
        .flatMap((table) =>
          table.rows.map((row) => [`${table.measure} ${table.parted} ${row.key}`, row.value] as const),
        ),
    );
    const name = (key: string): string => `p_${key.replace(" ", "_")}`;
    const equations = [
      ...cells.flatMap(({ key }) => {
        const value = shown.get(`seizures/place-and-date null ${key}`);
        return value === undefined ? [] : [`${name(key)} = ${value}`];
      }),
      ...years.flatMap((year) => {
        const value = shown.get(`funnel/step authority-year=file ${year} recorded`);
        const own = cells.filter(({ key }) => key.endsWith(year)).map(({ key }) => name(key));
        return value === undefined ? [] : [`${own.join(" + ")} <= ${value}`];
      }),
      ...(prints.flat().some(({ measure }) => measure.startsWith("seizures"))
        ? [`${cells.map(({ key }) => name(key)).join(" + ")} = ${all}`]
        : []),
    ];
    for (const { cell, low, high } of bounds(
      equations,
      [name("B 2020")],
      cells.map(({ key }) => name(key)),
    ))
      assert.ok(high - low >= 10, `${cell}: ${low}..${high} ${equations.join("; ")}`);
  }
});
