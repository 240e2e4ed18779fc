import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { NO_SERVER, serverPrograms, startServer } from "../factory/postgres.ts";
import { seededRandom } from "../factory/store.ts";
import type { Found } from "./writer.ts";

const WRITER = fileURLToPath(new URL("./writer.js", import.meta.url));
const ITEMS = 45;

/** What the writers of all rounds have said so far. */
interface Told {
  /** Entries acknowledged, the key's own first one included. */
  acked: number;
  readonly committed: Set<string>;
  readonly undone: Set<string>;
  note: string;
  doubts: number;
  /** Acts in doubt that turned out to be there. */
  kept: number;
  torn: number;
}

interface Round {
  readonly dir: string;
  readonly seed: string;
  readonly databaseUrl?: string;
  readonly told: Told;
  /** The server dies, not the writer: the writer then ends by itself. */
  readonly serverDies?: boolean;
  /** Called with each line; ends the round by killing something. */
  readonly onLine: (word: string, count: number, kill: () => void) => void;
}

/** Runs a writer until it is dead, and holds what it finds against everything said before. */
async function round({ dir, seed, databaseUrl, told, serverDies = false, onLine }: Round): Promise<void> {
  const args = [WRITER, dir, seed, ...(databaseUrl === undefined ? [] : [databaseUrl])];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NOTE: told.note },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal)),
  );
  let complaint = "";
  child.stderr.on("data", (part) => {
    complaint += part;
  });
  let count = 0;
  let open: readonly [kind: string, importId: string] | null = null;
  let checked = false;
  let before: readonly [kind: string, importId: string] | null = doubtOf.get(told) ?? null;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word = "", first = "", ...rest] = line.split(" ");
    if (word === "found") {
      holdAgainst(told, JSON.parse([first, ...rest].join(" ")) as Found, before);
      before = null;
      checked = true;
    }
    if (word === "note") told.note = JSON.parse([first, ...rest].join(" ")) as string;
    if (word === "try") open = [first, rest[0] ?? ""];
    if (word === "ack") {
      told.acked += 1;
      if (first === "commit") told.committed.add(rest[0] ?? "");
      if (first === "undo") told.undone.add(rest[0] ?? "");
      open = null;
    }
    count += 1;
    onLine(word, count, () => child.kill("SIGKILL"));
  }
  const signal = await exit;
  assert.ok(signal === "SIGKILL" || serverDies, `the writer ended by itself: ${complaint}`);
  if (open !== null) told.doubts += 1;
  doubtOf.set(told, checked ? open : (before ?? open));
}

/** The act that was announced and not acknowledged when the last writer died. */
const doubtOf = new WeakMap<Told, readonly [kind: string, importId: string] | null>();

function holdAgainst(told: Told, found: Found, doubt: readonly [string, string] | null): void {
  assert.equal(found.verified, "ok");
  if (told.acked === 0) told.acked = 1;
  const surplus = found.entries - told.acked;
  assert.ok(surplus >= 0, `${-surplus} acknowledged entries are lost`);
  assert.ok(surplus <= (doubt === null ? 0 : 1), `${surplus} entries that nobody wrote`);
  if (surplus === 1 && doubt !== null) {
    told.kept += 1;
    if (doubt[0] === "commit") told.committed.add(doubt[1]);
    if (doubt[0] === "undo") told.undone.add(doubt[1]);
  }
  told.acked = found.entries;
  if (found.torn) told.torn += 1;
  assert.deepEqual(
    Object.keys(found.seen).sort(),
    [...told.committed].sort(),
    "imports seen are those committed",
  );
  assert.deepEqual([...found.undone].sort(), [...told.undone].sort());
  for (const [id, items] of Object.entries(found.seen)) {
    assert.equal(items, told.undone.has(id) ? 0 : ITEMS, `${id} is seen in part`);
  }
}

function nothingTold(): Told {
  return { acked: 0, committed: new Set(), undone: new Set(), note: "", doubts: 0, kept: 0, torn: 0 };
}

/** Kills the writer behind a random line, mostly just after it announced an act; now and then while it opens. */
function killer(random: (length: number) => Uint8Array): Round["onLine"] {
  const [a = 0, b = 0, c = 0] = random(3);
  const opening = a < 40;
  const target = opening ? 1 : 3 + (b % 30);
  const delayMs = opening ? b * 4 : c / 32;
  let armed = false;
  return (_word, count, kill) => {
    if (count < target || armed) return;
    armed = true;
    void sleep(delayMs).then(kill);
  };
}

test("embedded: the writer is killed 50 times, and nothing acknowledged is lost or half seen", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-kill-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  const random = seededRandom("kill embedded");
  const told = nothingTold();
  for (let n = 0; n < 50; n++) await round({ dir, seed: `e${n}`, told, onLine: killer(random) });
  await round({ dir, seed: "last", told, onLine: (word, _count, kill) => word === "found" && kill() });
  t.diagnostic(
    `${told.acked} entries, ${told.doubts} in doubt, ${told.kept} of them kept, ${told.torn} torn`,
  );
  assert.ok(told.acked > 200 && told.committed.size > 10);
  assert.ok(told.doubts >= 10, `only ${told.doubts} acts were in doubt: the drill proves nothing`);
});

test("PostgreSQL: client and server are killed, and nothing acknowledged is lost or half seen", {
  skip: serverPrograms() === null && NO_SERVER,
}, async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-kill-"));
  const server = await startServer();
  t.after(async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  });
  const databaseUrl = await server.database();
  const random = seededRandom("kill postgres");
  const told = nothingTold();
  for (let n = 0; n < 12; n++) await round({ dir, seed: `c${n}`, databaseUrl, told, onLine: killer(random) });
  for (let n = 0; n < 3; n++) {
    let down: Promise<void> | null = null;
    const target = 10 + (random(1)[0]! % 20);
    const onLine: Round["onLine"] = (_word, count) => {
      if (count >= target) down ??= server.kill();
    };
    await round({ dir, seed: `s${n}`, databaseUrl, told, serverDies: true, onLine });
    await down;
    await server.start();
  }
  await round({
    dir,
    seed: "last",
    databaseUrl,
    told,
    onLine: (word, _count, kill) => word === "found" && kill(),
  });
  t.diagnostic(`${told.acked} entries, ${told.doubts} in doubt, ${told.kept} of them kept`);
  assert.ok(
    told.acked > 50 && told.doubts >= 3,
    `only ${told.doubts} acts were in doubt: the drill proves nothing`,
  );
});
