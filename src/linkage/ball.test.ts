import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ballMaker, ballRows, DAMAGES, type Damage, damageBetween, fold, pack } from "#linkage";
import { byIndex, byOracle, indexOf } from "./factory.ts";

const CHARS = [..."0011112223ABODNSXQ"];

/** Serials of a small world, with labels, zeros and, where asked for, unreadable characters. */
function serialArb(most: number, unreadable: number): fc.Arbitrary<string> {
  const char = fc.constantFrom(...CHARS);
  return fc
    .tuple(
      fc.constantFrom("", "", "", "", "N", "SN", "NO", "0", "000", "GLOCK"),
      fc.array(char, { minLength: 1, maxLength: most }),
      fc.array(fc.nat(), { maxLength: unreadable }),
    )
    .map(([front, chars, places]) => {
      const all = [...front, ...chars];
      for (const place of places) all[place % all.length] = "?";
      return all.join("");
    });
}

const RUNS = { numRuns: 1000, seed: 20261122 };

test("the index finds what brute force finds, with the same damage, on small registers", () => {
  const register = fc.array(serialArb(9, 2), { maxLength: 60 });
  const makes = fc.constantFrom([], ["GLOCK"], ["GLOCK", "GL"]);
  fc.assert(
    fc.property(serialArb(9, 4), register, makes, fc.boolean(), (serial, serials, glued, sharded) => {
      const index = indexOf(serials, sharded ? 16 : undefined);
      const { rows, costs } = byIndex(index, { serial, makes: glued });
      const found = rows.map((row, at) => `${row}:${DAMAGES[costs[at] as number]}`);
      assert.deepEqual(found.sort(), byOracle(serial, serials, glued).sort(), serial);
    }),
    RUNS,
  );
});

test("beside numbers in sequence every edit at every place is found, at their ends too", () => {
  const fronts = fc.constantFrom("", "AC", "N0", "SN1");
  const edit = fc.tuple(fc.nat(12), fc.constantFrom("", ...CHARS, "?"), fc.nat(2), fc.boolean());
  const world = fc.tuple(fronts, fc.nat(80), fc.integer({ min: 1, max: 4 }), fc.nat(200));
  fc.assert(
    fc.property(fc.array(world, { minLength: 1, maxLength: 3 }), edit, fc.nat(), (lines, edited, pick) => {
      const serials = lines.flatMap(([front, count, width, from]) =>
        Array.from({ length: count }, (_, at) => front + String(from + at).padStart(width, "0")),
      );
      const own = serials[pick % Math.max(1, serials.length)] ?? "1";
      const [place, put, taken, open] = edited;
      const at = Math.min(place, own.length);
      const damaged = own.slice(0, at) + put + own.slice(at + taken);
      const serial = open ? `${damaged.slice(0, 1)}?${damaged.slice(2)}` : damaged;
      const { rows, costs } = byIndex(indexOf(serials), { serial, makes: [] });
      const found = rows.map((row, n) => `${row}:${DAMAGES[costs[n] as number]}`);
      assert.deepEqual(found.sort(), byOracle(serial, serials, []).sort(), serial);
    }),
    RUNS,
  );
});

test("each damage done to a number leads back to it, short or hashed", () => {
  const done: Readonly<Record<Damage, (s: string) => string>> = {
    same: (s) => s.replaceAll("0", "O").replaceAll("5", "S"),
    unreadable: (s) => `${s.slice(0, 2)}?${s.slice(3)}`,
    "zeros-dropped": (s) => s,
    "zeros-added": (s) => `000${s}`,
    "label-added": (s) => `S/N ${s}`,
    "label-dropped": (s) => s,
    substituted: (s) => `${s.slice(0, 3)}X${s.slice(4)}`,
    swapped: (s) => s.slice(0, 2) + s.charAt(3) + s.charAt(2) + s.slice(4),
    inserted: (s) => `${s.slice(0, 4)}Y${s.slice(4)}`,
    dropped: (s) => s.slice(0, 4) + s.slice(5),
  };
  for (const number of ["AC34567", "WCE345671234", "HKM3456789012", "CZ34567890123456789"]) {
    for (const damage of DAMAGES) {
      const front = damage === "zeros-dropped" ? "00" : damage === "label-dropped" ? "SERIE " : "";
      const serials = ["X1", front + number, "ZZZZ"];
      const serial = done[damage](number);
      const { rows, costs } = byIndex(indexOf(serials), { serial, makes: [] });
      assert.deepEqual(
        rows.map((row, at) => `${row} ${DAMAGES[costs[at] as number]}`),
        [`1 ${damage}`],
        `${serial} of ${serials[1]}`,
      );
    }
  }
});

test("no key is twice in a ball, and each is within the model by its own definition", () => {
  const make = ballMaker();
  fc.assert(
    fc.property(serialArb(14, 1), (serial) => {
      const { upper, lower, size, state } = make({ serial });
      assert.equal(state, "enumerated");
      const keys = new Set(Array.from({ length: size }, (_, at) => `${upper[at]} ${lower[at]}`));
      assert.equal(keys.size, size, serial);
    }),
    RUNS,
  );
});

test("a mark of seven characters has the ball that the definition counts", () => {
  // 27 classes: 7 * 26 others, 6 swaps, 7 gone, 27 + 7 * 26 more, of which a zero and an N in front are told apart
  const rows = ballRows({ serial: "AC34567" })!;
  const labels = rows.filter(({ cost }) => DAMAGES[cost] === "label-dropped").length;
  assert.equal(rows.length - labels, 1 + 7 * 26 + 6 + 7 + (27 + 7 * 26 - 2) + 6);
  assert.ok(rows.every(({ key }) => key > 0n && key < 2n ** 63n));
});

test("keys tell folded texts apart whatever stands between their characters", () => {
  const text = serialArb(12, 0);
  fc.assert(
    fc.property(text, text, (a, b) => {
      const same = damageBetween(a, b) === "same";
      assert.equal(pack(a) === pack(b), same, `${a} ${b}`);
      assert.equal(pack(` ${[...a.toLowerCase()].join("-")}.`), pack(a));
      assert.equal(pack(fold(a)), pack(a));
    }),
    RUNS,
  );
  assert.equal(pack("---"), null);
  assert.equal(pack("A?1"), null);
  assert.equal(pack("7".repeat(41)), null);
});

test("what cannot be enumerated says so", () => {
  const make = ballMaker();
  assert.equal(make({ serial: " -" }).state, "empty");
  assert.equal(make({ serial: "????????????" }).state, "scan");
  assert.equal(make({ serial: "1".repeat(41) }).state, "too-long");
  assert.equal(make({ serial: "000000???" }).state, "enumerated");
});
