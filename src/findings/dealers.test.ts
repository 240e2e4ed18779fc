/** Dealers against what they sold: the truth of generated sales is known. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded, type Uniform } from "#estimates";
import type { FigureFacts } from "./definition.ts";
import { compareExposed, type Exposed } from "./discovery.ts";
import { anImport, anItem, records } from "./factory.ts";
import { INDICATORS } from "./indicators.ts";

const LEVEL = 0.05;

/** A Poisson count by its waiting times. */
function poisson(uniform: Uniform, mean: number): number {
  let [n, left] = [-1, mean];
  for (; left >= 0; n++) left += Math.log(1 - uniform());
  return n;
}

const COHORTS = ["2016", "2018", "2020", "2022"];

/** Dealers of very different sizes; recent years had less time to be recovered. The first `odd` are six times above the rate. */
function drawn(seed: number, odd: number, dealers = 60): Exposed[] {
  const uniform = seeded(seed);
  return Array.from({ length: dealers }, (_, n) => n).flatMap((n) => {
    const size = 50 * 10 ** (2 * uniform());
    return COHORTS.map((cohort, at): Exposed => {
      const sold = Math.round(size * (0.5 + uniform()));
      const rate = 0.012 / (1 + 2 * at);
      return { key: `d${n}`, cohort, sold, traced: poisson(uniform, sold * rate * (n < odd ? 6 : 1)) };
    });
  });
}

test("false discoveries are held at their level, and dealers far above the rate are found", () => {
  const RUNS = 1000;
  let [falsely, found, any] = [0, 0, 0];
  for (let seed = 1; seed <= RUNS; seed++) {
    const out = compareExposed(drawn(seed, 8)).filter(({ q, ratio }) => (q ?? 1) < LEVEL && (ratio ?? 0) > 1);
    const wrong = out.filter(({ key }) => Number(key.slice(1)) >= 8).length;
    falsely += out.length === 0 ? 0 : wrong / out.length;
    found += (out.length - wrong) / 8;
    const none = compareExposed(drawn(10_000 + seed, 0)).some(({ q }) => (q ?? 1) < LEVEL);
    if (none) any++;
  }
  // Three standard errors above the level, at most.
  assert.ok(falsely / RUNS <= LEVEL + 0.02, `false discoveries ${falsely / RUNS}`);
  assert.ok(any / RUNS <= LEVEL + 0.021, `any where there is none ${any / RUNS}`);
  assert.ok(found / RUNS > 0.5, `found ${found / RUNS}`);
});

test("without cohorts recent sellers would look clean: the rate of each year is its own", () => {
  const cells: Exposed[] = [
    { key: "old", cohort: "2016", sold: 5000, traced: 50 },
    { key: "other", cohort: "2016", sold: 5000, traced: 50 },
    { key: "new", cohort: "2022", sold: 5000, traced: 5 },
    { key: "rest", cohort: "2022", sold: 5000, traced: 5 },
  ];
  assert.deepEqual(
    compareExposed(cells).map(({ ratio }) => ratio),
    [1, 1, 1, 1],
  );
  const pooled = compareExposed(cells.map(({ cohort: _, ...one }) => one));
  assert.ok(pooled[0]!.q! < LEVEL && pooled[2]!.ratio! < 0.2);
});

test("Garwood's interval of a count of 10 (4.795 to 18.39)", () => {
  const [one] = compareExposed([{ key: "a", sold: 10, traced: 10 }]);
  assert.ok(Math.abs(one!.low! * 10 - 4.795) < 0.001 && Math.abs(one!.high! * 10 - 18.39) < 0.01);
});

const sale = (n: number, dealer: string, year: string) =>
  anItem(
    `imp_1/s!${n}`,
    { "purchase-date": { id: `${year}-03-01`, label: year, iso: `${year}-03-01` } },
    { dealer },
  );
const sold = (n: number, dealer: string, year: string, value: number): FigureFacts => ({
  ...{ importId: "imp_2", address: `imp_2/s!${n}`, column: 2, unit: "", value, state: "given", labels: [] },
  beside: [
    { header: "Dealer", text: dealer },
    { header: "year", text: year },
  ],
});

test("dealers are compared only where a table says what they sold, and are never named", async () => {
  const items = [
    ...Array.from({ length: 40 }, (_, n) => sale(n + 2, "Acme Arms", "2018")),
    ...Array.from({ length: 10 }, (_, n) => sale(n + 50, "Big Store", "2018")),
    sale(90, "Unknown Shop", "2018"),
  ];
  const figures = [sold(2, "ACME ARMS", "2018", 400), sold(3, "Big Store", "2018", 9000)];
  const imports = [anImport(), anImport({ importId: "imp_2", file: "sold.csv", meaning: "counts" })];
  const derive = async (given: Readonly<Record<string, string>>) => {
    const { groups } = await INDICATORS.derive(records({ imports, items, figures }), { by: null, given });
    return groups.find(({ by }) => by.key === "dealers");
  };
  const plain = await derive({});
  assert.deepEqual(
    plain?.rows.map(({ notIdentified }) => notIdentified),
    ["no-exposure"],
  );
  const told = await derive({ sold: "imp_2" });
  assert.deepEqual(
    told?.rows.map(({ key, numerator }) => [key, numerator]),
    [
      ["dealers", 3],
      ["compared", 2],
      ["standing-out", 1],
      ["dealer imp_1/s!2", 40],
    ],
  );
  assert.ok(!/acme/i.test(JSON.stringify(told)));
  assert.ok((told?.rows[3]?.low ?? 0) > 1 && told?.rows[3]?.cells.length === 40);
  await assert.rejects(derive({ sold: "imp_1" }), { code: "finding-setting" });
});
