import { readFile } from "node:fs/promises";
import { canonicalBytes, HeadstampError, utf8 } from "#base";
import { leafHash, verifyInclusion } from "#ledger";
import { asJson, type FigureProof, fromBase64, openEntry, type ProvenEntry } from "./publish-proof.ts";
import { isPin, signedBy, vkeyOf } from "./verify-chain.ts";
import type { PackageFault, PackageReport } from "./verify-report.ts";

/** Largest file that may be one figure's line, bytes. */
const MOST_OF_FIGURE = 1 << 20;

/** The line of one figure; null where the file is none. */
export async function figureOf(path: string): Promise<FigureProof | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length > MOST_OF_FIGURE) return null;
  try {
    const value = JSON.parse(bytes.toString("utf8")) as FigureProof & { readonly schema?: string };
    return value.schema === "headstamp-figure/1" ? value : null;
  } catch {
    return null;
  }
}

/** A figure alone: its line holds everything that binds it to the ledger. */
export function verifyFigure(line: FigureProof, pin: string | null): PackageReport {
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
