import { open } from "node:fs/promises";
import { basename } from "node:path";
import { HeadstampError, type Json, newId } from "#base";
import { looksLikePerson, maskPersons } from "#records";
import type { KeptFile, Store } from "#store";
import { addressIn } from "#trace";
import { type Desk, random } from "./desk.ts";
import { type Picture, plainPicture, readPicture } from "./picture.ts";
import { sourceOf } from "./source-rows.ts";

/** MiB of a photograph: larger ones are scans, or no photographs. */
const LARGEST = 64;
const LONGEST = 200;

/** A photograph as the ledger has it: what it is said to show, and the file as supplied. */
export interface Photograph extends Picture {
  readonly id: string;
  /** Address of the item. */
  readonly item: string;
  readonly of: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  /** Why it was taken back; null while it stands. */
  readonly withdrawn: string | null;
  /** Entry by which its file was lawfully erased; null while it can be opened. */
  readonly erased: number | null;
}

type Said = Picture & { readonly of: string; readonly file: KeptFile };

/**
 * Attaches a photograph to an item. The file is kept as supplied and encrypted, what else a camera wrote into it too: it is evidence.
 * Throws `photo-refused`, `item-missing`, `item-ambiguous`.
 */
export async function addPhotograph(
  { store, actor }: Desk,
  wish: { readonly item: string; readonly file: string; readonly of: string },
): Promise<Photograph> {
  const name = basename(wish.file);
  const refused = (detail: string, params: Record<string, string | number> = {}): HeadstampError =>
    new HeadstampError("photo-refused", { file: name, detail, ...params });
  const of = wish.of.normalize("NFC").trim().slice(0, LONGEST);
  if (looksLikePerson(of) || maskPersons(of) !== of) throw refused("person");
  const at = await sourceOf(store, wish.item);
  const item = addressIn(at.source, at.item);
  const picture = readNamed(name, await bytesOf(wish.file, refused));
  const file = await store.keepFile(wish.file);
  const twin = (await photographsOf(store, item)).find(
    ({ sha256, withdrawn }) => sha256 === file.sha256 && withdrawn === null,
  );
  if (twin !== undefined) throw refused("repeat", { id: twin.id });
  const id = newId("pho", random(16));
  const payload = { item, photoId: id, photo: { ...picture, of, file } as unknown as Json };
  const { index } = await store.append({ actor, kind: "photo.added", files: [file.stored], payload });
  const [made] = (await photographsOf(store, item)).filter(({ entry }) => entry === index);
  return made!;
}

/** Every photograph of an item in the order of the ledger, with those taken back. */
export async function listPhotographs(store: Store, named: string): Promise<readonly Photograph[]> {
  const { source, item } = await sourceOf(store, named);
  return photographsOf(store, addressIn(source, item));
}

/** One photograph without place, time, device, names, texts or thumbnails; or as supplied. Throws `photo-missing`. */
export async function showPhotograph(
  store: Store,
  wish: { readonly item: string; readonly id: string; readonly original?: boolean },
): Promise<{ readonly photograph: Photograph; readonly bytes: Uint8Array }> {
  const photograph = await photographOf(store, wish);
  const found = await store.openFile(photograph.sha256);
  if (typeof found === "string") {
    const detail = found === "erased" ? "erased" : "lost";
    throw new HeadstampError("photo-missing", { id: photograph.id, detail });
  }
  const parts: Uint8Array[] = [];
  for await (const part of found) parts.push(part as Uint8Array);
  const bytes = new Uint8Array(Buffer.concat(parts));
  return { photograph, bytes: wish.original === true ? bytes : plainPicture(bytes) };
}

/** Takes a photograph back, as of another item; it stays in the ledger and under lock. To destroy it, erase its file. */
export async function withdrawPhotograph(
  { store, actor }: Desk,
  { why, ...wish }: { readonly item: string; readonly id: string; readonly why: string },
): Promise<{ readonly index: number }> {
  const { id, item, withdrawn } = await photographOf(store, wish);
  if (withdrawn !== null) throw new HeadstampError("photo-missing", { id, detail: "other" });
  return store.append({ actor, kind: "photo.withdrawn", payload: { item, photoId: id, why } });
}

async function photographOf(
  store: Store,
  { item, id }: { readonly item: string; readonly id: string },
): Promise<Photograph> {
  const found = (await listPhotographs(store, item)).filter((one) => one.id.startsWith(id));
  const [one, second] = found;
  if (one === undefined || second !== undefined || id.length < 5)
    throw new HeadstampError("photo-missing", { id, detail: "other" });
  return one;
}

async function photographsOf(store: Store, item: string): Promise<readonly Photograph[]> {
  const held = new Map<string, Photograph>();
  const erased = await store.erased();
  for (const act of await store.caseActs(["photo.added", "photo.withdrawn"], item)) {
    const id = act.payload.photoId;
    if (act.kind === "photo.added") {
      const { of, kind, width, height, file } = act.payload.photo as unknown as Said;
      const { entry, at, actor } = act;
      const { sha256, bytes } = file;
      const gone = erased.get(file.stored) ?? null;
      const said = { id, item, of, kind, width, height, sha256, bytes, erased: gone };
      held.set(id, { ...said, entry, at, actor, withdrawn: null });
    } else {
      const one = held.get(id);
      if (one !== undefined) held.set(id, { ...one, withdrawn: act.payload.why });
    }
  }
  return [...held.values()];
}

function readNamed(file: string, bytes: Uint8Array): Picture {
  try {
    return readPicture(bytes);
  } catch (error) {
    if (!(error instanceof HeadstampError)) throw error;
    throw new HeadstampError(error.code, { ...error.params, file }, { cause: error });
  }
}

async function bytesOf(
  path: string,
  refused: (detail: string, params?: Record<string, string | number>) => HeadstampError,
): Promise<Uint8Array> {
  const file = await open(path).catch((error: Error) => {
    throw new HeadstampError("file-missing", { file: path }, { cause: error });
  });
  try {
    const { size } = await file.stat();
    if (size > LARGEST * 2 ** 20) throw refused("large", { limit: LARGEST });
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}
