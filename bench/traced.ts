/**
 * One whole act of tracing in a large embedded store, and `--all` over it: `node dist/tools/bench/traced.js [items] [judgements] [folder]`,
 * 400,000 and 10,000 unless told. Each item of the seizure sheet says its sale and its recovery, each second one has a row in a
 * register of shipments: two and a half transfers an item. A folder that is named is kept, and used again where it is filled.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { atDesk, type Desk, importFile } from "#casework";
import type { Store } from "#store";
import { traceItems } from "#tracing";
import { machineLine, measure, measureLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 20_260_606;
const ITEMS = Number(process.argv[2] ?? 400_000);
const JUDGED = Number(process.argv[3] ?? 10_000);
const KEPT = process.argv[4] ?? null;
const ASKED = 1000;

const GUNS = [
  ...["Colt,AR-15,.223,Rifle", "Glock,17,9mm,Pistol", "Romarm,GP WASR-10,7.62x39,Rifle"],
  ...["Beretta,92FS,9mm,Pistol", "Barrett,82A1,.50 BMG,Rifle", "Century Arms,VZ 2008,7.62x39,Rifle"],
];
const STATES = ["AZ,Sonora", "TX,Tamaulipas", "TX,Nuevo León", "TX,Chihuahua", "CA,Baja California"];

/** The serial of the n-th gun: the same in the sheet and in the register, and no other gun's. */
const serialOf = (n: number): string =>
  `${String.fromCharCode(65 + (n % 26), 65 + ((n * 7) % 26))}${1_000_000 + n}`;

async function writeLines(path: string, head: string, lines: Iterable<string>): Promise<void> {
  const out = createWriteStream(path);
  let text = `${head}\n`;
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await new Promise<void>((resume) => out.once("drain", () => resume()));
    text = "";
  }
  out.end(text);
  await finished(out);
}

function* seizures(): Generator<string> {
  const random = randomFrom(SEED);
  const upTo = (n: number): number => Math.floor(random() * n);
  const day = (year: number): string => `${year}-${10 + upTo(3)}-${10 + upTo(19)}`;
  let [event, left] = [0, 0];
  for (let n = 0; n < ITEMS; n++) {
    if (left-- <= 0) [event, left] = [event + 1, upTo(9)];
    const [sold, taken] = (STATES[upTo(STATES.length)] as string).split(",");
    const year = 2010 + upTo(10);
    const gun = GUNS[upTo(GUNS.length)];
    yield `E-${event},${gun},${serialOf(n)},Sample Dealer ${upTo(900)},${sold},${day(year)},${day(year + 1 + upTo(5))},${taken}`;
  }
}
const SEIZURES =
  "Event No,Manufacturer,Model,Caliber,Type,Serial number,Name of dealer,Purchase State,Purchase date,Recovery date,State";

function* shipments(): Generator<string> {
  const random = randomFrom(SEED + 1);
  for (let n = 0; n < ITEMS; n += 2) {
    const gun = (GUNS[n % GUNS.length] as string).split(",").slice(0, 3);
    yield `Wholesale,${serialOf(n)},${gun.join(",")},${2005 + Math.floor(random() * 5)}-05-11,Sample Supply Co,Sample Dealer ${n % 900},TX,INV-${n}`;
  }
}
const SHIPMENTS =
  "Transfer Type,Serial Number,Manufacturer,Model,Caliber,Ship Date,Shipped From,Shipped To,Ship To State,Invoice No";

