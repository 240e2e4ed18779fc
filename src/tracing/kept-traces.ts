import { createHash } from "node:crypto";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, deflateSync, inflateSync } from "node:zlib";
import { type Store, writeParts } from "#store";
import type { StepNow } from "#trace";
import type { OpenTrace } from "./request-worklist.ts";

/** Items: below it tracing anew takes no time that anybody would notice. */
export const LEAST = 500;
/** Items in one piece of the file: what is packed or unpacked before somebody else has a turn. */
const PIECE = 5000;
const ROOMS = [
  ...["base", "marks", "records", "linkage", "trace", "store"],
  ...["casework", "matching", "requesting", "tracing"],
];

type Row = readonly [
  ...[item: string, event: string | null, rung: OpenTrace["rung"], disposition: string, marks: string],
  ...[steps: number, perDay: number],
];
interface Head {
  readonly ground: string;
  readonly items: number;
  readonly steps: readonly (readonly StepNow[])[];
}

const pathOf = (data: string): string => join(data, "worklist");

/** What the program is: name, size and time of every file that a trace rests on, so that none outlives what made it. */
async function readPrint(): Promise<string> {
  const print = createHash("sha256");
  const above = fileURLToPath(new URL("..", import.meta.url));
  for (const room of ROOMS) {
    const names = (await readdir(join(above, room), { recursive: true })).sort();
    for (const name of names.filter((one) => /\.[jt]s$/.test(one))) {
      const { size, mtimeMs } = await stat(join(above, room, name));
      print.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return print.digest("hex");
}

let print: Promise<string> | null = null;
/** Read once: a process runs what it has loaded. */
function programPrint(): Promise<string> {
  print ??= readPrint();
  return print;
}

/**
 * Names all that a trace without its requests rests on: the imports and registers that stand, what of them was erased, every decision, the program; and the entries themselves
 * of the last of them, so that a ledger which was taken back to an earlier state and went on otherwise has another name.
 */
export async function groundOf(store: Store): Promise<string> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const registers = await store.registers();
  const judged = await store.judgedUpTo();
  const last = imports.at(-1);
  const ends = last === undefined ? [] : (await store.entriesOf(last.id)).slice(-1);
  const entries = await Promise.all([...ends, judged].filter((at) => at >= 0).map((at) => store.entry(at)));
  const said = [
    imports.map(({ id }) => id),
    registers.map(({ id }) => id),
    await store.erasedUpTo(),
    judged,
    entries,
  ];
  return createHash("sha256")
    .update(`${await programPrint()} ${JSON.stringify(said)}`)
    .digest("hex");
}

/** Whether traces are kept beside the store as of this ground: only the first piece is looked at. */
export async function areKept(data: string, ground: string): Promise<boolean> {
  try {
    const file = await open(pathOf(data));
    try {
      const length = (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer.readUInt32BE(0);
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, 4);
      return (JSON.parse(inflateSync(buffer).toString()) as Head).ground === ground;
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

/** Traces kept beside the store as of this ground; null where there are none, or they were made on another, or are damaged. */
export async function keptTraces(data: string, ground: string): Promise<readonly OpenTrace[] | null> {
  const bytes = await readFile(pathOf(data)).catch(() => null);
  if (bytes === null) return null;
  try {
    let head: Head | null = null;
    const all: OpenTrace[] = [];
    for (let at = 0; at < bytes.length; ) {
      const from = at + 4;
      at = from + bytes.readUInt32BE(at);
      const piece: unknown = JSON.parse(inflateSync(bytes.subarray(from, at)).toString());
      if (head === null) {
        head = piece as Head;
        if (head.ground !== ground) return null;
      } else {
        for (const [item, event, rung, disposition, marks, steps, perDay] of piece as Row[])
          all.push({ item, event, rung, disposition, marks, steps: head.steps[steps] ?? [], perDay });
      }
      await new Promise((turn) => setImmediate(turn));
    }
    return head?.items === all.length ? all : null;
  } catch {
    return null;
  }
}

/** Keeps them, whole or not at all; a folder that takes no file costs the next process its time, and no more. */
export async function keepTraces(data: string, ground: string, all: readonly OpenTrace[]): Promise<void> {
  if (all.length < LEAST) return;
  const steps = [...new Set(all.map((one) => one.steps))];
  const places = new Map(steps.map((list, at) => [list, at]));
  const rowOf = ({ item, event, rung, disposition, marks, perDay, ...one }: OpenTrace): Row => {
    return [item, event, rung, disposition, marks, places.get(one.steps) as number, perDay];
  };
  function* parts(): Generator<Uint8Array> {
    const head: Head = { ground, items: all.length, steps };
    yield packed(head);
    for (let from = 0; from < all.length; from += PIECE)
      yield packed(all.slice(from, from + PIECE).map(rowOf));
  }
  await writeParts(pathOf(data), parts()).catch(() => {});
}

/** Its length in four bytes, then a zlib stream, which bears a checksum. */
function packed(value: unknown): Uint8Array {
  const body = deflateSync(JSON.stringify(value), { level: constants.Z_BEST_SPEED });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}
