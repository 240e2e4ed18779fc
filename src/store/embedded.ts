import { HeadstampError } from "#base";
import { type Entry, growTree, leafHash, readEntry, type Tree } from "#ledger";
import { type Draft, keepHead, type Ledger, readHead, type Source, signTree, write } from "./draft.ts";
import type { Journal } from "./journal.ts";
import { NATIVE } from "./native.ts";
import { project } from "./project.ts";
import type { Db } from "./sql.ts";

/** Entries replayed in one transaction at start. */
const REPLAY_BATCH = 200;

/** PGlite has no background workers: behind an import of so many rows its log is cut and its planner told. */
const SETTLE_ROWS = 5_000;

export interface Replay {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * The journal is the ledger and the database its projection: an act is on the disk before the tables hear of it, and what
 * they lack at start they are told again.
 */
export async function embeddedLedger(journal: Journal, db: Db, source: Source & Replay): Promise<Ledger> {
  const { onProgress } = source;
  const tree = await replay(journal, db, source);
  let tail: Promise<unknown> = Promise.resolve();
  let stopped: unknown = null;

  /** One at a time; after a failure between journal and tables only a new start may go on. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = tail.then(() => {
      if (stopped !== null) throw stopped;
      return work();
    });
    tail = mine.catch(() => {});
    return mine;
  };
  const append = async (draft: Draft): Promise<number> => {
    const prepared = await draft.prepare(db, tree.size());
    const grown = growTree(tree.state(), NATIVE);
    const { entry, bytes, records } = write({ ...draft, ...prepared }, grown, source);
    await journal.append(records);
    try {
      await db.transaction(async (sql) => {
        await project({ sql, read: journal.read, onProgress }, entry);
        await keepHead(sql, grown.state(), tree.size());
      });
      tree.append(leafHash(bytes, NATIVE));
    } catch (error) {
      stopped = error;
      throw error;
    }
    if (Number(entry.payload["rows"] ?? 0) >= SETTLE_ROWS) await db.script("checkpoint; analyze");
    return entry.index;
  };
  return {
    append: (draft) => inTurn(() => append(draft)),
    read: journal.read,
    state: async () => tree.state(),
    sign: (signer) =>
      inTurn(async () => {
        const held = journal.note();
        const note = signTree(tree, signer);
        if (held === note) return held;
        await journal.append([{ kind: "checkpoint", note }]);
        return note;
      }),
    chunks: journal.chunks,
    length: async () => journal.length(),
    close: async () => {
      await tail;
      await journal.close();
    },
  };
}

async function replay(journal: Journal, db: Db, { onProgress }: Replay): Promise<Tree> {
  const seen = await readHead(db);
  const size = journal.size();
  if (seen.size > size) {
    const detail = `journal-behind: ${size} entries, the database has seen ${seen.size}`;
    throw new HeadstampError("ledger-broken", { detail, where: `entry ${size}` });
  }
  const tree = growTree(seen, NATIVE);
  while (tree.size() < size) {
    const before = tree.size();
    await db.transaction(async (sql) => {
      for (let n = 0; n < REPLAY_BATCH && tree.size() < size; n++) {
        const kept = await journal.read(tree.size());
        const entry: Entry = readEntry(kept.bytes);
        if (entry.index !== tree.size()) {
          throw new HeadstampError("ledger-broken", { detail: "entry-index", where: `entry ${tree.size()}` });
        }
        await project({ sql, read: journal.read }, entry);
        tree.append(leafHash(kept.bytes, NATIVE));
      }
      await keepHead(sql, tree.state(), before);
    });
    onProgress?.(tree.size(), size);
  }
  return tree;
}
