import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";
import { HeadstampError } from "#base";

/** What is believed of a serial before it is recovered. Being on it says nothing about any person. */
export interface Suspected {
  readonly serial: string;
  readonly make: string;
  readonly caseNumber: string;
  /** Days, `YYYY-MM-DD`: when somebody has to look again, and when it lapses by itself. */
  readonly review: string;
  readonly expires: string;
}

const SECRET = /^sus_[A-Za-z0-9_-]{43}$/;
const NONCE = 12;
const TAG = 16;
/** Every entry is as long as any other: its length says nothing. */
const PADDED = 1024;

/** A secret that only the owner has: whoever lacks it, with every key of the store, learns that entries exist and no more. */
export function newSecret(random: (length: number) => Uint8Array): string {
  return `sus_${Buffer.from(random(32)).toString("base64url")}`;
}

/** AES-256-GCM under a key of the secret and the entry's id (HKDF-SHA-256, RFC 5869), over text padded to one length. */
export function sealSuspect(
  said: Suspected,
  {
    secret,
    id,
    random,
  }: { readonly secret: string; readonly id: string; readonly random: (length: number) => Uint8Array },
): string {
  const text = Buffer.from(JSON.stringify(said), "utf8");
  if (text.length > PADDED) throw new HeadstampError("suspect-refused", { detail: "long" });
  const padded = Buffer.alloc(PADDED, " ");
  text.copy(padded);
  const start = random(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret, id), start);
  cipher.setAAD(Buffer.from(id));
  return Buffer.concat([start, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString(
    "base64",
  );
}

/** What the owner of this secret put there; null for anybody else's entry. */
export function openSuspect(
  sealed: string,
  { secret, id }: { readonly secret: string; readonly id: string },
): Suspected | null {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(secret, id), bytes.subarray(0, NONCE));
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    const plain = [decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()];
    return JSON.parse(Buffer.concat(plain).toString("utf8")) as Suspected;
  } catch {
    return null;
  }
}

/** Refuses what is no secret of ours before anything is looked at, so that the refusal tells nothing of the list. */
export function checkSecret(secret: string): void {
  if (!SECRET.test(secret)) throw new HeadstampError("suspect-refused", { detail: "secret" });
}

function keyOf(secret: string, id: string): Buffer {
  return Buffer.from(
    hkdfSync("sha256", Buffer.from(secret.slice(4), "base64url"), id, "headstamp suspect v1", 32),
  );
}
