import type { Desk } from "./desk.ts";

/** One entry as a person reads it. */
export interface ShownEntry {
  readonly index: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  /** The payload's plain fields, shortened. */
  readonly says: string;
}

const SAYS_LENGTH = 90;

/** The signed checkpoint and the last entries of the ledger, newest first. */
export async function showLedger({ store }: Desk, last: number) {
  const { treeSize, rootHash, note, fingerprint } = await store.checkpoint();
  const entries: ShownEntry[] = [];
  for (let index = treeSize - 1; index >= 0 && entries.length < last; index--) {
    const { at, actor, kind, payload } = await store.entry(index);
    entries.push({ index, at, actor, kind, says: plain(payload) });
  }
  return { treeSize, rootHash, note, fingerprint, entries };
}

function plain(payload: unknown): string {
  const fields = Object.entries(payload as Record<string, unknown>).filter(
    ([, value]) => typeof value !== "object",
  );
  const text = fields.map(([name, value]) => `${name}=${value}`).join(" ");
  return text.length > SAYS_LENGTH ? `${text.slice(0, SAYS_LENGTH - 1)}…` : text;
}
