import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMark } from "#marks";
import { makesNamed, makeWords } from "./makes.ts";
import { edits, nearIndex } from "./near.ts";
import { MAKE_ALIASES } from "./tables/make-aliases.ts";
import { MAKES } from "./tables/makes.ts";

const read = (text: string) => readMark("make", text);
const id = (text: string) => read(text).value?.id ?? `${read(text).outcome}:${read(text).reasons[0]}`;

test("what names no make is not read", () => {
  for (const text of ["NÃO IDENTIFICADA", "INDETERMINADO", "OUTROS", "Unknown Manufacturer", "n.a."]) {
    assert.equal(id(text), "unread:unread-by-source", text);
  }
  for (const text of ["sin marca", "Unnamed", "unbranded"]) assert.equal(id(text), "unread:no-mark", text);
  for (const text of ["Polish", "MÉXICO", "Hungarian"])
    assert.equal(id(text), "unread:country-not-make", text);
  for (const text of ["Sniper", "ORDNANCE", "DC Industries", "Q", "12", "..,"])
    assert.notEqual(read(text).outcome, "read", text);
});

test("a short name is never found inside another", () => {
  for (const text of ["infnite", "Cfn Works", "hkx", "SWORDFISH", "starlight", "Coltrane", "glockenspiel"]) {
    assert.notEqual(read(text).outcome, "read", text);
  }
});

test("two makes in one cell stay two; an importer beside a maker is named as such", () => {
  for (const text of ["GLOCK/TAURUS", "Radom/Pioneer Arms", "Walther Colt", "Colt; Ruger"]) {
    assert.equal(id(text), "ambiguous:two-makes", text);
    assert.equal(read(text).candidates.length, 2, text);
  }
  const romarm = read("Romarm (Century)");
  assert.equal(romarm.value?.id, "make:romarm");
  assert.deepEqual(romarm.reasons, ["importer-named"]);
  assert.deepEqual(
    romarm.candidates.map((one) => one.value.role),
    ["maker", "maker-importer"],
  );
});

test("names, abbreviations, legal forms and slips of the pen", () => {
  const makes = {
    TAURUS: "make:taurus",
    "Forjas Taurus S.A.": "make:taurus",
    Tauraus: "make:taurus",
    "S&W": "make:smith-wesson",
    "Smith and Wesson": "make:smith-wesson",
    "SMITH Y WESSON": "make:smith-wesson",
    "Smith & Wesson 66-2": "make:smith-wesson",
    "D.P.M.S.": "make:dpms",
    "Heckler Y Koch": "make:heckler-koch",
    "Hekler and Koch": "make:heckler-koch",
    "SIG-SAUER": "make:sig-sauer",
    "Beretta, Pietro S.P.A.": "make:beretta",
    "Remington Arms Company, Inc.": "make:remington",
    "Centruy Arms": "make:century-arms",
    "SPIKE´S TATICAL": "make:spike-s-tactical",
    "Bersa Thunder": "make:bersa",
    FN: "make:fn-herstal",
    CBC: "make:cbc",
    FEDERAL: "make:federal",
    INA: "make:ina",
    BOITO: "make:boito",
    '"AK" Style': "make:ak-pattern",
    "Privately Made Firearm (PMF)": "make:private",
  };
  for (const [text, expected] of Object.entries(makes)) assert.equal(id(text), expected, text);
  assert.deepEqual(read("Taurus").value, {
    id: "make:taurus",
    label: "Taurus",
    name: "Taurus",
    country: "BR",
    ncic: "TAS",
    role: "maker",
  });
});

test("an NCIC code is read in an American file only", () => {
  assert.equal(readMark("make", "GLC", { country: "US" }).value?.id, "make:glock");
  assert.equal(readMark("make", "GLC", { country: "BR" }).reasons[0], "code-alone");
  assert.notEqual(readMark("make", "FNM", { item: "cartridge" }).outcome, "read");
});

test("every name reads as its make, or is held back for want of a source or because it is shared", () => {
  const sourced = new Map(MAKES.map((row) => [row.id, row.source !== ""]));
  for (const row of MAKE_ALIASES) {
    const reading = read(row.alias);
    assert.ok(
      reading.candidates.some((one) => one.value.id === row.make),
      row.alias,
    );
    const shared = makesNamed(makeWords(row.alias).join("")).length > 1;
    if (row.source === "" || shared) assert.notEqual(reading.outcome, "read", row.alias);
    else assert.equal(reading.value?.id, row.make, row.alias);
    if (row.source !== "") assert.ok(sourced.get(row.make), row.make);
  }
});

test("case, spaces, accents and legal forms do not change the make", () => {
  const aliases = MAKE_ALIASES.filter((row) => row.source !== "").map((row) => row.alias);
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text.toLowerCase(),
    (text) => `  ${text}  `,
    (text) => text.replaceAll(" ", "  "),
    (text) => text.replace("A", "Á"),
    (text) => text.replaceAll(" ", "-"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...aliases), dress, (alias, wear) =>
      assert.equal(id(wear(alias)), id(alias)),
    ),
    { seed: 12, numRuns: 1000 },
  );
});

test("a slip of the pen is accepted only where no other make is within two edits", () => {
  const names = MAKE_ALIASES.map((row) => row.alias.toUpperCase()).filter((name) => /^[A-Z]{5,}$/.test(name));
  const keys = MAKE_ALIASES.map((row) => ({ key: makeWords(row.alias).join(""), make: row.make }));
  const slip = fc.tuple(fc.constantFrom(...names), fc.nat(30), fc.constantFrom(..."AEIOURSTLN"), fc.nat(2));
  fc.assert(
    fc.property(slip, ([name, at, letter, way]) => {
      const i = at % name.length;
      const written =
        way === 0
          ? name.slice(0, i) + name.slice(i + 1)
          : name.slice(0, i) + letter + name.slice(way === 1 ? i : i + 1);
      const reading = read(written);
      if (reading.outcome !== "read" || reading.candidates[0]?.why !== "near-name") return;
      const rivals = keys.filter(({ key }) => edits(key, written) <= 2).map(({ make }) => make);
      assert.deepEqual([...new Set(rivals)], [reading.value?.id], written);
    }),
    { seed: 12, numRuns: 400 },
  );
});

test("the index of near names finds exactly what comparing with every name finds", () => {
  const word = fc.stringMatching(/^[ABC]{3,9}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (keys, asked) => {
      const slow = keys.filter((key) => edits(key, asked) <= 2).sort();
      assert.deepEqual(
        nearIndex(() => keys)(asked)
          .map((near) => near.key)
          .sort(),
        slow,
      );
    }),
    { seed: 12, numRuns: 500 },
  );
});

test("hostile texts are answered and bounded", () => {
  for (const text of [
    "A".repeat(100_000),
    "/".repeat(299),
    "(((((",
    "A/".repeat(140),
    "\u0000\u200b",
    "É".repeat(299),
  ]) {
    assert.ok(read(text).candidates.length <= 60);
  }
});
