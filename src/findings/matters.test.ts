import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ATTACKS } from "./attacks.ts";
import { DESIGNATED, groupsIn } from "./designated.ts";
import { applyShare, LICENSED } from "./exports.ts";
import { aFigure, anImport, anItem, aSerial, records } from "./factory.ts";
import { FUNNEL, stepOf } from "./funnel.ts";
import { HOMICIDES, vintageOf } from "./homicides.ts";
import { INTERDICTION } from "./interdiction.ts";
import { RECONCILE } from "./reconcile.ts";
import { DEFINITIONS } from "./registry.ts";
import { sequencesOf } from "./sequences.ts";
import { boundSteps, STEP_NAMES, STEPS, type Step } from "./steps.ts";
import { classOf } from "./weaponclasses.ts";

const wish = (given: Record<string, string> = {}) => ({ by: null, given });

test("an unknown step is an interval between what it holds and what holds it, never zero", () => {
  const known = new Map<Step, number>([
    ["submitted", 25_884],
    ["us-made", 13_004],
    ["us-imported", 5_245],
    ["purchaser", 11_677],
  ]);
  const steps = new Map(boundSteps({ known, least: new Map(), cases: false }).map((one) => [one.step, one]));
  // Made and imported exclude each other: together they are the least that is US-sourced (18,249 in ATF's count of 2024).
  assert.deepEqual([steps.get("us-sourced")?.low, steps.get("us-sourced")?.high], [18_249, 25_884]);
  assert.deepEqual([steps.get("retailer")?.low, steps.get("retailer")?.high], [11_677, 25_884]);
  assert.deepEqual([steps.get("seized")?.low, steps.get("seized")?.high], [25_884, null]);
  assert.deepEqual([steps.get("convicted")?.count, steps.get("convicted")?.low], [null, null]);
});

test("51,384 seized and 145,986 traced are two authorities: no share", async () => {
  const figures = [
    aFigure(51_384, { Authority: "A", Year: "2024", Step: "seized" }),
    aFigure(145_986, { Authority: "A", Year: "2024", Step: "traced" }),
  ];
  const { groups } = await FUNNEL.derive(records({ figures }), wish());
  const row = groups[0]?.rows.find(({ key }) => key === "submitted");
  assert.deepEqual([row?.numerator, row?.share, row?.reasons], [145_986, null, ["larger-than-its-base"]]);
  // What lies between the two is bounded by neither.
  const between = groups[0]?.rows.find(({ key }) => key === "recorded");
  assert.deepEqual([between?.low, between?.high, between?.notIdentified], [null, null, "steps-contradict"]);
  assert.ok(groups[0]?.caveats.includes("atf-disclaimer"));
});

test("a figure whose labels name two steps counts for none", () => {
  assert.equal(stepOf(aFigure(1, { Step: "seized", Category: "traced" })), null);
  assert.equal(stepOf(aFigure(1, { Step: "U.S.-Sourced" })), "us-sourced");
});

test("law: bounds of a step never cross, and never leave those of the steps around it", () => {
  const counts = fc.array(fc.tuple(fc.constantFrom(...STEP_NAMES), fc.nat(1000)), { maxLength: 8 });
  fc.assert(
    fc.property(counts, (pairs) => {
      const known = new Map(pairs);
      for (const one of boundSteps({ known, least: new Map(), cases: false })) {
        if (one.count !== null) assert.deepEqual([one.low, one.high], [null, null]);
        else if (one.low !== null && one.high !== null) assert.ok(one.low <= one.high);
        const parent = STEPS[one.step];
        if (one.high !== null && parent !== null && known.has(parent))
          assert.equal(one.high, known.get(parent));
      }
    }),
    { seed: 5, numRuns: 500 },
  );
});

