import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { CATALOGUE, sayError } from "#words";

const REFUSAL = /HeadstampError\(\s*"([a-z-]+)",\s*\{([^}]*)\}/g;

/** Every detail that a refusal carries as a literal: its code, the detail and the file it stands in. */
function details(): { code: string; detail: string; file: string }[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join("src", file), "utf8").matchAll(REFUSAL)].flatMap(([, code = "", body = ""]) =>
        [...body.matchAll(/detail:\s*"([^"]+)"/g)].map(([, detail = ""]) => ({ code, detail, file })),
      ),
    );
}

test("every detail of a refusal is said in both languages", () => {
  const all = details();
  assert.ok(all.length >= 40, `${all.length} details found`);
  const unsaid = all.filter(({ code, detail }) => {
    const chosen = new RegExp(`\\b${detail.replace(/[^\w]/g, "\\$&")} \\{`);
    const sentence = CATALOGUE[`error.${code}`];
    const selected = sentence !== undefined && chosen.test(sentence.en) && chosen.test(sentence.es);
    return !selected && CATALOGUE[`error-detail.${detail}`] === undefined;
  });
  assert.deepEqual(unsaid, []);
});

test("a detail is said in the language asked for, with the figures behind it", () => {
  const error = new HeadstampError("ledger-broken", { detail: "entry-missing", where: "entry 3" });
  assert.match(sayError("es", error), /falta un asiento, en asiento 3/);
  assert.match(sayError("en", error), /an entry is missing, at entry 3/);
  const figures = new HeadstampError("ledger-broken", {
    detail: "entries-missing: 4 entries, 6 were signed",
    where: "x",
  });
  assert.match(sayError("es", figures), /faltan asientos que fueron firmados \(4 entries/);
  const unknown = new HeadstampError("import-conflict", { file: "a.csv", detail: "something new" });
  assert.match(sayError("es", unknown), /something new/);
});
