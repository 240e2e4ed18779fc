import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMark } from "#marks";
import { CATALOGUE } from "#words";

const headstamp = (text: string, context = {}) => readMark("headstamp", text, context);
const makerAndYears = (text: string) => {
  const { outcome, value } = headstamp(text);
  return [outcome, value?.id, value?.years];
};

test("letters inside other words are no code", () => {
  for (const text of ["FNORD", "ALFN", "BLCK", "SALCON", "CALC 19", "XFCX 9MM", "LCX", "TWO 43X"]) {
    assert.equal(headstamp(text).outcome, "unread", text);
  }
});

test("a calibre is no year and no maker", () => {
  for (const text of [
    "AGUILA 45",
    "AGUILA .38",
    "FEDERAL 45",
    "FEDERAL 38 SPL",
    "FC 45 AUTO",
    "WESTERN 32",
  ]) {
    const { outcome, value } = headstamp(text);
    assert.deepEqual([outcome, value?.years], ["read", []], text);
  }
  for (const text of [".38", "9MM LUGER", "223 REM", "308 WIN", "40 S&W", "5.56", "7.62X39", "30-06"]) {
    assert.deepEqual(headstamp(text).reasons, ["calibre-only"], text);
  }
});

test("plant numbers, case numbers and marks of the round are no years", () => {
  assert.deepEqual(makerAndYears("539 67"), ["read", "maker:tula", [1967]]);
  assert.deepEqual(makerAndYears("67 539"), ["read", "maker:tula", [1967]]);
  assert.deepEqual(headstamp("DWM K K 480C").value?.years, []);
  assert.deepEqual(headstamp("R^L II").value?.years, []);
  assert.deepEqual(
    headstamp("38 44").candidates.map((c) => c.value.years),
    [[1944]],
  );
});

test("what is counted and the calibre in a sentence are no part of the mark", () => {
  for (const text of [
    "20 cartuchos calibre 50 marca LC 08",
    "12 casquillos LC 08 cal. 50",
    "CAL .50 LC 08",
  ]) {
    const { value } = headstamp(text);
    assert.deepEqual([value?.id, value?.years, value?.month], ["maker:lake-city", [2008], null], text);
  }
});

test("a maker of both writes a year at times, when no calibre can be meant", () => {
  assert.deepEqual(headstamp("S&B 9P 98").value?.years, [1998]);
  assert.deepEqual(headstamp("CBC 7.62 75").candidates[0]?.value.years, [1975]);
  assert.deepEqual(headstamp("CBC 38").candidates[0]?.value.years, []);
  assert.deepEqual(headstamp("CBC 12 12").candidates[0]?.value.years, []);
});

test("a number alone, a letter alone or a projectile names no maker", () => {
  for (const text of [
    "38",
    "10",
    "67",
    "K",
    "M",
    "AP 45",
    "P777 65",
    "FMJ",
    "BALL",
    "1943",
    "12",
    "punta verde",
  ]) {
    assert.notEqual(headstamp(text).outcome, "read", text);
  }
});

test("the projectile is noted and never part of the maker", () => {
  for (const text of [
    "LC 43 AP",
    "LC 43 API",
    "LC 43 BALL",
    "LC 43 tracer",
    "LC 43 punta negra",
    "AP LC 43",
  ]) {
    const { value } = headstamp(text);
    assert.equal(value?.id, "maker:lake-city", text);
    assert.equal(value?.label, "Lake City", text);
    assert.ok(value?.notes.includes("projectile-mark"), text);
  }
});

test("two makers in one cell are never merged", () => {
  const reading = headstamp("LC/AGUILA");
  assert.equal(reading.outcome, "ambiguous");
  assert.deepEqual(reading.reasons, ["several-marks"]);
});

test("a value that only unsourced rows know stays ambiguous", () => {
  const reading = headstamp("270 67");
  assert.deepEqual([reading.outcome, reading.value, reading.reasons], ["ambiguous", null, ["unsourced"]]);
  assert.ok(reading.candidates.every((c) => c.certainty === "hint"));
});

test("a year outside the maker's years is not taken, the maker is kept", () => {
  const reading = headstamp("LC 38");
  assert.deepEqual([reading.value?.id, reading.value?.years], ["maker:lake-city", []]);
  assert.deepEqual(reading.reasons, ["year-outside-activity"]);
});

