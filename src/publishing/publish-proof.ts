import { canonicalBytes, canonicalText, fromUtf8, HeadstampError, type Json, toHex, utf8 } from "#base";
import {
  type Entry,
  emptyRoot,
  foldPlan,
  formatProof,
  growTree,
  inclusionPlan,
  leafHash,
  nodesOfLeaves,
  openCheckpoint,
  readEntry,
  readProof,
  readVkey,
  verifyInclusion,
  verifyProof,
} from "#ledger";
import type { Proven } from "#store";
import { PROOFS, type Publication, type PublishedFigure } from "./publication.ts";

export const asJson = (value: unknown): Json => value as Json;

/** Root over the figures' canonical bytes, as RFC 9162 has it: one figure can be proven without the others. */
export function figuresRoot(figures: readonly PublishedFigure[]): string {
  const tree = growTree();
  for (const figure of figures) tree.append(leafHash(canonicalBytes(asJson(figure))));
  return toHex(figures.length === 0 ? emptyRoot() : tree.root());
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Everything of the folder `proof/`, from the publication and what the ledger proves. */
export function proofFiles(
  publication: Publication,
  proven: Pick<Proven, "note" | "vkey" | "entries">,
  index: number,
): ReadonlyMap<string, Uint8Array> {
  const own = proven.entries.find((entry) => entry.index === index);
  if (own === undefined) throw new RangeError(`couldn't prove entry ${index}: not among the proven`);
  const proof = formatProof({ index, hashes: own.path, checkpoint: proven.note });
  // The leaf stands in the proof's free line, so that a changed entry and a changed path are told apart.
  const cut = proof.indexOf("\n") + 1;
  const told = `${proof.slice(0, cut)}extra ${base64(own.leaf)}\n${proof.slice(cut)}`;
  const key = `${proven.vkey}\n`;
  const entry = fromUtf8(own.bytes);
  const sources = proven.entries
    .filter((one) => one.index !== index)
    .map(({ index: at, leaf, path }) => ({ index: at, leaf: toHex(leaf), path: path.map(base64) }));
  return new Map([
    [PROOFS.entry, own.bytes],
    [PROOFS.proof, utf8(told)],
    [PROOFS.key, utf8(key)],
    [PROOFS.sources, utf8(`${canonicalText({ sources })}\n`)],
    [PROOFS.figures, utf8(figureLines(publication, { entry, proof: told, key: proven.vkey }))],
  ]);
}

/** One line a figure, whole in itself: the figure, its path among the figures, the entry and its proof. */
export function figureLines(
  { publicationId, figures, watermark }: Publication,
  common: { readonly entry: string; readonly proof: string; readonly key: string },
): string {
  const leaves = figures.map((figure) => leafHash(canonicalBytes(asJson(figure))));
  const nodeAt = nodesOfLeaves((at) => leaves[at]!);
  return figures
    .map((figure, at) => {
      const path = foldPlan(inclusionPlan(at, figures.length), nodeAt).map(base64);
      const line = {
        schema: "headstamp-figure/1",
        publicationId,
        watermark,
        place: at,
        figure,
        path,
        ...common,
      };
      return `${canonicalText(asJson(line))}\n`;
    })
    .join("");
}

/** What a reader of one figure finds. */
export interface FigureProof {
  readonly publicationId: string;
  readonly figure: PublishedFigure;
  readonly place: number;
  readonly path: readonly string[];
  readonly entry: string;
  readonly proof: string;
  readonly key: string;
}

/** What is proven of an entry. */
export interface ProvenEntry {
  readonly entry: Entry;
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

/** The entry under the signed checkpoint; throws `note-invalid` or `entry-invalid`. */
export function openEntry(entry: Uint8Array, proof: string, vkey: string): ProvenEntry {
  const key = readVkey(vkey);
  const read = readEntry(entry);
  const { origin, size, root, index } = verifyProof(proof, { entry, keys: [key] });
  if (read.index !== index || read.kind !== "finding.published")
    throw new HeadstampError("note-invalid", { what: "proof-wrong" });
  return { entry: read, origin, size, root };
}

/** Whether the proof's path leads from the leaf that it names to its root: then the entry is what changed. */
export function leafHolds(proof: string, vkey: string): boolean {
  try {
    const { index, hashes, checkpoint } = readProof(proof);
    const leaf = /^extra (\S+)$/m.exec(proof.slice(0, proof.indexOf("\n\n")))?.[1];
    if (leaf === undefined) return false;
    const { size, root } = openCheckpoint(checkpoint, [readVkey(vkey)]);
    return verifyInclusion({ index, size, leaf: fromBase64(leaf), proof: hashes, root });
  } catch {
    return false;
  }
}

/** Strict: bits that mean nothing must be zero, or a changed letter would pass. Throws TypeError. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, "base64"));
  if (base64(bytes) !== text) throw new TypeError("couldn't read base64: got spare bits or other letters");
  return bytes;
}
