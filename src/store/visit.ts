import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile, realpath, rm } from "node:fs/promises";
import { createConnection, createServer, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { writeWhole } from "./disk.ts";
import { pathHash, socketRoom } from "./lock.ts";
import type { Store } from "./store.ts";
import { type Handlers, type Peer, peerOn } from "./wire.ts";

/** Beside the store while a process lets others of its account use it; whoever can read it may. */
const KEY_FILE = "visit.key";
const NONCE = 32;
/** How long the other end may take to prove itself. */
const PROOF_MS = 5000;

export interface Hosting {
  readonly close: () => Promise<void>;
}

/** What is asked of the process that holds a store, beside the store itself. */
export type Also = Readonly<Record<string, () => unknown>>;

/**
 * Lets other processes of this account use a store that this one holds, over a socket beside the lock. Both ends prove that
 * they can read a key that only the account can (mode 0600), so that neither speaks to a stranger, whatever the system lets
 * strangers open. The caller holds the store's lock, and so a socket that is there already is a dead one's.
 */
export async function hostStore(
  store: Store,
  { dir, also = {} }: { readonly dir: string; readonly also?: Also },
): Promise<Hosting> {
  const key = randomBytes(32);
  await writeWhole(join(dir, KEY_FILE), key.toString("hex"));
  const place = await placeOf(dir);
  const handlers: Handlers = {
    "store.self": () => ({ engine: store.engine, warnings: store.warnings, methods: methodsOf(store) }),
    ...Object.fromEntries(
      methodsOf(store).map((name) => [name, store[name as keyof Store] as Handlers[string]]),
    ),
    ...Object.fromEntries(Object.entries(also).map(([name, work]) => [`also.${name}`, work])),
  };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    prove(socket, { key, asks: "host" }).then(
      () => peerOn(socket, handlers),
      () => socket.destroy(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(place.path, done);
  });
  server.unref();
  return {
    close: async () => {
      await rm(join(dir, KEY_FILE), { force: true });
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
      place.close();
    },
  };
}

export interface Visit {
  readonly store: Store;
  /** Asks what the host offers beside the store. */
  readonly ask: (name: string) => Promise<unknown>;
}

/** The store that another process of this account holds; null where none lets us in. */
export async function visitStore(dir: string): Promise<Visit | null> {
  const text = await readFile(join(dir, KEY_FILE), "utf8").catch(() => null);
  if (text === null) return null;
  const place = await placeOf(dir, false);
  try {
    const socket = await connect(place.path);
    if (socket === null) return null;
    await prove(socket, { key: Buffer.from(text, "hex"), asks: "guest" });
    const peer = peerOn(socket, {});
    return { store: await storeOver(peer), ask: (name) => peer.call(`also.${name}`) };
  } catch {
    return null;
  } finally {
    place.close();
  }
}

function connect(path: string): Promise<Socket | null> {
  return new Promise((done) => {
    const socket = createConnection(path);
    socket.once("error", () => done(null));
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      socket.on("error", () => {});
      done(socket);
    });
  });
}

/** Everything that a store can be asked but to be closed: that is its holder's. */
function methodsOf(store: Store): string[] {
  return Object.entries(store).flatMap(([name, part]) =>
    typeof part === "function" && name !== "close" ? [name] : [],
  );
}

/** Iterations of a store, told apart by name: a call that gives one answers at once, before anything is asked. */
const FLOWS: ReadonlySet<string> = new Set(["liveRows", "liveRecords", "exportProjection"]);
/** Calls whose first argument is a path: the other process has another working directory. */
const PATHS: ReadonlySet<string> = new Set(["keepFile", "exportLedger", "exportKeys"]);

async function storeOver(peer: Peer): Promise<Store> {
  const self = (await peer.call("store.self")) as Pick<Store, "engine" | "warnings"> & {
    readonly methods: readonly string[];
  };
  const over = (name: string): unknown => {
    if (FLOWS.has(name)) return (...args: unknown[]) => flowOf(peer, name, args);
    if (PATHS.has(name))
      return (path: string, ...rest: unknown[]) => peer.call(name, [resolve(path), ...rest]);
    if (name === "openFile") {
      return async (sha256: string) => {
        const found = await peer.call(name, [sha256]);
        return typeof found === "string"
          ? found
          : Readable.from(found as AsyncIterable<unknown>, { objectMode: false });
      };
    }
    return (...args: unknown[]) => peer.call(name, args);
  };
  return {
    ...{ engine: self.engine, warnings: self.warnings },
    ...Object.fromEntries(self.methods.map((name) => [name, over(name)])),
    close: async () => peer.close(),
  } as unknown as Store;
}

async function* flowOf(peer: Peer, name: string, args: readonly unknown[]): AsyncGenerator<unknown> {
  yield* (await peer.call(name, args)) as AsyncGenerator<unknown>;
}

async function placeOf(
  dir: string,
  clear = true,
): Promise<{ readonly path: string; readonly close: () => void }> {
  if (process.platform === "win32") {
    const hash = pathHash((await realpath(dir)).toLowerCase());
    return { path: `\\\\.\\pipe\\headstamp-${hash}-visit`, close: () => {} };
  }
  const room = await socketRoom(dir);
  if (clear) await rm(join(room.dir, "visit"), { force: true });
  return { path: room.at("visit"), close: room.close };
}

/**
 * Both send a nonce, and then prove over both nonces that they hold the key; each end proves under its own name, so that
 * neither can be answered with its own words.
 */
async function prove(
  socket: Socket,
  { key, asks }: { readonly key: Buffer; readonly asks: "host" | "guest" },
): Promise<void> {
  const timer = setTimeout(() => socket.destroy(), PROOF_MS);
  try {
    const own = randomBytes(NONCE);
    socket.write(own);
    const theirs = await readExactly(socket, NONCE);
    const nonces = asks === "host" ? [own, theirs] : [theirs, own];
    const proof = (who: string): Buffer =>
      createHmac("sha256", key).update(who).update(Buffer.concat(nonces)).digest();
    const other = asks === "host" ? "guest" : "host";
    // The guest first: a host says nothing of its key to whoever merely connects.
    if (asks === "guest") socket.write(proof(asks));
    if (!timingSafeEqual(await readExactly(socket, NONCE), proof(other)))
      throw new Error("not of this account");
    if (asks === "host") socket.write(proof(asks));
  } finally {
    clearTimeout(timer);
  }
}

/** The next so many bytes; what comes behind them stays in the socket. */
async function readExactly(socket: Socket, size: number): Promise<Buffer> {
  for (;;) {
    const part = socket.read(size) as Buffer | null;
    if (part !== null) return part;
    await new Promise<void>((done, fail) => {
      const end = (): void => fail(new Error("the other end hung up"));
      socket.once("readable", () => {
        socket.off("close", end);
        socket.off("end", end);
        done();
      });
      socket.once("close", end);
      socket.once("end", end);
    });
  }
}
