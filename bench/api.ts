/**
 * The interface under load: `node dist/tools/bench/api.js [plain|serial|overload|fuzz] [N]`, the first three unless told.
 *
 * - `plain`: a route without the database against Node's own server with the same bytes, by turns, 32 connections, N rounds of 2 s
 *   an arm (8). Wanted: 60 % of bare Node's requests a second.
 * - `serial`: an item by its serial among N items (1,000,000) on PostgreSQL, 32 clients, five rounds of 5 s. Wanted: p99 within 25 ms.
 *   The server programs of the tests are started for it, with their settings; the import is a process of its own, and what PostgreSQL
 *   tidies up behind it by itself is done before anything is asked.
 * - `overload`: N connections (1,000) at once on a route that costs; what is refused is 503 with `retry-after`, and the server
 *   answers as before within 5 s.
 * - `fuzz [N] [PART] [FILE]`: N requests (10,000) an operation, made from the schema: no 5xx, no undeclared field, nothing
 *   half-written. PART takes the operations whose name (`POST /api/views`) holds it; FILE keeps what each answered, and a run that
 *   finds operations in it goes on behind them.
 */
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { promisify } from "node:util";
import pg from "pg";
import { atDesk, importFile } from "#casework";
import { startServer } from "../test/factory/postgres.ts";
import { type Answered, type Asked, load, quantile } from "./api/client.ts";
import { fuzzHouse } from "./api/fuzzed.ts";
import { bare, house, type Served } from "./api/served.ts";
import { machineLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 1;
const CLIENTS = 32;
const ROUND_MS = 2000;
const SERIAL_ROUNDS = 5;

interface Counted {
  readonly answers: readonly Answered[];
  readonly seconds: number;
  readonly cpuS: number;
  readonly cut: number;
}

async function ask(
  served: Served,
  { clients = CLIENTS, ms, ask: wish }: { clients?: number; ms: number; ask: (n: number) => Asked },
): Promise<Counted> {
  const answers: Answered[] = [];
  const [start, cpu] = [performance.now(), served.cpuS()];
  const cut = await load({
    ...{ address: served.address, clients, ask: wish },
    until: () => performance.now() - start < ms,
    heard: (one) => answers.push(one),
  });
  return { answers, seconds: (performance.now() - start) / 1000, cpuS: served.cpuS() - cpu, cut };
}

/** Until the compiler has seen enough: so many requests, however slow the machine. */
async function warm({ address }: Served): Promise<void> {
  let left = 20_000;
  await load({
    ...{ address, clients: CLIENTS, until: () => left > 0, ask: () => ({ path: "/api/ping" }) },
    heard: () => left--,
  });
}

const middle = (values: readonly number[]): number => quantile(values, 0.5);
const shown = (n: number): string => Math.round(n).toLocaleString("en");

async function plain(rounds: number): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "headstamp-bench-"));
  const arms = { bare: await bare(), headstamp: await house(data) };
  try {
    const rates: Record<keyof typeof arms, { wall: number[]; cpu: number[]; p99: number[] }> = {
      bare: { wall: [], cpu: [], p99: [] },
      headstamp: { wall: [], cpu: [], p99: [] },
    };
    for (const arm of Object.values(arms)) await warm(arm);
    for (let round = 0; round < rounds; round++) {
      const names = round % 2 === 0 ? (["bare", "headstamp"] as const) : (["headstamp", "bare"] as const);
      for (const name of names) {
        const path = "/api/ping";
        const { answers, seconds, cpuS } = await ask(arms[name], { ms: ROUND_MS, ask: () => ({ path }) });
        if (answers.some(({ status }) => status !== 200))
          throw new Error(`${name}: not every answer was 200`);
        rates[name].wall.push(answers.length / seconds);
        rates[name].cpu.push(answers.length / cpuS);
        rates[name].p99.push(
          quantile(
            answers.map(({ ms }) => ms),
            0.99,
          ),
        );
      }
    }
    for (const [name, { wall, cpu, p99 }] of Object.entries(rates)) {
      console.log(
        `${name}: ${shown(middle(wall))} requests/s, ${shown(middle(cpu))} a CPU second of the server, p99 ${middle(p99).toFixed(1)} ms`,
      );
    }
    const share = (by: "wall" | "cpu"): string => {
      const parts = rates.headstamp[by].map((one, n) => (100 * one) / rates.bare[by][n]!);
      return `${middle(parts).toFixed(0)} % (${Math.min(...parts).toFixed(0)} to ${Math.max(...parts).toFixed(0)})`;
    };
    console.log(
      `of bare Node, median of ${rounds} rounds (range): ${share("wall")} by the clock, ${share("cpu")} by CPU`,
    );
  } finally {
    await Promise.all(Object.values(arms).map((arm) => arm.stop()));
    await rm(data, { recursive: true, force: true });
  }
}

/** Serials that no other row has, and those that a few share. */
const serialOf = (n: number): string => `HS${String(n - (n % 50 === 0 ? n % 100 : 0)).padStart(7, "0")}`;

