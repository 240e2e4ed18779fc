import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMark } from "#marks";
import { CALIBRE_ALIASES } from "./tables/calibre-aliases.ts";
import { CALIBRES } from "./tables/calibres.ts";

/** How .30-06 and its kin are typed in one number; the NCIC list has them as codes. */
const ONE_NUMBER_NAMES = new Set(["3006", "30.06", "3030", "4570", "3220"]);

const read = (text: string) => readMark("calibre", text);
const id = (text: string) => read(text).value?.id ?? `${read(text).outcome}:${read(text).reasons[0]}`;

test("what a source calls unknown is not a calibre, and says so", () => {
  for (const text of [
    "OUTROS",
    "INDETERMINADO",
    "Não identificado",
    "unknown",
    "Not provided",
    "None stated",
    "testado",
    "-",
  ]) {
    assert.equal(id(text), "unread:unread-by-source", text);
  }
  assert.equal(id("  "), "unread:empty");
  for (const text of ["abc", "rifle", "(", "()", "x", "\u0000", "9".repeat(400)]) {
    assert.notEqual(read(text).outcome, "read", text);
  }
});

test("a bare bore is read as written and never becomes a cartridge", () => {
  const bores = {
    ".38": "bore:38",
    "38": "bore:38",
    "CAL. .38": "bore:38",
    ".22": "bore:22",
    "0.22": "bore:22",
    "7.62": "bore:7.62mm",
    "7,62 mm": "bore:7.62mm",
    "762": "bore:7.62mm",
    "9": "bore:9mm",
    "9 mm": "bore:9mm",
    "9,0": "bore:9mm",
    "5.56": "bore:5.56mm",
    "5.5599999999999996": "bore:5.56mm",
    "5.56E+01": "bore:5.56mm",
    "5,56E+00": "bore:5.56mm",
    ".50": "bore:50",
    "0.5": "bore:50",
    "calibre 50": "bore:50",
    ".380": "bore:380",
    "380": "bore:380",
    ".40": "bore:40",
    "0.4": "bore:40",
    "40 mm": "bore:40mm",
    "45": "bore:45",
    "0.223": "bore:223",
    "0.308": "bore:308",
    ".38+P+": "bore:38",
  };
  for (const [text, expected] of Object.entries(bores)) {
    assert.equal(id(text), expected, text);
    assert.equal(read(text).value?.precision, "bore", text);
    assert.ok(
      read(text)
        .candidates.slice(1)
        .every((one) => one.certainty === "hint"),
      text,
    );
  }
  assert.ok(read(".38").candidates.some((one) => one.value.id === "cartridge:38-special"));
});

test("look-alikes stay apart", () => {
  const names = {
    ".38 Special": "cartridge:38-special",
    ".38 SPL + P": "cartridge:38-special",
    "38 Super": "cartridge:38-super",
    ".380 AUTO (9X17 MM)": "cartridge:380-acp",
    "9 MM CORTO": "cartridge:380-acp",
    "9 MM LUGER (9X19MM)": "cartridge:9x19mm",
    "9 mm Parabellum": "cartridge:9x19mm",
    "9 mm para": "cartridge:9x19mm",
    "9x18 Makarov": "cartridge:9x18mm-makarov",
    "7,62 x 39": "cartridge:7.62x39mm",
    "7.62X51 NATO": "cartridge:7.62x51mm-nato",
    "7.62x54R": "cartridge:7.62x54mmr",
    ".308 WINCHESTER (7,62X51 MM)": "cartridge:308-winchester",
    ".223 REMINGTON (5,56X45 MM)": "cartridge:223-remington",
    "5,56 NATO (5.56 X 45 MM)": "cartridge:5.56x45mm-nato",
    ".40 S&W (10 X 22)": "cartridge:40-sw",
    ".50 BMG": "cartridge:50-bmg",
    ".5 BMG": "cartridge:50-bmg",
    ".50 AE": "cartridge:50-ae",
    "12.7x108": "cartridge:12.7x108mm",
    "12,7 x 99 mm": "cartridge:50-bmg",
    ".38 SPECIAL (9 X 29,5 MM)": "cartridge:38-special",
    ".30/30": "cartridge:30-30-winchester",
    "30-06": "cartridge:30-06-springfield",
    "43281": "cartridge:30-06-springfield",
    "30-jun": "cartridge:30-06-springfield",
    "22-250 REMIGTON": "cartridge:22-250-remington",
    ".45ACP": "cartridge:45-acp",
  };
  for (const [text, expected] of Object.entries(names)) assert.equal(id(text), expected, text);
});

