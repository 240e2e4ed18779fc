import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { crc32 } from "node:zlib";
import { toHex } from "#base";
import { NOBLE, type Primitives } from "#ledger";

/** SubjectPublicKeyInfo of an Ed25519 key, up to its 32 bytes (RFC 8410, section 4). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** Keys under which a signature passed the strict rules once. */
const known = new Map<string, KeyObject>();

/** The ledger's mathematics on the runtime's own SHA-256, CRC-32 and Ed25519. */
export const NATIVE: Primitives = {
  sha256: () => createHash("sha256"),
  crc32,
  verify: (publicKey, message, signature) => {
    const name = toHex(publicKey);
    const key = known.get(name);
    // OpenSSL (0.1 ms against 5) computes R anew and compares its bytes, so of the strict rules it lacks only those on the
    // key itself: no odd encoding, no small order. The strict verifier has looked at each key once.
    if (key !== undefined) return verify(null, message, key, signature);
    if (!NOBLE.verify(publicKey, message, signature)) return false;
    known.set(name, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" }));
    return true;
  },
};
