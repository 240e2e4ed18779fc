import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type FigureProposal, type Proposals, proposeAll } from "#texts";
import { ENGLISH, SPANISH } from "./factory.ts";

function figures({ proposals }: Proposals): readonly FigureProposal[] {
  return proposals.filter((proposal): proposal is FigureProposal => proposal.kind === "figure");
}

/** `low` or `low-high` or ratio, with the unit, of each figure of a text. */
function brief(text: string): readonly string[] {
  return figures(proposeAll(text)).map(({ low, high, ratio, unit }) => {
    const value = low === null ? (ratio ?? "?") : low === high ? low : `${low}-${high}`;
    return `${value} ${unit}`;
  });
}

/** Every span at any depth of the proposals. */
function spans(
  value: unknown,
): { exact: string; start: number; end: number; prefix: string; suffix: string }[] {
  if (value === null || typeof value !== "object") return [];
  const found = Object.values(value).flatMap(spans);
  return "exact" in value ? [value as ReturnType<typeof spans>[number], ...found] : found;
}

test("numbers that are no figures are not proposed", () => {
  for (const text of [
    "On March 21, 2019 the office moved. In 2012 it was founded; it closed on 5 May 2020.",
    "El 24 de enero de 2021 y del 3 al 9 de mayo hubo reuniones. Desde 2012 se sabe.",
    "A .50-caliber Barrett, an AR-15, a 9 mm Glock 17, a 7.62x39 rifle and an M82A1 were on the table.",
    "Un fusil calibre .50, un AK-47, una pistola 9 milímetros y municiones calibre 7.62 estaban en la mesa.",
    "Under 18 U.S.C. 933 and Section 5 of Article 11, see 90 FR 52442 and Public Law 117-159.",
    "La suspect, José Ejemplo, 33, lived at 1200 Elm Street, Room 5; call (555) 555-0100.",
    "2 min read. Page 1 of 9. 12 comments. Project 2025, Local 666, Title 18, Channel 11.",
    "After 13 years of work the two countries met for three hours; the meeting lasted two days.",
    "The 2nd Amendment and the 20th century; the 1990s; a 40-hour week; 10:30 on 2024-05-01.",
    "The two governments and both armies; the second half of 2023; half an hour; a third country.",
  ]) {
    assert.deepEqual(brief(text), [], text);
  }
});

test("what is not English or Spanish, and what has no words, is told apart", () => {
  assert.equal(proposeAll("").language, "none");
  assert.equal(proposeAll("  \n \n").proposals.length, 0);
  assert.equal(
    proposeAll(
      "Die Behörden haben nach eigenen Angaben in den letzten Jahren mehr als 18.000 Waffen beschlagnahmt, und die meisten davon kamen aus den Vereinigten Staaten, wie es in dem Bericht der Regierung heißt.",
    ).language,
    "other",
  );
  assert.equal(
    proposeAll(
      "As autoridades disseram que foram apreendidas mais de 18 mil armas nos últimos anos e que a maior parte delas não foi rastreada, segundo o relatório que o governo publicou na semana passada em Brasília.",
    ).language,
    "other",
  );
});

test("a separator that can be read two ways gives no value", () => {
  const [figure] = figures(
    proposeAll("They counted 200.000 firearms in the report that they gave to the council."),
  );
  assert.equal(figure?.doubtful, true);
  assert.equal(figure?.low, null);
});

test("per cents of per cents are two figures, never multiplied", () => {
  assert.deepEqual(brief("The report says that 20 percent of the 70 percent were traced by the agency."), [
    "20 percent",
    "70 percent",
  ]);
});

test("an order of magnitude is no number", () => {
  const [figure] = figures(
    proposeAll("Hundreds of thousands of guns cross the border, the report says of it."),
  );
  assert.deepEqual([figure?.low, figure?.high, figure?.vague], [null, null, true]);
});

test("quantities in English", () => {
  assert.deepEqual(brief(ENGLISH), [
    "12400 cartridge",
    "38 percent",
    "3200 firearm",
    "1150 firearm",
    "1/3 ratio",
    "50 ratio",
    "2000-3500 firearm",
    "14 death",
    "31 death",
  ]);
});

test("quantities in Spanish", () => {
  assert.deepEqual(brief(SPANISH), [
    "16133 firearm",
    "70 ratio",
    "38 percent",
    "2500 explosive",
    "50 ratio",
    "2000-3500 firearm",
    "2500000 cartridge",
  ]);
});

