import { createHash } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { mkdir, readdir, realpath, rename, rm } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { HeadstampError, toHex } from "#base";
import { unwritable } from "./disk.ts";

/** Who holds a store, as the holder itself tells it. */
export interface Owner {
  readonly pid: number;
  readonly verb: string;
  /** Instant. */
  readonly since: string;
  readonly state: "asking" | "held";
}

export interface Lock {
  readonly owner: Owner;
  readonly release: () => Promise<void>;
}

export interface LockOptions {
  readonly dir: string;
  readonly verb: string;
  readonly now: () => string;
  readonly random: (length: number) => Uint8Array;
}

/** How long a holder that is busy may take to say who it is; it holds the store all the same. */
const ANSWER_MS = 3000;
const POLL_MS = 20;
/** Longest path of a local socket that every system takes (macOS: 104 with its closing NUL). */
const MAX_SOCKET_PATH = 103;

/**
 * One process at a time. The kernel closes a socket with its process, so a dead holder is told from a live one by
 * connecting, whatever files it left. Throws `store-locked` with the holder.
 */
export async function takeLock(options: LockOptions): Promise<Lock> {
  return process.platform === "win32" ? takePipe(options) : takeSocket(options);
}

/**
 * Each contender listens on a socket of its own name first and looks round afterwards, so of two at least one sees the
 * other; nobody ever replaces another's socket, and only dead ones are removed. Of two that ask at once the smaller name wins.
 */
async function takeSocket(options: LockOptions): Promise<Lock> {
  const room = await socketRoom(options.dir);
  const name = `${process.pid}-${toHex(options.random(8))}`;
  const held = await listen(room.at(`${name}.new`), options);
  const release = async (): Promise<void> => {
    await held.close();
    await rm(join(room.dir, name), { force: true });
    room.close();
  };
  try {
    await rename(join(room.dir, `${name}.new`), join(room.dir, name));
    for (;;) {
      const rival = await findRival(room, name);
      if (rival === null) break;
      if (rival.owner.state === "held" || rival.name < name) throw locked(options.dir, rival.owner);
      await sleep(POLL_MS);
    }
    return { owner: held.take(), release };
  } catch (error) {
    await release();
    throw error;
  }
}

export interface Room {
  readonly dir: string;
  /** Path by which a socket of the folder can be reached, short enough for the system. */
  readonly at: (name: string) => string;
  readonly close: () => void;
}

export async function socketRoom(dir: string): Promise<Room> {
  let folder = join(await realpath(dir), "lock");
  const longest = "9999999-0123456789abcdef.new";
  if (Buffer.byteLength(join(folder, longest)) <= MAX_SOCKET_PATH) {
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unwritable(folder));
    return { dir: folder, at: (name) => join(folder, name), close: () => {} };
  }
  if (process.platform === "linux") {
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unwritable(folder));
    const fd = openSync(folder, "r");
    return { dir: folder, at: (name) => `/proc/self/fd/${fd}/${name}`, close: () => closeSync(fd) };
  }
  folder = join(tmpdir(), `headstamp-${pathHash(folder)}`);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unwritable(folder));
  return { dir: folder, at: (name) => join(folder, name), close: () => {} };
}

async function findRival(room: Room, self: string): Promise<{ name: string; owner: Owner } | null> {
  let found: { name: string; owner: Owner } | null = null;
  for (const name of (await readdir(room.dir)).sort()) {
    if (name === self || !/^\d+-[0-9a-f]{16}$/.test(name)) continue;
    const owner = await ask(room.at(name), Number(name.split("-")[0]));
    if (owner === null) await rm(join(room.dir, name), { force: true });
    else if (found === null || owner.state === "held") found = { name, owner };
  }
  return found;
}

/** Windows: the system lets one process listen on a pipe's name and frees the name with the process. */
async function takePipe(options: LockOptions): Promise<Lock> {
  const path = `\\\\.\\pipe\\headstamp-${pathHash((await realpath(options.dir)).toLowerCase())}`;
  for (;;) {
    try {
      const held = await listen(path, options);
      return { owner: held.take(), release: held.close };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      const owner = await ask(path, 0);
      if (owner !== null) throw locked(options.dir, owner);
      await sleep(POLL_MS);
    }
  }
}

async function listen(
  path: string,
  { verb, now }: LockOptions,
): Promise<{ take: () => Owner; close: () => Promise<void> }> {
  let owner: Owner = { pid: process.pid, verb, since: now(), state: "asking" };
  const server: Server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(JSON.stringify(owner));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? error : unwritable(path)(error);
  });
  server.unref();
  return {
    take: () => {
      owner = { ...owner, state: "held" };
      return owner;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Questions to a socket that hangs up without a word: one that is just being closed is gone the next time. */
const HANG_UPS = 25;

/** Null where nobody listens any more; a process that does not answer in time still holds what it holds. */
async function ask(path: string, pid: number): Promise<Owner | null> {
  const mute: Owner = { pid, verb: "?", since: "?", state: "held" };
  for (let n = 0; n < HANG_UPS; n++) {
    const answer = await askOnce(path, mute);
    if (answer !== "hung-up") return answer;
    await sleep(POLL_MS);
  }
  return mute;
}

function askOnce(path: string, mute: Owner): Promise<Owner | null | "hung-up"> {
  return new Promise((resolve) => {
    let text = "";
    const socket = createConnection(path);
    const done = (owner: Owner | null | "hung-up"): void => {
      socket.destroy();
      resolve(owner);
    };
    socket.setTimeout(ANSWER_MS, () => done(mute));
    socket.on("data", (part) => {
      text += part.toString();
    });
    socket.on("end", () => done(readOwner(text) ?? "hung-up"));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      done(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? null : "hung-up");
    });
  });
}

function readOwner(text: string): Owner | null {
  try {
    const { pid, verb, since, state } = JSON.parse(text) as Partial<Owner>;
    if (typeof pid !== "number" || typeof verb !== "string" || typeof since !== "string") return null;
    return { pid, verb, since, state: state === "asking" ? "asking" : "held" };
  } catch {
    return null;
  }
}

function locked(dir: string, { pid, verb, since }: Owner): HeadstampError {
  return new HeadstampError("store-locked", { dir, owner: `headstamp ${verb} (pid ${pid}, ${since})`, pid });
}

export function pathHash(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 32);
}
