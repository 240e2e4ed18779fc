import assert from "node:assert/strict";
import { test } from "node:test";
import { completeCounts, type Restated } from "#estimates";

/** Increments by origin of G. C. Taylor and F. R. Ashe (Journal of Econometrics 23, 1983, 37-61), as T. Mack uses them. */
const TRIANGLE = [
  [357848, 766940, 610542, 482940, 527326, 574398, 146342, 139950, 227229, 67948],
  [352118, 884021, 933894, 1183289, 445745, 320996, 527804, 266172, 425046],
  [290507, 1001799, 926219, 1016654, 750816, 146923, 495992, 280405],
  [310608, 1108250, 776189, 1562400, 272482, 352053, 206286],
  [443160, 693190, 991983, 769488, 504851, 470639],
  [396132, 937085, 847498, 805037, 705960],
  [440832, 847631, 1131398, 1063269],
  [359480, 1061648, 1443370],
  [376686, 986608],
  [344014],
];

test("Mack's printed reserves and standard errors (ASTIN Bulletin 23, 1993, table 3)", () => {
  const cells = TRIANGLE.flatMap((row, origin): Restated[] => {
    let count = 0;
    return row.map((more, lag) => {
      count += more;
      return { origin, lag, count };
    });
  });
  const found = completeCounts(cells);
  const late = found.map(({ expected, counted }) => Math.round((expected ?? 0) - counted));
  const printed = [
    0, 94_634, 469_511, 709_638, 984_889, 1_419_459, 2_177_641, 3_920_301, 4_278_972, 4_625_811,
  ];
  for (const [i, reserve] of printed.entries())
    assert.ok(Math.abs(late[i]! - reserve) <= 1, `${late[i]} ${reserve}`);
  const errors = [75_535, 121_699, 133_549, 261_406, 411_010, 558_317, 875_328, 971_258, 1_363_155];
  for (const [i, error] of errors.entries()) {
    const own = found[i + 1]!.error!;
    // The first origin after the whole one has one pair only: its reserve is carried, its error extrapolated.
    assert.ok(Math.abs(own - error) / error < 0.001, `${i}: ${own} ${error}`);
  }
});

test("with one edition of each year nothing says how much is late", () => {
  const found = completeCounts([
    { origin: 2022, lag: 1, count: 24_642 },
    { origin: 2023, lag: 0, count: 25_767 },
  ]);
  assert.deepEqual(
    found.map(({ why, expected }) => [why, expected]),
    [
      ["complete", 24_642],
      ["few-editions", null],
    ],
  );
});

test("a year whose next step fewer than three years have taken is not identified, however sure its middle", () => {
  const year = (origin: number, ...counts: readonly number[]): Restated[] =>
    counts.map((count, lag) => ({ origin, lag, count }));
  const found = completeCounts([
    ...[...year(2018, 100, 110, 112), ...year(2019, 90, 100, 101), ...year(2020, 120, 131, 134)],
    ...[...year(2021, 100, 108), ...year(2022, 105)],
  ]);
  assert.deepEqual(
    found.map(({ why }) => why),
    ["complete", "complete", "complete", null, null],
  );
  const few = completeCounts([
    ...year(2018, 100, 110, 112),
    ...year(2019, 90, 100, 101),
    ...year(2020, 120, 131),
  ]);
  assert.deepEqual(few.map(({ why, low, high }) => [why, low, high])[2], ["few-pairs", null, null]);
});
