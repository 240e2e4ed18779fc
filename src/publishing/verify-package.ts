import { createHash } from "node:crypto";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { canonicalBytes, canonicalText, fromUtf8, HeadstampError, toHex, utf8 } from "#base";
import { recount } from "#gate";
import { fingerprint, leafHash, readVkey, verifyInclusion } from "#ledger";
import { PROOFS, type Publication } from "./publication.ts";
import { csvOf, csvPath } from "./publish-files.ts";
import {
  asJson,
  type FigureProof,
  figureLines,
  figuresRoot,
  fromBase64,
  leafHolds,
  openEntry,
  type ProvenEntry,
} from "./publish-proof.ts";

/** A file that is not what was published. */
export interface PackageFault {
  readonly file: string;
  readonly what: "changed" | "missing" | "unknown" | "unreadable" | "unproven" | "foreign-key" | "miscounted";
}

export interface PackageReport {
  readonly ok: boolean;
  readonly what: "package" | "file" | "figure";
  readonly publicationId: string | null;
  /** The figure's number, or the file's path. */
  readonly name: string | null;
  readonly faults: readonly PackageFault[];
  readonly files: number;
  readonly figures: number;
  /** Figures of which some number was worked out again from others of the package; null where it was not asked whole. */
  readonly recounted: number | null;
  readonly index: number | null;
  readonly origin: string | null;
  readonly size: number | null;
  readonly fingerprint: string | null;
  /** Whether the key is the one given; null where none was. */
  readonly pinned: boolean | null;
}

/** Largest file of a package that is read, bytes. */
const MOST = 512 << 20;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Verifies a package, one file of it, or one figure's line, from the bytes alone: no store, no network. Throws
 * `file-missing`, `package-unreadable`.
 */
export async function verifyPackage(path: string, pin: string | null): Promise<PackageReport> {
  const given = resolve(path);
  const found = await stat(given).catch(() => {
    throw new HeadstampError("file-missing", { file: path });
  });
  if (found.isDirectory()) return verifyFolder(given, { pin, only: null });
  const figure = await figureOf(given);
  if (figure !== null) return verifyFigure(figure, pin);
  const root = await rootOf(dirname(given));
  if (root === null) throw new HeadstampError("package-unreadable", { path });
  return verifyFolder(root, { pin, only: relative(root, given).split(sep).join("/") });
}

/** The folder of the package that a file lies in, at most three steps up. */
async function rootOf(dir: string): Promise<string | null> {
  let at = dir;
  for (let step = 0; step < 3; step++) {
    const there = await access(join(at, PROOFS.publication)).then(
      () => true,
      () => false,
    );
    if (there) return at;
    at = dirname(at);
  }
  return null;
}

async function figureOf(path: string): Promise<FigureProof | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length > 1 << 20) return null;
  try {
    const value = JSON.parse(bytes.toString("utf8")) as FigureProof & { readonly schema?: string };
    return value.schema === "headstamp-figure/1" ? value : null;
  } catch {
    return null;
  }
}

type Read = (path: string) => Promise<Uint8Array | null>;

async function verifyFolder(
  root: string,
  { pin, only }: { readonly pin: string | null; readonly only: string | null },
): Promise<PackageReport> {
  const faults: PackageFault[] = [];
  const read: Read = async (path) => {
    const at = join(root, path);
    const found = await stat(at).catch(() => null);
    if (found === null) faults.push({ file: path, what: "missing" });
    else if (found.size <= MOST) return readFile(at);
    return null;
  };
  const chain = await openChain(read, faults, pin);
  const bytes = await read(PROOFS.publication);
  const publication = bytes === null ? null : publicationOf(bytes, chain.proven, faults);
  let recounted: number | null = null;
  if (publication !== null) {
    // Numbers that were changed are named by their hash; numbers that never followed are found by counting again.
    if (only === null && faults.length === 0) recounted = recountAll(publication, faults);
    await checkFiles(read, { publication, chain, faults, only });
    if (only === null) await checkStrays(root, publication, faults);
    else if (!known(publication, only)) faults.push({ file: only, what: "unknown" });
  }
  const { proven, vkey } = chain;
  return {
    ok: faults.length === 0,
    what: only === null ? "package" : "file",
    publicationId: publication?.publicationId ?? null,
    name: only,
    faults: faults.filter((one, at) => faults.findIndex(({ file }) => file === one.file) === at),
    files: publication === null ? 0 : publication.files.length + Object.keys(PROOFS).length,
    figures: publication?.figures.length ?? 0,
    recounted,
    ...signedBy(proven, vkey, pin),
  };
}

