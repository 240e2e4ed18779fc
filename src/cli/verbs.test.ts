import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command } from "commander";
import { declareVerbs } from "./program.ts";
import { declareEvery } from "./verbs.ts";

/** A verb and what stands under it, each with its whole name. */
function* below(command: Command, name: string): Generator<readonly [name: string, command: Command]> {
  yield [name, command];
  for (const one of command.commands) yield* below(one, `${name} ${one.name()}`.trim());
}

const CATALOGUE_LACKS = /\[[a-z]+\.[a-z.-]+\]/;

for (const [language, usage] of [
  ["en", "Usage:"],
  ["es", "Uso:"],
] as const) {
  test(`every verb and every act under it has help and --json: ${language}`, async () => {
    const verbs = declareVerbs(language, "0");
    await declareEvery(verbs, language);
    const all = [...below(verbs.program, "")];
    assert.ok(all.length > 60, `${all.length} verbs`);
    for (const [name, command] of all) {
      const help = command.helpInformation();
      assert.ok(help.startsWith(usage), `${name}: ${help.slice(0, 40)}`);
      assert.doesNotMatch(help, CATALOGUE_LACKS, name);
      assert.notEqual(command.description(), "", `${name} does not say what it does`);
      // Those that only gather others have no answer of their own.
      if (command.commands.length === 0)
        assert.ok(
          command.options.some(({ long }) => long === "--json"),
          `${name} has no --json`,
        );
    }
  });
}

test("what help says differs in each language: nothing is left untranslated", async () => {
  const told = await Promise.all(
    (["en", "es"] as const).map(async (language) => {
      const verbs = declareVerbs(language, "0");
      await declareEvery(verbs, language);
      return new Map([...below(verbs.program, "")].map(([name, command]) => [name, command.description()]));
    }),
  );
  for (const [name, text] of told[0]!) assert.notEqual(text, told[1]!.get(name), name);
});
