import { randomUUID } from "node:crypto";
import { openAsBlob, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** An empty data directory, kept beside the compiled code: making one anew takes 4-5 s, unpacking it 0.6 s. */
const TEMPLATE = fileURLToPath(new URL(`./template-${pgliteVersion()}.tar.gz`, import.meta.url));

/** PGlite does not export its package.json; it lies above the module that it does export. */
function pgliteVersion(): string {
  const main = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const text = readFileSync(join(dirname(main), "..", "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

export async function openTemplate(): Promise<Blob | null> {
  try {
    return await openAsBlob(TEMPLATE);
  } catch {
    return null;
  }
}

/** Best effort: where the program's folder is read-only, the next new store takes its 4-5 s again. */
export async function keepTemplate(dump: () => Promise<Blob>): Promise<void> {
  const draft = `${TEMPLATE}.${randomUUID()}`;
  try {
    await writeFile(draft, new Uint8Array(await (await dump()).arrayBuffer()));
    await rename(draft, TEMPLATE);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
  }
}