/** Each number that follows from others of the package, and each table out of the figures; gives how many figures it could. */
function recountAll(publication: Publication, faults: PackageFault[]): number {
  const { held, wrong } = recount(publication.figures, publication.tables);
  for (const id of wrong) faults.push({ file: `${PROOFS.publication} ${id}`, what: "miscounted" });
  for (const { name } of publication.findings) {
    const path = csvPath(name);
    const listed = publication.files.find((file) => file.path === path);
    if (listed !== undefined && listed.sha256 !== sha256(csvOf(publication, name)))
      faults.push({ file: path, what: "miscounted" });
  }
  return held;
}

interface Chain {
  readonly proven: ProvenEntry | null;
  readonly vkey: string | null;
  readonly entry: string | null;
  readonly proof: string | null;
}

/** Key, entry and proof: which of them is bad where they do not fit. */
async function openChain(read: Read, faults: PackageFault[], pin: string | null): Promise<Chain> {
  const texts: (string | null)[] = [];
  for (const path of [PROOFS.key, PROOFS.entry, PROOFS.proof]) {
    const bytes = await read(path);
    texts.push(bytes === null ? null : textOf(bytes, path, faults));
  }
  const [key = null, entry = null, proof = null] = texts;
  const vkey = key === null ? null : vkeyOf(key);
  if (key !== null && vkey === null) faults.push({ file: PROOFS.key, what: "changed" });
  if (vkey !== null && pin !== null && !isPin(vkey, pin))
    faults.push({ file: PROOFS.key, what: "foreign-key" });
  if (vkey === null || entry === null || proof === null) return { proven: null, vkey, entry, proof };
  try {
    return { proven: openEntry(utf8(entry), proof, vkey), vkey, entry, proof };
  } catch (error) {
    if (!(error instanceof HeadstampError)) throw error;
    faults.push({ file: leafHolds(proof, vkey) ? PROOFS.entry : PROOFS.proof, what: "changed" });
    return { proven: null, vkey, entry, proof };
  }
}

function textOf(bytes: Uint8Array, file: string, faults: PackageFault[]): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    faults.push({ file, what: "changed" });
    return null;
  }
}

function vkeyOf(text: string): string | null {
  try {
    if (!text.endsWith("\n")) return null;
    readVkey(text.slice(0, -1));
    return text.slice(0, -1);
  } catch {
    return null;
  }
}

function isPin(vkey: string, pin: string): boolean {
  return pin.trim() === vkey || pin.trim().toLowerCase() === fingerprint(readVkey(vkey).publicKey);
}

function publicationOf(
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

const known = ({ files }: Publication, path: string): boolean =>
  files.some((file) => file.path === path) || Object.values<string>(PROOFS).includes(path);

async function checkFiles(
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

async function checkStrays(root: string, publication: Publication, faults: PackageFault[]): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!known(publication, path)) faults.push({ file: path, what: "unknown" });
  }
}

function signedBy(
  proven: ProvenEntry | null,
  vkey: string | null,
  pin: string | null,
): Pick<PackageReport, "index" | "origin" | "size" | "fingerprint" | "pinned"> {
  return {
    index: proven?.entry.index ?? null,
    origin: proven?.origin ?? null,
    size: proven?.size ?? null,
    fingerprint: vkey === null ? null : fingerprint(readVkey(vkey).publicKey),
    pinned: pin === null ? null : vkey !== null && isPin(vkey, pin),
  };
}

/** A figure alone: its line holds everything that binds it to the ledger. */
function verifyFigure(line: FigureProof, pin: string | null): PackageReport {
  const { publicationId, figure, place, path, entry, proof, key } = line;
  const faults: PackageFault[] = [];
  const name = typeof figure?.id === "string" ? figure.id : null;
  let proven: ProvenEntry | null = null;
  const vkey = typeof key === "string" ? vkeyOf(`${key}\n`) : null;
  try {
    if (vkey === null) throw new HeadstampError("note-invalid", { what: "key-form" });
    proven = openEntry(utf8(entry), proof, vkey);
    const { figures, publicationId: said } = proven.entry.payload as {
      readonly figures?: { readonly size: number; readonly root: string };
      readonly publicationId?: string;
    };
    const claim = {
      ...{ index: place, size: figures?.size ?? 0, leaf: leafHash(canonicalBytes(asJson(figure))) },
      ...{ proof: path.map(fromBase64), root: new Uint8Array(Buffer.from(figures?.root ?? "", "hex")) },
    };
    if (said !== publicationId || !verifyInclusion(claim)) faults.push({ file: name ?? "", what: "changed" });
  } catch (error) {
    if (!(error instanceof HeadstampError || error instanceof TypeError)) throw error;
    faults.push({ file: name ?? "", what: "unproven" });
  }
  if (vkey !== null && pin !== null && !isPin(vkey, pin))
    faults.push({ file: name ?? "", what: "foreign-key" });
  return {
    ...{ ok: faults.length === 0, what: "figure", publicationId, name, faults, files: 1, figures: 1 },
    recounted: null,
    ...signedBy(proven, vkey, pin),
  };
}