test("a year in four digits stands although it does not fit the maker's years, and says so", () => {
  const reading = headstamp("DA 1934 VII");
  assert.deepEqual([reading.value?.id, reading.value?.years], ["maker:dominion-arsenal", [1934]]);
  assert.deepEqual(reading.reasons, ["year-outside-activity"]);
  assert.equal(reading.candidates[0]?.certainty, "probable");
});

test("four digits do not choose between two makers of one code, two digits may", () => {
  for (const text of ["R A 1940", "RA 1940", "R A 1940 50 CAL Z"]) {
    const reading = headstamp(text);
    assert.deepEqual([reading.outcome, reading.value], ["ambiguous", null], text);
    const makers = reading.candidates.map((c) => c.value.id).sort();
    assert.deepEqual(makers, ["maker:raufoss", "maker:remington"], text);
  }
  assert.equal(headstamp("9MM RA 68").value?.id, "maker:remington");
});

test("a letter is read for the calibres that its row is tabled for, no others", () => {
  const kynoch = (calibre: string) => readMark("headstamp", "K 42", { item: "cartridge", calibre });
  assert.deepEqual(
    [kynoch("cartridge:9x19mm").outcome, headstamp("K 42").outcome],
    ["ambiguous", "ambiguous"],
  );
  assert.equal(kynoch("cartridge:303-british").value?.id, "maker:kynoch");
  // U is the South African Mint on .303 and, unsourced, the Utah plant on .50.
  assert.equal(headstamp("U 43").outcome, "ambiguous");
  const mint = readMark("headstamp", "U 44 VII", { item: "cartridge", calibre: "cartridge:303-british" });
  assert.equal(mint.value?.id, "maker:south-african-mint");
});

test("a mark that the table knows for other calibres only is not read", () => {
  for (const text of ["FCC 9MM", "FCC 44 9MM", "S B 9MM ARROW"]) {
    const reading = headstamp(text);
    assert.deepEqual([reading.outcome, reading.value], ["ambiguous", null], text);
  }
  assert.deepEqual(headstamp("FCC 44 9MM").reasons, ["calibre-not-tabled"]);
  const pistol = readMark("headstamp", "F C C 44", { item: "cartridge", calibre: "cartridge:45-acp" });
  assert.deepEqual([pistol.value?.id, pistol.value?.years], ["maker:federal", [1944]]);
});

test("what the source could not tell has its own reason", () => {
  const reasons: Record<string, string[]> = {
    empty: ["", "  "],
    "unread-by-source": [
      "INDETERMINADO",
      "NÃO IDENTIFICADA",
      "Nao identificado",
      "OUTROS",
      "desconocida",
      "N/I",
      "-",
    ],
    "no-mark": ["SIN MARCA", "S/ MARCA", "SEM MARCA", "no headstamp"],
    illegible: ["ILEGIBLE", "ilegível", "ILEGIBLES"],
  };
  for (const [reason, texts] of Object.entries(reasons)) {
    for (const text of texts) assert.deepEqual(headstamp(text).reasons, [reason], JSON.stringify(text));
  }
  assert.deepEqual(headstamp("INDETERMIANDO").reasons, ["unread-by-source"]);
});

test("one case, written in every way", () => {
  const ways = [
    "LC 43",
    "LC43",
    "L C 43",
    "L.C. 43",
    "LC-43",
    "lc 43",
    "43 LC",
    "L C 4 3",
    "L 4 C 3",
    "LC 1943",
  ];
  const worded = ["marca LC 43", "12:LC 6:43", "6:43 12:LC", "3:LC 9:43", "12h LC 6h 43", "12:L 3:4 6:C 9:3"];
  for (const text of [...ways, ...worded, "a las 12: LC; a las 6: 43", "Headstamp: LC 43", "LC 19 43"]) {
    assert.deepEqual(makerAndYears(text), ["read", "maker:lake-city", [1943]], text);
  }
});

