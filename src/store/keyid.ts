import { hash } from "node:crypto";

const HEX_32 = /^[0-9a-f]{32}$/;

/** The content key of a row as the tables hold it: the 16 bytes that it spells, else the first 16 of its hash. */
export function keyId(key: string): string {
  const hex = HEX_32.test(key) ? key : hash("sha256", key);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
