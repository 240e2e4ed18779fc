import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ERRORS } from "#base";
import { CATALOGUE, say } from "#words";

/** Placeholders of an ICU message. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? "").sort();
}

test("docs/errors.md holds the code's errors, both ways", () => {
  const named = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
    (m) => m[1],
  );
  assert.deepEqual([...named].sort(), Object.keys(ERRORS).sort());
});

test("each message says the same in both languages: same placeholders, nothing empty, nothing left over", () => {
  for (const [key, message] of Object.entries(CATALOGUE)) {
    assert.ok(message.en.length > 0 && message.es.length > 0, key);
    assert.deepEqual(placeholders(message.es), placeholders(message.en), key);
    const params = Object.fromEntries(placeholders(message.en).map((name) => [name, 1]));
    for (const language of ["en", "es"] as const) assert.ok(say(language, key, params).length > 0, key);
  }
});

test("each key that the code says is in the catalogue", () => {
  for (const folder of ["cli", "casework"]) {
    for (const file of readdirSync(`src/${folder}`).filter((name) => name.endsWith(".ts"))) {
      const text = readFileSync(`src/${folder}/${file}`, "utf8");
      for (const match of text.matchAll(/say\((?:language, )?"([^"]+)"/g)) {
        assert.ok(match[1]! in CATALOGUE, `${folder}/${file} says ${match[1]}`);
      }
    }
  }
});
