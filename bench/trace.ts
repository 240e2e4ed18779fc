/**
 * Chains of a transfer graph: the typed-array snapshot against the recursive SQL on the same rows in one run, and one trace on
 * the embedded store. `node dist/tools/bench/trace.js [transfers] [seconds of SQL]`, a million and twenty by default.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "#store";
import { type TransferGraph, type TransferPlace, transferGraph } from "#trace";
import { machineLine, measure, measureLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 20_260_605;
const WANTED = Number(process.argv[2] ?? 1_000_000);
const SQL_SECONDS = Number(process.argv[3] ?? 20);
const PART = 20_000;

interface World {
  readonly records: number;
  readonly links: readonly (readonly [number, number])[];
  readonly transfers: readonly (TransferPlace & { readonly record: number })[];
}

/** Guns of one to five records (their own row, rows of registers, a second recovery), each record with one to three transfers. */
function world(): World {
  const random = randomFrom(SEED);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const links: [number, number][] = [];
  const transfers: (TransferPlace & { record: number })[] = [];
  let records = 0;
  while (transfers.length < WANTED) {
    const first = records;
    for (let n = whole(1, 5); n > 0; n--) {
      const record = records++;
      if (record > first) links.push([record, whole(first, record - 1)]);
      for (let m = whole(1, 3); m > 0; m--) {
        const day = whole(9_000, 20_000);
        transfers.push({ record, stage: whole(0, 9), first: day, last: day + (random() < 0.2 ? 364 : 0) });
      }
    }
  }
  return { records, links, transfers };
}

function snapshotOf({ records, links, transfers }: World): TransferGraph {
  const builder = transferGraph(records);
  for (const { record, ...place } of transfers) builder.add(record, place);
  for (const [a, b] of links) builder.link(a, b);
  return builder.finish();
}

const TABLES = [
  "create table bench_link (a int4 not null, b int4 not null)",
  "create table bench_transfer (n int4 not null, record int4 not null, stage int4 not null, first int4 not null, last int4 not null)",
];
const INDEXES = [
  "create index on bench_link (a) include (b)",
  "create index on bench_transfer (record) include (n, stage, first, last)",
  "analyze bench_link",
  "analyze bench_transfer",
];
/** All starts of a part at once: the quickest way that we found to ask it; one by one is several times slower. */
const CHAINS = `
with recursive reach(start, record) as (
  select s, s from unnest($1::text::int4[]) s
  union
  select r.start, l.b from reach r join bench_link l on l.a = r.record
)
select r.start, t.n from reach r join bench_transfer t on t.record = r.record
order by r.start, t.first, t.last, t.stage, t.n`;

async function fill(store: Store, { links, transfers }: World): Promise<void> {
  for (const statement of TABLES) await store.query(statement);
  const list = (values: readonly number[]): string => `{${values.join(",")}}`;
  for (let at = 0; at < links.length; at += PART) {
    const part = links.slice(at, at + PART);
    const [a, b] = [part.map(([one]) => one), part.map(([, other]) => other)];
    await store.query("insert into bench_link select unnest($1::text::int4[]), unnest($2::text::int4[])", [
      list([...a, ...b]),
      list([...b, ...a]),
    ]);
  }
  for (let at = 0; at < transfers.length; at += PART) {
    const part = transfers.slice(at, at + PART);
    await store.query(
      "insert into bench_transfer select unnest($1::text::int4[]), unnest($2::text::int4[]), unnest($3::text::int4[]), unnest($4::text::int4[]), unnest($5::text::int4[])",
      [
        list(part.map((_, n) => at + n)),
        ...(["record", "stage", "first", "last"] as const).map((name) => list(part.map((one) => one[name]))),
      ],
    );
  }
  for (const statement of INDEXES) await store.query(statement);
}

/** Chains of records `from` on until the time is up; checks each against the snapshot. */
async function askSql(store: Store, graph: TransferGraph): Promise<number> {
  const until = Date.now() + 1000 * SQL_SECONDS;
  let done = 0;
  for (let from = 0; from < graph.records && Date.now() < until; from += PART) {
    const starts = Array.from({ length: Math.min(PART, graph.records - from) }, (_, n) => from + n);
    const rows = await store.query<{ start: number; n: number }>(CHAINS, [`{${starts.join(",")}}`]);
    let at = 0;
    for (const start of starts) {
      for (const n of graph.chain(start)) {
        const row = rows[at++];
        if (row?.start !== start || row.n !== n) throw new Error(`another chain for record ${start}`);
      }
    }
    if (at !== rows.length) throw new Error("the SQL has more");
    done += starts.length;
  }
  return done;
}

async function oneByOne(store: Store, graph: TransferGraph): Promise<readonly number[]> {
  const random = randomFrom(SEED + 1);
  const times: number[] = [];
  for (let n = 0; n < 2000; n++) {
    const start = Math.floor(random() * graph.records);
    const began = process.hrtime.bigint();
    await store.query(CHAINS, [`{${start}}`]);
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  return times.sort((a, b) => a - b);
}

console.log(machineLine(SEED));
const made = world();
console.log(`${made.records} records, ${made.links.length} links, ${made.transfers.length} transfers`);
const built = await measure("snapshot built", () => snapshotOf(made));
console.log(measureLine(built, made.transfers.length, "transfers"));
const graph = built.result;
const walked = await measure("chains of every record, snapshot", () => {
  let hops = 0;
  for (let record = 0; record < graph.records; record++) hops += graph.chain(record).length;
  return hops;
});
console.log(measureLine(walked, graph.records, "chains"));
const dir = await mkdtemp(join(tmpdir(), "headstamp-bench-"));
const store = await openStore({
  ...{ dir, create: true, verb: "bench", now: () => new Date().toISOString() },
  random: (length) => new Uint8Array(length),
});
try {
  await fill(store, made);
  const asked = await measure(
    "the same chains, recursive SQL, embedded store, each held against the snapshot",
    () => askSql(store, graph),
  );
  console.log(measureLine(asked, asked.result, "chains"));
  const snapshot = graph.records / walked.wallS;
  const sql = asked.result / asked.wallS;
  console.log(
    `chains a second of wall time: snapshot ${Math.round(snapshot).toLocaleString("en")}, SQL ${Math.round(sql).toLocaleString("en")} ` +
      `(${asked.result} of ${graph.records} asked): ${(snapshot / sql).toFixed(0)} x; with building ${(graph.records / (walked.wallS + built.wallS) / sql).toFixed(0)} x`,
  );
  const cpu = (graph.records / walked.cpuS / (asked.result / asked.cpuS)).toFixed(0);
  console.log(`the same by CPU seconds: ${cpu} x`);
  const single = await measure("one chain at a time", () => oneByOne(store, graph));
  const times = single.result;
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  console.log(
    `one chain on the embedded store, ${times.length} asked: median ${at(0.5)} ms, p99 ${at(0.99)} ms of wall time; ${((1000 * single.cpuS) / times.length).toFixed(2)} ms of CPU each`,
  );
} finally {
  await store.close();
  await rm(dir, { recursive: true, force: true });
}
