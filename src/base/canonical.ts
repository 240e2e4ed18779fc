import canonicalize from "canonicalize";
import { utf8 } from "./bytes.ts";

/** What RFC 8785 can carry without loss: no undefined, no NaN, no bigint. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** RFC 8785 (JSON Canonicalization Scheme) text: the only form in which a record is hashed or signed. */
export function canonicalText(value: Json): string {
  const text = (canonicalize as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined)
    throw new TypeError("couldn't write canonical JSON: got undefined, expected a JSON value");
  return text;
}

/** UTF-8 bytes of the RFC 8785 text. */
export function canonicalBytes(value: Json): Uint8Array {
  return utf8(canonicalText(value));
}