async function fill(desk: Desk, folder: string): Promise<void> {
  const own = {
    origin: "own",
    country: null,
    sheet: null,
    mapping: null,
    replaces: null,
    dryRun: false,
  } as const;
  const sheet = join(folder, "seizures.csv");
  await writeLines(sheet, SEIZURES, seizures());
  const first = await importFile(desk, { file: sheet, as: "seizures", kind: null, ...own });
  const book = join(folder, "shipments.csv");
  await writeLines(book, SHIPMENTS, shipments());
  const second = await importFile(desk, { file: book, as: "register", kind: "shipment", ...own });
  console.log(`${first.items} items and ${second.items} rows of a register`);
  const files = await desk.store.imports();
  const [marks, rows] = [files[0]?.sha256 as string, files[1]?.sha256 as string];
  for (let n = 0; n < JUDGED; n++) {
    // Every gun of an even number has a row: spread over the whole sheet.
    const at = 2 * Math.floor((n * (ITEMS / 2)) / JUDGED);
    const serial = serialOf(at);
    const [mark, candidate] = [
      { source: marks, id: String(at + 2) },
      { source: rows, id: String(at / 2 + 2) },
    ];
    await desk.store.append({
      ...{ actor: "bench", kind: "judgement.made" },
      payload: {
        ...{
          judgementId: `jud_${String(n).padStart(32, "0")}`,
          mark,
          candidate,
          verdict: "match",
          why: "bench",
        },
        evidence: { mark: { serial }, candidate: { serial } },
      },
    });
  }
}

async function oneByOne(store: Store, data: string, named: (n: number) => string): Promise<void> {
  const random = randomFrom(SEED + 2);
  const times: number[] = [];
  let transfers = 0;
  const asked = await measure("", async () => {
    for (let n = 0; n < ASKED; n++) {
      const at = Math.floor(random() * ITEMS);
      const began = process.hrtime.bigint();
      for await (const [one] of traceItems(store, { item: named(at), seizure: null, asOf: null, data })) {
        transfers += one?.trace.path.length ?? 0;
      }
      times.push(Number(process.hrtime.bigint() - began) / 1e6);
    }
  });
  times.sort((a, b) => a - b);
  const share = (at: number): string => (times[Math.floor(at * (times.length - 1))] ?? 0).toFixed(2);
  console.log(
    `one whole trace, ${ASKED} asked, ${(transfers / ASKED).toFixed(2)} transfers each: median ${share(0.5)} ms, ` +
      `p99 ${share(0.99)} ms, most ${share(1)} ms of wall time; ${((1000 * asked.cpuS) / ASKED).toFixed(2)} ms of CPU each`,
  );
}

/** What a question to the database costs on this machine that has nothing to answer: below it no trace can be. */
async function emptySelects(store: Store): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < ASKED; n++) {
    const began = process.hrtime.bigint();
    await store.query("select 1");
    times.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  times.sort((a, b) => a - b);
  const share = (at: number): string => (times[Math.floor(at * (times.length - 1))] ?? 0).toFixed(2);
  console.log(`an empty select, ${ASKED} asked: median ${share(0.5)} ms, p99 ${share(0.99)} ms`);
}

console.log(machineLine(SEED));
const folder = KEPT ?? (await mkdtemp(join(tmpdir(), "headstamp-bench-")));
const data = join(folder, "store");
const desk = { data, actor: "bench", verb: "bench", create: true };
try {
  if ((await stat(data).catch(() => null)) === null) {
    const filled = await measure("store filled", () => atDesk(desk, (at) => fill(at, folder)));
    console.log(measureLine(filled, ITEMS, "items"));
  }
  await atDesk(desk, async ({ store }) => {
    const [file] = await store.imports();
    await emptySelects(store);
    console.log("by address:");
    await oneByOne(store, data, (n) => `${file?.id}/${file?.sheets[0]}!${n + 2}`);
    console.log("by serial:");
    await oneByOne(store, data, serialOf);
    const all = await measure("trace --all", async () => {
      let items = 0;
      for await (const part of traceItems(store, { item: null, seizure: null, asOf: null }))
        items += part.length;
      return items;
    });
    console.log(`${measureLine(all, all.result, "items")}, ${all.result} items`);
  });
} finally {
  if (KEPT === null) await rm(folder, { recursive: true, force: true });
}
