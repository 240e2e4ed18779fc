import { ed25519 } from "@noble/curves/ed25519.js";
import { fromHex, fromUtf8, HeadstampError, toHex, utf8 } from "#base";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Fault } from "./faults.ts";
import { hash, NOBLE, type Primitives, sameBytes } from "./primitives.ts";

/** A verifier key: who may sign under this name. */
export interface Key {
  readonly name: string;
  /** Four bytes in hexadecimal: names the key, proves nothing. */
  readonly id: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** A key that can sign; the secret stays with whoever made `sign`. */
export interface Signer {
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** A note whose signatures were checked: the text, with its last newline, and the known keys that signed it. */
export interface OpenNote {
  readonly text: string;
  readonly signedBy: readonly Key[];
}

/** Signature type of Ed25519 in C2SP signed-note. */
const ED25519 = 0x01;
const MAX_NOTE = 1_000_000;
const MAX_SIGNATURES = 100;
/** Em dash, space, name, space, base64 (C2SP signed-note, "Format"). */
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)$/u;

/** A key under a name; the name may hold no space and no plus. */
export function keyOf(name: string, publicKey: Uint8Array): Key {
  if (name === "" || /[\s\p{White_Space}+\p{Cc}]/u.test(name) || publicKey.length !== 32) {
    throw noteInvalid("key-form");
  }
  const id = hash(NOBLE, utf8(name), Uint8Array.of(0x0a, ED25519), publicKey).subarray(0, 4);
  return { name, id: toHex(id), publicKey };
}

/** `name+id+base64(0x01 || public key)`, the C2SP verifier key text. */
export function formatVkey(key: Key): string {
  return `${key.name}+${key.id}+${toBase64(Uint8Array.of(ED25519, ...key.publicKey))}`;
}

/** Refuses (`note-invalid`) a text whose id does not follow from its name and key, and every type but Ed25519. */
export function readVkey(text: string): Key {
  const [name, id, encoded] = splitThrice(text);
  const bytes = fromBase64(encoded);
  if (bytes === null || bytes.length !== 33 || bytes[0] !== ED25519) {
    throw noteInvalid("key-form");
  }
  const key = keyOf(name, bytes.subarray(1));
  if (key.id !== id) throw noteInvalid("key-id");
  return key;
}

/** The base64 part may itself hold plus signs: only the first two divide. */
function splitThrice(text: string): [string, string, string] {
  const first = text.indexOf("+");
  const second = text.indexOf("+", first + 1);
  if (first < 0 || second < 0) throw noteInvalid("key-form");
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}

/** What a person compares to know a key again: SHA-256 of the 32 bytes, 64 hexadecimal digits. */
export function fingerprint(publicKey: Uint8Array): string {
  return toHex(hash(NOBLE, publicKey));
}

/** A signer over a 32-byte Ed25519 seed, for edges without a faster one. */
export function seedSigner(name: string, seed: Uint8Array): Signer {
  return {
    name,
    publicKey: ed25519.getPublicKey(seed),
    sign: (message) => ed25519.sign(message, seed),
  };
}

/** The note: text, empty line, one signature line for each signer. The text must end in a newline. */
export function signNote(text: string, ...signers: readonly Signer[]): string {
  if (!isNoteText(text) || signers.length === 0) throw noteInvalid("note-form");
  const lines = signers.map(({ name, publicKey, sign }) => {
    const key = keyOf(name, publicKey);
    const signature = sign(utf8(text));
    return `\u2014 ${name} ${toBase64(Uint8Array.of(...fromHex(key.id), ...signature))}\n`;
  });
  return `${text}\n${lines.join("")}`;
}

/**
 * Signatures of unknown keys are passed over; a known key's signature that fails refuses the note
 * (`signature-wrong`), and so does the lack of any known key's (`note-unsigned`). All throw `note-invalid`.
 */
export function openNote(
  note: string | Uint8Array,
  keys: readonly Key[],
  primitives: Primitives = NOBLE,
): OpenNote {
  const { text, signatures } = splitNote(typeof note === "string" ? note : textOf(note));
  const message = utf8(text);
  const signedBy: Key[] = [];
  for (const { name, bytes } of signatures) {
    const id = toHex(bytes.subarray(0, 4));
    const key = keys.find((known) => known.name === name && known.id === id);
    if (key === undefined || signedBy.includes(key)) continue;
    if (bytes.length !== 68 || !primitives.verify(key.publicKey, message, bytes.subarray(4))) {
      throw noteInvalid("signature-wrong");
    }
    signedBy.push(key);
  }
  if (signedBy.length === 0) throw noteInvalid("note-unsigned");
  return { text, signedBy };
}

interface NoteParts {
  readonly text: string;
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

function splitNote(note: string): NoteParts {
  const cut = note.lastIndexOf("\n\n");
  if (note.length > MAX_NOTE || cut < 0 || !note.endsWith("\n")) throw noteInvalid("note-form");
  const text = note.slice(0, cut + 1);
  const lines = note.slice(cut + 2, -1).split("\n");
  if (!isNoteText(text) || lines.length > MAX_SIGNATURES) throw noteInvalid("note-form");
  const signatures = lines.map((line) => {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || name.includes("+") || bytes === null || bytes.length < 5) {
      throw noteInvalid("note-form");
    }
    return { name, bytes };
  });
  return { text, signatures };
}

function isNoteText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids exactly these
  return text.endsWith("\n") && !/[\u0000-\u0009\u000b-\u001f]/.test(text) && !/\p{Surrogate}/u.test(text);
}

function textOf(bytes: Uint8Array): string {
  try {
    const text = fromUtf8(bytes);
    if (sameBytes(utf8(text), bytes)) return text;
  } catch {
    // refused below: the bytes are not UTF-8
  }
  throw noteInvalid("note-form");
}

export function noteInvalid(what: Fault): HeadstampError {
  return new HeadstampError("note-invalid", { what });
}
