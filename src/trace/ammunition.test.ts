import assert from "node:assert/strict";
import { test } from "node:test";
import { plantTerms, readMark } from "#marks";
import { attribute, NOT_SHOWN } from "#trace";

const channels = (text: string, at: { calibre?: string; recovery?: string } = {}): string[] => {
  const { calibre = null, recovery = null } = at;
  const context = calibre === null ? {} : { calibre };
  const [found] = attribute(readMark("headstamp", text, { item: "cartridge", ...context }), {
    calibre,
    recovery,
  });
  return [...new Set(found?.classes.map(({ channel }) => channel))];
};

test("a channel that opened after the recovery is no explanation of it", () => {
  assert.ok(
    !channels("LC 05", { calibre: "cartridge:50-bmg", recovery: "2006-05" }).includes(
      "commercial-sale-by-operator",
    ),
  );
  assert.ok(
    !channels("LC 98", { calibre: "cartridge:50-bmg", recovery: "1997" }).includes("demilitarised-stock"),
  );
});

test("brass of an earlier year may leave by a channel that opened later; where the source saw it closed, later is a hint", () => {
  const at = { calibre: "cartridge:50-bmg", recovery: "2015" };
  assert.ok(channels("LC 91", at).includes("demilitarised-stock"));
  assert.ok(channels("LC 91", at).includes("fired-cases-and-components"));
  assert.ok(channels("LC 05", at).includes("commercial-sale-by-operator"));
  const [late] = attribute(readMark("headstamp", "LC 12"), at);
  const demilitarised = late?.classes.filter(({ channel }) => channel === "demilitarised-stock");
  assert.deepEqual(
    demilitarised?.map(({ certainty }) => certainty),
    ["hint"],
  );
});

test("which authority licensed an export depends on the day", () => {
  const of = (recovery: string) =>
    attribute(readMark("headstamp", "LC 19"), { calibre: null, recovery })[0]
      ?.classes.filter(({ channel }) => channel === "licensed-export-to-government")
      .map(({ basis }) => basis);
  assert.deepEqual(of("2019-12-31"), ["state-licence-ddtc"]);
  assert.deepEqual(of("2021"), ["state-licence-ddtc", "commerce-licence-bis"]);
});

test("an open mark gives every maker, settled for none, and no class ever names a buyer", () => {
  const open = attribute(readMark("headstamp", "TZZ 91"), { calibre: null, recovery: null });
  assert.ok(open.length > 0 && open.every(({ settled }) => !settled));
  assert.ok(NOT_SHOWN.includes("buyer"));
  assert.deepEqual(attribute(readMark("headstamp", "zzqqxx"), { calibre: null, recovery: null }), []);
});

test("Lake City's operators: no year without one, two in each year of change, and what was known is dated", () => {
  const terms = plantTerms("maker:lake-city");
  for (let year = 1941; year <= 2026; year++) {
    const own = terms.filter(
      ({ from, to }) => Number(from.slice(0, 4)) <= year && (to === "" || Number(to.slice(0, 4)) >= year),
    );
    const change = [1985, 2000, 2001, 2015, 2018, 2020].includes(year);
    assert.equal(own.length, change ? 2 : 1, String(year));
    const read = readMark("headstamp", `LC ${String(year).slice(2)}`).value;
    if (read?.years.length === 1) assert.equal(read.operators.length, change ? 2 : 1, String(year));
  }
  assert.ok(terms.every(({ knownFrom, source }) => knownFrom !== "" && source.startsWith("https://")));
  const then = plantTerms("maker:lake-city", "2016-01-01").map(({ operator }) => operator);
  assert.ok(
    then.includes("Orbital ATK") && !then.includes("Northrop Grumman"),
    "what came out later was not known then",
  );
});
