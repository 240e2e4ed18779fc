import { chmod, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fromHex, HeadstampError, toHex } from "#base";
import { type Key, keyOf, type Signer, seedSigner } from "#ledger";
import type { ErasedFile } from "./acts.ts";
import { syncFolder, unwritable, writeWhole } from "./disk.ts";

/** The key of one stored file, and the name under which its encrypted copy lies. */
export interface FileKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  readonly stored: string;
}

/** Secrets of one store, each in a file of its own with mode 0600; whoever loses one loses what it opens. */
export interface KeyRing {
  /** The signing key of this id (see `Key`); null where it is not here. */
  readonly signer: (id: string) => Signer | null;
  /** Which of them signs is for the ledger to say; keys of the past stay. */
  readonly putSigner: (name: string, seed: Uint8Array) => Promise<Signer>;
  readonly fileKey: (sha256: string) => Promise<FileKey | null>;
  readonly putFileKey: (sha256: string, key: FileKey) => Promise<void>;
  /** Destroys the key that opened this copy of a file, if it is here: from then on the file shows `erased`. */
  readonly dropFileKey: (file: ErasedFile) => Promise<void>;
  /** The secrets by which other installations write to this one and know it; null where none were made yet. */
  readonly exchange: () => Promise<ExchangeSecrets | null>;
  readonly putExchange: (secrets: ExchangeSecrets) => Promise<void>;
  readonly exported: () => Promise<KeyExport>;
  readonly imported: (keys: KeyExport) => Promise<void>;
}

/** Both are made once and stay: whoever was given the public halves knows the installation by them. */
export interface ExchangeSecrets {
  /** age X25519 identity, `AGE-SECRET-KEY-1...`. */
  readonly identity: string;
  /** Ed25519 seed, 32 bytes in hexadecimal. */
  readonly seed: string;
}

/** What `ledger keys export` writes: everything that the ledger's export leaves out. */
export interface KeyExport {
  readonly format: "headstamp-keys v1";
  readonly signing: readonly SigningKey[];
  readonly files: { readonly [sha256: string]: { readonly key: string; readonly stored: string } };
  readonly exchange?: ExchangeSecrets;
}

interface SigningKey {
  readonly name: string;
  /** Ed25519 seed, 32 bytes in hexadecimal. */
  readonly seed: string;
}

export async function openKeys(dir: string): Promise<KeyRing> {
  const folder = join(dir, "keys");
  await mkdir(join(folder, "files"), { recursive: true, mode: 0o700 }).catch(unwritable(folder));
  await chmod(folder, 0o700).catch(() => {});
  const path = (sha256: string): string => join(folder, "files", `${sha256}.key`);
  const signing: SigningKey[] = [];
  const signers = new Map<string, Signer>();
  const keep = (held: SigningKey): Signer => {
    const signer = seedSigner(held.name, fromHex(held.seed));
    signing.push(held);
    signers.set(keyFor(signer).id, signer);
    return signer;
  };
  for (const name of (await readdir(folder)).sort()) {
    if (!/^ledger-[0-9a-f]{8}\.key$/.test(name)) continue;
    const held = await readJson<SigningKey>(join(folder, name));
    if (held !== null) keep(held);
  }

  const putSigner = async (name: string, seed: Uint8Array): Promise<Signer> => {
    const held = { name, seed: toHex(seed) };
    const { id } = keyFor(seedSigner(name, seed));
    await writeWhole(join(folder, `ledger-${id}.key`), JSON.stringify(held));
    return signers.get(id) ?? keep(held);
  };
  const fileKey = async (sha256: string): Promise<FileKey | null> => {
    const found = await readJson<{ key: string; stored: string }>(path(sha256));
    return found === null ? null : { key: fromHex(found.key), stored: found.stored };
  };
  const putFileKey = async (sha256: string, { key, stored }: FileKey): Promise<void> => {
    await writeWhole(path(sha256), JSON.stringify({ key: toHex(key), stored }));
  };
  return {
    signer: (id) => signers.get(id) ?? null,
    putSigner,
    fileKey,
    putFileKey,
    dropFileKey: async ({ sha256, stored }) => {
      if ((await fileKey(sha256))?.stored !== stored) return;
      await rm(path(sha256), { force: true }).catch(unwritable(path(sha256)));
      await syncFolder(join(folder, "files"));
    },
    exchange: () => readJson<ExchangeSecrets>(join(folder, "exchange.key")),
    putExchange: (secrets) => writeWhole(join(folder, "exchange.key"), JSON.stringify(secrets)),
    exported: async () => {
      const names = (await readdir(join(folder, "files"))).filter((name) => name.endsWith(".key")).sort();
      const files: Record<string, { key: string; stored: string }> = {};
      for (const name of names) {
        const found = await readJson<{ key: string; stored: string }>(join(folder, "files", name));
        if (found !== null) files[name.slice(0, -".key".length)] = found;
      }
      const exchange = await readJson<ExchangeSecrets>(join(folder, "exchange.key"));
      return { format: "headstamp-keys v1", signing, files, ...(exchange === null ? {} : { exchange }) };
    },
    imported: async (keys) => {
      for (const [sha256, { key, stored }] of Object.entries(keys.files)) {
        await putFileKey(sha256, { key: fromHex(key), stored });
      }
      for (const { name, seed } of keys.signing) await putSigner(name, fromHex(seed));
      if (keys.exchange !== undefined)
        await writeWhole(join(folder, "exchange.key"), JSON.stringify(keys.exchange));
    },
  };
}

export function keyFor(signer: Signer): Key {
  return keyOf(signer.name, signer.publicKey);
}

async function readJson<T>(path: string): Promise<T | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new HeadstampError(
      "key-unreadable",
      { path, detail: error.code ?? error.message },
      { cause: error },
    );
  });
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new HeadstampError("key-unreadable", { path, detail: "not JSON" }, { cause: error });
  }
}

/** Reads a key export; refuses another format by name. */
export async function readKeyExport(path: string): Promise<KeyExport> {
  const found = await readJson<Partial<KeyExport>>(path);
  if (found === null) throw new HeadstampError("file-missing", { file: path });
  if (
    found.format !== "headstamp-keys v1" ||
    typeof found.files !== "object" ||
    !Array.isArray(found.signing)
  ) {
    throw new HeadstampError("key-unreadable", { path, detail: "expected headstamp-keys v1" });
  }
  return found as KeyExport;
}
