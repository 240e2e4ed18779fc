import { HeadstampError } from "#base";
import { formatRecord, growTree, leafHash, magic, readEntry } from "#ledger";
import { bear, type Draft, keepHead, type Ledger, readHead, type Source, signTree, write } from "./draft.ts";
import type { Kept } from "./journal.ts";
import { NATIVE } from "./native.ts";
import { project } from "./project.ts";
import { PROJECTIONS } from "./schema.ts";
import { type Db, type Sql, together } from "./sql.ts";
import { openStage } from "./stage.ts";
import { takeTurns } from "./turns.ts";

const ADD_ENTRY = "insert into entry values ($1::int8, $2, $3)";
const READ_ENTRY = "select bytes, body from entry where index = $1::int8";
const READ_ENTRIES = `
select e.index, e.bytes, e.body, c.note from entry e left join checkpoint c on c.size = e.index + 1
where e.index >= $1::int8 and e.index < $2::int8 order by e.index limit 100`;
const ADD_CHECKPOINT = "insert into checkpoint values ($1::int8, $2) on conflict (size) do nothing";
const CHECKPOINT = "select note from checkpoint where size = $1::int8";
const LENGTH = "select pg_total_relation_size('entry') as bytes";

/** The table `entry` is the ledger; an act and its tables are one transaction, in which the tree's head is held. */
export function serverLedger(db: Db, source: Source): Ledger {
  const stage = openStage();
  // Other processes wait for the head; within this one acts are written in the order in which they were asked.
  const inTurn = takeTurns();
  const append = async (draft: Draft): Promise<number> => {
    const { entry, signed } = await db
      .transaction(async (sql) => {
        const state = await readHead(sql, true);
        const prepared = await draft.prepare(sql, state.size);
        const tree = growTree(state, NATIVE);
        const written = write({ ...draft, ...prepared }, tree, source);
        const { entry } = written;
        for (const record of written.records) {
          if (record.kind === "entry") await sql.query(ADD_ENTRY, [entry.index, record.bytes, draft.body]);
          if (record.kind === "checkpoint") await sql.query(ADD_CHECKPOINT, [tree.size(), record.note]);
        }
        const told = project({ sql, stage, read: readBy(sql) }, { ...draft, entry });
        await together([told, keepHead(sql, tree.state(), state.size)]);
        return written;
      })
      .catch((error: unknown) => {
        stage.forget();
        throw error;
      });
    await bear(source.witness, signed);
    return entry.index;
  };
  return {
    append: (draft) => inTurn(() => append(draft)),
    read: readBy(db),
    state: () => readHead(db),
    sign: async (signer) => {
      const signed = await db.transaction(async (sql) => {
        const tree = growTree(await readHead(sql, true), NATIVE);
        const signed = signTree(tree, signer);
        await sql.query(ADD_CHECKPOINT, [tree.size(), signed.note]);
        const [kept] = await sql.query<{ note: string }>(CHECKPOINT, [tree.size()]);
        return { ...signed, note: kept!.note };
      });
      await bear(source.witness, signed);
      return signed.note;
    },
    whole: async () => {
      const state = await readHead(db);
      return { state, chunks: chunksOf(db, state.size) };
    },
    length: async () => Number((await db.query<{ bytes: bigint }>(LENGTH))[0]!.bytes),
    close: async () => {},
  };
}

function readBy(sql: Sql): (index: number) => Promise<Kept> {
  return async (index) => {
    const [found] = await sql.query<{ bytes: Uint8Array; body: Uint8Array | null }>(READ_ENTRY, [index]);
    if (found === undefined) {
      throw new HeadstampError("ledger-broken", { detail: "entry-missing", where: `entry ${index}` });
    }
    return { index, ...found };
  };
}

/** Entries up to a head; what is appended meanwhile is left out. */
async function* chunksOf(db: Db, size: number): AsyncGenerator<Uint8Array> {
  yield magic("journal");
  for (let at = 0; at < size; ) {
    type Row = { index: bigint; bytes: Uint8Array; body: Uint8Array | null; note: string | null };
    const rows = await db.query<Row>(READ_ENTRIES, [at, size]);
    // A gap shows as an entry out of its place: the verifier names it.
    if (rows.length === 0) return;
    for (const { bytes, body, note } of rows) {
      yield formatRecord({ kind: "entry", bytes }, NATIVE);
      if (body !== null) yield formatRecord({ kind: "body", bytes: body }, NATIVE);
      if (note !== null) yield formatRecord({ kind: "checkpoint", note }, NATIVE);
    }
    at = Number(rows.at(-1)!.index) + 1;
  }
}

/** Fills an empty ledger with one that was verified, tables and all, in one transaction. */
export async function refill(
  db: Db,
  entries: AsyncIterable<{ bytes: Uint8Array; body: Uint8Array | null; note: string | null }>,
): Promise<void> {
  await db.transaction(async (sql) => {
    const before = await readHead(sql, true);
    if (before.size > 0) throw new HeadstampError("store-exists", { dir: "DATABASE_URL" });
    const tree = growTree(before, NATIVE);
    const stage = openStage();
    for await (const { bytes, body, note } of entries) {
      const entry = readEntry(bytes);
      await sql.query(ADD_ENTRY, [entry.index, bytes, body]);
      tree.append(leafHash(bytes, NATIVE));
      if (note !== null) await sql.query(ADD_CHECKPOINT, [tree.size(), note]);
      await project({ sql, stage, read: readBy(sql) }, { entry, body });
    }
    await keepHead(sql, tree.state(), before.size);
  });
}

const DROP = `truncate ${[...PROJECTIONS, "chunk", "ledger_key"].join(", ")}`;

/** Drops every projected table and makes it again from the entries, in one transaction; refuses entries that are not those of the head. */
export async function reproject(db: Db, onProgress: (done: number, total: number) => void): Promise<void> {
  await db.transaction(async (sql) => {
    const head = growTree(await readHead(sql, true), NATIVE);
    await sql.query(DROP);
    const tree = growTree(undefined, NATIVE);
    const read = readBy(sql);
    const stage = openStage();
    while (tree.size() < head.size()) {
      const { bytes, body } = await read(tree.size());
      await project({ sql, stage, read }, { entry: readEntry(bytes), body });
      tree.append(leafHash(bytes, NATIVE));
      onProgress(tree.size(), head.size());
    }
    if (!tree.root().every((byte, i) => byte === head.root()[i])) {
      throw new HeadstampError("ledger-broken", { detail: "head-differs", where: `entry ${tree.size()}` });
    }
  });
}
