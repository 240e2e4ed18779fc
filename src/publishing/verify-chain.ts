import { fromUtf8, HeadstampError, utf8 } from "#base";
import { fingerprint, readVkey } from "#ledger";
import { PROOFS } from "./publication.ts";
import { leafHolds, openEntry, type ProvenEntry } from "./publish-proof.ts";
import type { PackageFault, PackageReport } from "./verify-report.ts";

/** The bytes of a file of the package; null where there is none, which is then a fault already. */
export type Read = (path: string) => Promise<Uint8Array | null>;

/** What binds a package to a ledger, as far as it could be read. */
export interface Chain {
  readonly proven: ProvenEntry | null;
  readonly vkey: string | null;
  readonly entry: string | null;
  readonly proof: string | null;
}

/** Key, entry and proof: which of them is bad where they do not fit. */
export async function openChain(read: Read, faults: PackageFault[], pin: string | null): Promise<Chain> {
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

/** The key of a file that holds nothing else; null where it does not. */
export function vkeyOf(text: string): string | null {
  try {
    if (!text.endsWith("\n")) return null;
    readVkey(text.slice(0, -1));
    return text.slice(0, -1);
  } catch {
    return null;
  }
}

/** Whether a key is the one given, by itself or by its fingerprint. */
export function isPin(vkey: string, pin: string): boolean {
  return pin.trim() === vkey || pin.trim().toLowerCase() === fingerprint(readVkey(vkey).publicKey);
}

/** Who signed, as a report says it. */
export function signedBy(
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
