import type { Readable } from "node:stream";
import { HeadstampError, type Json, toHex } from "#base";
import {
  fingerprint,
  formatSnapshot,
  growTree,
  keyLost,
  keyRotated,
  openCheckpoint,
  type Report,
  type Signer,
} from "#ledger";
import type { Chunk } from "#records";
import { type Abouts, askAbout } from "./about.ts";
import type { Act, Counts, Payloads } from "./acts.ts";
import { type Alikes, askAlike } from "./alike.ts";
import { type Asked, asking } from "./ask.ts";
import { askCases, type Cases } from "./cases.ts";
import { encodeChunk } from "./chunk.ts";
import { writeWhole } from "./disk.ts";
import { type Facts, facts } from "./doctor.ts";
import type { Draft, Prepared } from "./draft.ts";
import { exportProjection, writeLedger } from "./exports.ts";
import type { KeptFile } from "./files.ts";
import {
  closeGround,
  type Ground,
  keyInForce,
  openGround,
  type StoreOptions,
  type StoreWarning,
  signTail,
} from "./ground.ts";
import { askJudgements, type Judgements } from "./judgements.ts";
import { type ExchangeSecrets, keyFor } from "./keys.ts";
import { NATIVE } from "./native.ts";
import { type Proven, prove } from "./prove.ts";
import { askRegisters, type Registers } from "./registers.ts";
import { check } from "./rules.ts";
import { openText, sealText } from "./seal.ts";
import type { Engine, Param, Sql } from "./sql.ts";
import { takeTurns } from "./turns.ts";
import { verifyOpened, type Wish } from "./verify.ts";

export interface Snapshot {
  readonly treeSize: number;
  /** Hexadecimal. */
  readonly rootHash: string;
}

export interface Store extends Asked, Abouts, Alikes, Registers, Judgements, Cases {
  readonly engine: Engine;
  readonly warnings: readonly StoreWarning[];
  /** Acknowledged only when durable. */
  readonly append: (act: Act) => Promise<{ index: number }>;
  /** One `import.rows` entry: some hundreds of rows of one sheet. The next may be given before this one is acknowledged. */
  readonly appendRows: (chunk: Chunk, actor: string) => Promise<Counts & { index: number }>;
  /** Read-only statements of our own. */
  readonly query: <T>(text: string, params?: readonly Param[]) => Promise<T[]>;
  readonly keepFile: (path: string) => Promise<KeptFile>;
  readonly openFile: (sha256: string) => Promise<Readable | "erased" | "missing">;
  /** Bytes `from` to `to` (or the end) of a kept file, without reading the rest of it. */
  readonly filePart: (
    sha256: string,
    span: { readonly from: number; readonly to: number },
  ) => Promise<Uint8Array | "erased" | "missing">;
  /** Seals what names a person under the key of the file that it came from. */
  readonly sealCells: (sha256: string, cells: Json) => Promise<string>;
  readonly openCells: (sha256: string, sealed: string) => Promise<Json | "erased">;
  /** Size and root of the tree as it stands. */
  readonly snapshot: () => Promise<Snapshot>;
  /** The same, signed; the note is kept in the ledger. */
  readonly checkpoint: () => Promise<Snapshot & { readonly note: string; readonly fingerprint: string }>;
  /** Signs, and proves these entries under the checkpoint; for a reader who has nothing of the ledger. */
  readonly prove: (indexes: readonly number[]) => Promise<Proven>;
  /** What is kept beside an entry; null where there is nothing, or it was erased. */
  readonly body: (index: number) => Promise<Uint8Array | null>;
  readonly verifyLive: (wish?: Wish) => Promise<Report>;
  /** Entries, bodies, checkpoints and encrypted files, signed to the end. Keys are not in it. */
  readonly exportLedger: (path: string) => Promise<Snapshot & { readonly bytes: number }>;
  readonly exportKeys: (path: string) => Promise<void>;
  /** All tables that follow from the ledger, as lines of JSON: a replay gives the same bytes. */
  readonly exportProjection: () => AsyncGenerator<string>;
  readonly rotateKey: (actor: string) => Promise<{ readonly fingerprint: string }>;
  /** For a key that is gone or in wrong hands: nothing vouches for the new one, and every reader is told. */
  readonly declareKeyLost: (actor: string) => Promise<{ readonly fingerprint: string }>;
  /**
   * Destroys the key of a kept file, and says so in the ledger: proofs still verify, the original and its person cells
   * show as erased. Throws `file-unknown`; `file-erased` where the key is gone already.
   */
  readonly eraseFile: (sha256: string, why: string, actor: string) => Promise<{ readonly index: number }>;
  /** The secrets of exchange; made by `make` when first asked for. */
  readonly exchangeSecrets: (make: () => Promise<ExchangeSecrets>) => Promise<ExchangeSecrets>;
  readonly doctor: () => Promise<Facts>;
  readonly close: () => Promise<void>;
}

