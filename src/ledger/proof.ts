import { fromBase64, toBase64 } from "./base64.ts";
import { type Checkpoint, openCheckpoint } from "./checkpoint.ts";
import { type Key, noteInvalid } from "./note.ts";
import { NOBLE, type Primitives } from "./primitives.ts";
import { leafHash, verifyInclusion } from "./tree.ts";

/** What proves offline that an entry lies in a ledger: C2SP tlog-proof v1. */
export interface Proof {
  readonly index: number;
  /** The leaf's sibling first. */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string;
}

const FIRST_LINE = "c2sp.org/tlog-proof@v1";
/** More than 2^53 leaves need no deeper path. */
const MAX_HASHES = 64;

export function formatProof({ index, hashes, checkpoint }: Proof): string {
  const lines = [FIRST_LINE, `index ${index}`, ...hashes.map(toBase64)];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/** Reads the text; an `extra` line is allowed and passed over, since nothing authenticates it. */
export function readProof(text: string): Proof {
  const cut = text.indexOf("\n\n");
  const lines = text.slice(0, Math.max(cut, 0)).split("\n");
  if (lines.shift() !== FIRST_LINE) throw noteInvalid("proof-form");
  if (lines[0]?.startsWith("extra ") && fromBase64(lines.shift()!.slice(6)) === null)
    throw noteInvalid("proof-form");
  const [, digits] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "") ?? [];
  const index = Number(digits);
  if (!Number.isSafeInteger(index) || lines.length > MAX_HASHES) throw noteInvalid("proof-form");
  const hashes = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw noteInvalid("proof-form");
    return hash;
  });
  return { index, hashes, checkpoint: text.slice(cut + 2) };
}

/**
 * The checkpoint that the entry is proven under, signed by one of the keys the reader trusts. Refuses (`note-invalid`)
 * anything else. The entry's own `index` is the caller's to compare: the tree knows places, not entries.
 */
export function verifyProof(
  text: string,
  claim: { readonly entry: Uint8Array; readonly keys: readonly Key[] },
  primitives: Primitives = NOBLE,
): Checkpoint & { readonly index: number } {
  const { index, hashes, checkpoint: note } = readProof(text);
  const checkpoint = openCheckpoint(note, claim.keys, primitives);
  const leaf = leafHash(claim.entry, primitives);
  const { size, root } = checkpoint;
  if (!verifyInclusion({ index, size, leaf, proof: hashes, root }, primitives))
    throw noteInvalid("proof-wrong");
  return { ...checkpoint, index };
}
