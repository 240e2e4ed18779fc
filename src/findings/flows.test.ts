import assert from "node:assert/strict";
import { test } from "node:test";
import { definitionOf, type FigureFacts, type ItemFacts, type Population, type Records } from "#findings";
import { records as noRecords } from "./factory.ts";

const POPULATION: Population = {
  ...{ meaning: "case-items", country: "US", form: "x", origin: "court" },
  ...{ synthetic: true, item: "firearm" },
};

interface Given {
  readonly items?: readonly Partial<ItemFacts>[];
  readonly figures?: readonly FigureFacts[];
  readonly imports?: readonly string[];
  readonly registerKind?: string;
  /** All imports on one form, as one authority's are. */
  readonly oneForm?: boolean;
}

/** Records out of arrays: what a store would answer. */
function records({ items = [], figures = [], imports = ["imp_1"], registerKind, oneForm }: Given): Records {
  const meaning = registerKind === undefined ? "case-items" : "register";
  return {
    ...noRecords({}),
    imports: imports.map((importId) => ({
      ...{
        importId,
        file: `${importId}.csv`,
        sha256: "0",
        importedOn: "2026-01-01",
        origin: "court" as const,
      },
      ...{
        meaning,
        registerKind: registerKind ?? null,
        period: null,
        population: () => ({ ...POPULATION, meaning, form: oneForm === true ? "x" : importId }),
      },
    })),
    items: async function* () {
      yield items.map(
        (item, i) =>
          ({
            ...{
              importId: "imp_1",
              address: `imp_1/s!${i + 2}`,
              kind: "firearm",
              quantity: 1,
              seizure: `c${i}`,
            },
            ...{
              said: () => null,
              written: () => null,
              each: () => [],
              checks: [],
              soldAndRecovered: () => null,
            },
            ...item,
          }) as ItemFacts,
      );
    },
    figures: async function* () {
      yield figures;
    },
  };
}

const DAY = 18_000;
const gun = (sold: number, recovered: number, more: Partial<ItemFacts> = {}): Partial<ItemFacts> => ({
  soldAndRecovered: () => ({
    ...{ sold: { first: sold, last: sold }, recovered: { first: recovered, last: recovered } },
    ...{ year: String(2000 + Math.floor(sold / 365) - 30), place: null },
  }),
  ...more,
});
const ask = (name: string, given: Given, settings: Record<string, string> = {}) =>
  definitionOf(name)!.derive(records(given), { by: null, given: settings });
const figure = (row: number, value: number | null, marks: Record<string, string>): FigureFacts => ({
  ...{
    importId: "imp_1",
    address: `imp_1/csv!${row}`,
    column: 3,
    state: "given",
    value,
    unit: "",
    labels: [],
  },
  beside: Object.entries(marks).map(([header, text]) => ({ header, text })),
});

test("without records and without a share from outside nothing is identified, and each reason is said", async () => {
  const { groups } = await ask("flows", { imports: [] });
  const said = groups.flatMap(({ rows }) => rows.map(({ notIdentified }) => notIdentified));
  assert.deepEqual(said, ["no-seizures-named", "no-lists"]);
  const [bound] = (await ask("flows", { imports: [] }, { seized: "115" })).groups;
  assert.deepEqual(
    bound?.rows.map(({ notIdentified, numerator }) => notIdentified ?? numerator),
    [115, "no-outside-rate"],
  );
});

test("a share needs somebody who says it, and may not pass one", async () => {
  for (const settings of [
    { seized: "115", highest: "5%" },
    { seized: "115", highest: "120%", "said-by": "x" },
    { seized: "115", highest: "1%", lowest: "5%", "said-by": "x" },
    { seized: "many" },
    { seized: "-3" },
  ]) {
    await assert.rejects(ask("flows", { imports: [] }, settings as never), { code: "finding-setting" });
  }
});

test("no flow is ever one number: a row has two ends, one end, or a reason", async () => {
  const { groups } = await ask(
    "flows",
    { imports: [] },
    { seized: "1171", highest: "5%", lowest: "0.5%", "said-by": "x" },
  );
  const row = groups[0]!.rows.at(-1)!;
  assert.equal(row.estimate, null);
  assert.ok(row.low! > 1171 / 0.06 && row.high! < 1171 / 0.004 && row.reasons.includes("share-supposed"));
});

