import { type FileHandle, open, stat } from "node:fs/promises";
import { fromUtf8, HeadstampError } from "#base";
import {
  type Frame,
  formatRecord,
  growTree,
  type LedgerRecord,
  leafHash,
  magic,
  readEntry,
  readFrames,
  readRecord,
  type TreeState,
} from "#ledger";
import { unwritable, writeWhole } from "./disk.ts";
import { NATIVE } from "./native.ts";

/** An unfinished record at the end: what a process that died while it wrote leaves behind. */
export interface Torn {
  readonly at: number;
  readonly bytes: number;
}

/** One entry as it lies in a ledger: its canonical bytes, and its body unless it has none or that was erased. */
export interface Kept {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly body: Uint8Array | null;
}

/** The embedded store's ledger: one file that only grows; a record counts when it is on the disk. */
export interface Journal {
  /** Entries. */
  readonly size: () => number;
  /** Bytes. */
  readonly length: () => number;
  readonly torn: Torn | null;
  /** Copies the torn end to another file, durably, and only then cuts it; nothing can be appended before. */
  readonly cut: (aside: string) => Promise<void>;
  /** The tree over the first `seen` entries; null where there are fewer. */
  readonly seen: TreeState | null;
  /** Last checkpoint note of the file; null before the first. */
  readonly note: () => string | null;
  /** Durable when this returns. After a failed sync the journal takes no more: nobody knows what the disk holds. */
  readonly append: (records: readonly LedgerRecord[]) => Promise<void>;
  readonly read: (index: number) => Promise<Kept>;
  /** The whole file as bytes, up to what is durable now. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
}

const READ = 1 << 20;

/**
 * Opens, or makes where `create`, the journal at a path. It reads every record once against its checksums: a damaged
 * record with others behind it is `ledger-broken`. An unfinished last one is told (`torn`) and left: whether it was ever
 * acknowledged only the database and the kept checkpoints can say. `seen` is how many entries the database has seen.
 */
export async function openJournal(path: string, create: boolean, seen = 0): Promise<Journal> {
  if (create) await writeWhole(path, magic("journal"));
  const file = await open(path, "r+").catch(unwritable(path));
  try {
    return journalOf(file, path, await scanJournal(file, path, seen));
  } catch (error) {
    await file.close();
    throw error;
  }
}

interface Scan {
  /** Offset of every entry. */
  readonly offsets: number[];
  readonly length: number;
  readonly torn: Torn | null;
  readonly note: string | null;
  readonly seen: TreeState | null;
}

async function scanJournal(file: FileHandle, path: string, seen: number): Promise<Scan> {
  const { size } = await file.stat();
  const reader = readFrames(NATIVE);
  const offsets: number[] = [];
  const tree = growTree(undefined, NATIVE);
  let note: Uint8Array | null = null;
  let last: Frame | null = null;
  for await (const chunk of bytesOf(file, 0, size)) {
    for (const frame of reader.push(chunk)) {
      last = frame;
      if (frame.kind === "entry") {
        offsets.push(frame.offset);
        if (tree.size() < seen) tree.append(leafHash(frame.payload, NATIVE));
      } else if (frame.kind === "checkpoint") note = frame.payload;
    }
  }
  const fault = reader.finish();
  if (fault !== null && !(fault.tail && reader.kind() === "journal"))
    throw broken(fault.what, path, fault.offset);
  if (reader.kind() !== "journal") throw broken("kind-unexpected", path, 0);
  let length = reader.end();
  // The last entry came without the body that was written with it: the same unfinished act.
  if (last?.kind === "entry" && readEntry(last.payload).body !== null) {
    offsets.pop();
    length = last.offset;
  }
  return {
    offsets,
    length,
    torn: length < size ? { at: length, bytes: size - length } : null,
    note: note === null ? null : fromUtf8(note),
    seen: offsets.length < seen ? null : tree.state(),
  };
}

function journalOf(file: FileHandle, path: string, scan: Scan): Journal {
  const { offsets, torn, seen } = scan;
  let { length, note } = scan;
  let uncut = torn !== null;
  let stopped: HeadstampError | null = null;
  return {
    size: () => offsets.length,
    length: () => length,
    torn,
    seen,
    cut: async (aside) => {
      if (torn === null) return;
      const bytes = Buffer.concat(await collect(bytesOf(file, torn.at, torn.at + torn.bytes)));
      await writeWhole(aside, bytes);
      await file.truncate(length).catch(unwritable(path));
      await file.datasync().catch(unwritable(path));
      uncut = false;
    },
    note: () => note,
    append: async (records) => {
      if (stopped !== null) throw stopped;
      if (uncut) throw new Error(`couldn't append to ${path}: its torn end is still there`);
      const frames = records.map((record) => formatRecord(record, NATIVE));
      const bytes = Buffer.concat(frames);
      try {
        await writeAll(file, bytes, length);
      } catch (error) {
        // Nothing of it counts; what did get written must not lie before the next record.
        await file.truncate(length).catch(() => {
          stopped = refusal(path, error);
        });
        throw refusal(path, error);
      }
      try {
        await file.datasync();
      } catch (error) {
        stopped = refusal(path, error);
        throw stopped;
      }
      records.forEach((record, i) => {
        if (record.kind === "entry") offsets.push(length);
        if (record.kind === "checkpoint") note = record.note;
        length += frames[i]!.length;
      });
    },
    read: async (index) => {
      const from = offsets[index];
      if (from === undefined)
        throw new RangeError(`couldn't read entry ${index}: the journal has ${offsets.length}`);
      const reader = readFrames(NATIVE);
      reader.push(magic("journal"));
      let bytes: Uint8Array | null = null;
      let body: Uint8Array | null = null;
      for await (const chunk of bytesOf(file, from, offsets[index + 1] ?? length)) {
        for (const frame of reader.push(chunk)) {
          const record = readRecord(frame);
          if (record?.kind === "entry") bytes = record.bytes.slice();
          if (record?.kind === "body") body = record.bytes.slice();
        }
      }
      const fault = reader.finish();
      if (bytes === null || fault !== null) {
        throw broken(fault?.what ?? "frame-kind", path, from);
      }
      return { index, bytes, body };
    },
    chunks: () => bytesOf(file, 0, length),
    close: () => file.close(),
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

async function* bytesOf(file: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; ) {
    const chunk = new Uint8Array(Math.min(READ, to - at));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function collect(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

function broken(detail: string, path: string, offset: number): HeadstampError {
  return new HeadstampError("ledger-broken", { detail, where: `${path}, byte ${offset}` });
}

function refusal(path: string, error: unknown): HeadstampError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new HeadstampError("store-unwritable", { path, detail: code ?? message }, { cause: error });
}

export async function journalExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
