import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder, unwritable } from "./disk.ts";

/** Writes a file from its parts, whole and durable or not at all; throws `store-unwritable`. */
export async function writeParts(
  path: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<number> {
  const draft = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(unwritable(path));
  let bytes = 0;
  try {
    const file = await open(draft, "w", 0o600);
    try {
      for await (const part of parts) {
        for (let at = 0; at < part.length; ) {
          const { bytesWritten } = await file.write(part, at, Math.min(PIECE, part.length - at));
          at += bytesWritten;
        }
        bytes += part.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    return unwritable(path)(error);
  }
  await syncFolder(dirname(path));
  return bytes;
}

/** Bytes handed to the system at once. */
const PIECE = 1 << 26;
