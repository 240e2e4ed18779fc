import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./disk.ts";
import type { StoreWarning } from "./ground.ts";
import { openPglite } from "./pglite.ts";
import { migrate } from "./schema.ts";
import type { Db } from "./sql.ts";
import { copyTemplate, keepTemplate } from "./template.ts";

/**
 * The embedded database of a folder. It is a projection of the journal: one that died while it was made (no marker), or
 * that does not open, is thrown away and made again, and said.
 */
export async function openDatabase(dir: string, warnings: StoreWarning[]): Promise<Db> {
  const folder = join(dir, "db");
  const marker = join(dir, "db.ready");
  if (await exists(marker)) {
    try {
      return await openMigrated(folder);
    } catch (error) {
      warnings.push({ code: "database-rebuilt", params: { detail: (error as Error).message } });
    }
  }
  await dropDatabase(dir);
  if (!(await copyTemplate(folder))) {
    const made = await openMigrated(folder);
    await made.close();
    await keepTemplate(folder);
  }
  const db = await openMigrated(folder);
  await writeWhole(marker, "");
  return db;
}

/** The marker first: a folder without one is never believed. */
export async function dropDatabase(dir: string): Promise<void> {
  await rm(join(dir, "db.ready"), { force: true });
  await rm(join(dir, "db"), { recursive: true, force: true });
}

async function openMigrated(folder: string): Promise<Db> {
  const db = await openPglite(folder);
  await migrate(db);
  return db;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
