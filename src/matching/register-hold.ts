import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { HeadstampError } from "#base";
import type { Desk } from "#casework";
import { openSheets, type SheetFile } from "#sheets";
import type { RegisterState, Store } from "#store";
import { indexFolder, savedMappings } from "./register-add.ts";
import { dropIndex, openIndex, type RegisterIndex } from "./register-index.ts";
import { checkLines } from "./register-lines.ts";

/** A register by its id or the start of its file's SHA-256. */
export async function findRegister(store: Store, named: string): Promise<RegisterState> {
  const found = (await store.registers()).filter(
    ({ id, sha256 }) => id === named || (named.length >= 8 && sha256.startsWith(named)),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new HeadstampError("register-missing", { id: named });
  return only;
}

/** Takes a register away by a new entry, with what was made from it; the file as supplied stays until it is erased. */
export async function removeRegister(
  { store, actor }: Desk,
  data: string,
  wish: { readonly id: string; readonly why: string },
): Promise<{ readonly id: string; readonly index: number }> {
  const register = await findRegister(store, wish.id);
  const payload = { registerId: register.id, why: wish.why };
  const { index } = await store.append({ actor, kind: "register.removed", payload });
  await dropIndex({ ...placeOf(register), folder: indexFolder(data) });
  return { id: register.id, index };
}

/** The index of a register that the store holds; made anew from the kept file where it is not there. */
export async function indexOfRegister(
  { store, tell }: Pick<Desk, "store" | "tell">,
  data: string,
  wish: { readonly id: string; readonly signal?: AbortSignal },
): Promise<RegisterIndex & { readonly register: RegisterState }> {
  const register = await findRegister(store, wish.id);
  const place = placeOf(register);
  const folder = indexFolder(data);
  const kept = await keptFile(store, register).catch(async (error: unknown) => {
    if (error instanceof HeadstampError && error.params["state"] === "erased") {
      await dropIndex({ ...place, folder });
    }
    throw error;
  });
  try {
    const known = await savedMappings(store);
    const { signal } = wish;
    const where = { ...place, folder, known, tell, ...(signal === undefined ? {} : { signal }) };
    return { ...(await openIndex(where, () => kept.open(folder))), register };
  } finally {
    await kept.close();
  }
}

/** The sheets of a register as supplied, opened when asked for; whoever opens closes. */
export async function sheetsOfRegister(
  store: Store,
  data: string,
  register: RegisterState,
): Promise<{ readonly file: SheetFile; readonly close: () => Promise<void> }> {
  const kept = await keptFile(store, register);
  try {
    return { file: await kept.open(indexFolder(data)), close: kept.close };
  } catch (error) {
    await kept.close();
    throw error;
  }
}

/** Throws `register-gone` at once where the file as supplied is not there any more. */
async function keptFile(store: Store, { id, sha256, name }: RegisterState) {
  const stream = await store.openFile(sha256);
  if (typeof stream === "string") throw new HeadstampError("register-gone", { id, state: stream });
  let scratch: string | null = null;
  let close: () => Promise<void> = async () => {};
  return {
    open: async (folder: string): Promise<SheetFile> => {
      // Sheets are read by place, which a stream that is decrypted as it comes does not have.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      scratch = await mkdtemp(join(folder, "opened-"));
      const path = join(scratch, name.replaceAll(/[^\w.-]/g, "_"));
      await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
      const file = await openSheets(path);
      close = () => file.close();
      return file;
    },
    close: async (): Promise<void> => {
      stream.destroy();
      await close();
      if (scratch !== null) await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** What its index is made from. */
export function placeOf({ sha256, added }: RegisterState): { sha256: string; sheet: string | null } {
  return { sha256, sheet: (added as { readonly sheet?: string | null }).sheet ?? null };
}

/** What a check of one register found. */
export interface RegisterCheck {
  readonly id: string;
  readonly name: string;
  readonly file: "whole" | "erased" | "missing" | "damaged";
  readonly index: "whole" | "made" | "damaged" | "absent";
  readonly rows: number | null;
  readonly keyed: number | null;
}

/** Holds the kept file against its hash, and the index against its checksums; a damaged index is made anew with `rebuild`. */
export async function verifyRegister(
  desk: Desk,
  data: string,
  wish: { readonly id: string; readonly rebuild: boolean },
): Promise<RegisterCheck> {
  const register = await findRegister(desk.store, wish.id);
  const said = { id: register.id, name: register.name };
  const file = await fileState(desk, register);
  if (file !== "whole") return { ...said, file, index: "absent", rows: null, keyed: null };
  if (wish.rebuild) await dropIndex({ ...placeOf(register), folder: indexFolder(data) });
  try {
    const { columns, keys, built } = await indexOfRegister(desk, data, { id: register.id });
    const place = { ...placeOf(register), folder: indexFolder(data) };
    await checkLines(desk.store, place, { id: register.id, tell: desk.tell });
    return { ...said, file, index: built ? "made" : "whole", rows: columns.rows, keyed: keys.keyed };
  } catch (error) {
    if (!(error instanceof HeadstampError) || !error.code.startsWith("index-")) throw error;
    return { ...said, file, index: "damaged", rows: null, keyed: null };
  }
}

async function fileState(
  { store, tell }: Desk,
  { sha256, bytes }: RegisterState,
): Promise<RegisterCheck["file"]> {
  const stream = await store.openFile(sha256);
  if (typeof stream === "string") return stream;
  let done = 0;
  try {
    // Read to the end: the store refuses the last byte of a file that is not what was supplied.
    for await (const part of stream) {
      done += (part as Uint8Array).length;
      tell("verify", done, Math.max(bytes, done));
    }
    return "whole";
  } catch (error) {
    if (error instanceof HeadstampError && error.code === "ledger-broken") return "damaged";
    throw error;
  }
}
