import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fromUtf8 } from "#base";
import { type Entry, type LedgerRecord, readLedger, writeExport } from "#ledger";
import { syncFolder, unwritable } from "./disk.ts";
import type { Ledger } from "./draft.ts";
import type { Files } from "./files.ts";
import { NATIVE } from "./native.ts";
import type { Db } from "./sql.ts";

/** Bytes of a stored file in one record of an export. */
const PART = 1 << 20;

export interface Exported {
  readonly path: string;
  readonly ledger: Ledger;
  readonly files: Files;
  /** Entries; a checkpoint covers just so many, since an export ends signed. */
  readonly size: number;
}

/** Writes the export whole or not at all; gives its length. */
export async function writeLedger(exported: Exported): Promise<number> {
  const { path } = exported;
  const draft = `${path}.new`;
  let bytes = 0;
  try {
    const file = await open(draft, "w", 0o600);
    try {
      for await (const part of writeExport(recordsOf(exported), NATIVE)) {
        await file.writeFile(part);
        bytes += part.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    unwritable(path)(error);
  }
  return bytes;
}

/** The ledger up to that checkpoint, then every stored file that an entry names and that is here. */
async function* recordsOf({ ledger, files, size }: Exported): AsyncGenerator<LedgerRecord> {
  const named = new Set<string>();
  let entries = 0;
  for await (const record of readLedger((await ledger.whole()).chunks, "journal", NATIVE)) {
    if (record.kind === "entry") {
      entries += 1;
      for (const name of (JSON.parse(fromUtf8(record.bytes)) as Entry).files) named.add(name);
    }
    yield record;
    if (record.kind === "checkpoint" && entries === size) break;
  }
  for (const sha256 of named) {
    if (!(await files.has(sha256))) continue;
    for await (const bytes of createReadStream(files.path(sha256), { highWaterMark: PART })) {
      yield { kind: "file", sha256, bytes };
    }
  }
}

const SEEN = "select seq from import where status = 'committed'";
/** Order is by numbers and by bytes, so that it does not depend on the server's language. */
const PARTS: readonly (readonly [name: string, statement: string])[] = [
  ["import", "select * from import where status = 'committed' order by seq"],
  ["source_row", `select * from source_row where import in (${SEEN}) order by import, sheet, row`],
  ["reading", `select * from reading where import in (${SEEN}) order by id`],
  ["item", `select * from item where import in (${SEEN}) order by import, sheet, row, n`],
  ["mark", `select * from mark where import in (${SEEN}) order by import, sheet, row, n, m`],
  ["mapping", "select * from mapping order by id"],
  ["erased_file", "select * from erased_file order by entry"],
  ["register", "select * from register order by seq"],
  ["judgement", "select * from judgement order by entry"],
  ["claim", "select * from claim order by id"],
  ["case_act", "select * from case_act order by entry"],
];

/** Every projected row as one line `{"table":...,"row":...}`, in one order; holds a cursor, not the tables. */
export async function* exportProjection(db: Db): AsyncGenerator<string> {
  const pages = pagesOf(db);
  for await (const page of pages) yield page;
}

/** A cursor lives in its transaction, so the pages are handed out of it one by one. */
async function* pagesOf(db: Db): AsyncGenerator<string> {
  for (const [name, statement] of PARTS) {
    for (let at = 0; ; at += PAGE) {
      const text = `select row_to_json(x)::text as line from (${statement} limit ${PAGE} offset ${at}) x`;
      const rows = await db.query<{ line: string }>(text);
      for (const { line } of rows) yield `{"table":"${name}","row":${line}}\n`;
      if (rows.length < PAGE) break;
    }
  }
}

const PAGE = 20_000;
