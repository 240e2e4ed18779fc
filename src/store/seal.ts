import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";
import { HeadstampError, utf8 } from "#base";

/** First line of an encrypted file. */
const MAGIC = utf8("headstamp-file v1\n");
/** Plain bytes in a segment. */
const SEGMENT = 1 << 16;
const TAG = 16;
const NONCE = 12;
const CIPHER = "aes-256-gcm";

/** Each use of a file's key has a key of its own (RFC 5869), so that no nonce is ever used twice. */
export function derivedKey(key: Uint8Array, use: "file" | "cells"): Buffer {
  return Buffer.from(hkdfSync("sha256", key, new Uint8Array(0), `headstamp ${use} v1`, 32));
}

/**
 * Encrypts a stream in segments of 64 KiB (the STREAM construction: the nonce counts segments and marks the last, so that
 * none can be cut, moved or left out). One key encrypts one content only, since the key belongs to the content's hash.
 */
export async function* sealStream(
  chunks: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const key = derivedKey(fileKey, "file");
  yield MAGIC;
  let n = 0;
  for await (const { bytes, last } of segments(chunks, SEGMENT)) {
    const cipher = createCipheriv(CIPHER, key, nonce(n, last));
    cipher.setAAD(MAGIC);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    n += 1;
  }
}

/** The plain bytes; throws `ledger-broken` at the first segment that is not what was sealed. */
export async function* openStream(
  chunks: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
  where: string,
): AsyncGenerator<Uint8Array> {
  const key = derivedKey(fileKey, "file");
  let n = 0;
  for await (const { bytes, last } of segments(afterMagic(chunks, where), SEGMENT + TAG)) {
    yield openSegment(bytes, { key, n, last, where });
    n += 1;
  }
}

/**
 * Plain bytes `from` to `to` (or the end) of a sealed file of `size` bytes: only the segments that hold them are read and opened.
 * `read` gives the sealed bytes from a place on. Throws `ledger-broken`.
 */
export async function openPart(
  sealed: {
    readonly size: number;
    readonly read: (at: number, length: number) => Promise<Uint8Array>;
    readonly where: string;
  },
  fileKey: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Uint8Array> {
  const key = derivedKey(fileKey, "file");
  const whole = SEGMENT + TAG;
  const held = sealed.size - MAGIC.length;
  const last = Math.max(0, Math.ceil(held / whole) - 1);
  const parts: Uint8Array[] = [];
  const end = Math.min(to, held - (last + 1) * TAG);
  for (let n = Math.floor(from / SEGMENT); n * SEGMENT < end; n++) {
    const length = Math.min(whole, held - n * whole);
    const plain = openSegment(await sealed.read(MAGIC.length + n * whole, length), {
      key,
      n,
      last: n === last,
      where: sealed.where,
    });
    parts.push(plain.subarray(Math.max(0, from - n * SEGMENT), end - n * SEGMENT));
  }
  return Buffer.concat(parts);
}

function openSegment(
  bytes: Uint8Array,
  {
    key,
    n,
    last,
    where,
  }: { readonly key: Buffer; readonly n: number; readonly last: boolean; readonly where: string },
): Buffer {
  if (bytes.length < TAG) throw damaged(where, n);
  const decipher = createDecipheriv(CIPHER, key, nonce(n, last));
  decipher.setAAD(MAGIC);
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - TAG)), decipher.final()]);
  } catch (error) {
    throw damaged(where, n, error);
  }
}

/** Seals a text: base64 of nonce, ciphertext and tag. The nonce is 12 fresh random bytes. */
export function sealText(text: string, fileKey: Uint8Array, random: (length: number) => Uint8Array): string {
  const start = random(NONCE);
  const cipher = createCipheriv(CIPHER, derivedKey(fileKey, "cells"), start);
  return Buffer.concat([start, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64",
  );
}

export function openText(sealed: string, fileKey: Uint8Array): string {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv(CIPHER, derivedKey(fileKey, "cells"), bytes.subarray(0, NONCE));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    const plain = [decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()];
    return Buffer.concat(plain).toString("utf8");
  } catch (error) {
    throw damaged("sealed cells", 0, error);
  }
}

/** Bytes 0-7 count, byte 11 marks the last segment. */
function nonce(n: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(NONCE);
  bytes.writeBigUInt64BE(BigInt(n));
  bytes[NONCE - 1] = last ? 1 : 0;
  return bytes;
}

/** Cuts a stream into pieces of one length; the last, marked, may be shorter or empty. */
async function* segments(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    let at = 0;
    for (; held.length - at > length; at += length)
      yield { bytes: held.subarray(at, at + length), last: false };
    held = held.subarray(at);
  }
  yield { bytes: held, last: true };
}

async function* afterMagic(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let passed = false;
  for await (const chunk of chunks) {
    if (passed) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < MAGIC.length) continue;
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw damaged(where, 0);
    passed = true;
    yield head.subarray(MAGIC.length);
  }
  if (!passed) throw damaged(where, 0);
}

function damaged(where: string, segment: number, cause?: unknown): HeadstampError {
  return new HeadstampError(
    "ledger-broken",
    { detail: "file-damaged", where: `${where}, segment ${segment}` },
    { cause },
  );
}
