/** Lists the compiled test files and hands them to node's own runner; quoted globs differ between Node 20 and 24. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Source of a compiled file: what was deleted there is stale here, and not run. */
function source(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/\.js$/, ".ts");
  return path.startsWith("tools/") ? path.slice("tools/".length) : `src/${path}`;
}

const wanted = process.argv.slice(2);
const files = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.js") && existsSync(source(name)))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .map((name) => join("dist", name))
  .sort();
if (files.length === 0) {
  console.error(
    `couldn't run tests: no compiled test file matches ${JSON.stringify(wanted)} (run npm run build first)`,
  );
  process.exit(2);
}
const run = spawnSync(process.execPath, ["--test", "--test-concurrency=2", ...files], { stdio: "inherit" });
process.exit(run.status ?? 1);
