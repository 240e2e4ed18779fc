import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { type Checkpoint, type Report, readCheckpoint } from "#ledger";
import { syncFolder, unwritable } from "./disk.ts";

/** One checkpoint as it was signed, with the verifier key it was signed under. */
export interface Signed {
  readonly vkey: string;
  readonly note: string;
}

/**
 * Every checkpoint that this folder signed, one a line in `checkpoints`, outside the database and the journal: whoever cuts
 * or rewrites those is held against it. A note is kept once it is durable in the ledger, so a ledger without it has lost it.
 */
export interface Witness {
  readonly notes: () => readonly string[];
  /** The one with the most entries. */
  readonly last: () => (Signed & { readonly size: number }) | null;
  readonly keep: (signed: Signed) => Promise<void>;
}

export async function openWitness(dir: string): Promise<Witness> {
  const path = join(dir, "checkpoints");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    return unwritable(path)(error);
  });
  const lines = text.split("\n");
  // What follows the last line end was being written when its process died; the ledger has that note.
  const torn = lines.pop() !== "";
  const kept = lines.map((line, i) => readSigned(line, `${path}, line ${i + 1}`));
  let last = kept.reduce<(typeof kept)[number] | null>(
    (best, one) => (best === null || one.size > best.size ? one : best),
    null,
  );
  let whole = Buffer.byteLength(text) - Buffer.byteLength(torn ? text.slice(text.lastIndexOf("\n") + 1) : "");
  let cut = torn;
  return {
    notes: () => kept.map(({ note }) => note),
    last: () => last,
    keep: async (signed) => {
      const { size } = checkpointOf(signed.note);
      if (last !== null && size <= last.size) return;
      const line = `${JSON.stringify(signed)}\n`;
      const file = await open(path, "a", 0o600).catch(unwritable(path));
      try {
        if (cut) await file.truncate(whole);
        cut = false;
        await file.writeFile(line);
        await file.datasync();
      } catch (error) {
        unwritable(path)(error);
      } finally {
        await file.close();
      }
      if (kept.length === 0) await syncFolder(dir);
      whole += Buffer.byteLength(line);
      last = { ...signed, size };
      kept.push(last);
    },
  };
}

/** The text of a note, whoever signed it. */
export function checkpointOf(note: string): Checkpoint {
  return readCheckpoint(note.slice(0, note.lastIndexOf("\n\n") + 1));
}

function readSigned(line: string, where: string): Signed & { size: number } {
  try {
    const { vkey, note } = JSON.parse(line) as Signed;
    return { vkey, note, size: checkpointOf(note).size };
  } catch (error) {
    throw new HeadstampError("ledger-broken", { detail: "checkpoints-unreadable", where }, { cause: error });
  }
}

/** What to ask of a reader of this store's ledger: the key that must have signed, and every tree that must be in it. */
export function evidence(witness: Witness): { pin?: string; known: readonly string[] } {
  const last = witness.last();
  return { known: witness.notes(), ...(last !== null && { pin: last.vkey }) };
}

/** A ledger that holds every entry may still have lost signatures. */
export function judgeSigned(report: Report, witness: Witness): Report {
  const size = witness.last()?.size ?? 0;
  if (report.firstBad !== null || report.signed >= size) return report;
  const place = { index: report.signed, upTo: size - 1, offset: report.bytes };
  const firstBad = { what: "checkpoint-missing", ...place, detail: `${report.signed} < ${size}` } as const;
  return { ...report, ok: false, firstBad };
}
