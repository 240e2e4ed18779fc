import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folder of the built pages, built now where a source is younger. */
export function builtSite(): string {
  const page = "dist/web/index.html";
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => join("src", name));
  const youngest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (!existsSync(page) || statSync(page).mtimeMs < youngest) {
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return "dist/web";
}