/** Acts that end something are signed at once; what comes between, at the next of them or at closing. */
const SIGNED: ReadonlySet<string> = new Set<Act["kind"]>([
  "import.committed",
  "import.undone",
  "file.erased",
  "register.added",
  "register.removed",
  "finding.published",
]);

/** Opens a store; throws what `openGround` does. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return storeOn(await openGround(options), options);
}

function storeOn(ground: Ground, options: StoreOptions): Store {
  const { db, ledger, keys, files, warnings, witness } = ground;
  const { random } = options;
  let closed = false;

  const inForce = async (sql: Sql = db): Promise<Signer> => {
    const key = await keyInForce(sql);
    const signer = keys.signer(key.id);
    if (signer !== null) return signer;
    throw new HeadstampError("signing-key-missing", { fingerprint: fingerprint(key.publicKey) });
  };
  const record = async (
    draft: Pick<Draft, "actor" | "kind" | "prepare"> & Partial<Draft>,
  ): Promise<{ index: number }> => ({
    index: await ledger.append({ files: [], body: null, chunk: null, ...draft }),
  });
  const checkpoint: Store["checkpoint"] = async () => {
    const signer = await inForce();
    const note = await ledger.sign(signer);
    const at = openCheckpoint(note, [keyFor(signer)], NATIVE);
    return { ...formatSnapshot(at), note, fingerprint: fingerprint(signer.publicKey) };
  };
  const changeKey = async (
    actor: string,
    kind: "key.rotated" | "key.lost",
  ): Promise<{ fingerprint: string }> => {
    const next = await keys.putSigner((await keyInForce(db)).name, random(32));
    const prepare = async (sql: Sql, index: number): Promise<Prepared> => {
      const payload =
        kind === "key.lost"
          ? keyLost(await keyInForce(sql), keyFor(next))
          : keyRotated(index, keyFor(next), await inForce(sql));
      return { payload, signer: next };
    };
    await record({ actor, kind, prepare });
    return { fingerprint: fingerprint(next.publicKey) };
  };

  const append: Store["append"] = async (act) => {
    const { kind, actor } = act;
    const payload = act.payload as unknown as { readonly [key: string]: Json };
    const prepare = async (sql: Sql): Promise<Prepared> => {
      await check(sql, act);
      return { payload, signer: SIGNED.has(kind) ? await inForce(sql) : null };
    };
    const done = await record({ actor, kind, files: filesOf(act), body: act.body ?? null, prepare });
    // A server plans by what it knows of its tables, and by itself it looks only minutes later.
    if (kind === "import.committed" && db.engine === "postgres")
      await db.query("analyze import, item, reading").catch(() => {});
    return done;
  };

  const inTurn = takeTurns();
  return {
    ...asking(db, ledger.read),
    ...askAbout(db, ledger.read),
    ...askAlike(db),
    ...askRegisters(db),
    ...askJudgements(db),
    ...askCases(db),
    engine: db.engine,
    warnings,
    append,
    appendRows: async (chunk, actor) => {
      const payload = rowsPayload(chunk);
      const prepared = { payload: payload as unknown as { [key: string]: Json }, signer: null };
      const prepare = async (): Promise<Prepared> => prepared;
      const { index } = await record({
        actor,
        kind: "import.rows",
        body: encodeChunk(chunk),
        chunk,
        prepare,
      });
      return { ...payload, index };
    },
    query: db.query,
    keepFile: files.keep,
    openFile: files.open,
    filePart: files.part,
    sealCells: async (sha256, cells) => {
      const held = await keys.fileKey(sha256);
      if (held === null) throw new HeadstampError("file-key-missing", { sha256 });
      return sealText(JSON.stringify(cells), held.key, random);
    },
    openCells: async (sha256, sealed) => {
      const held = await keys.fileKey(sha256);
      return held === null ? "erased" : (JSON.parse(openText(sealed, held.key)) as Json);
    },
    snapshot: async () => {
      const tree = growTree(await ledger.state(), NATIVE);
      return { treeSize: tree.size(), rootHash: toHex(tree.root()) };
    },
    checkpoint,
    prove: async (indexes) => prove(ledger, await inForce(), indexes),
    body: async (index) => (await ledger.read(index)).body,
    verifyLive: (wish = {}) => verifyOpened(ledger, witness, wish),
    exportLedger: async (path) => {
      const { treeSize, rootHash } = await checkpoint();
      return { treeSize, rootHash, bytes: await writeLedger({ path, ledger, files, size: treeSize }) };
    },
    exportKeys: async (path) => writeWhole(path, `${JSON.stringify(await keys.exported(), null, 1)}\n`),
    exportProjection: () => exportProjection(db),
    rotateKey: (actor) => changeKey(actor, "key.rotated"),
    declareKeyLost: (actor) => changeKey(actor, "key.lost"),
    eraseFile: async (sha256, why, actor) => {
      const held = await keys.fileKey(sha256);
      if (held === null) throw new HeadstampError("file-erased", { sha256 });
      const file = { sha256, stored: held.stored };
      const done = await append({ actor, kind: "file.erased", payload: { ...file, why } });
      await keys.dropFileKey(file);
      return done;
    },
    // Whoever asks at once for what is not made yet is given the same: what another had overwritten would open nothing.
    exchangeSecrets: (make) =>
      inTurn(async () => {
        const held = await keys.exchange();
        if (held !== null) return held;
        const made = await make();
        await keys.putExchange(made);
        return made;
      }),
    doctor: () => facts(ground),
    close: async () => {
      if (closed) return;
      closed = true;
      // A store that had to stop writing closes all the same; the error was its writer's.
      await signTail(ground).catch(() => {});
      await closeGround(ground);
    },
  };
}

function filesOf(act: Act): readonly string[] {
  const named = act.kind === "import.opened" || act.kind === "register.added";
  const stored = named ? act.payload.file.stored : null;
  return [...new Set([...(stored === null ? [] : [stored]), ...(act.files ?? [])])];
}

function rowsPayload(chunk: Chunk): Payloads["import.rows"] {
  const [first] = chunk.rows;
  const last = chunk.rows.at(-1);
  if (first === undefined || last === undefined || chunk.rows.some(({ sheet }) => sheet !== first.sheet)) {
    throw new HeadstampError("act-refused", { kind: "import.rows", detail: "rows of one sheet expected" });
  }
  const count = (disposition: string): number =>
    chunk.rows.filter((row) => row.disposition === disposition).length;
  return {
    importId: chunk.importId,
    sheet: first.sheet,
    firstRow: first.row,
    lastRow: last.row,
    rows: chunk.rows.length,
    accepted: count("accepted"),
    same: count("same"),
    setAside: count("set-aside"),
    items: chunk.rows.reduce((sum, row) => sum + row.items.length, 0),
  };
}
