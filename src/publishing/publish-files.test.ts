import assert from "node:assert/strict";
import { test } from "node:test";
import { csvLine } from "#sheets";
import type { Publication, PublishedFigure } from "./publication.ts";
import { follows, linesOf } from "./publish-files.ts";

const population = {
  ...({ meaning: "seizures", country: "MX", form: "0429746c", origin: "own" } as const),
  ...({ synthetic: false, item: "cartridge" } as const),
};
const figure = {
  ...{ id: "F1", finding: "makers-by-calibre", table: 0, by: { field: "calibre", key: ".50", label: ".50" } },
  ...{
    of: "headstamp",
    key: "LC",
    label: "Lake City",
    at: [],
    unit: "pieces",
    numerator: 47,
    denominator: 100,
  },
  ...{
    share: 0.47,
    estimate: null,
    low: 0.3,
    high: 0.6,
    interval: "korn-graubard",
    boundLow: 0.2,
    boundHigh: 0.7,
  },
  ...{ seizures: 12, notIdentified: null, reasons: [], benign: [], statutes: [], sources: [], population },
  ...{ period: { from: "2019", to: "2024" }, edition: [], method: ["finding.method"], caveats: [] },
  ...{ snapshot: { treeSize: 9, rootHash: "ab" }, counted: null },
} as const satisfies PublishedFigure;

const packageOf = (...figures: readonly PublishedFigure[]): Publication =>
  ({ figures, tables: [{ totals: { seized: 120 } }], watermark: null }) as unknown as Publication;

const one = packageOf(figure);
const NAME = figure.finding;
const [names = [], line = []] = linesOf(one, NAME);
const tableOf = (...lines: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(lines.map((fields) => csvLine(fields)).join(""));
const changed = (name: string, value: string): readonly string[] => line.with(names.indexOf(name), value);

test("a table whose counts, keys or lines are others does not follow from its figures", () => {
  for (const [name, value] of [
    ["numerator", "48"],
    ["denominator", "101"],
    ["share", "0.48"],
    ["key", "FC"],
    ["seized", "121"],
    ["period_to", "2025"],
  ] as const)
    assert.equal(follows(tableOf(names, changed(name, value)), one, NAME), false, name);
  assert.equal(follows(tableOf(names), one, NAME), false, "a line is gone");
  assert.equal(follows(tableOf(names, line, line), one, NAME), false, "a line is there twice");
  assert.equal(follows(tableOf(names.with(0, "other"), line), one, NAME), false, "no figure is named");
  assert.equal(follows(new Uint8Array(), one, NAME), false);
});

test("a table follows from its figures, whatever words an earlier edition had for whom they speak of", () => {
  assert.ok(follows(tableOf(names, line), one, NAME));
  for (const said of ["population", "poblacion", "label"])
    assert.ok(follows(tableOf(names, changed(said, "as it was said then")), one, NAME), said);
  assert.ok(follows(tableOf(names.slice(0, -1), line.slice(0, -1)), one, NAME), "a column that came later");
});

test("a country has its name, and a form is said only where nothing else tells two populations apart", () => {
  const said = line[names.indexOf("poblacion")];
  assert.equal(said, "cartuchos en registros de aseguramientos (México, archivo propio)");
  const other = { ...figure, id: "F2", population: { ...population, form: "aa11bb22" } };
  const [, first = [], second = []] = linesOf(packageOf(figure, other), NAME);
  assert.match(first[names.indexOf("poblacion")] ?? "", /archivo propio, formato 0429746c\)$/);
  assert.match(second[names.indexOf("population")] ?? "", /own file, form aa11bb22\)$/);
});
