import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { IntlMessageFormat } from "intl-messageformat";
import { ERRORS } from "#base";
import { CATALOGUE, say } from "#words";

/** Names of the arguments of an ICU message, in selections and plurals too, each once. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const walk = (parts: readonly unknown[]): void => {
    for (const part of parts as {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // 0 is literal text, 7 the # of a plural; everything else names an argument.
      if (part.type !== 0 && part.type !== 7 && part.value !== undefined) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, "en").getAst());
  return [...names].sort();
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
  for (const folder of ["cli", "casework", "requesting", "tracing", "checking", "publishing"]) {
    for (const file of readdirSync(`src/${folder}`).filter((name) => name.endsWith(".ts"))) {
      const text = readFileSync(`src/${folder}/${file}`, "utf8");
      for (const match of text.matchAll(/say\((?:language, )?"([^"]+)"/g)) {
        assert.ok(match[1]! in CATALOGUE, `${folder}/${file} says ${match[1]}`);
      }
    }
  }
});
