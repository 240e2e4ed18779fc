import { ed25519 } from "@noble/curves/ed25519.js";
import { Decrypter, Encrypter } from "age-encryption";
import {
  canonicalBytes,
  canonicalText,
  fromHex,
  fromUtf8,
  HeadstampError,
  type Json,
  toHex,
  utf8,
} from "#base";

/** What goes between installations: whose it is, for whom, until when, under which label, and what it does not hold. */
export interface Envelope {
  readonly format: "headstamp-exchange v1";
  readonly id: string;
  readonly made: string;
  /** Instant after which it may not be taken in. */
  readonly expires: string;
  readonly from: Card;
  /** age recipients that it was written to. */
  readonly to: readonly string[];
  readonly handling: string;
  readonly restrictions: readonly string[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
  readonly about: "request" | "response";
  readonly body: Json;
}

/** By what an installation is written to and known: public. */
export interface Card {
  readonly name: string;
  /** Ed25519 public key, 32 bytes in hexadecimal. */
  readonly verify: string;
  /** age X25519 recipient, `age1...`. */
  readonly recipient: string;
}

/** Sets these signatures apart from any other use of the key. */
const CONTEXT = utf8("headstamp-exchange v1\n");
const AGE = "age-encryption.org/v1\n";
const LARGEST = 8 * 2 ** 20;
/** A clock may be so far behind the sender's. */
const AHEAD_MS = 86_400_000;

function refused(detail: string, params: Record<string, string | number> = {}): HeadstampError {
  return new HeadstampError("exchange-refused", { detail, ...params });
}

function signedBytes(envelope: Envelope): Uint8Array {
  const body = canonicalBytes(envelope as unknown as Json);
  const bytes = new Uint8Array(CONTEXT.length + body.length);
  bytes.set(CONTEXT);
  bytes.set(body, CONTEXT.length);
  return bytes;
}

/** Signs an envelope and encrypts it to the recipients that it names: the bytes of an age v1 file. */
export async function sealEnvelope(envelope: Envelope, seed: Uint8Array): Promise<Uint8Array> {
  const signature = toHex(ed25519.sign(signedBytes(envelope), seed));
  const encrypter = new Encrypter();
  for (const recipient of envelope.to) encrypter.addRecipient(recipient);
  return encrypter.encrypt(canonicalText({ envelope: envelope as unknown as Json, signature }));
}

/**
 * Opens a file that was written to this installation and checks all that the file alone can show: that it is whole, that its sender
 * signed it, that he wrote it to us, and that its use has not ended. Whether the sender is known is the caller's to ask.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  own: { readonly identity: string; readonly recipient: string; readonly now: string },
): Promise<Envelope> {
  if (bytes.length > LARGEST) throw refused("large", { limit: LARGEST / 2 ** 20 });
  if (!startsWith(bytes, utf8(AGE))) throw refused("format");
  const decrypter = new Decrypter();
  decrypter.addIdentity(own.identity);
  let text: string;
  try {
    text = fromUtf8(await decrypter.decrypt(bytes));
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw refused(/no identity matched/.test(message) ? "recipient" : "damaged");
  }
  const { envelope, signature } = shapeOf(text);
  if (!verified(envelope, signature)) throw refused("signature");
  if (!envelope.to.includes(own.recipient)) throw refused("addressee");
  const [made, expires, now] = [envelope.made, envelope.expires, own.now].map((at) => Date.parse(at));
  if (Number.isNaN(made) || Number.isNaN(expires)) throw refused("format");
  if (expires! < now!) throw refused("expired", { at: envelope.expires.slice(0, 10) });
  if (made! > now! + AHEAD_MS) throw refused("future", { at: envelope.made.slice(0, 10) });
  return envelope;
}

function verified(envelope: Envelope, signature: string): boolean {
  try {
    return ed25519.verify(fromHex(signature), signedBytes(envelope), fromHex(envelope.from.verify), {
      zip215: false,
    });
  } catch {
    return false;
  }
}

/** The two parts, or a refusal: whatever was in the file, nothing of it is looked at before its shape is known. */
function shapeOf(text: string): { readonly envelope: Envelope; readonly signature: string } {
  let value: { envelope?: Partial<Envelope>; signature?: unknown };
  try {
    value = JSON.parse(text);
  } catch {
    throw refused("format");
  }
  const { envelope, signature } = value ?? {};
  const strings = [envelope?.id, envelope?.made, envelope?.expires, envelope?.handling, signature];
  const card = envelope?.from;
  const whole =
    envelope?.format === "headstamp-exchange v1" &&
    [...strings, card?.name, card?.verify, card?.recipient].every((one) => typeof one === "string") &&
    /^msg_[0-9a-f]{32}$/.test(envelope.id ?? "") &&
    (envelope.about === "request" || envelope.about === "response") &&
    [envelope.to, envelope.restrictions, envelope.withheld].every(Array.isArray);
  if (!whole) throw refused("format");
  return { envelope: envelope as Envelope, signature: signature as string };
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
