import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { HeadstampError, toHex } from "#base";
import { syncFolder, unwritable } from "./disk.ts";
import type { KeyRing } from "./keys.ts";
import { openPart, openStream, sealStream } from "./seal.ts";

/** A file that the store keeps: as supplied, and as it lies here. */
export interface KeptFile {
  readonly sha256: string;
  readonly stored: string;
  /** Of the file as supplied. */
  readonly bytes: number;
}

/** Encrypted copies of the files that were given to us, each under the hash of what is stored. */
export interface Files {
  readonly keep: (path: string) => Promise<KeptFile>;
  /** The file as supplied; `erased` where its key is gone, `missing` where the copy is. */
  readonly open: (sha256: string) => Promise<Readable | "erased" | "missing">;
  /** Bytes `from` to `to` (or the end) of the file as supplied, each segment of it held against its tag; the rest is not read. */
  readonly part: (
    sha256: string,
    span: { readonly from: number; readonly to: number },
  ) => Promise<Uint8Array | "erased" | "missing">;
  readonly path: (stored: string) => string;
  readonly has: (stored: string) => Promise<boolean>;
  /** Takes in a copy that an export carried. */
  readonly put: (stored: string, parts: AsyncIterable<Uint8Array>) => Promise<void>;
}

export async function openFiles(
  dir: string,
  keys: KeyRing,
  random: (length: number) => Uint8Array,
): Promise<Files> {
  const folder = join(dir, "files");
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unwritable(folder));
  const path = (stored: string): string => join(folder, stored.slice(0, 2), stored);
  const has = (stored: string): Promise<boolean> =>
    stat(path(stored)).then(
      () => true,
      () => false,
    );

  /** Writes beside its place, syncs, then names it by what was written. */
  const settle = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
    const draft = join(folder, `${toHex(random(8))}.new`);
    const hash = createHash("sha256");
    try {
      const file = await open(draft, "wx", 0o600);
      try {
        for await (const part of parts) {
          hash.update(part);
          await file.writeFile(part);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const stored = hash.digest("hex");
      await mkdir(dirname(path(stored)), { recursive: true, mode: 0o700 });
      await rename(draft, path(stored));
      await syncFolder(dirname(path(stored)));
      await syncFolder(folder);
      return stored;
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {});
      return unwritable(folder)(error);
    }
  };

  return {
    path,
    has,
    keep: async (source) => {
      const { sha256, bytes } = await hashFile(source);
      const held = await keys.fileKey(sha256);
      if (held !== null && (await has(held.stored))) return { sha256, stored: held.stored, bytes };
      const key = held?.key ?? random(32);
      // The same key for the same bytes: after a death between the two writes this only repeats itself.
      const check = createHash("sha256");
      const stored = await settle(sealStream(tee(createReadStream(source), check), key));
      if (check.digest("hex") !== sha256) {
        await rm(path(stored), { force: true });
        throw new HeadstampError("file-unreadable", { file: source, detail: "it changed while it was read" });
      }
      await keys.putFileKey(sha256, { key, stored });
      return { sha256, stored, bytes };
    },
    open: async (sha256) => {
      const held = await keys.fileKey(sha256);
      if (held === null) return "erased";
      if (!(await has(held.stored))) return "missing";
      const plain = openStream(createReadStream(path(held.stored)), held.key, path(held.stored));
      return Readable.from(checked(plain, sha256), { objectMode: false });
    },
    part: async (sha256, span) => {
      const held = await keys.fileKey(sha256);
      if (held === null) return "erased";
      const where = path(held.stored);
      const file = await open(where, "r").catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (file === null) return "missing";
      try {
        const { size } = await file.stat();
        const read = async (at: number, length: number): Promise<Uint8Array> => {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
          return buffer.subarray(0, bytesRead);
        };
        return await openPart({ size, read, where }, held.key, span);
      } finally {
        await file.close();
      }
    },
    put: async (stored, parts) => {
      const found = await settle(parts);
      if (found === stored) return;
      await rm(path(found), { force: true });
      throw new HeadstampError("ledger-broken", { detail: "file-hash", where: stored });
    },
  };
}

async function hashFile(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const part of createReadStream(path)) {
      hash.update(part as Buffer);
      bytes += (part as Buffer).length;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new HeadstampError("file-missing", { file: path }, { cause: error });
    throw new HeadstampError("file-unreadable", { file: path, detail: code ?? message }, { cause: error });
  }
  return { sha256: hash.digest("hex"), bytes };
}

async function* tee(
  parts: AsyncIterable<Uint8Array>,
  hash: { update: (part: Uint8Array) => unknown },
): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    hash.update(part);
    yield part;
  }
}

/** Passes the bytes on and refuses the end where they are not the file that was supplied. */
async function* checked(parts: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  yield* tee(parts, hash);
  if (hash.digest("hex") !== sha256) {
    throw new HeadstampError("ledger-broken", { detail: "file-hash", where: sha256 });
  }
}
