import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** Lines of the blocks of shell, each without its remark. */
function commands(file: string): readonly string[] {
  const blocks = readFileSync(file, "utf8").matchAll(/```sh\n(.*?)```/gs);
  return [...blocks]
    .flatMap(([, block = ""]) => block.trim().split("\n"))
    .map((line) => line.split(/\s+# /)[0]!);
}

test("the README says the same commands in both languages, of verbs that there are", () => {
  const [english, spanish] = [commands("README.md"), commands("LEEME.md")];
  assert.ok(english.length > 10);
  assert.deepEqual(spanish, english);
  const verbs = readFileSync("src/cli/verbs.ts", "utf8");
  for (const line of english) {
    const [, verb] = /^bin\/headstamp ([a-z]+)/.exec(line) ?? [];
    if (verb !== undefined) assert.match(verbs, new RegExp(`^ {2}${verb}: async`, "m"), line);
  }
});
