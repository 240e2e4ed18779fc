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
    if (folder === "cli") continue;
    const door = readFileSync(`src/${folder}/index.ts`, "utf8");
    assert.ok(door.startsWith("/**"), `src/${folder}/index.ts opens without saying what the folder believes`);
    assert.doesNotMatch(door, /export \*/);
  }
});

test("every dependency has its reason in docs/decisions", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const reasons = readdirSync("docs/decisions")
    .map((file) => readFileSync(`docs/decisions/${file}`, "utf8"))
    .join("\n");
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    assert.ok(reasons.includes(name), `no decision names ${name}`);
    assert.match(version, /^\d/, `${name} is not pinned exactly`);
  }
});
