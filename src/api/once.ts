import { createCipheriv, createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { settle } from "./uploads.ts";

/** Answers that are remembered by the caller's key, so that a request sent twice is done once, also after a restart. */
export interface Once {
  /**
   * Does the work, or gives what it gave before under that key; what failed is not remembered. Throws `key-reused` where the key
   * came with another wish, `key-unsettled` where the server died in the work and something was written since.
   */
  readonly do: <T>(
    asked: { readonly key: string | undefined; readonly wish: unknown },
    work: () => Promise<T>,
  ) => Promise<T>;
}

/** How long a key is remembered, milliseconds. */
const KEPT = 24 * 3_600_000;
const NONCE = 12;
const TAG = 16;

/** What lies on disk: before the work, how large the ledger was; behind it, the answer. `at` in milliseconds since 1970. */
interface Kept {
  readonly wish: string;
  readonly at: number;
  readonly size: number;
  readonly answer?: unknown;
}

/**
 * Keys lie under `answers` in the store's folder, each answer sealed by its own key: what a request was told (a secret may be in
 * it) opens for nobody but who sent it.
 */
export async function openOnce(
  data: string,
  options: {
    readonly random: (length: number) => Uint8Array;
    /** Milliseconds since 1970. */
    readonly clock: () => number;
    /** Entries of the ledger. */
    readonly size: () => Promise<number>;
  },
): Promise<Once> {
  const room = join(data, "answers");
  await mkdir(room, { recursive: true, mode: 0o700 });
  const held = new Map<string, { readonly wish: string; readonly answer: Promise<unknown> }>();
  let swept = 0;
  const sweep = async (): Promise<void> => {
    const now = options.clock();
    if (now < swept + KEPT / 24) return;
    swept = now;
    for (const name of await readdir(room)) {
      const path = join(room, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && now > found.mtimeMs + KEPT) await rm(path, { force: true });
    }
  };
  await sweep();

  const first = async <T>(key: string, wish: string, work: () => Promise<T>): Promise<T> => {
    const path = join(room, createHash("sha256").update(key).digest("hex"));
    const seal = (kept: Kept): string => sealed(JSON.stringify(kept), key, options.random(NONCE));
    const before = await readKept(path, key);
    const fresh = before !== null && options.clock() <= before.at + KEPT ? before : null;
    if (fresh !== null) {
      if (fresh.wish !== wish) throw new HeadstampError("key-reused", { key });
      if ("answer" in fresh) return fresh.answer as T;
    }
    const size = await options.size();
    if (fresh !== null && fresh.size !== size) throw new HeadstampError("key-unsettled", { key });
    await sweep();
    const at = options.clock();
    await settle(path, seal({ wish, at, size }));
    try {
      const answer = await work();
      // An answer that cannot be kept is given all the same: what was begun stands, and is never done twice.
      await settle(path, seal({ wish, at, size, answer })).catch(() => {});
      return answer;
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  };

  return {
    do: async <T>(
      { key, wish }: { readonly key: string | undefined; readonly wish: unknown },
      work: () => Promise<T>,
    ): Promise<T> => {
      if (key === undefined) return work();
      const text = createHash("sha256").update(JSON.stringify(wish)).digest("hex");
      const running = held.get(key);
      if (running !== undefined) {
        if (running.wish !== text) throw new HeadstampError("key-reused", { key });
        return running.answer as Promise<T>;
      }
      const answer = first(key, text, work);
      held.set(key, { wish: text, answer });
      try {
        return await answer;
      } finally {
        held.delete(key);
      }
    },
  };
}

async function readKept(path: string, key: string): Promise<Kept | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(opened(text, key)) as Kept;
  } catch (error) {
    throw new HeadstampError("key-unsettled", { key }, { cause: error });
  }
}

/** AES-256-GCM under a key of the caller's own (HKDF-SHA-256, RFC 5869). */
function cipherKey(key: string, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", key, nonce, "headstamp answer v1", 32));
}

function sealed(text: string, key: string, nonce: Uint8Array): string {
  const cipher = createCipheriv("aes-256-gcm", cipherKey(key, nonce), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64");
}

function opened(text: string, key: string): string {
  const bytes = Buffer.from(text, "base64");
  const nonce = bytes.subarray(0, NONCE);
  const cipher = createDecipheriv("aes-256-gcm", cipherKey(key, nonce), nonce);
  cipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([cipher.update(bytes.subarray(NONCE, -TAG)), cipher.final()]).toString("utf8");
}