test("the NATO cross is noted however it is typed", () => {
  for (const text of [
    "\u2295 LC 11",
    "(+) LC 11",
    "[NATO] LC 11",
    "+ LC 11",
    "NATO-cross LC 11",
    "LC 11 NATO",
  ]) {
    const { value } = headstamp(text);
    assert.deepEqual([value?.id, value?.years], ["maker:lake-city", [2011]], text);
    assert.ok(value?.notes.includes("nato-cross"), text);
  }
});

test("who ran Lake City, with both in a year of change", () => {
  const operators = (text: string) => headstamp(text).value?.operators.join("|") ?? "";
  assert.match(operators("LC 43"), /^Remington[^|]*$/);
  assert.match(operators("LC 90"), /^Olin[^|]*$/);
  assert.match(operators("LC 19"), /^Northrop[^|]*$/);
  assert.match(operators("LC 20"), /Northrop.*\|.*Winchester/);
  assert.match(operators("LC 22"), /^[^|]*Winchester$/);
});

test("a base held upside down", () => {
  const [upright, turned] = [headstamp("bxn 54"), headstamp("uxo 54")];
  assert.equal(upright.outcome, "read");
  assert.deepEqual(turned.value?.id, upright.value?.id);
  assert.equal(turned.candidates[0]?.why, "upside-down");
});

test("months, lots and split years", () => {
  const parts = (text: string) => {
    const value = headstamp(text).candidates[0]?.value;
    return [value?.years, value?.month, value?.lot];
  };
  assert.deepEqual(parts("FNM 2 62"), [[1962], 2, null]);
  assert.deepEqual(parts("FNM 2-62"), [[1962], 2, null]);
  assert.deepEqual(parts("MEN-82-23"), [[1982], null, "23"]);
  assert.deepEqual(parts("9x19 DAG-79-4"), [[1979], null, "4"]);
  assert.deepEqual(parts("HA 19 43"), [[1943], null, null]);
  assert.deepEqual(parts("PS 19 46 XI"), [[1946], 11, null]);
});

test("a rival without a source keeps a dated code open too", () => {
  for (const text of ["LM 43", "FM 72", "FNM 2 62"]) {
    const { outcome, reasons } = headstamp(text);
    assert.deepEqual([outcome, reasons], ["ambiguous", ["several-makers", "unsourced"]], text);
  }
  // Both Povazske strojarne and Seville have a source, Poongsan has none.
  assert.deepEqual(headstamp("PS 19 46").reasons, ["several-makers"]);
});

test("FC with a year and no calibre may be Federal's or Lake City's: never read", () => {
  for (const text of ["FC 13", "FC 19", "F C 08", "12:FC 6:15", "FC 2013"]) {
    const { outcome, reasons, candidates } = headstamp(text);
    assert.deepEqual([outcome, reasons], ["ambiguous", ["several-makers"]], text);
    const makers = candidates.map((c) => c.value.id).sort();
    assert.deepEqual(makers, ["maker:federal", "maker:lake-city"], text);
  }
});

test("FC is decided by its calibre: Lake City's, or one that Lake City did not make", () => {
  const at = (text: string, calibre: string) => headstamp(text, { calibre }).value;
  assert.equal(at("FC 19", "cartridge:7.62x51mm-nato")?.id, "maker:lake-city");
  assert.deepEqual(at("FC 13", "cartridge:5.56x45mm-nato")?.years, [2013]);
  assert.equal(at("FC 13", "cartridge:30-06-springfield")?.id, "maker:federal");
  assert.equal(at("F.C.", "cartridge:9x19mm")?.id, "maker:federal");
  assert.deepEqual(makerAndYears("FC 9MM LUGER"), ["read", "maker:federal", []]);
  assert.equal(headstamp("FC").outcome, "ambiguous");
});

test("a single letter with a year is shared by too many makers to be read", () => {
  for (const text of ["S 41", "N 30", "D 18", "C 15", "B 18", "T 43", "K 43", "M 42", "S-41", "C 8 15"]) {
    const { outcome, candidates } = headstamp(text);
    assert.equal(outcome, "ambiguous", text);
    assert.ok(candidates.length > 0, text);
  }
});

test("a plant number of one or two digits is read only where the calibre is known", () => {
  for (const text of ["17 52", "3 44", "31 90", "71 89", "13 75"]) {
    const { outcome, candidates } = headstamp(text);
    assert.equal(outcome, "ambiguous", text);
    assert.ok(candidates.length > 0, text);
  }
  assert.equal(headstamp("17 52", { calibre: "cartridge:7.62x39mm" }).value?.id, "maker:barnaul");
  assert.equal(headstamp("71 89", { calibre: "cartridge:7.62x39mm" }).value?.id, "maker:china-71");
});