test("numbers in words", () => {
  assert.deepEqual(
    brief("They found one hundred and fifty thousand rifles and twenty-five grenades in the house."),
    ["150000 firearm", "25 explosive"],
  );
  assert.deepEqual(
    brief("Se hallaron ciento cincuenta mil cartuchos y treinta y siete granadas en la casa del centro."),
    ["150000 cartridge", "37 explosive"],
  );
  assert.deepEqual(
    brief("Three quarters of the guns and two-thirds of the rounds were not traced by the agency."),
    ["75 ratio", "2/3 ratio"],
  );
});

test("what a share is of, and what is missing", () => {
  const [count, share] = figures(
    proposeAll("Since 2024 the army has seized 18,000 firearms, with nearly 80% coming from the north."),
  );
  assert.equal(count?.period?.from, "2024");
  assert.equal(share?.denominator?.value, "18000");
  assert.equal(share?.qualifier, "nearly");
  assert.ok(share?.missing.includes("counted-by"));
  const [bare] = figures(proposeAll("The share was 70% in the end, as the people of the town have it."));
  assert.deepEqual(bare?.missing, ["base", "period", "counted-by", "where"]);
});

const SEEDS = [ENGLISH, SPANISH];
const PIECES = fc.constantFrom(
  "“",
  "”",
  '"',
  "«",
  ".",
  ",",
  "(",
  "1,5",
  "200.000",
  "%",
  " de ",
  " of ",
  "mil ",
  "\n",
  "\n\n",
  "—",
  "🔫",
  "\ud83d",
  "7",
  " per cent ",
  "hundred ",
  "and ",
  " y ",
);

/** A synthetic text with pieces put in, cut out and doubled. */
const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(fc.tuple(fc.nat(), fc.nat(12), PIECES), { maxLength: 12 }))
  .map(([text, edits]) => {
    let out = text;
    for (const [at, cut, piece] of edits) {
      const i = at % (out.length + 1);
      out = out.slice(0, i) + piece + out.slice(i + cut);
    }
    return out;
  });

test("every span quotes the text exactly, and no figure has digits that are not written", () => {
  fc.assert(
    fc.property(
      fc.oneof(mutated, fc.string({ maxLength: 400 }), fc.string({ unit: "binary", maxLength: 200 })),
      (text) => {
        const { proposals } = proposeAll(text);
        for (const span of spans(proposals)) {
          assert.equal(text.slice(span.start, span.end), span.exact);
          assert.ok(text.includes(span.prefix + span.exact + span.suffix));
        }
        for (const figure of proposals) {
          if (figure.kind !== "figure" || figure.ratio !== null || !/\d/.test(figure.span.exact)) continue;
          const digits = (figure.high ?? "").replace(/\D/g, "").replace(/0+$/, "").replace(/^0+/, "");
          const there = figure.span.exact.replace(/\D/g, "");
          const scaled = /mil|thousand|mill|bill|hundred|doz|doc|k\b|medi|cien|trill/i.test(
            figure.span.exact,
          );
          if (!scaled) assert.ok(there.includes(digits), `${figure.span.exact} -> ${figure.high}`);
        }
      },
    ),
    { numRuns: 400, seed: 3 },
  );
});

test("time grows with length, not with its square: nested, unclosed, repeated, without blanks", () => {
  const shapes = [
    "“",
    "(",
    "1,234 ",
    "a.b.c.",
    "9".repeat(50),
    "de los ",
    "70% of the ",
    "AR-15-",
    "según ",
    "\n",
    "U.S. ",
    "said ",
    "from 28 to ",
    "http://x",
    "mil ",
    "a@",
    "x'",
  ];
  const seconds = (text: string): number => {
    const before = process.cpuUsage();
    proposeAll(text);
    const { user } = process.cpuUsage(before);
    return user / 1e6;
  };
  for (const shape of shapes) {
    const once = seconds(shape.repeat(Math.ceil(20_000 / shape.length)));
    const fourfold = seconds(shape.repeat(Math.ceil(80_000 / shape.length)));
    assert.ok(
      fourfold < 10 * once + 1.5,
      `${JSON.stringify(shape)}: ${once} s, four times as much ${fourfold} s`,
    );
  }
});