test("shot gauges, with shells and what spreadsheets make of them", () => {
  const gauges = {
    "12": "gauge:12",
    "12 GA": "gauge:12",
    "12 G.A.": "gauge:12",
    "CAL. 12": "gauge:12",
    "10 guage": "gauge:10",
    "32/63,5 BAGOS": "gauge:32",
    "28 X 70 MM": "gauge:28",
    "12 (2.3/4 POLEGADA) 70 MM": "gauge:12",
    ".410": "gauge:410",
    "410": "gauge:410",
    ".410 X 76 (36)": "gauge:410",
    "25903": "gauge:12",
    "dez-70": "gauge:12",
  };
  for (const [text, expected] of Object.entries(gauges)) assert.equal(id(text), expected, text);
});

test("what may be two things is not chosen", () => {
  const doubts = {
    "0.38": "ambiguous:trailing-zero-eaten",
    "0.41": "ambiguous:trailing-zero-eaten",
    "32": "ambiguous:unit-missing",
    "10": "ambiguous:unit-missing",
    "5.56/.223": "ambiguous:two-calibres",
    "357/38": "ambiguous:two-calibres",
    "9x23": "ambiguous:several-names",
    ".380 WINCHESTER": "ambiguous:words-left-over",
    "9x19 Makarov": "ambiguous:two-calibres",
    "9 mm Flobert": "ambiguous:unsourced",
    "7.62x40": "ambiguous:case-length-unknown",
  };
  for (const [text, expected] of Object.entries(doubts)) assert.equal(id(text), expected, text);
  assert.equal(id("45/410"), "class:multi");
  assert.equal(id("MULTI"), "class:multi");
});

test("no alias is a number alone, and every canonical name reads as itself", () => {
  for (const { alias } of CALIBRE_ALIASES) {
    if (!ONE_NUMBER_NAMES.has(alias)) assert.doesNotMatch(alias, /^[.\d]+(?: ?mm)?$/i, alias);
  }
  for (const row of CALIBRES) {
    if (row.precision === "class") continue;
    const reading = read(row.name);
    const ids = reading.candidates.map((one) => one.value.id);
    if (row.source === "") assert.notEqual(reading.outcome, "read", row.name);
    assert.ok(ids.includes(row.id), `${row.name}: ${ids.slice(0, 3)}`);
    if (row.precision === "cartridge" && row.source !== "") assert.equal(reading.value?.id, row.id, row.name);
  }
});

test("case, spaces and accents do not change a reading", () => {
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => `  ${text} `,
    (text) => text.replaceAll(" ", "  "),
    (text) => text.replace("e", "é"),
    (text) => `Calibre ${text}`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...CALIBRE_ALIASES.map((row) => row.alias)), dress, (alias, wear) => {
      assert.equal(id(wear(alias)), id(alias));
    }),
    { seed: 12, numRuns: 500 },
  );
});

test("a number alone never reads as a cartridge, whatever it is, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.stringMatching(/^[.,]?\d{1,4}([.,]\d{1,3})?( ?mm)?$/), fc.string()), (text) => {
      const reading = read(text);
      if (/^[.,\d]+( ?mm)?$/.test(text)) {
        const number = text.replace(/ ?mm$/, "").replace(",", ".").replace(/^\./, "");
        if (!ONE_NUMBER_NAMES.has(number)) assert.notEqual(reading.value?.precision, "cartridge", text);
      }
    }),
    { seed: 12, numRuns: 3000 },
  );
});
