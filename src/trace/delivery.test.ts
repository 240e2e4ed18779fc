import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Delivered, type Delivery, deliveryIndex } from "#trace";

/** Synthetic deliveries. */
const line = (part: Partial<Delivery> = {}): Delivery => ({
  cell: { importId: "file", address: "csv!A2", text: "" },
  ...{ state: "mx-25", date: { iso: "2010-05-01", precision: "day" }, make: "make:beretta", pieces: 40 },
  ...{ calibre: "cartridge:9x19mm", weapon: "handgun", amended: false },
  ...part,
});
const gun = (part: Partial<Delivered> = {}): Delivered => ({
  ...{ make: "make:beretta", calibre: "bore:9mm", weapon: "handgun", state: "mx-25" },
  recovered: { iso: "2012", precision: "year" },
  ...part,
});

test("what was delivered only after the recovery came from none of these lines; a cancelled line delivers nothing", () => {
  const ask = deliveryIndex([line()]);
  assert.equal(ask(gun({ recovered: { iso: "2009", precision: "year" } })).verdict, "only-later");
  assert.equal(
    ask(gun({ recovered: { iso: "2010", precision: "year" } })).verdict,
    "consistent",
    "the year may lie after",
  );
  assert.equal(deliveryIndex([line({ amended: true })])(gun()).verdict, "none-such");
  assert.equal(ask(gun({ make: null })).verdict, "open");
  assert.equal(ask(gun({ weapon: "long-gun" })).verdict, "none-such");
  assert.equal(ask(gun({ calibre: "cartridge:45-acp" })).verdict, "none-such");
});

test("pieces are counted, those of the state of the recovery apart, and the file says what it covers", () => {
  const ask = deliveryIndex([
    line(),
    line({ state: "mx-08", pieces: 5 }),
    line({ date: null, pieces: null }),
  ]);
  const { verdict, lines, pieces, sameState, covers } = ask(gun());
  assert.deepEqual([verdict, lines, pieces, sameState], ["consistent", 3, 45, 40]);
  assert.deepEqual(covers, ["2010-05-01", "2010-05-01"]);
});

test("one more delivery never makes a consistent gun inconsistent", () => {
  const any = fc.record({
    make: fc.constantFrom("make:beretta", "make:colt", null),
    calibre: fc.constantFrom("cartridge:9x19mm", "bore:9mm", "cartridge:45-acp", null),
    state: fc.constantFrom("mx-25", null),
  });
  fc.assert(
    fc.property(fc.array(any), any, (parts, more) => {
      const before = deliveryIndex(parts.map(line))(gun());
      const after = deliveryIndex([...parts, more].map(line))(gun());
      if (before.verdict === "consistent") assert.equal(after.verdict, "consistent");
      assert.ok(after.pieces >= before.pieces);
    }),
  );
});
