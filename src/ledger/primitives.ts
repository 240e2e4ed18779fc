import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { crc32 } from "#base";

/** One running SHA-256; the digest has 32 bytes. */
export interface RunningHash {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/**
 * What everything here rests on. An edge may pass faster ones in (node:crypto, node:zlib); the ledger must come out the
 * same, and a test holds the two against each other.
 */
export interface Primitives {
  /** Starts a SHA-256 (FIPS 180-4). */
  readonly sha256: () => RunningHash;
  /** RFC 8032 Ed25519: false, never a throw, for anything but a good signature. */
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
  /** CRC-32 as in zlib. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** TypeScript primitives that run in every runtime. */
export const NOBLE: Primitives = {
  sha256: () => sha256.create(),
  verify: (publicKey, message, signature) => {
    try {
      // The strict rules of RFC 8032: the looser ZIP 215 would accept more than one encoding of a point.
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
  crc32,
};

/** SHA-256 of the parts one after another. */
export function hash(primitives: Primitives, ...parts: readonly Uint8Array[]): Uint8Array {
  const running = primitives.sha256();
  for (const part of parts) running.update(part);
  return running.digest();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
