import {
  calendarDate,
  canonicalText,
  fromHex,
  fromUtf8,
  HeadstampError,
  type Json,
  toHex,
  utf8,
} from "#base";
import type { Fault } from "./faults.ts";
import { hash, NOBLE, type Primitives } from "./primitives.ts";

/** The bulky part of an entry (a chunk of rows), kept apart so that it can be erased without breaking the tree. */
export interface BodyRef {
  /** `SHA-256(salt || body)`: without the salt nobody can confirm a guessed body. */
  readonly sha256: string;
  readonly bytes: number;
  /** 16 random bytes in hexadecimal. */
  readonly salt: string;
}

/** One act. The leaf of the tree is the RFC 8785 text of exactly these fields. */
export interface Entry {
  readonly v: 1;
  /** Place in the ledger, from 0. */
  readonly index: number;
  /** Instant, UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  readonly at: string;
  readonly actor: string;
  /** Dotted words, e.g. `import.opened`. */
  readonly kind: string;
  readonly payload: { readonly [key: string]: Json };
  /** SHA-256 of the files it speaks of. */
  readonly files: readonly string[];
  readonly body: BodyRef | null;
  /** 128 random bits in hexadecimal: no published hash can confirm a guess. */
  readonly nonce: string;
}

/** Longest entry, bytes; what is longer belongs into the body. */
export const MAX_ENTRY = 1 << 20;
/** Longest body, bytes. */
export const MAX_BODY = 1 << 26;

const FIELDS = ["actor", "at", "body", "files", "index", "kind", "nonce", "payload", "v"] as const;
const BODY_FIELDS = ["bytes", "salt", "sha256"] as const;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const KIND = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;
const HEX_32 = /^[0-9a-f]{32}$/;
const HEX_64 = /^[0-9a-f]{64}$/;

/** Canonical bytes of an entry; refuses (`entry-invalid`) what `readEntry` would refuse. */
export function formatEntry(entry: Entry): Uint8Array {
  const text = canonicalText(checkEntry(entry) as unknown as Json);
  if (hasLoneSurrogate(text)) throw entryInvalid("entry-surrogate", "");
  const bytes = utf8(text);
  if (bytes.length > MAX_ENTRY) throw entryInvalid("entry-too-long", "");
  return bytes;
}

/** The entry in canonical bytes; anything else is refused (`entry-invalid`) with `what` and the `field`. */
export function readEntry(bytes: Uint8Array): Entry {
  if (bytes.length > MAX_ENTRY) throw entryInvalid("entry-too-long", "");
  let value: unknown;
  let text: string;
  let again: string;
  try {
    text = fromUtf8(bytes);
    value = JSON.parse(text);
    again = canonicalText(value as Json);
  } catch {
    throw entryInvalid("entry-not-json", "");
  }
  const entry = checkEntry(value);
  if (again !== text) throw entryInvalid("entry-not-canonical", "");
  if (hasLoneSurrogate(text)) throw entryInvalid("entry-surrogate", "");
  return entry;
}

/** RFC 8785 section 3.2.2.2 forbids half a pair; in canonical text only such a half is written as an escape `\udXXX`. */
function hasLoneSurrogate(text: string): boolean {
  return text.includes("\\ud") && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text);
}

function checkEntry(value: unknown): Entry {
  if (!isRecord(value)) throw entryInvalid("entry-field", "");
  if (value["v"] !== 1) throw entryInvalid("entry-version", "v");
  checkFields(value, FIELDS, "");
  const { index, at, actor, kind, payload, files, body, nonce } = value;
  if (!isCount(index)) throw entryInvalid("entry-field", "index");
  if (typeof at !== "string" || !isInstant(at)) throw entryInvalid("entry-field", "at");
  if (typeof actor !== "string" || actor === "" || actor.length > 200)
    throw entryInvalid("entry-field", "actor");
  if (typeof kind !== "string" || kind.length > 100 || !KIND.test(kind))
    throw entryInvalid("entry-field", "kind");
  if (!isRecord(payload)) throw entryInvalid("entry-field", "payload");
  if (!Array.isArray(files) || !files.every((file) => matches(file, HEX_64))) {
    throw entryInvalid("entry-field", "files");
  }
  if (files.length > 1 && new Set(files).size !== files.length) throw entryInvalid("entry-field", "files");
  if (!matches(nonce, HEX_32)) throw entryInvalid("entry-field", "nonce");
  if (body !== null) {
    if (!isRecord(body)) throw entryInvalid("entry-field", "body");
    checkFields(body, BODY_FIELDS, "body.");
    if (!isCount(body["bytes"]) || (body["bytes"] as number) > MAX_BODY)
      throw entryInvalid("entry-field", "body.bytes");
    if (!matches(body["salt"], HEX_32)) throw entryInvalid("entry-field", "body.salt");
    if (!matches(body["sha256"], HEX_64)) throw entryInvalid("entry-field", "body.sha256");
  }
  return value as unknown as Entry;
}

function checkFields(
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  within: string,
): void {
  for (const field of fields) {
    if (!Object.hasOwn(value, field)) throw entryInvalid("entry-field", within + field);
  }
  const surplus = Object.keys(value).find((field) => !fields.includes(field));
  if (surplus !== undefined) throw entryInvalid("entry-field", within + surplus);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

function isInstant(text: string): boolean {
  const [, year, month, day] = INSTANT.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day)) !== null;
}

/** What the entry says of its body; the salt is 16 fresh random bytes from the edge. */
export function bodyRef(body: Uint8Array, salt: Uint8Array, primitives: Primitives = NOBLE): BodyRef {
  if (salt.length !== 16) throw entryInvalid("entry-field", "body.salt");
  if (body.length > MAX_BODY) throw entryInvalid("entry-field", "body.bytes");
  return { sha256: toHex(hash(primitives, salt, body)), bytes: body.length, salt: toHex(salt) };
}

/** Null where the body is the one the entry speaks of, else what differs. */
export function bodyFault(
  ref: BodyRef,
  body: Uint8Array,
  primitives: Primitives = NOBLE,
): "body-length" | "body-hash" | null {
  if (body.length !== ref.bytes) return "body-length";
  return toHex(hash(primitives, fromHex(ref.salt), body)) === ref.sha256 ? null : "body-hash";
}

function entryInvalid(what: Fault, field: string): HeadstampError {
  return new HeadstampError("entry-invalid", { what, field });
}