test("two lists: same, differing, only in one, not comparable; one number of two makers is two firearms", async () => {
  const [a, b] = [anImport(), anImport({ importId: "imp_2" })];
  const gun = (at: string, serial: string | null, make: string, date = "2020-01-01") =>
    anItem(at, { serial: serial === null ? null : aSerial(serial), make, date });
  const items = [
    ...[gun("imp_1/s!1", "A1", "colt"), gun("imp_1/s!2", "A2", "colt"), gun("imp_1/s!3", "A3", "colt")],
    ...[gun("imp_1/s!4", null, "colt"), gun("imp_1/s!5", "A5", "colt"), gun("imp_1/s!6", "A5", "colt")],
    ...[gun("imp_2/s!1", "A1", "colt"), gun("imp_2/s!2", "A2", "colt", "2021-01-01")],
    ...[gun("imp_2/s!3", "A3", "ruger"), gun("imp_2/s!4", "A9", "colt"), gun("imp_2/s!5", "A5", "colt")],
  ];
  const given = { a: "imp_1", b: "imp_2" };
  const { groups } = await RECONCILE.derive(records({ imports: [a, b], items }), wish(given));
  const counts = Object.fromEntries(groups[0]!.rows.map(({ key, numerator }) => [key, numerator]));
  assert.deepEqual(counts, {
    ...{ same: 1, differs: 1, several: 2, "only-a": 1, "only-b": 2, "no-serial-a": 1, "no-serial-b": 0 },
  });
  assert.deepEqual(
    groups[1]?.rows[0]?.at.map(({ value }) => value),
    ["2020-01-01", "2021-01-01"],
  );
  await assert.rejects(RECONCILE.derive(records({ imports: [a, b], items }), wish({ a: "imp_1" })));
});

test("26 % of 18,709 is no number of diverted firearms: the share is of another population", async () => {
  const checks = { value: 0.26, population: "end-use checks in a region", from: "2009", to: "2009" };
  const approved = { value: 18_709, population: "licences for one country", from: "2009", to: "2009" };
  assert.deepEqual(applyShare(checks, approved), { refused: "another-population" });
  assert.deepEqual(applyShare({ ...approved, value: 0.1, from: "2006" }, approved), {
    refused: "another-period",
  });
  assert.deepEqual(applyShare({ ...approved, value: 0.5 }, approved), { value: 9354.5 });
  const asked = wish({ apply: "unfavourable-2009", to: "approved-2009" });
  const { groups } = await LICENSED.derive(records({}), asked);
  const [row] = groups[0]!.rows;
  assert.deepEqual([row?.estimate, row?.notIdentified], [null, "another-population"]);
  assert.doesNotMatch(JSON.stringify(groups), /486[45]/);
});

test("preliminary and final homicides are two series, and neither is a change of the other", async () => {
  assert.deepEqual(["Preliminar", "preliminary", "Definitiva", "final", null, "2024"].map(vintageOf), [
    ...["preliminary", "preliminary", "final", "final", "unsaid", "unsaid"],
  ]);
  const figures = [
    aFigure(32_223, { Año: "2022", Cifras: "preliminar", Tema: "homicidios" }),
    aFigure(33_287, { Año: "2022", Cifras: "definitiva", Tema: "homicidios" }),
    aFigure(31_062, { Año: "2023", Cifras: "preliminar", Tema: "homicidios" }),
    aFigure(5, { Año: "2023", Tema: "decomisos" }),
  ];
  const { groups, caveats } = await HOMICIDES.derive(records({ figures }), wish());
  assert.deepEqual(
    groups.map(({ by, rows }) => [by.key, rows.map(({ numerator }) => numerator)]),
    [
      ["synthetic.csv preliminary", [32_223, 31_062]],
      ["synthetic.csv final", [33_287]],
    ],
  );
  assert.ok(caveats.includes("no-cause"));
});

test("rounds, pieces and firearms are never one sum; outbound is apart; a blank is not zero", async () => {
  const at = (direction: string, category: string) => ({
    ...{ "Fiscal Year": "2024", "Inbound/Outbound": direction, Category: category },
    ...{ "Area of Responsibility": "Laredo Field Office", "Event ID": "1" },
  });
  const figures = [
    ...[aFigure(2, at("OUTBOUND", "Handgun")), aFigure(900, at("OUTBOUND", "Ammunition"))],
    ...[aFigure(1, at("INBOUND", "Handgun")), aFigure(null, at("OUTBOUND", "Handgun"))],
  ];
  const flow = { of: "firearms trafficked into Mexico", period: { from: "2010", to: "2012" }, source: "x" };
  const published = [
    { ...flow, id: "F3", printed: "212,887", low: 89_816, high: 359_205, speaker: "McDougal", method: "m" },
    { ...flow, id: "F1", printed: "200,000", low: null, high: null, speaker: "GAO", method: "" },
  ];
  const { groups } = await INTERDICTION.derive(records({ figures, published }), wish());
  assert.deepEqual(
    groups.map(({ by, unit, denominator }) => [by.key, unit, denominator]),
    [
      ["outbound ammunition", "rounds", 900],
      ["outbound handguns", "firearms", 2],
      ["inbound handguns", "firearms", 1],
      ["outbound-over-flow", "firearms", null],
    ],
  );
  assert.ok(groups[1]?.caveats.includes("blank-is-not-zero"));
  assert.equal(groups[1]?.rows[0]?.at[1]?.value, "Laredo, TX");
  // A flow printed as one number bounds nothing.
  assert.equal(groups[3]?.rows.length, 1);
  for (const row of groups[3]!.rows) {
    assert.ok(row.estimate === null && row.share === null && row.boundLow! < row.boundHigh!);
  }
});

