import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { STEPS } from "./schema.ts";

/**
 * A migrated, empty data directory beside the compiled code, one for each PGlite and schema. Making one anew takes 4-5 s
 * of CPU, PGlite's own unpacking of a dump 2-3 s, copying the files and opening them 0.8 s (measured 2026-11).
 */
const TEMPLATE = fileURLToPath(new URL(`./template-${templateName()}`, import.meta.url));

function templateName(): string {
  // PGlite does not export its package.json; it lies above the module that it does export.
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const text = readFileSync(join(dirname(main), "..", "package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return `${version}-${createHash("sha256").update(STEPS.join("\n")).digest("hex").slice(0, 12)}`;
}

/** Copies the template to `dir`; false where there is none. */
export async function copyTemplate(dir: string): Promise<boolean> {
  const there = await stat(TEMPLATE).catch(() => null);
  if (there === null) return false;
  await cp(TEMPLATE, dir, { recursive: true });
  return true;
}

/** Best effort, from a closed database: where the program's folder is read-only, the next new store takes its 4-5 s again. */
export async function keepTemplate(dir: string): Promise<void> {
  const draft = `${TEMPLATE}.${randomUUID()}`;
  try {
    await mkdir(dirname(draft), { recursive: true });
    await cp(dir, draft, { recursive: true });
    await rename(draft, TEMPLATE);
  } catch {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
  }
}
