import assert from "node:assert/strict";
import { test } from "node:test";
import { type DealerWriting, dealerKey, readSeller, resolveDealers } from "#trace";

/** Synthetic names and addresses. */
const writing = (
  name: string,
  address: string | null = null,
  state: string | null = "us-az",
): DealerWriting => ({
  ...{ name, address, state },
  items: 1,
});
const why = (...writings: readonly DealerWriting[]) =>
  resolveDealers(writings)[0]?.candidates.map((one) => one.why);

test("a private seller is never a party; a show is no dealer's name; via names a second dealer", () => {
  assert.deepEqual(readSeller("Private sale", "us-az").party, {
    role: "later-holder",
    id: null,
    label: null,
    held: "not-held",
  });
  assert.deepEqual(resolveDealers([writing("Private sale")]), []);
  assert.deepEqual(readSeller("Desert Gun Show", null).notes, ["gun-show"]);
  const via = readSeller("Sample Arms via Example Tactical", "us-tx");
  assert.deepEqual([via.party.label, via.through?.label], ["Sample Arms", "Example Tactical"]);
  assert.equal(readSeller("Sample Arms via ???", null).through, null);
});

test("writings of one name in one state are one party; another state is another", () => {
  assert.equal(dealerKey("Zeta Armory, LLC", "us-tx"), dealerKey("ZETA ARMOURY (ZA)", "us-tx"));
  assert.equal(dealerKey("Cape's #412", "us-tx"), dealerKey("Cape’s 483", "us-tx"));
  assert.notEqual(dealerKey("Zeta Armory", "us-tx"), dealerKey("Zeta Armory", "us-az"));
  assert.notEqual(dealerKey("Guns Plus", "us-nc"), dealerKey("Guns Plus Too", "us-nc"));
});

test("what may be one business is a candidate with its reason, never one party", () => {
  assert.deepEqual(
    why(writing("Alpha Sports", "5146 E Pima St"), writing("Beta Outdoors", "5146 EAST PIMA")),
    ["same-address"],
  );
  assert.deepEqual(why(writing("Liberty Pawn"), writing("Liberty Pawn Shop")), ["part-of-name"]);
  assert.deepEqual(why(writing("Catalina Pawn"), writing("Catalima Pawn")), ["near-name"]);
  assert.deepEqual(why(writing("Zeta Armory"), writing("Zeta Armory", null, null)), ["no-place"]);
  assert.deepEqual(
    why(writing("Alpha Sports", "12 Oak Rd"), writing("Beta Outdoors", "12 Oak Rd", "us-tx")),
    [],
  );
});

test("one licence is a candidate across names and streets, for a person; another licence is not", () => {
  const licensed = (name: string, licence: string): DealerWriting => ({ ...writing(name), licence });
  assert.deepEqual(why(licensed("Alpha Sports", "9-86-90011"), licensed("Omega Outdoors", "9-86-90011")), [
    "same-licence",
  ]);
  assert.deepEqual(why(licensed("Alpha Sports", "9-86-90011"), licensed("Omega Outdoors", "9-86-90012")), []);
});

test("house numbers that count up are a column filled down, and say so", () => {
  const run = [1595, 1596, 1597].map((number) => writing("Keta Sports", `${number} E POWELL BLVD`));
  assert.deepEqual(resolveDealers(run)[0]?.notes, ["address-run"]);
  assert.deepEqual(resolveDealers(run.slice(0, 2))[0]?.notes, []);
});
