import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { builtSite } from "./built.ts";

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The first page may weigh this much script, gzipped: 250 KB; a lazy chunk, 450 KB. */
const FIRST_PAGE = 250_000;
const LAZY = 450_000;

test("the first page keeps to its weight, and the tables of marks and each room are lazy chunks", () => {
  const site = builtSite();
  const chunks = JSON.parse(readFileSync(join(site, ".vite/manifest.json"), "utf8")) as Record<string, Chunk>;
  const weigh = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  const first = new Set<string>();
  const take = (name: string): void => {
    const chunk = chunks[name];
    if (chunk === undefined || first.has(chunk.file)) return;
    first.add(chunk.file);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const [name, chunk] of Object.entries(chunks)) if (chunk.isEntry === true) take(name);
  const languages = Object.entries(chunks).filter(([name]) => /words\/(en|es)$/.test(name));
  assert.equal(languages.length, 2, "each language is a chunk of its own");
  for (const [name, { file }] of languages) assert.ok(!first.has(file), `${name} goes with any page`);
  // The page's own language comes with it: the heavier of the two.
  const words = Math.max(...languages.map(([, { file }]) => weigh(file)));
  const weight = [...first].reduce((sum, file) => sum + weigh(file), words);
  const lazy = Object.values(chunks).filter(({ file }) => file.endsWith(".js") && !first.has(file));
  console.log(`first page: ${weight} bytes of script, gzipped; ${lazy.length} lazy chunks`);
  assert.ok(weight <= FIRST_PAGE, `first page: ${weight} bytes`);
  for (const { file } of lazy) assert.ok(weigh(file) <= LAZY, `${file}: ${weigh(file)} bytes`);
  assert.ok(
    lazy.some(({ file }) => file.includes("marks")),
    "the tables of marks are in the first page",
  );
});