test("a table of lists is read from its marks; one bad mark, and no list at all, are refused with the row", async () => {
  const good = [
    figure(2, 40, { FGR: "1", SEDENA: "0" }),
    figure(3, 30, { FGR: "0", SEDENA: "1" }),
    figure(4, 12, { FGR: "sí", SEDENA: "x" }),
  ];
  const { groups } = await ask("flows", { figures: good });
  const counted = groups.find(({ by }) => by.key === "lists-counted")!;
  assert.deepEqual(
    counted.rows.map(({ numerator }) => numerator),
    [52, 42, 12, 82],
  );
  const total = groups.find(({ by }) => by.key === "lists")!.rows[0]!;
  assert.ok(total.low! >= 82 && total.estimate! > total.low! && total.high! > total.estimate!);
  const bad = [...good, ...good, figure(5, 3, { FGR: "2", SEDENA: "1" })].map((one, i) => ({
    ...one,
    address: `imp_1/csv!${i + 2}`,
  }));
  await assert.rejects(ask("flows", { figures: bad }), { code: "lists-invalid" });
  await assert.rejects(ask("flows", { figures: [...good, figure(5, 3, { FGR: "0", SEDENA: "0" })] }), {
    code: "lists-invalid",
  });
  await assert.rejects(ask("flows", { figures: [...good, figure(5, null, { FGR: "1", SEDENA: "0" })] }), {
    code: "lists-invalid",
  });
});

test("a list made of another is a cascade, not a second look", async () => {
  const figures = [figure(2, 700, { FGR: "1", ATF: "0" }), figure(3, 300, { FGR: "1", ATF: "1" })];
  const { groups } = await ask("flows", { figures });
  const rows = groups.find(({ by }) => by.key === "lists")!.rows;
  assert.deepEqual([rows[0]?.notIdentified, rows[0]?.low, rows[0]?.high], ["nested-lists", null, null]);
});

const said = (serial: string, make: string | null) => (field: string) =>
  field === "serial"
    ? { value: { condition: "legible", key: serial, id: serial } }
    : field === "make" && make !== null
      ? { value: { id: make } }
      : null;
const borne = (importId: string, serial: string, make: string | null): Partial<ItemFacts> =>
  ({
    importId,
    address: `${importId}/s!${serial}`,
    said: said(serial, make),
  }) as unknown as Partial<ItemFacts>;

test("two imports: make and serial join, an unread make leaves the pair undecided, and the interval holds both ends", async () => {
  const numbers = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => `A${from + i}`);
  const items = [
    ...numbers(100, 160).map((serial) => borne("imp_1", serial, "colt")),
    ...numbers(145, 190).map((serial) => borne("imp_2", serial, serial < "A150" ? null : "colt")),
    borne("imp_2", "A101", "ruger"),
  ];
  const { groups } = await ask("flows", { items, imports: ["imp_1", "imp_2"] }, { lists: "imp_1,imp_2" });
  const counted = groups.find(({ by }) => by.key === "lists-counted")!.rows;
  const both = counted.find(({ key }) => key === "both 0 1")!;
  assert.deepEqual([both.low, both.high], [10, 15]);
  assert.equal(counted.find(({ key }) => key === "undecided")?.numerator, 5);
  const total = groups.find(({ by }) => by.key === "lists")!.rows[0]!;
  assert.equal(total.estimate, null);
  assert.ok(total.low! < 190 && total.high! > 280);
  await assert.rejects(ask("flows", { items, imports: ["imp_1"] }, { lists: "imp_1,imp_1" }), {
    code: "lists-invalid",
  });
  await assert.rejects(ask("flows", { items, imports: ["imp_1"] }, { lists: "imp_1,imp_9" }), {
    code: "import-missing",
  });
});