test("a group is named by whole words, short names in capitals alone, names of the press as such", () => {
  assert.deepEqual(
    groupsIn("asegurado al CJNG").map(({ group, basis }) => [group, basis]),
    [["cartel-de-jalisco-nueva-generacion", "notice"]],
  );
  assert.deepEqual(
    groupsIn("la chapiza").map(({ basis }) => basis),
    ["background"],
  );
  assert.deepEqual(groupsIn("cu de 9 mm; cdgx"), []);
});

test("a designation makes nothing applicable before its date, nor where the date is not confirmed", async () => {
  const on = async (date: string) => {
    const { groups } = await DESIGNATED.derive(records({}), wish({ on: date }));
    return new Map(groups[0]!.rows.map((row) => [row.key, row.statutes.length]));
  };
  assert.equal((await on("2025-02-19")).get("cartel-de-sinaloa"), 0);
  assert.ok((await on("2025-02-20")).get("cartel-de-sinaloa")! > 0);
  assert.equal((await on("2026-01-01")).get("viv-ansanm"), 0);
  await assert.rejects(on("2025-02-30"));
});

test("near serials across cases are a run; within one case, or of small numbers, they are none", () => {
  const at = (n: number, serial: string, event: string) => ({
    ...{ address: `a${n}`, make: "make:x", model: null, serial, event },
  });
  const items = [
    at(1, "AB12345", "1"),
    at(2, "AB12347", "2"),
    at(3, "AB19999", "3"),
    at(4, "123", "1"),
    at(5, "124", "2"),
  ];
  assert.deepEqual(sequencesOf(items), [{ addresses: ["a1", "a2"], events: 2, span: 3 }]);
  assert.deepEqual(sequencesOf([at(1, "AB12345", "1"), at(2, "AB12346", "1")]), []);
});

test("classes come from type and calibre; no class is called military", () => {
  const mark = (value: object) => ({ outcome: "read", value, reasons: [] }) as never;
  const long = mark({ id: "type:rifle", item: "firearm", class: "long-gun" });
  assert.equal(classOf(long, mark({ id: "cartridge:50-bmg" })), "fifty-rifle");
  assert.equal(
    classOf(mark({ id: "type:machine-gun", item: "firearm", class: "machine-gun" }), null),
    "machine-gun",
  );
  assert.equal(classOf(long, null), null);
  for (const { name } of DEFINITIONS) assert.doesNotMatch(name, /militar/);
});

test("casualties: a scene counts once, sources are apart, two figures of one source are an interval", async () => {
  const fifty = { calibre: "cartridge:50-bmg" };
  const scene = (at: string, event: string, read: object, written: object) => ({
    ...anItem(at, read, written),
    seizure: event,
  });
  const items = [
    scene("imp_1/s!2", "E1", fifty, { killed: "4", authority: "police" }),
    scene("imp_1/s!3", "E1", fifty, { killed: "4", authority: "police" }),
    scene("imp_1/s!4", "E1", fifty, { killed: "6", authority: "press" }),
    scene("imp_1/s!5", "E2", fifty, { killed: "2", authority: "police" }),
    scene("imp_1/s!6", "E2", {}, { killed: "3", authority: "police" }),
  ];
  const { groups } = await ATTACKS.derive(records({ items }), wish());
  const [first, other] = groups;
  assert.deepEqual(
    first?.rows.map((row) => [row.at[0]?.value ?? row.key, row.numerator, row.low, row.high]),
    [
      ["scenes", 2, null, null],
      ["police", null, 6, 7],
      ["press", 6, null, null],
    ],
  );
  // An arm whose calibre nobody read is neither .50 nor another.
  assert.deepEqual([other?.by.key, other?.rows[0]?.numerator], ["undetermined", 1]);
});
