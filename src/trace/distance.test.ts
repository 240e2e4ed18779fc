import assert from "node:assert/strict";
import { test } from "node:test";
import { distanceOf, orderTransfers, type Transfer } from "#trace";
import { makeTransfer } from "./factory.ts";

const at = (
  kind: Transfer["kind"],
  iso: string | null,
  id: string | null,
  part: Partial<Transfer> = {},
): Transfer => makeTransfer(kind, iso, { place: id === null ? null : { id, label: id }, ...part });
const apart = (...transfers: readonly Transfer[]) => distanceOf(orderTransfers(transfers));

test("no distance from a place that was not read, from a sale after the recovery, or from a supposed one", () => {
  assert.equal(apart(at("retail-sale", "2018-01-01", null), at("seizure", "2019", "mx-25")), null);
  assert.equal(apart(at("retail-sale", "2020-01-01", "us-az"), at("seizure", "2019", "mx-25")), null);
  assert.equal(
    apart(at("retail-sale", "2018", "us-az", { basis: "assumed" }), at("seizure", "2019", "mx-25")),
    null,
  );
  assert.equal(apart(at("retail-sale", "2018-01-01", "us-az"), at("seizure", "2019", "XX")), null);
});

test("a town without a middle of its own counts as its state, and the precision says so", () => {
  const far = apart(
    at("retail-sale", "2018-01-01", "us-az:tucson"),
    at("seizure", "2019-01-01", "mx-25-006"),
  );
  assert.deepEqual([far?.from, far?.to, far?.precision, far?.between], ["us-az", "mx-25-006", "state", null]);
  // Middle of Arizona to the municipality of Culiacán: about 1,100 km on any map.
  assert.ok(far !== null && far.km > 1000 && far.km < 1200, String(far?.km));
});

test("between two municipalities the size of both bounds it, and one place is no distance from itself", () => {
  const near = apart(
    at("private-resale", "2018-01-01", "mx-25-006"),
    at("seizure", "2019-01-01", "mx-25-018"),
  );
  assert.equal(near?.precision, "municipality");
  assert.ok(
    near?.between !== null && near !== null && near.between[0] <= near.km && near.km <= near.between[1],
  );
  const same = apart(at("retail-sale", "2018-01-01", "mx-25-006"), at("seizure", "2019-01-01", "mx-25-006"));
  assert.equal(same?.km, 0);
});
