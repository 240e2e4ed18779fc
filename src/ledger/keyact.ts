import { HeadstampError, type Json, utf8 } from "#base";
import type { Entry } from "./entry.ts";
import type { Fault } from "./faults.ts";
import { fingerprint, formatVkey, type Key, openNote, readVkey, type Signer, signNote } from "./note.ts";
import { NOBLE, type Primitives, sameBytes } from "./primitives.ts";

/** The three acts that say who signs from here on; every checkpoint that covers the act is signed by the new key. */
export type KeyActKind = "key.created" | "key.rotated" | "key.lost";

/** A key act as a reader tells it. */
export interface KeyAct {
  readonly index: number;
  readonly at: string;
  readonly kind: KeyActKind;
  readonly key: Key;
  readonly vkey: string;
  readonly fingerprint: string;
  /** True where the key before vouched for this one. */
  readonly vouched: boolean;
}

type Payload = { readonly [key: string]: Json };

/** Payload of the first entry of every ledger. */
export function keyCreated(key: Key): Payload {
  return { vkey: formatVkey(key) };
}

/** Payload of a rotation at `index`: the old key signs the new one into that very place. */
export function keyRotated(index: number, next: Key, old: Signer): Payload {
  return { vkey: formatVkey(next), note: signNote(rotationText(index, next), old) };
}

/** Payload of a loss: nothing vouches for the new key, and every reader is told so. */
export function keyLost(lost: Key, next: Key): Payload {
  return { vkey: formatVkey(next), lost: formatVkey(lost) };
}

/** Its second line is no number, so that it can never pass for a checkpoint. */
function rotationText(index: number, next: Key): string {
  return `headstamp key rotation v1\n${formatVkey(next)}\n${index}\n`;
}

export function isKeyAct(kind: string): kind is KeyActKind {
  return kind === "key.created" || kind === "key.rotated" || kind === "key.lost";
}

/** The act in an entry, checked against the key in force; refuses by `entry-invalid` or `note-invalid`. */
export function readKeyAct(entry: Entry, inForce: Key | null, primitives: Primitives = NOBLE): KeyAct {
  const { index, at, kind, payload } = entry;
  const { vkey, note, lost } = payload;
  if (!isKeyAct(kind) || typeof vkey !== "string") throw wrongAct("key-act-form");
  const key = readVkey(vkey);
  if ((kind === "key.created") !== (inForce === null)) throw wrongAct("key-act-order");
  if (inForce !== null) {
    if (key.name !== inForce.name || sameBytes(key.publicKey, inForce.publicKey))
      throw wrongAct("key-act-form");
    if (kind === "key.rotated") {
      if (typeof note !== "string") throw wrongAct("key-act-form");
      const { text } = openNote(note, [inForce], primitives);
      if (!sameBytes(utf8(text), utf8(rotationText(index, key)))) throw wrongAct("key-act-form");
    } else if (lost !== formatVkey(inForce)) {
      throw wrongAct("key-act-form");
    }
  }
  const vouched = kind === "key.rotated";
  return { index, at, kind, key, vkey, fingerprint: fingerprint(key.publicKey), vouched };
}

function wrongAct(what: Fault): HeadstampError {
  return new HeadstampError("entry-invalid", { what, field: "payload" });
}
