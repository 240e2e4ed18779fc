import assert from "node:assert/strict";
import { test } from "node:test";
import { originsOf, type Proposal, proposeAll, ruleLedger } from "#texts";
import { ENGLISH, SPANISH } from "./factory.ts";

function of<K extends Proposal["kind"]>(text: string, kind: K): readonly Extract<Proposal, { kind: K }>[] {
  return proposeAll(text).proposals.filter((one): one is Extract<Proposal, { kind: K }> => one.kind === kind);
}

test("a name that no table holds is shown beside a public role only", () => {
  const [private_] = of(
    '"They took all that we had in the house," said Juana Ejemplo Inventada.',
    "quotation",
  );
  assert.equal(private_?.speaker?.withheld, true);
  assert.equal(private_?.speaker?.name, null);
  assert.equal(
    JSON.stringify(private_).includes("Inventada"),
    JSON.stringify(private_?.span).includes("Inventada"),
  );
  const [public_] = of(
    "“No se contaron los cartuchos del valle”, dijo el fiscal Juan Ejemplo Inventado.",
    "quotation",
  );
  assert.equal(public_?.speaker?.withheld, false);
  assert.match(public_?.speaker?.name ?? "", /Juan Ejemplo/);
});

test("terms and names in quotation marks are no quotations", () => {
  assert.deepEqual(
    of('The "iron river" and "Fast and the Furious" were in the news, as was “War”.', "quotation"),
    [],
  );
});

test("both typographies, a dash, and what nobody is given as saying", () => {
  assert.equal(
    of("“The armour cannot stop it at all,” the minister said.", "quotation")[0]?.why,
    "quoted-said",
  );
  assert.equal(
    of("«El blindaje no lo detiene de ningún modo», aseguró la ministra.", "quotation")[0]?.why,
    "quoted-said",
  );
  assert.equal(
    of(
      '"The armour cannot stop it at all."\n\n— Ana Ejemplo, director of the valley\'s institute\n',
      "quotation",
    )[0]?.why,
    "quoted-dash",
  );
  assert.equal(of("“The armour cannot stop it at all.”", "quotation")[0]?.speaker, null);
});

test("questions, wishes and comments are no statements", () => {
  for (const text of [
    "Are guns used by the cartels made in the valley?",
    "If we do not stop the flow of guns to the cartels, we cannot stop the drugs.",
    "The report highlights the challenges of stemming guns that are used by cartels.",
  ]) {
    assert.deepEqual(of(text, "statement"), [], text);
  }
});

test("statements that can be checked", () => {
  const said = (text: string) => of(text, "statement")[0]?.why;
  assert.equal(said("The valley has just a single gun store in all of its towns."), "statement-only");
  assert.equal(said("There it becomes virtually impossible to track, they found."), "statement-untraceable");
  assert.equal(said("The agents sold rifles to gun runners who took them south."), "statement-channel");
  assert.equal(said("La mayoría de las armas de los cárteles llega por el río."), "statement-majority");
});

test("events at the precision given; nouns of goods are no events", () => {
  assert.deepEqual(
    of("Seized guns and arrested men were the matter of the report of the council.", "event"),
    [],
  );
  const [law] = of("The valley's law on arms took effect on June 25, 2022, after two years.", "event");
  assert.deepEqual([law?.event, law?.when?.from, law?.when?.precision], ["law", "2022-06-25", "day"]);
  const [seizure] = of(
    "Desde octubre de 2024 las autoridades han asegurado 18 mil armas en México.",
    "event",
  );
  assert.deepEqual([seizure?.event, seizure?.when?.from, seizure?.when?.to], ["seizure", "2024-10", null]);
});

test("who asked what by when; a rule of the table is linked where the text names it and what it needs", () => {
  const [asked] = of(
    "The council urged the government to publish the list of seizures by June 30, 2031.",
    "commitment",
  );
  assert.deepEqual([asked?.act, asked?.by?.from], ["asked", "2031-06-30"]);
  const rules = (text: string) => of(text, "statement").flatMap((one) => one.rules);
  assert.deepEqual(rules("Another plant sells rounds on the civilian market to gun runners and gangs."), []);
  assert.deepEqual(rules("The Lake City plant has allowed private contractors to sell rounds to gangs."), [
    "lc-commercial",
  ]);
});

test("who is written to, or must do something, is not who asks", () => {
  const [asked] = of(
    "In a letter addressed to Kristi Noem, the lawmakers called for a response to the guns.",
    "commitment",
  );
  assert.equal(asked?.who?.actor ?? null, null);
  assert.equal(asked?.who?.role, "the lawmakers");
  const [must] = of(
    "The Department of Justice must take steps against the trafficking of guns.",
    "commitment",
  );
  assert.equal(must?.who, null);
});

test("the timeline of rules has dates in order, and says what is not verified", () => {
  const all = ruleLedger();
  assert.ok(all.length >= 30);
  for (const { rule } of all) {
    assert.ok(rule.status === "cited" || rule.status === "unverified", rule.id);
    assert.ok(rule.status === "unverified" || rule.source !== "", rule.id);
    assert.ok(rule.to === "" || rule.to >= rule.from, rule.id);
  }
});

test("round figures that everybody prints make no common origin; rare ones with words do", () => {
  const traits = (text: string) => ({ text, ...proposeAll(text) });
  const a = traits("They say that 200,000 guns a year and 70 percent of all guns cross the river.");
  const b = traits("Every year 200,000 guns cross, and 70 percent of guns are theirs, others say.");
  assert.deepEqual(originsOf([a, b]).groups, []);
  assert.deepEqual(originsOf([a, b]).withoutSource, [0, 1]);
  const retold = traits(ENGLISH.replace("Valley council hears of seized arms", "Half of it"));
  assert.deepEqual(originsOf([traits(ENGLISH), a, retold]).groups, [[0, 2]]);
  assert.equal(originsOf([traits(SPANISH)]).pairs.length, 0);
});
