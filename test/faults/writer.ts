/**
 * The process that gets killed: opens a store, says what it finds, then imports until it dies. Every act is announced
 * before and acknowledged after it, by synchronous writes, so that whoever reads knows what was in doubt.
 * `node writer.js DIR SEED [DATABASE_URL]`; a checkpoint note to hold the ledger against comes by NOTE.
 */
import { writeSync } from "node:fs";
import { openStore } from "#store";
import { aChunk, openImport, seededRandom } from "../factory/store.ts";

const CHUNKS = 3;
const ROWS = 15;

export interface Found {
  readonly entries: number;
  readonly verified: string;
  /** Items seen, by import; undone imports have none. */
  readonly seen: { readonly [importId: string]: number };
  readonly undone: readonly string[];
  readonly torn: boolean;
}

function say(word: string, ...rest: readonly (string | number)[]): void {
  writeSync(1, `${[word, ...rest].join(" ")}\n`);
}

const [dir = "", seed = "", databaseUrl] = process.argv.slice(2);
const random = seededRandom(seed);
say("opening");
const store = await openStore({
  dir,
  databaseUrl,
  create: true,
  verb: "import",
  random,
  now: () => new Date().toISOString(),
});
const note = process.env["NOTE"];
const report = await store.verifyLive(note === undefined || note === "" ? {} : { known: [note] });
const imports = await store.imports();
const seen: Record<string, number> = {};
for (const { id } of imports) seen[id] = await store.countItems({ imports: [id] });
const found: Found = {
  entries: report.size,
  verified: report.ok ? "ok" : JSON.stringify(report.firstBad),
  seen,
  undone: imports.filter(({ status }) => status === "undone").map(({ id }) => id),
  torn: store.warnings.some(({ code }) => code === "journal-torn"),
};
say("found", JSON.stringify(found));

for (let n = 0; ; n++) {
  const importId = `imp_${seed}_${n}`;
  say("try", "open", importId);
  await openImport(store, importId);
  say("ack", "open", importId);
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    say("try", "rows", importId);
    await store.appendRows(aChunk({ importId, firstRow: 2 + chunk * ROWS, rows: ROWS }), "ana");
    say("ack", "rows", importId);
  }
  const rows = CHUNKS * ROWS;
  const payload = { importId, rows, accepted: rows, same: 0, setAside: 0, items: rows };
  say("try", "commit", importId);
  await store.append({ actor: "ana", kind: "import.committed", payload });
  say("ack", "commit", importId);
  say("note", JSON.stringify((await store.checkpoint()).note));
  if (n % 3 !== 2) continue;
  say("try", "undo", importId);
  await store.append({ actor: "ana", kind: "import.undone", payload: { importId, why: "drill" } });
  say("ack", "undo", importId);
}
