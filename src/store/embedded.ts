import { HeadstampError } from "#base";
import { type Entry, growTree, leafHash, readEntry, type Tree, type TreeState } from "#ledger";
import { bear, type Draft, keepHead, type Ledger, readHead, type Source, signTree, write } from "./draft.ts";
import type { Journal } from "./journal.ts";
import { NATIVE } from "./native.ts";
import { project } from "./project.ts";
import { type Settler, settler } from "./settle.ts";
import { type Db, type Sql, together } from "./sql.ts";
import { openStage, type Stage } from "./stage.ts";
import { takeTurns } from "./turns.ts";
import { checkpointOf, type Witness } from "./witness.ts";

/** Entries replayed in one transaction at start. */
const REPLAY_BATCH = 200;

export interface Parts {
  readonly journal: Journal;
  readonly db: Db;
  /** Hears of entries replayed so far, out of how many. */
  readonly onReplay?: ((done: number, total: number) => void) | undefined;
}

/**
 * The journal is the ledger and the database its projection. An act is tried on the tables first, then written to the
 * journal, and only then do the tables keep it: what they cannot follow is never recorded, and what they lack at start,
 * because the process died between the two, they are told again.
 */
export async function embeddedLedger(parts: Parts, source: Source): Promise<Ledger> {
  const { journal, db } = parts;
  const { witness } = source;
  const stage = openStage();
  const settling = settler(db);
  const tree = await replay(parts, { stage, settling });
  const turn = takeTurns();
  let stopped: unknown = null;

  /** One at a time; where the journal has what the tables refused, only a new start may go on. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    turn(async () => {
      if (stopped !== null) throw stopped;
      return work();
    });
  const append = async (draft: Draft): Promise<number> => {
    const grown = growTree(tree.state(), NATIVE);
    let durable = false;
    const act = async (sql: Sql) => {
      const prepared = await draft.prepare(sql, tree.size());
      const written = write({ ...draft, ...prepared }, grown, source);
      const told = project({ sql, stage, read: journal.read }, { ...draft, entry: written.entry });
      await together([told, keepHead(sql, grown.state(), tree.size())]);
      await journal.append(written.records);
      durable = true;
      return written;
    };
    const { entry, bytes, signed } = await db.transaction(act).catch((error: unknown) => {
      if (durable) stopped = error;
      stage.forget();
      throw error;
    });
    tree.append(leafHash(bytes, NATIVE));
    await bear(witness, signed);
    settling.note(entry);
    await settling.settle();
    return entry.index;
  };
  return {
    append: (draft) => inTurn(() => append(draft)),
    read: journal.read,
    state: async () => tree.state(),
    sign: (signer) =>
      inTurn(async () => {
        const held = journal.note();
        const signed = signTree(tree, signer);
        if (held !== signed.note) await journal.append([{ kind: "checkpoint", note: signed.note }]);
        await bear(witness, signed);
        return signed.note;
      }),
    whole: () => inTurn(async () => ({ state: tree.state(), chunks: journal.chunks() })),
    length: async () => journal.length(),
    close: () => turn(() => journal.close()),
  };
}

/**
 * Holds a journal against what the database has seen and what was signed, before anything is cut from it or replayed:
 * true where the database is its projection, false where it is another journal's. Throws `ledger-broken` where
 * the journal lost what was acknowledged.
 */
export async function fits(journal: Journal, db: Db, witness: Witness): Promise<boolean> {
  const size = journal.size();
  const note = journal.note();
  const signed = note === null ? 0 : checkpointOf(note).size;
  const last = witness.last();
  if (last !== null && signed < last.size) throw behind(size, `${last.size} were signed`);
  const head = await readHead(db);
  if (head.size === 0) return true;
  if (size > 0 && (await foreign(journal, db))) return false;
  if (journal.seen === null) throw behind(size, `the database has seen ${head.size}`);
  return sameState(journal.seen, head);
}

function behind(size: number, seen: string): HeadstampError {
  const detail = `journal-behind: ${size} entries, ${seen}`;
  return new HeadstampError("ledger-broken", { detail, where: `entry ${size}` });
}

/** Every ledger begins with a key of its own. */
async function foreign(journal: Journal, db: Db): Promise<boolean> {
  const [key] = await db.query<{ vkey: string }>("select vkey from ledger_key where entry = 0");
  return readEntry((await journal.read(0)).bytes).payload["vkey"] !== key?.vkey;
}

function sameState(a: TreeState, b: TreeState): boolean {
  return a.size === b.size && Buffer.concat(a.hashes).equals(Buffer.concat(b.hashes));
}

async function replay(
  { journal, db, onReplay }: Parts,
  { stage, settling }: { readonly stage: Stage; readonly settling: Settler },
): Promise<Tree> {
  const size = journal.size();
  const tree = growTree(await readHead(db), NATIVE);
  while (tree.size() < size) {
    const before = tree.size();
    await db.transaction(async (sql) => {
      for (let n = 0; n < REPLAY_BATCH && tree.size() < size; n++) {
        const kept = await journal.read(tree.size());
        const entry: Entry = readEntry(kept.bytes);
        if (entry.index !== tree.size()) {
          throw new HeadstampError("ledger-broken", { detail: "entry-index", where: `entry ${tree.size()}` });
        }
        await project({ sql, stage, read: journal.read }, { entry, body: kept.body });
        tree.append(leafHash(kept.bytes, NATIVE));
        settling.note(entry);
      }
      await keepHead(sql, tree.state(), before);
    });
    await settling.settle();
    onReplay?.(tree.size(), size);
  }
  return tree;
}
