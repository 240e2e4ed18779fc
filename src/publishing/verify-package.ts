import { access, readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { HeadstampError } from "#base";
import { PROOFS } from "./publication.ts";
import { openChain, type Read, signedBy } from "./verify-chain.ts";
import { figureOf, verifyFigure } from "./verify-figure.ts";
import { checkFiles, checkStrays, known, publicationOf, recountAll } from "./verify-files.ts";
import type { PackageFault, PackageReport } from "./verify-report.ts";

/** Largest file of a package that is read, bytes. */
const MOST = 512 << 20;

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
    if (only === null && faults.length === 0) recounted = await recountAll(read, publication, faults);
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
