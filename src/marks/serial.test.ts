import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldSerial, readMark, type SerialCondition, serialKey } from "#marks";

const serial = (text: string, make?: string) => readMark("serial", text, make === undefined ? {} : { make });
const condition = (text: string) => serial(text).value?.condition ?? serial(text).outcome;

test("what is not a serial is never a key", () => {
  for (const text of [
    "9MM",
    ".38 SPL",
    "CAL. 9MM",
    "12 GA",
    "7.62x39",
    "92FS",
    "U.S. PAT. 4,539,889",
    "12/03/2018",
  ]) {
    assert.equal(condition(text), "not-a-serial", text);
    assert.equal(serial(text).value?.key, null);
  }
  for (const text of ["", "  ", "vide observação", "INDETERMINADO", "Unknown", "N/I", "!!", "`"]) {
    assert.equal(serial(text).outcome, "unread", text);
  }
});

test("a plain number stays a number beside the words that only describe its place", () => {
  for (const text of [
    "240293 (no interior da armação)",
    "165178, o algarismo 8 apresenta-se fora do padrão.",
    "29237 - e nao como consta na requisição-",
    "408901 sob impulsor do gatilho",
    "KAB27244 (na armação, no cano e no ferrolho)",
    "A903278, revelado após exame metalográfico.",
  ]) {
    assert.equal(condition(text), "legible", text);
  }
});

const WORDED: readonly (readonly [SerialCondition, readonly string[]])[] = [
  [
    "obliterated",
    "limada|LIMADO|raspado|Surpimido mecanicamente|elimindo|REMOIVIDO|Aulterado por ação abrasiva|ilegible|ILEGÍVEL|ground off|defaced|Obliterated|não identificado devido a oxidação|indeterminado (raspado)|Matrícula borrada|esmerilada|??????|REMOVIDO E REMARCADO para 99999".split(
      "|",
    ),
  ],
  [
    "absent",
    "S/N|SN|s/n|SIN SERIE|sin matrícula|não consta|None|N/A|-|s/ numeração visível|não aparente, sem vestígios de ter sido removido|no serial number|NSN|no se ve|sin placa|polymer80 no serial|NO TIENE|arma artesanal|sem nº de série".split(
      "|",
    ),
  ],
  [
    "partial",
    "AB?1*3|12??|NUMERAÇÃO RASPADA, lida 12?4|Parcialmnete removido|TJX20--|37xxx.|AA99XX, XX são algarismos não identificados|DI81###|T9999-99 AA 034 dígitos suprimidos".split(
      "|",
    ),
  ],
  ["placeholder", "SAMPLE01|0000|XXXX|xxxxxxxx|0".split("|")],
];
for (const [expected, texts] of WORDED) {
  test(`wordings in three languages and their typing errors: ${expected}`, () => {
    for (const text of texts) assert.equal(condition(text), expected, text);
  });
}

test("not there, not recorded and not seen are kept apart", () => {
  assert.deepEqual(serial("SIN SERIE").reasons, ["not-there"]);
  assert.deepEqual(serial("não consta").reasons, ["not-recorded"]);
  assert.deepEqual(serial("no visible").reasons, ["not-seen"]);
});

test("two numbers in a cell, a restamped one and a spreadsheet's number are not decided", () => {
  for (const [text, reason] of [
    ["A 12345 (cano B 678)", "several-serials"],
    ["21345; 713483", "several-serials"],
    ["35298 ou 55298", "several-serials"],
    ["78690 (remarcada).", "restamped"],
    ["1.23457E+11", "spreadsheet-number"],
    ["12345.0", "spreadsheet-number"],
    ["123456", "sequence"],
    ["16AA0034 suprimido", "removed"],
  ] as const) {
    assert.equal(serial(text).outcome, "ambiguous", text);
    assert.ok(serial(text).reasons.includes(reason), text);
  }
  assert.deepEqual(
    serial("A 12345 (cano B 678)").candidates.map((one) => one.value.key),
    ["A12345", "B678"],
  );
});

test("a make or model typed into the number is noticed, a maker's format dates it", () => {
  assert.equal(serial("GLOCK ABC123").value?.key, "ABC123");
  assert.ok(serial("GLOCK ABC123").reasons.includes("make-in-serial"));
  assert.ok(serial("M92PV012345").reasons.includes("model-in-serial"));
  assert.deepEqual(serial("70G12345", "colt").value?.made, { from: 1970, to: 1976 });
  assert.equal(serial("70G12345").value?.made, null);
  assert.ok(serial("12", "glock").reasons.includes("no-known-format"));
});

test("the key is idempotent, and confusable characters fold alike", () => {
  const classes = ["0OQD", "1IL", "5S", "8B", "2Z", "6G"];
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const key = serialKey(text);
      assert.equal(serialKey(key), key);
      const folded = foldSerial(key);
      assert.equal(foldSerial(folded), folded);
      for (const members of classes) {
        for (const member of members) {
          assert.equal(foldSerial(key.replaceAll(members.charAt(0), member)), folded);
        }
      }
    }),
    { seed: 1968 },
  );
});

test("letters that are a label, a word of loss or a make are no part of the number beside them", () => {
  for (const text of ["NO 12345", "N 12345", "SN 12345", "NUM 12345", "CZ 12345"]) {
    assert.equal(serial(text).value?.key, "12345", text);
  }
  for (const text of ["CAL 12345", "PAT 12345"]) assert.equal(condition(text), "not-a-serial", text);
});

/** Labels, negations, calibres, patents and makes of up to three letters: they mean something apart from the number. */
const MEANING = new Set("CAL CBC CZ MAT N NAO NO NR NS NUM OBS PAT SEM SER SIG SIN SN VER".split(" "));

test("separators and case do not change the key of a number", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z]{1,3}$/).filter((letters) => !MEANING.has(letters)),
      fc.stringMatching(/^[1-9]\d{3,6}$/),
      (letters, digits) => {
        assert.equal(serial(letters + digits).value?.key, letters + digits);
        assert.equal(serial(`${letters} ${digits}`.toLowerCase()).value?.key, letters + digits);
      },
    ),
    {
      seed: 1968,
      numRuns: 2000,
      examples: [
        ["CZE", "1000"],
        ["UM", "1000"],
        ["AO", "12345"],
      ],
    },
  );
});

test("hostile texts end, and what was written is kept", () => {
  for (const text of [
    "?".repeat(300),
    "A/".repeat(150),
    "NAO ".repeat(75),
    "1 ".repeat(150),
    "x".repeat(100_000),
  ]) {
    assert.equal(serial(text).input, text);
  }
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 320 }), (text) => {
      const reading = serial(text);
      assert.equal(reading.outcome === "read", reading.value !== null);
      if (reading.outcome !== "read") assert.ok(reading.reasons.length > 0);
    }),
    { numRuns: 500, seed: 1968 },
  );
});
