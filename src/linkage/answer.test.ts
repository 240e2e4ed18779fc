import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, DEFAULT_MODEL, type Linker, linker, PARTS, registerBuilder, type Said } from "#linkage";

const DAY = 18_000;

function linkerOf(rows: readonly Said[], order: "row-first" | "any" = "row-first"): Linker {
  const builder = registerBuilder({ fields: ["make", "model", "calibre"], dated: true, order });
  for (const row of rows) builder.add(row);
  return linker({ ...builder.finish(), model: DEFAULT_MODEL });
}

/** Numbers in sequence of three makers, each of the makers with its own calibre. */
const ROWS: readonly Said[] = Array.from({ length: 3000 }, (_, at) => ({
  serial: `${["AC", "H", "TKM"][at % 3]}${String(20_000 + Math.floor(at / 3) * 3)}`,
  make: ["Acme", "Hart", "Tekom"][at % 3]!,
  model: `M${at % 7}`,
  calibre: ["9 mm", ".38", ".45"][at % 3]!,
  from: DAY - (at % 4000),
}));

function adds(answer: Answer): void {
  const { candidates, none, unlisted } = answer;
  const sum = candidates.reduce((total, { probability }) => total + probability, none + unlisted.probability);
  assert.ok(Math.abs(sum - 1) < 1e-9, `probabilities sum to ${sum}`);
  for (const { parts, weight, probability } of candidates) {
    assert.equal(parts.length, PARTS.length);
    if (weight === Number.NEGATIVE_INFINITY) {
      assert.equal(probability, 0);
      continue;
    }
    const shown = parts.reduce((total, part) => total + part, 0);
    assert.ok(Math.abs(shown - weight) < 1e-9, `${shown} shown, ${weight} weighed`);
    assert.ok(Math.abs(2 ** weight - probability / none) <= 1e-9 * Math.max(1, 2 ** weight));
  }
}

test("the parts shown add up to the weight, weights to probabilities, on marks of every damage", () => {
  const { link, explain } = linkerOf(ROWS);
  const serials = [
    "AC20300",
    "A?20300",
    "AC2O3OO",
    "AC203??",
    "SN AC20300",
    "AC23000",
    "TKM2103",
    "Q9",
    "AC?????",
  ];
  for (const serial of serials) {
    for (const make of ["Acme", "Hart", "Akme", undefined]) {
      const mark = { serial, calibre: "9 mm", from: DAY, ...(make === undefined ? {} : { make }) };
      const answer = link(mark);
      adds(answer);
      const best = answer.candidates[0];
      if (best === undefined) continue;
      const shown = explain(mark, best.row)!;
      assert.ok(Math.abs(shown.parts.at(-1)!.sum - best.weight) < 1e-9);
      assert.equal(shown.probability, best.probability);
    }
  }
});

test("a clean mark with its make is its row; another make, or none of the rows, is not hidden", () => {
  const { link } = linkerOf(ROWS);
  const clean = link({ serial: "AC-20300", make: "Acme", calibre: "9 mm", model: "M6", from: DAY });
  assert.equal(ROWS[clean.candidates[0]!.row]!.serial, "AC20300");
  assert.ok(clean.candidates[0]!.probability > 0.9);
  const other = link({ serial: "AC20300", make: "Hart", calibre: ".45", from: DAY });
  assert.ok(other.candidates[0]!.probability < clean.candidates[0]!.probability);
  const gap = link({ serial: "AC20301", make: "Acme", calibre: "9 mm", from: DAY });
  assert.ok(gap.none > 0.2, `none ${gap.none}`);
  const strange = link({ serial: "ZZ99X1", make: "Acme", from: DAY });
  assert.equal(strange.candidates.length, 0);
  assert.equal(strange.none, 1);
});

test("a sale after the recovery is impossible, another seizure is not", () => {
  const rows = [{ serial: "AC20300", make: "Acme", from: DAY + 10, to: DAY + 20 }];
  const mark = { serial: "AC20300", make: "Acme", from: DAY, to: DAY + 9 };
  const sale = linkerOf(rows).link(mark);
  assert.equal(sale.candidates[0]!.probability, 0);
  assert.equal(sale.candidates[0]!.weight, Number.NEGATIVE_INFINITY);
  assert.equal(sale.none, 1);
  adds(sale);
  assert.ok(linkerOf(rows, "any").link(mark).candidates[0]!.probability > 0.5);
  const vague = linkerOf(rows).link({ ...mark, to: DAY + 10 });
  assert.ok(vague.candidates[0]!.probability > 0.5);
});

test("an uninformative mark gets a large set, and is told what would split it", () => {
  const { link } = linkerOf(ROWS);
  const answer = link({ serial: "AC20??0", calibre: "9 mm" });
  adds(answer);
  assert.ok(answer.credible.candidates > 20);
  assert.ok(answer.credible.probability >= 0.95);
  const first = answer.splits[0]!;
  assert.equal(first.what, "character");
  assert.ok(first.what === "character" && (first.place === 4 || first.place === 5));
  assert.ok(answer.splits.some(({ what }) => what === "model"));
  assert.ok(!answer.splits.some(({ what }) => what === "calibre"));
});

test("twelve unreadable characters, a million rows of one serial and an empty register end in bounded answers", () => {
  const many = Array.from({ length: 30_000 }, (_, at) => ({ serial: "0000", make: `M${at % 7}`, from: DAY }));
  const crowded = linkerOf(many).link({ serial: "0000", make: "M3", from: DAY + 1 });
  assert.equal(crowded.state, "bounded");
  assert.equal(crowded.candidates.length, 10_000);
  assert.equal(crowded.unlisted.rows, 20_000);
  assert.ok(crowded.candidates[0]!.probability < 0.001);
  adds(crowded);
  const open = linkerOf(ROWS).link({ serial: "????????????" });
  assert.equal(open.state, "complete");
  assert.equal(open.none, 1);
  const seven = linkerOf(ROWS).link({ serial: "???????" });
  assert.equal(seven.candidates.length, 1000);
  adds(seven);
  const empty = linkerOf([]).link({ serial: "AC20300", make: "Acme", from: DAY });
  assert.deepEqual([empty.none, empty.candidates.length, empty.state], [1, 0, "complete"]);
  assert.equal(linkerOf(ROWS).link({ serial: "-" }).state, "no-serial");
  assert.equal(linkerOf(ROWS).link({ serial: "1".repeat(50) }).state, "too-long");
});

test("rows are in any order: the same candidates with the same probabilities", () => {
  const turned = [...ROWS].reverse();
  const mark = { serial: "AC203?0", make: "Acme", from: DAY };
  const shape = (rows: readonly Said[], answer: Answer): string[] =>
    answer.candidates.map((one) => `${rows[one.row]!.serial} ${one.probability.toFixed(9)}`).sort();
  assert.deepEqual(shape(turned, linkerOf(turned).link(mark)), shape(ROWS, linkerOf(ROWS).link(mark)));
});