test("names written out, with their typing errors", () => {
  for (const text of [
    "LAKE CITY",
    "Lake City Army Ammunition Plant",
    "LAKE CTIY",
    "S&B - SELLIER & BELLOT",
  ]) {
    assert.equal(headstamp(text).outcome, "read", text);
  }
  assert.equal(headstamp("SELLEIR & BELOT").value?.id, "maker:sellier-bellot");
  assert.equal(headstamp("AGUILAS 9MM").value?.id, "maker:tecnos");
});

test("characters that could not be read leave candidates", () => {
  const reading = headstamp("L? 43");
  assert.equal(reading.outcome, "ambiguous");
  assert.ok(reading.candidates.some((c) => c.value.id === "maker:lake-city" && c.value.years.includes(1943)));
  for (const text of ["LC ?", "LC 4?", "?? LC", "LC ?3"]) {
    const { value, reasons, input } = headstamp(text);
    assert.deepEqual(
      [value?.id, value?.years, reasons, input],
      ["maker:lake-city", [], ["partly-read"], text],
    );
  }
});

test("a code's label and years read back to the same maker and years, however spaced", () => {
  const codes = ["LC", "RG", "IVI", "MEN", "DAG", "bxn", "NWM", "MF"];
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.integer({ min: 41, max: 99 }),
      fc.constantFrom("", " ", "-", ".", "  ", " - "),
      fc.boolean(),
      (code, year, gap, turn) => {
        const plain = headstamp(`${code} ${year}`);
        const other = headstamp(turn ? `${year}${gap || " "}${code}` : `${code}${gap}${year}`);
        assert.deepEqual(other.value, plain.value);
        const [only] = plain.value?.years ?? [];
        if (plain.value !== null && plain.value.years.length === 1) {
          assert.deepEqual(headstamp(`${code} ${only}`).value?.years, [only]);
          assert.equal(headstamp(plain.value.label).candidates[0]?.value.id, plain.value.id);
        }
      },
    ),
    { seed: 12 },
  );
});

test("hostile texts are answered within a bound", () => {
  const texts = [
    "L".repeat(1_000_000),
    " ".repeat(1_000_000),
    "LC 43 ".repeat(50_000),
    "1 ".repeat(140),
    "A B ".repeat(70),
    "\u0000LC\u0000 43",
    "\u{1F52B} LC \u{1F4A5} 43",
    "\u202ELC 43",
    "((((((LC))))) 43",
    "?".repeat(200),
    "L?".repeat(100),
    "12:".repeat(90),
  ];
  for (const text of texts) {
    const reading = headstamp(text);
    assert.equal(reading.input, text);
    assert.ok(reading.outcome === "read" || reading.reasons.length > 0);
  }
  assert.equal(headstamp("\u0000LC\u0000 43").value?.id, "maker:lake-city");
  assert.deepEqual(headstamp("L".repeat(1_000_000)).reasons, ["too-long"]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      assert.equal(headstamp(text).input, text);
    }),
    { seed: 13, numRuns: 500 },
  );
});

test("every code that a reading carries has its words", () => {
  const texts = [
    "LC 43",
    "K 43",
    "270 67",
    "R-P 45",
    "uxo 54",
    "LAKE CTIY",
    "L? 43",
    "AP",
    "FC",
    "FN LC",
    "XYZ",
    "45",
  ];
  for (const text of [
    ...texts,
    "LC 38",
    "S&B 9P 98",
    "recarga LC 43",
    "FOO LC",
    "MAGTECH",
    "LC 43 AP",
    "12 12",
  ]) {
    const reading = headstamp(text);
    const codes = [
      ...reading.reasons.map((code) => `reason.${code}`),
      ...reading.candidates.map((c) => `why.${c.why}`),
      ...reading.candidates.flatMap((c) => c.value.notes.map((note) => `note.${note}`)),
    ];
    for (const code of codes) assert.ok(CATALOGUE[code], `${text}: ${code}`);
  }
});
