import assert from "node:assert/strict";
import { test } from "node:test";
import { markReader, type ReadContext, readMark } from "#marks";

test("contexts that differ in one field never share a reading", () => {
  const read = markReader({ capacity: 100 });
  const contexts: ReadContext[] = [
    {},
    { dateOrder: "dmy" },
    { dateOrder: "mdy" },
    { dateOrder: "ymd" },
    { latestYear: 2001 },
    { latestYear: 2024 },
    { assumed: true },
    { assumed: true, dateOrder: "dmy" },
  ];
  for (const context of [...contexts, ...contexts]) {
    assert.deepEqual(read("date", "03/04/02", context), readMark("date", "03/04/02", context));
  }
  assert.deepEqual(read("date", "03/04/02"), readMark("date", "03/04/02"));
});

test("equal contexts in other objects meet one reading, kinds never do", () => {
  const read = markReader({ capacity: 100 });
  const one = read("date", "03/04/2002", { dateOrder: "dmy", latestYear: 2020 });
  assert.equal(read("date", "03/04/2002", { latestYear: 2020, dateOrder: "dmy" }), one);
  assert.equal(read("serial", "03/04/2002", { latestYear: 2020, dateOrder: "dmy" }).kind, "serial");
});

test("what is held is bounded, and what keeps coming stays", () => {
  const read = markReader({ capacity: 10 });
  const steady = read("make", "Glock");
  const first = read("make", "Colt");
  for (let i = 0; i < 100; i++) {
    read("make", `Maker ${i}`);
    assert.equal(read("make", "Glock"), steady);
  }
  assert.notEqual(read("make", "Colt"), first);
  assert.deepEqual(read("make", "Colt"), first);
});

test("endless contexts are forgotten, and readings stay right", () => {
  const read = markReader({ capacity: 10 });
  for (let year = 1; year <= 45_000; year++) read("date", "1/2/03", { latestYear: year });
  assert.deepEqual(
    read("date", "1/2/03", { latestYear: 1990 }),
    readMark("date", "1/2/03", { latestYear: 1990 }),
  );
});
