import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { HeadstampError } from "#base";

/** Turns a refusal of the disk into ours; use as `.catch(unwritable(path))`. */
export function unwritable(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof HeadstampError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new HeadstampError("store-unwritable", { path, detail: code ?? message }, { cause: error });
  };
}

/** Makes names durable that were made in a folder; systems that cannot open a folder keep them by themselves. */
export async function syncFolder(dir: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(dir, "r");
    await handle.sync();
  } catch {
    // Windows refuses: there the rename itself is journalled by the file system.
  } finally {
    await handle?.close();
  }
}

/** The whole file or none of it, durable when this returns. */
export async function writeWhole(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(unwritable(path));
  try {
    const handle = await open(draft, "w", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    unwritable(path)(error);
  }
  await syncFolder(dirname(path));
}
