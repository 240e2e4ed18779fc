import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { canonicalBytes, canonicalText, fromUtf8, toHex, utf8 } from "#base";
import { recount } from "#gate";
import { verifyInclusion } from "#ledger";
import { PROOFS, type Publication } from "./publication.ts";
import { csvPath, follows } from "./publish-files.ts";
import { asJson, figureLines, figuresRoot, fromBase64, type ProvenEntry } from "./publish-proof.ts";
import type { Chain, Read } from "./verify-chain.ts";
import type { PackageFault } from "./verify-report.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Each number that follows from others of the package, and each table out of the figures; gives how many figures it could. */
export async function recountAll(
  read: Read,
  publication: Publication,
  faults: PackageFault[],
): Promise<number> {
  const { held, wrong } = recount(publication.figures, publication.tables);
  for (const id of wrong) faults.push({ file: `${PROOFS.publication} ${id}`, what: "miscounted" });
  for (const { name } of publication.findings) {
    const path = csvPath(name);
    const listed = publication.files.find((file) => file.path === path);
    const table = listed === undefined ? null : await read(path);
    // One that is not as it was published is named by its hash.
    if (table === null || sha256(table) !== listed?.sha256) continue;
    if (!follows(table, publication, name)) faults.push({ file: path, what: "miscounted" });
  }
  return held;
}

/** The publication out of its file; null where it cannot be read as one. */
export function publicationOf(
  bytes: Uint8Array,
  proven: ProvenEntry | null,
  faults: PackageFault[],
): Publication | null {
  const file = PROOFS.publication;
  try {
    const publication = JSON.parse(fromUtf8(bytes)) as Publication;
    const same = toHex(canonicalBytes(asJson(publication))) === toHex(bytes);
    const said = proven?.entry.payload["publication"];
    if (
      publication.schema !== "headstamp-publication/1" ||
      !same ||
      (proven !== null && said !== sha256(bytes))
    )
      faults.push({ file, what: "changed" });
    return publication.schema === "headstamp-publication/1" && Array.isArray(publication.files)
      ? publication
      : null;
  } catch {
    faults.push({ file, what: "changed" });
    return null;
  }
}

/** Whether a path is a file that the package lists, or one of its proofs. */
export const known = ({ files }: Publication, path: string): boolean =>
  files.some((file) => file.path === path) || Object.values<string>(PROOFS).includes(path);

/** Every file that is listed, or the one asked for, and what the proofs say of them. */
export async function checkFiles(
  read: Read,
  at: {
    readonly publication: Publication;
    readonly chain: Chain;
    readonly faults: PackageFault[];
    readonly only: string | null;
  },
): Promise<void> {
  const { publication, chain, faults, only } = at;
  for (const { path, sha256: hash, bytes: length } of publication.files) {
    if (only !== null && only !== path) continue;
    const bytes = await read(path);
    if (bytes !== null && (bytes.length !== length || sha256(bytes) !== hash))
      faults.push({ file: path, what: "changed" });
  }
  const { proven, entry, proof, vkey } = chain;
  const said = proven?.entry.payload["figures"] as
    | { readonly root?: string; readonly size?: number }
    | undefined;
  if (
    proven !== null &&
    (said?.root !== figuresRoot(publication.figures) || said.size !== publication.figures.length)
  )
    faults.push({ file: PROOFS.publication, what: "changed" });
  if (entry !== null && proof !== null && vkey !== null && (only === null || only === PROOFS.figures)) {
    const bytes = await read(PROOFS.figures);
    const wanted = figureLines(publication, { entry, proof, key: vkey });
    // Where the publication itself or the chain is bad, the lines made from them say nothing of the lines.
    const sound = !faults.some(({ file }) => Object.values<string>(PROOFS).includes(file));
    if (bytes !== null && sound && sha256(bytes) !== sha256(utf8(wanted)))
      faults.push({ file: PROOFS.figures, what: "changed" });
  }
  if (only === null || only === PROOFS.sources) {
    const bytes = await read(PROOFS.sources);
    if (bytes !== null && !sourcesHold(bytes, publication, proven))
      faults.push({ file: PROOFS.sources, what: "changed" });
  }
}

/** Every entry of every source lies under the checkpoint, and no other is listed. */
function sourcesHold(bytes: Uint8Array, { sources }: Publication, proven: ProvenEntry | null): boolean {
  try {
    const text = fromUtf8(bytes);
    const value = JSON.parse(text) as {
      readonly sources: readonly {
        readonly index: number;
        readonly leaf: string;
        readonly path: readonly string[];
      }[];
    };
    if (`${canonicalText(asJson(value))}\n` !== text) return false;
    const wanted = [...new Set(sources.flatMap(({ entries }) => entries))].sort((a, b) => a - b);
    const listed = value.sources.map(({ index }) => index).sort((a, b) => a - b);
    if (wanted.join() !== listed.join()) return false;
    return (
      proven === null ||
      value.sources.every(({ index, leaf, path }) =>
        verifyInclusion({
          ...{ index, size: proven.size, root: proven.root },
          leaf: new Uint8Array(Buffer.from(leaf, "hex")),
          proof: path.map(fromBase64),
        }),
      )
    );
  } catch {
    return false;
  }
}

/** Files that the package does not know. */
export async function checkStrays(
  root: string,
  publication: Publication,
  faults: PackageFault[],
): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!known(publication, path)) faults.push({ file: path, what: "unknown" });
  }
}