async function writeSheet(path: string, rows: number): Promise<void> {
  const random = randomFrom(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const out = createWriteStream(path);
  out.write("No. de evento,Fecha,Estado,Tipo de arma,Marca,Calibre,Matrícula\n");
  for (let n = 0; n < rows; n++) {
    const row = [
      `E-${n >> 2}`,
      "04/05/2020",
      pick(["Sonora", "Jalisco", "Sinaloa"]),
      pick(["Pistola", "Fusil"]),
    ];
    const more = [pick(["Colt", "Glock", "Norinco"]), pick(["9 mm", ".45", "7.62x39"]), serialOf(n)];
    if (!out.write(`${[...row, ...more].join(",")}\n`))
      await new Promise<void>((done) => out.once("drain", () => done()));
  }
  out.end();
  await finished(out);
}

/** What the server does by itself in the minutes after a large import, done at once, so that it is not measured along. */
async function settled(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("vacuum analyze");
  await client.query("checkpoint");
  await client.end();
}

async function bySerial(rows: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-bench-"));
  const postgres = await startServer();
  let served: Served | null = null;
  try {
    const databaseUrl = await postgres.database();
    process.env["DATABASE_URL"] = databaseUrl;
    const file = join(dir, "seizures.csv");
    await writeSheet(file, rows);
    const began = performance.now();
    const words = ["import", file, "--as", "seizures", "--origin", "own", "--country", "MX"];
    await promisify(execFile)(resolve("bin/headstamp"), [...words, "--data", join(dir, "store")]);
    console.log(`import: ${shown((1000 * rows) / (performance.now() - began))} rows/s`);
    await settled(databaseUrl);
    served = await house(join(dir, "store"), { DATABASE_URL: databaseUrl });
    const random = randomFrom(SEED);
    const { session } = served;
    const search = (): Asked => ({
      ...{ method: "POST", path: "/api/item-searches", headers: session },
      body: JSON.stringify({ serial: serialOf(Math.floor(random() * rows)), limit: 10 }),
    });
    await ask(served, { ms: 5000, ask: search });
    for (let round = 0; round < SERIAL_ROUNDS; round++) {
      const { answers, seconds, cpuS } = await ask(served, { ms: 5000, ask: search });
      const wrong = answers.filter(({ status }) => status !== 200).length;
      const ms = answers.map((one) => one.ms);
      const points = [0.5, 0.9, 0.99, 0.999].map(
        (part) => `p${part * 100} ${quantile(ms, part).toFixed(1)} ms`,
      );
      console.log(
        `item by serial among ${shown(rows)}, ${CLIENTS} clients: ${points.join(", ")}, ${shown(answers.length / seconds)} requests/s, ` +
          `${shown(answers.length / cpuS)} a CPU second of the server, ${wrong} not 200`,
      );
    }
  } finally {
    await served?.stop();
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function overload(connections: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-bench-"));
  const file = join(dir, "seizures.csv");
  await writeSheet(file, 20_000);
  const none = { kind: null, country: "MX", sheet: null, mapping: null, replaces: null } as const;
  const wish = { ...none, file, as: "seizures", origin: "own", dryRun: false } as const;
  const at = { data: join(dir, "store"), actor: "bench", verb: "import", create: true };
  await atDesk(at, (desk) => importFile(desk, wish));
  const served = await house(join(dir, "store"));
  try {
    const headers = served.session;
    const costly = (): Asked => ({ path: "/api/items?limit=500&where=make%3DGlock", headers });
    const before = await ask(served, { clients: 4, ms: 3000, ask: costly });
    const { answers, cut } = await ask(served, { clients: connections, ms: 10_000, ask: costly });
    const ended = performance.now();
    let calm = Number.NaN;
    // As before: an answer no slower than the slowest of four clients beforehand.
    const usual = Math.max(...before.answers.map(({ ms }) => ms));
    while (performance.now() - ended < 30_000) {
      const [one] = (await ask(served, { clients: 1, ms: 1, ask: costly })).answers;
      if (one?.status !== 200 || one.ms > usual) continue;
      calm = (performance.now() - ended) / 1000;
      break;
    }
    const of = (status: number): readonly Answered[] => answers.filter((one) => one.status === status);
    const shed = of(503);
    console.log(
      `overload, ${connections} connections for 10 s: ${of(200).length} answered, ${shed.length} refused with 503 ` +
        `(${shed.filter(({ retryAfter }) => retryAfter).length} with retry-after, median ${middle(shed.map(({ ms }) => ms)).toFixed(0)} ms), ` +
        `${answers.length - of(200).length - shed.length} else, ${cut} cut; answers as before after ${calm.toFixed(1)} s`,
    );
  } finally {
    await served.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

console.log(machineLine(SEED));
const [mode = "all", count, part, log] = process.argv.slice(2);
const of = (usual: number): number => Number(count ?? usual);
if (mode === "plain" || mode === "all") await plain(of(8));
if (mode === "serial" || mode === "all") await bySerial(of(1_000_000));
if (mode === "overload" || mode === "all") await overload(of(1000));
if (mode === "fuzz") await fuzzHouse({ each: of(10_000), part: part ?? "", log: log ?? null, seed: SEED });
