import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { NOBLE, type Primitives } from "#ledger";

/** The ledger's mathematics on the runtime's own SHA-256 and CRC-32. */
export const NATIVE: Primitives = { ...NOBLE, sha256: () => createHash("sha256"), crc32 };
