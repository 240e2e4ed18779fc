import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { furnish, type Known } from "../../test/factory/furnished.ts";
import { type Asked, type Fuzzed, fuzz, operationsOf, reads } from "../../test/factory/fuzz.ts";
import { aServer, type Served } from "../../test/factory/server.ts";

/** Requests that one house bears before the next is opened: what is written makes later answers longer. */
const HOUSE = 1250;
/** Reading leaves a house as it was. */
const HOUSE_READ = 10_000;

type Ends = (() => Promise<void>)[];

/**
 * Requests made from the schema, an operation after the other, each against a server on a copy of one furnished store; prints what
 * was answered, and what an answer did that it may not. A line of JSON an operation goes into `log`, where one is named; those that
 * are in it already are not asked again.
 */
export async function fuzzHouse({
  each,
  part,
  log,
  seed,
}: {
  readonly each: number;
  readonly part: string;
  readonly log: string | null;
  readonly seed: number;
}): Promise<void> {
  const room = mkdtempSync(join(tmpdir(), "headstamp-fuzz-"));
  try {
    const known = await template(join(room, "furnished"), seed);
    const before = log !== null && existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    const told = new Map(before.map((line) => JSON.parse(line) as Fuzzed).map((one) => [one.name, one]));
    const operations = operationsOf(part);
    for (const [n, one] of operations.entries()) {
      if (told.has(one.name)) continue;
      const done = await inHouses(one, { each, seed, known, room });
      told.set(one.name, done);
      if (log !== null) appendFileSync(log, `${JSON.stringify(done)}\n`);
      process.stderr.write(`${n + 1}/${operations.length} ${lineOf(done)}\n`);
    }
    tell(operations.map(({ name }) => told.get(name)!));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function tell(all: readonly Fuzzed[]): void {
  for (const one of all) console.log(lineOf(one));
  const statuses = added(all.map((one) => one.statuses));
  const [requests, sent] = [sum(all.map((one) => one.requests)), sum(all.map((one) => one.sent))];
  const seconds = sum(all.map((one) => one.seconds));
  const rate = Math.round(sent / seconds);
  console.log(
    `${all.length} operations, ${requests} requests made, ${sent} sent, ${rate} a second: ${JSON.stringify(statuses)}`,
  );
  const faults = all.flatMap((one) => one.faults);
  console.log(faults.length === 0 ? "no 5xx, no undeclared field, nothing half-written" : faults.join("\n"));
  if (faults.length > 0) process.exitCode = 1;
}

function lineOf({ name, requests, sent, seconds, cpuS, statuses, refusals, faults }: Fuzzed): string {
  const part = (digit: string): string => {
    const some = sum(Object.entries(statuses).map(([code, n]) => (code.startsWith(digit) ? n : 0)));
    return `${((100 * some) / sent).toFixed(0)} %`;
  };
  const most = Object.entries(refusals).sort(([, a], [, b]) => b - a);
  const often = most.slice(0, 3).map(([why, n]) => `${why} ${((100 * n) / sent).toFixed(0)} %`);
  const [ms, own] = [seconds, cpuS].map((one) => ((1000 * one) / sent).toFixed(1));
  const told = faults.length === 0 ? "" : `; ${faults.length} FAULTS`;
  return `${name}: ${requests} made, ${sent} sent, ${ms} ms (${own} of CPU), 2xx ${part("2")}, 4xx ${part("4")}${often.length === 0 ? "" : ` (${often.join(", ")})`}${told}`;
}

/** Makes the store that is copied, and tells what is in it. */
async function template(dir: string, seed: number): Promise<Known> {
  return within(async (ends) => {
    const t = { name: `fuzz ${seed}`, after: (work: () => Promise<void>) => void ends.push(work) };
    return furnish(t, await aServer(t, { dir }));
  });
}

async function inHouses(
  one: Asked,
  { each, seed, known, room }: { each: number; seed: number; known: Known; room: string },
): Promise<Fuzzed> {
  const most = reads(one) ? HOUSE_READ : HOUSE;
  const parts: Fuzzed[] = [];
  for (let at = 0; at < each; at += most) {
    const dir = join(room, "house");
    cpSync(join(room, "furnished"), dir, { recursive: true });
    const done = await within(async (ends) => {
      const after = (work: () => Promise<void>): void => void ends.push(work);
      const served = await aServer({ name: `${one.name} ${seed} ${at}`, after }, { dir });
      const wish = { each: Math.min(most, each - at), seed: seed + at, known };
      const fuzzed = await fuzz(served, one, wish);
      return { ...fuzzed, faults: [...fuzzed.faults, ...(await halves(one, served))] };
    });
    rmSync(dir, { recursive: true, force: true });
    parts.push(done);
  }
  return {
    name: one.name,
    requests: sum(parts.map(({ requests }) => requests)),
    sent: sum(parts.map(({ sent }) => sent)),
    seconds: sum(parts.map(({ seconds }) => seconds)),
    cpuS: sum(parts.map(({ cpuS }) => cpuS)),
    statuses: added(parts.map(({ statuses }) => statuses)),
    refusals: added(parts.map(({ refusals }) => refusals)),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** What is half-written behind an operation: files, or a ledger that does not verify. */
async function halves({ name }: Asked, { store, dir }: Served): Promise<string[]> {
  const files = ["uploads", "answers"].flatMap((room) =>
    existsSync(join(dir, room)) ? readdirSync(join(dir, room), { recursive: true, encoding: "utf8" }) : [],
  );
  const half = files.filter((file) => file.endsWith(".new")).map((file) => `${name}: half-written ${file}`);
  return (await store.verifyLive()).ok ? half : [...half, `${name}: the ledger does not verify`];
}

async function within<T>(work: (ends: Ends) => Promise<T>): Promise<T> {
  const ends: Ends = [];
  try {
    return await work(ends);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function added(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const one of all) for (const [name, n] of Object.entries(one)) total[name] = (total[name] ?? 0) + n;
  return total;
}
