import { toHex } from "#base";
import { fromBase64, toBase64 } from "./base64.ts";
import { type Key, noteInvalid, openNote, type Signer, signNote } from "./note.ts";
import { NOBLE, type Primitives } from "./primitives.ts";

/** A tree head: this log, at this size, has this root. */
export interface Checkpoint {
  /** Name of the log, and of its key. */
  readonly origin: string;
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** The three lines of C2SP tlog-checkpoint; we write no extension lines. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root } = checkpoint;
  if (
    origin === "" ||
    origin.includes("\n") ||
    !Number.isSafeInteger(size) ||
    size < 0 ||
    root.length !== 32
  ) {
    throw noteInvalid("checkpoint-form");
  }
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Reads the text of an opened note; extension lines are allowed and passed over, as the specification says. */
export function readCheckpoint(text: string): Checkpoint {
  const lines = text.split("\n");
  const [origin, size, encoded] = lines;
  const root = encoded === undefined ? null : fromBase64(encoded);
  const formed =
    origin !== undefined &&
    size !== undefined &&
    root !== null &&
    lines.at(-1) === "" &&
    lines.slice(0, -1).every((line) => line !== "") &&
    /^(0|[1-9][0-9]{0,15})$/.test(size) &&
    Number.isSafeInteger(Number(size)) &&
    root.length === 32;
  if (!formed) throw noteInvalid("checkpoint-form");
  return { origin, size: Number(size), root };
}

/** The signed note; the signer's name must be the origin. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  if (signer.name !== checkpoint.origin) throw noteInvalid("checkpoint-origin");
  return signNote(formatCheckpoint(checkpoint), signer);
}

/** Checks the signatures, then reads; refuses (`note-invalid`) a checkpoint of another log. */
export function openCheckpoint(
  note: string | Uint8Array,
  keys: readonly Key[],
  primitives: Primitives = NOBLE,
): Checkpoint {
  const { text, signedBy } = openNote(note, keys, primitives);
  const checkpoint = readCheckpoint(text);
  if (!signedBy.some((key) => key.name === checkpoint.origin)) throw noteInvalid("checkpoint-origin");
  return checkpoint;
}

/** What a finding names beside its figures. */
export function formatSnapshot({ size, root }: Checkpoint): { treeSize: number; rootHash: string } {
  return { treeSize: size, rootHash: toHex(root) };
}
