import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("ARCHITECTURE.md names each folder of src, and no other", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  const named = [...text.matchAll(/^\| `src\/([a-z]+)` \|/gm)].map((match) => match[1]).sort();
  const there = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  assert.deepEqual(named, there);
});

test("ARCHITECTURE.md fits one screen", () => {
  assert.ok(readFileSync("ARCHITECTURE.md", "utf8").split("\n").length <= 60);
});

test("each folder of src has a door and no star exports", () => {
  for (const folder of readdirSync("src")) {
    // Doors for people: nothing imports them.
    if (folder === "cli" || folder === "web") continue;
    const door = readFileSync(`src/${folder}/index.ts`, "utf8");
    assert.ok(door.startsWith("/**"), `src/${folder}/index.ts opens without saying what the folder believes`);
    assert.doesNotMatch(door, /export \*/);
  }
});

/** The compiler, the formatter and the test generator: the house's own tools since 0001. */
const TOOLS: ReadonlySet<string> = new Set(["@biomejs/biome", "fast-check", "typescript"]);

test("every dependency has its reason in docs/decisions", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const reasons = readdirSync("docs/decisions")
    .map((file) => readFileSync(`docs/decisions/${file}`, "utf8"))
    .join("\n");
  // What the pages are built of is in what ships, though it is no dependency of what runs.
  const all = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies });
  for (const [name, version] of all) {
    assert.match(version, /^\d/, `${name} is not pinned exactly`);
    if (TOOLS.has(name) || name.startsWith("@types/")) continue;
    assert.ok(reasons.includes(name), `no decision names ${name}`);
  }
});
