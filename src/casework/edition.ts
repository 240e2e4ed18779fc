import { HeadstampError } from "#base";
import type { RowMeaning } from "#records";
import type { HeldRow, ImportState, Store } from "#store";
import type { Occurrences } from "./occurrences.ts";

/** Below this share of rows still there, a file of the same name is another file, not a new edition. */
const STILL_THERE = 0.5;

/** Rows of an earlier import beside those of the file that may be its new edition. */
export interface Edition {
  readonly of: ImportState;
  /** Rows that the file no longer has, or has in another form. */
  readonly gone: readonly HeldRow[];
  /** Rows whose record is there with other contents. */
  readonly changed: number;
}

/** What the file under import holds: content keys and natural keys. */
export interface Contents {
  readonly keys: Occurrences;
  readonly recordIds: Occurrences;
}

/** The latest committed import of the same name and meaning, or the one that `replaces` names; null where none is. */
export async function editionCandidate(
  store: Store,
  wish: { readonly name: string; readonly as: RowMeaning; readonly replaces: string | null },
): Promise<ImportState | null> {
  const imports = (await store.imports()).filter(
    ({ status, as }) => status === "committed" && as === wish.as,
  );
  if (wish.replaces === null) return imports.findLast(({ name }) => name === wish.name) ?? null;
  const named = imports.find(({ id }) => id === wish.replaces);
  if (named === undefined) throw new HeadstampError("import-missing", { id: wish.replaces });
  return named;
}

/** Compares; null where the file holds too few of the earlier rows to be its edition, unless a person named it one. */
export async function compareEdition(
  store: Store,
  { of, named }: { readonly of: ImportState; readonly named: boolean },
  contents: Contents,
): Promise<Edition | null> {
  const gone: HeldRow[] = [];
  let changed = 0;
  let rows = 0;
  for await (const batch of store.liveRows(of.id)) {
    for (const row of batch) {
      rows++;
      if (contents.keys.has(row.keyId)) continue;
      gone.push(row);
      if (row.recordId !== null && contents.recordIds.has(row.recordId)) changed++;
    }
  }
  if (!named && rows - (gone.length - changed) < STILL_THERE * rows) return null;
  return { of, gone, changed };
}
