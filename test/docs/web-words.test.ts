import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { IntlMessageFormat } from "intl-messageformat";
import { FIELDS, ROW_MEANINGS } from "#records";
import { CATALOGUE, say } from "#words";
import { parsed, saidByPage } from "../../tools/words.ts";

const files = readdirSync("src/web", { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);
const source = new Map(files.map((name) => [name, readFileSync(`src/web/${name}`, "utf8")]));

/** Text between tags, and attributes that are read out: both must come from the catalogue unless `translate="no"`. */
const TEXT = /<(\w+)((?:[^<>{}]|\{[^{}]*\})*)>\s*([^<>{}]*\p{L}{2,}[^<>{}]*?)\s*<\/\1>/gu;
const READ_OUT = /\b(?:aria-label|title|placeholder|alt)="[^"]*\p{L}[^"]*"/u;

/** Kinds of the ledger's entries look like keys, and nobody says them. */
const ENTRIES: ReadonlySet<string> = new Set(["finding.published"]);

test("the lint of strings finds a string in code", () => {
  assert.match("<p>Hola</p>", new RegExp(TEXT.source, "u"));
  assert.match('<input placeholder="Name" />', READ_OUT);
});

test("no string of a language stands in the code of the rooms", () => {
  for (const [name, text] of source) {
    for (const match of text.matchAll(TEXT)) {
      if (/translate="no"/.test(match[2] ?? "") || match[1] === "kbd") continue;
      assert.fail(`${name}: ${match[0]}`);
    }
    assert.doesNotMatch(text, READ_OUT, name);
  }
});

test("each key that the rooms say is in the catalogue, and each key of theirs is said", () => {
  const said = [...source.values()].join("\n");
  for (const match of said.matchAll(/"((?:web|cli|ledger|finding)\.[a-z0-9.-]+)"/g)) {
    if (ENTRIES.has(match[1]!)) continue;
    assert.ok(match[1]! in CATALOGUE, `a room says ${match[1]}`);
  }
  const patterns = [...said.matchAll(/`(web\.[a-z.-]*)\$\{/g)].map((match) => match[1]!);
  for (const key of Object.keys(CATALOGUE).filter((one) => one.startsWith("web."))) {
    const known = said.includes(`"${key}"`) || patterns.some((start) => key.startsWith(start));
    assert.ok(known, `no room says ${key}`);
  }
});

test("what a column may hold and what rows are have their words", () => {
  for (const field of FIELDS) assert.ok(`field.${field}` in CATALOGUE, field);
  for (const meaning of ROW_MEANINGS) assert.ok(`web.import.as.${meaning}` in CATALOGUE, meaning);
});

test("the page says each message as the catalogue does, though it has it parsed and without the other doors' own", () => {
  const said = saidByPage("src/web");
  const kept = Object.keys(CATALOGUE).filter(said);
  assert.ok(
    kept.includes("cli.because") && kept.includes("cli.outcome.read"),
    "what the rooms name of others",
  );
  assert.ok(!kept.some((key) => key.startsWith("error.")), "the server says its refusals itself");
  for (const key of kept) {
    for (const language of ["en", "es"] as const) {
      const text = CATALOGUE[key]![language];
      const here = JSON.parse(JSON.stringify(parsed(text))) as ReturnType<typeof parsed>;
      const params = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2]));
      const locale = language === "es" ? "es-MX" : "en-US";
      const page = typeof here === "string" ? here : new IntlMessageFormat(here, locale).format(params);
      assert.equal(page, say(language, key, params), `${key}, ${language}`);
    }
  }
});
