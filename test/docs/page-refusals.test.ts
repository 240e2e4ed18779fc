import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { IntlMessageFormat } from "intl-messageformat";
import { ERRORS, type ErrorCode, HeadstampError } from "#base";
import { CATALOGUE, sayError } from "#words";
import { saidByPage } from "../../tools/words.ts";

/** Sentences that may name a verb although the page says them, each with its reason. */
const EXCUSED: Readonly<Record<string, string>> = {
  "error.session-missing": "the login link is printed in the terminal, and nowhere else",
  "error.login-refused": "the same",
  "web.refused.session-next": "the same",
  "error.server-failed": "what broke in the program is told to the terminal alone",
  "error.server-missing": "only `serve --link` looks for a server",
  "error.address-refused": "told before the server starts",
  "error.port-taken": "the same",
  "error.usage-unknown": "only the terminal has verbs and options to mistype",
  "error.store-missing": "the server opens its store before it answers",
  "error.store-left": "told to a visitor of the server's store; the page is the server's own",
  "error.figure-differs": "tables are made anew while no server holds the store",
  "error.database-failed": "the same",
  "web.store.behind": "the same",
  "web.store.no-key": "a key is declared lost in the terminal alone",
  "cli.profile.none": "said in the terminal alone",
  "finding.cells.first": "the same",
  "finding.more": "the same",
  "trace.candidates.total": "the same",
  "trace.nothing": "the same",
  "publish.proof.how": "what a reader of a package runs who has no page",
  "web.ledger.file-how": "names what wrote the file, not what to do",
};

const VERBS = [...readFileSync("src/cli/verbs.ts", "utf8").matchAll(/^ {2}(\w+): async/gm)].map(
  ([, verb]) => verb,
);
const OF_THE_TERMINAL = new RegExp(`headstamp (?:${VERBS.join("|")})\\b|(?:^|[ (])--[a-z]`);

/** Every text that the page can be told by a message: each branch of each choice, and of a choice by door the page's. */
function shown(text: string): string {
  type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> };
  const walk = (parts: readonly Part[]): string =>
    parts
      .map(({ type, value, options }) => {
        if (options === undefined) return type === 0 ? value : "";
        if (value === "door") return walk(options["page"]!.value);
        return Object.values(options)
          .map((one) => `${walk(one.value)} `)
          .join("");
      })
      .join("");
  return walk(new IntlMessageFormat(text, "en").getAst() as Part[]);
}

test("verbs and options of the terminal are found in a sentence, and in the page's branch alone", () => {
  assert.ok(VERBS.length > 20);
  assert.match(shown("See headstamp items."), OF_THE_TERMINAL);
  assert.match(shown("{n, plural, one {no} other {see (--all)}}"), OF_THE_TERMINAL);
  assert.match(shown("{door, select, page {headstamp register list} other {}}"), OF_THE_TERMINAL);
  assert.doesNotMatch(
    shown("{door, select, page {Import} other {headstamp register list}}"),
    OF_THE_TERMINAL,
  );
});

test("no sentence that the page shows names a verb of the terminal, but for those that are excused", () => {
  const page = saidByPage("src/web");
  const said = Object.keys(CATALOGUE).filter((key) => /^error\./.test(key) || page(key));
  for (const language of ["en", "es"] as const) {
    const named = said.filter((key) => OF_THE_TERMINAL.test(shown(CATALOGUE[key]![language])));
    assert.deepEqual(named.sort(), Object.keys(EXCUSED).sort(), language);
  }
});

test("a refusal says the way on of the door where it is read, and the terminal's where none is named", () => {
  const error = new HeadstampError("register-missing", { id: "reg_1" });
  assert.match(sayError("en", error), /reg_1: .*\. headstamp register list shows them\.$/);
  assert.match(sayError("en", error, "page"), /reg_1: .*\. Import shows them under Registers\.$/);
  assert.match(sayError("es", error, "page"), /Importar los enumera en Registros\.$/);
});

test("each refusal that a link of the page follows is one of the list", () => {
  const ways = readFileSync("src/web/page/way-on.ts", "utf8");
  const codes = [...ways.matchAll(/^ {2}"([a-z-]+)": /gm)].map(([, code]) => code as ErrorCode);
  assert.ok(codes.length >= 10);
  for (const code of codes) assert.ok(code in ERRORS, code);
});