test("time-to-crime: the naive curve beside the corrected one, and nothing where no gun has both ends", async () => {
  const items = Array.from({ length: 60 }, (_, i) =>
    gun(DAY + i * 40, DAY + i * 40 + Math.min(2399 - i * 40, (i * 97) % 900)),
  );
  const { groups } = await ask("time-to-crime", { items });
  const within = groups.find(({ by }) => by.key === "ttc-within")!.rows;
  const [corrected, naive] = ["1-year", "1-year-naive"].map((key) => within.find((row) => row.key === key)!);
  assert.ok(corrected!.estimate! < naive!.share! && corrected!.low! < corrected!.estimate!);
  assert.equal(naive!.denominator, 60);
  const curve = groups.find(({ by }) => by.key === "ttc-curve-corrected")!;
  assert.equal(curve.form, "curve");
  const none = await ask("time-to-crime", { items: [{}] });
  assert.deepEqual([none.groups, none.leftOut[0]?.reason], [[], "no-sale-and-recovery"]);
});

test("a sale known to its year makes a range, not a day", async () => {
  const items = Array.from({ length: 30 }, (_, i) => ({
    soldAndRecovered: () => ({
      ...{ sold: { first: DAY, last: DAY + 364 }, recovered: { first: DAY + 500 + i, last: DAY + 500 + i } },
      ...{ year: "2019", place: null },
    }),
  }));
  const { groups } = await ask("time-to-crime", { items });
  const days = groups.find(({ unit }) => unit === "days")!;
  const median = days.rows.find(({ key }) => key === "median-naive")!;
  assert.deepEqual([median.estimate, median.low, median.high], [null, 150, 514]);
  assert.ok(days.caveats.includes("ttc-dates"));
});

test("what a trace returned carries the disclaimer; a cohort of few guns carries no figure", async () => {
  const items = Array.from({ length: 40 }, (_, i) => gun(DAY + i * 10, DAY + i * 10 + 100 + i));
  const { caveats, groups } = await ask("time-to-crime", { items, registerKind: "trace-response" });
  assert.deepEqual(caveats, ["atf-disclaimer"]);
  for (const row of groups.flatMap(({ rows }) => rows)) {
    if (row.notIdentified !== null)
      assert.deepEqual([row.numerator, row.share, row.estimate, row.low, row.high], Array(5).fill(null));
  }
});

test("counts of a year by edition are carried on, or not where one edition is all there is; editions are never subtracted", async () => {
  const editions = [
    ...([2016, 2017, 2018] as const).flatMap((year, i) => [
      [year, year + 1, 600 + i * 100] as const,
      [year, year + 2, 661 + i * 112] as const,
      [year, year + 3, 674 + i * 114] as const,
    ]),
    [2019, 2020, 1000],
    [2019, 2021, 1100],
    [2019, 2022, 1120],
    [2020, 2021, 900],
    [2020, 2022, 1010],
    [2021, 2022, 1200],
  ] as const;
  const figures = editions.map(([year, edition, count], i) =>
    figure(i + 2, count, { "recovery year": String(year), edition: String(edition) }),
  );
  const { groups } = await ask("time-to-crime", { figures });
  const rows = groups[0]!.rows;
  assert.deepEqual(
    rows.map(({ key, notIdentified }) => [key, notIdentified]),
    [...[2016, 2017, 2018, 2019, 2020, 2021].map((year) => [String(year), null])],
  );
  const last = rows.at(-1)!;
  assert.ok(last.estimate! > 1300 && last.low! >= 1200 && last.high! > last.estimate!);
  const few = await ask("time-to-crime", { figures: figures.slice(-6) });
  assert.equal(few.groups[0]!.rows.at(-1)?.notIdentified, "few-pairs");
  const alone = await ask("time-to-crime", { figures: figures.filter((_, i) => i === 11 || i === 14) });
  assert.equal(alone.groups[0]!.rows.at(-1)?.notIdentified, "few-editions");
});

test("two years of one authority's form are not two looks at one thing", async () => {
  const both = ["imp_1", "imp_2"].flatMap((id) =>
    ["A100", "A101", "A102"].map((serial) => borne(id, serial, "colt")),
  );
  const { groups } = await ask(
    "flows",
    { items: both, imports: ["imp_1", "imp_2"], oneForm: true },
    { lists: "imp_1,imp_2" },
  );
  const [total] = groups.find(({ by }) => by.key === "lists")!.rows;
  assert.equal(total?.notIdentified, "one-authority");
});
