import type { Report } from "#ledger";
import { askStream } from "./ask.ts";
import { runJob } from "./job.ts";

type Ledger = typeof import("#ledger");

/** What a walk over the whole ledger leaves in the browser: the report, and what proves any entry of it. */
export interface Walked {
  readonly report: Report;
  /** A self-contained proof (C2SP tlog-proof) that the entry lies under the last checkpoint; null where none covers it. */
  readonly prove: (index: number) => string | null;
  /** Whether the ledger had this root at this size, and which entries of each import lie under it. */
  readonly stood: (size: number, root: string) => Stood;
}

/** The ledger at the size at which something was counted. */
export interface Stood {
  /** Derived here from the entries; null where the ledger is not that long. */
  readonly root: string | null;
  readonly same: boolean;
  /** Entries of each import, and how many of them were proven to lie under that root. */
  readonly imports: ReadonlyMap<string, { readonly entries: readonly number[]; readonly proven: number }>;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Takes the ledger as the server sends it and derives everything again, with nothing but `#ledger`. Keeps 32 bytes an
 * entry, the entries' numbers by import, and the last signed note.
 */
export async function walkLedger(told: (bytes: number, total: number | null) => void): Promise<Walked> {
  const { job } = await runJob("/api/ledger/exports", {});
  const { body, total } = await askStream(job.output ?? "");
  return walkBytes(body, { told: (done) => told(done, total) });
}

/** The same for any bytes, such as a file that somebody gave; with `pin`, a verifier key that must have signed. Throws `note-invalid`. */
export async function walkBytes(
  body: ReadableStream<Uint8Array>,
  { told, pin = null }: { readonly told: (bytes: number) => void; readonly pin?: string | null },
): Promise<Walked> {
  const ledger = await import("#ledger");
  const verifier = ledger.ledgerVerifier(pin === null ? {} : { pin });
  const frames = ledger.readFrames();
  const leaves: Uint8Array[] = [];
  const imports = new Map<string, number[]>();
  let note: string | null = null;
  let done = 0;
  const reader = body.getReader();
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (ended) break;
    verifier.push(value);
    for (const frame of frames.push(value)) {
      if (frame.kind === "entry") {
        const id = importOf(ledger, frame.payload);
        if (id !== null) imports.set(id, [...(imports.get(id) ?? []), leaves.length]);
        leaves.push(ledger.leafHash(frame.payload));
      }
      if (frame.kind === "checkpoint") note = new TextDecoder().decode(frame.payload);
    }
    done += value.length;
    told(done);
  }
  const report = verifier.finish();
  const nodeAt = ledger.nodesOfLeaves((at) => leaves[at] as Uint8Array);
  const pathOf = (index: number, size: number): Uint8Array[] =>
    ledger.foldPlan(ledger.inclusionPlan(index, size), nodeAt);
  return {
    report,
    prove: (index) =>
      note === null || index >= report.signed
        ? null
        : ledger.formatProof({ index, hashes: pathOf(index, report.signed), checkpoint: note }),
    stood: (size, wanted) => {
      if (size > leaves.length || size === 0) return { root: null, same: false, imports: new Map() };
      const tree = ledger.growTree();
      for (const leaf of leaves.slice(0, size)) tree.append(leaf);
      const root = tree.root();
      const proven = [...imports].map(([id, all]) => {
        const entries = all.filter((index) => index < size);
        const holds = entries.filter((index) =>
          ledger.verifyInclusion({
            ...{ index, size, root },
            ...{ leaf: leaves[index] as Uint8Array, proof: pathOf(index, size) },
          }),
        );
        return [id, { entries, proven: holds.length }] as const;
      });
      return { root: hex(root), same: hex(root) === wanted, imports: new Map(proven) };
    },
  };
}

/** The import that an entry belongs to; null where it is of something else, or is no entry that can be read. */
function importOf(ledger: Ledger, bytes: Uint8Array): string | null {
  try {
    const id = ledger.readEntry(bytes).payload["importId"];
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}
