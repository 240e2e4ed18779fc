import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { HeadstampError, newId } from "#base";
import { LIMITS } from "./limits.ts";

/** A file that was sent and waits to be used; it is not in the store yet, and nothing knows of it. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Instant. */
  readonly at: string;
}

export interface Uploads {
  /** Keeps a stream whole or not at all. Throws `upload-cut`, `request-too-large`. */
  readonly take: (
    parts: AsyncIterable<Uint8Array>,
    said: { readonly name: string; readonly bytes: number | null },
  ) => Promise<Upload>;
  /** Path of the file. Throws `upload-missing`. */
  readonly path: (id: string) => Promise<string>;
  readonly list: () => Promise<readonly Upload[]>;
  readonly drop: (id: string) => Promise<void>;
}

const ID = /^upl_[0-9a-f]{32}$/;
const LONGEST_NAME = 150;
/** A file nobody used is removed after a day, milliseconds. */
const KEPT = 24 * 3_600_000;

const roomOf = (data: string): string => join(data, "uploads");

/** The upload that a path lies in; null where it lies in none. */
export function uploadAt(data: string, path: string): string | null {
  const [id = ""] = relative(roomOf(data), path).split(sep);
  return ID.test(id) ? id : null;
}

/** A name that any system takes, in a folder of its own: what the sender calls it never becomes a path. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/^.*[\\/]/s, "")
    .replaceAll(/[^\p{L}\p{M}\p{N} ._()+,=@-]/gu, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
  const cut = plain.length <= LONGEST_NAME ? plain : plain.slice(plain.length - LONGEST_NAME);
  return cut === "" || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(cut) ? `file_${cut}` : cut;
}

/** Files lie under `uploads` in the store's folder, each in a folder of its own, readable by the account alone. */
export async function openUploads(
  data: string,
  options: {
    readonly random: (length: number) => Uint8Array;
    /** Milliseconds since 1970. */
    readonly clock: () => number;
  },
): Promise<Uploads> {
  const room = roomOf(data);
  await mkdir(room, { recursive: true, mode: 0o700 });
  // What the folder holds; nobody else writes there while the server has the store.
  const held = new Map<string, Upload>();
  const of = (id: string): Upload => {
    const found = held.get(id);
    if (found === undefined) throw new HeadstampError("upload-missing", { id });
    return found;
  };
  // What was being written when a process died has no upload.json; what is old, nobody wants.
  for (const id of await readdir(room)) {
    const found = await read(room, id);
    if (found === null || options.clock() > Date.parse(found.at) + KEPT)
      await rm(join(room, id), { recursive: true, force: true });
    else held.set(id, found);
  }
  return {
    list: async () => [...held.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
    drop: async (id) => {
      of(id);
      held.delete(id);
      await rm(join(room, id), { recursive: true, force: true });
    },
    path: async (id) => join(room, id, "file", of(id).name),
    take: async (parts, said) => {
      const full = [...held.values()].reduce((sum, { bytes }) => sum + bytes, 0);
      const limit = Math.min(LIMITS.upload, LIMITS.uploads - full);
      if ((said.bytes ?? 0) > limit) throw new HeadstampError("request-too-large", { limit });
      const id = newId("upl", options.random(16));
      const name = safeName(said.name);
      const folder = join(room, id);
      await mkdir(join(folder, "file"), { recursive: true, mode: 0o700 });
      try {
        const { bytes, sha256 } = await write(join(folder, "file", name), parts, limit);
        if (said.bytes !== null && bytes !== said.bytes)
          throw new HeadstampError("upload-cut", { got: bytes, expected: said.bytes });
        const upload = { id, name, bytes, sha256, at: new Date(options.clock()).toISOString() };
        await settle(join(folder, "upload.json"), JSON.stringify(upload));
        held.set(id, upload);
        return upload;
      } catch (error) {
        await rm(folder, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

/** What lies in a folder of the room; null where it was not kept whole. */
async function read(room: string, id: string): Promise<Upload | null> {
  if (!ID.test(id)) return null;
  return await readFile(join(room, id, "upload.json"), "utf8").then(
    (text) => JSON.parse(text) as Upload,
    () => null,
  );
}

async function write(
  path: string,
  parts: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const part of parts) {
      bytes += part.length;
      if (bytes > limit) throw new HeadstampError("request-too-large", { limit });
      hash.update(part);
      await file.writeFile(part);
    }
    await file.sync();
  } catch (error) {
    if (error instanceof HeadstampError) throw error;
    throw new HeadstampError("upload-cut", { got: bytes, expected: "?" }, { cause: error });
  } finally {
    await file.close();
  }
  if (bytes === 0) throw new HeadstampError("upload-cut", { got: 0, expected: "?" });
  return { bytes, sha256: hash.digest("hex") };
}

/** The whole text or none of it. */
export async function settle(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
