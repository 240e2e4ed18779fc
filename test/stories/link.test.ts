/** From a mark to a judgement: linked, explained, judged, taken back; the same edges from the kernel, PGlite and PostgreSQL. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import pg from "pg";
import { atDesk, type Desk } from "#casework";
import { ballRows, DEFAULT_MODEL, damageBetween, indexBuilder, prober, registerKeys } from "#linkage";
import {
  addRegister,
  clustersOf,
  explainLink,
  judge,
  type LinkWish,
  link,
  namedJob,
  openExplainer,
  readLastJob,
  undoJudgement,
} from "#matching";
import type { JudgementState } from "#store";
import { aLinkWish } from "../factory/links.ts";
import { NO_SERVER, serverPrograms } from "../factory/postgres.ts";
import { aDatabase, aStore, stopServer } from "../factory/store.ts";

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-links-"));
});
after(async () => {
  await stopServer();
  await rm(dir, { recursive: true, force: true });
});

const REGISTER = [
  "id,serial,make,model,calibre,date",
  "r1,AB10057,Glock,19,9mm,2012-04-01",
  "r2,AB30958,Glock,19,9mm,2012-04-01",
  "r3,AB10857,Colt,M4,5.56x45,2019-01-01",
  "r4,00XJ771,Ruger,,.22 LR,2011-01-01",
  "r5,SIN SERIE,Ruger,,.22 LR,2011-01-01",
  ...Array.from({ length: 400 }, (_, n) => {
    const [make, model] = [
      ["Taurus", "PT92"],
      ["Ruger", "10/22"],
      ["Colt", "M4"],
    ][n % 3]!;
    return `x${n},${make![0]}${20_000 + 37 * n},${make},${model},${[".38 Special", ".22 LR"][n % 2]},2010-05-0${1 + (n % 9)}`;
  }),
].join("\n");
const MARKS = [
  "id,serial,make,model,calibre,date",
  "m1,AB1OO57,GLOCK,19,9 mm,2015-03-02",
  "m2,AB309?8,,,,2015-03-02",
  "m3,XJ771,Ruger,,.22,2016",
  "m4,ZZ99999,Colt,,,",
].join("\n");

const wish = (part: Partial<LinkWish>): LinkWish => aLinkWish(dir, part);

test("a mark is linked, explained and judged; a judgement is taken back by a new entry", async () => {
  await writeFile(join(dir, "register.csv"), `${REGISTER}\n`);
  await writeFile(join(dir, "marks.csv"), `${MARKS}\n`);
  const summary = await link(wish({}));
  assert.deepEqual([summary.marks, summary.linked >= 1, summary.none >= 1], [4, true, true]);
  const lines = parse(await readFile(join(dir, "out.csv")), { columns: true }) as Record<string, string>[];
  const best = (id: string) =>
    lines.find((line) => line["mark_id"] === id && line["rank"] === "1")?.["register_id"];
  assert.deepEqual(["m1", "m4"].map(best), ["r1", ""]);
  for (const [mark, row] of [
    ["m2", "r2"],
    ["m3", "r4"],
  ]) {
    assert.ok(
      lines.some((line) => line["mark_id"] === mark && line["register_id"] === row),
      mark,
    );
  }

  const data = join(dir, "data");
  const quiet = { data, actor: "ana", tell: () => {} };
  const job = await readLastJob(data);
  const explanation = await explainLink(quiet, job, { mark: "m1", candidate: "r1" });
  const sum = explanation.parts.reduce((total, { bits }) => total + bits, 0);
  assert.ok(Math.abs(sum - explanation.weight) < 1e-9);
  const listed = lines.find((line) => line["mark_id"] === "m1" && line["register_id"] === "r1");
  assert.ok(Math.abs(explanation.weight - Number(listed?.["weight"])) < 1e-9);
  assert.ok(Math.abs(explanation.probability - Number(listed?.["probability"])) < 1e-9);
  assert.equal(explanation.candidate.said["serial"], "AB10057");
  // The marks that the job kept explain the same where their file has gone.
  const found = join(dir, "found.json");
  await link(wish({ out: join(dir, "again.csv"), found }));
  const elsewhere = { ...(await readLastJob(data)), marks: join(dir, "gone.csv"), found };
  const { explain } = await openExplainer(quiet, elsewhere);
  assert.deepEqual(await explain({ mark: "m1", candidate: "r1" }), explanation);
  assert.equal((await explain({ mark: "m2", candidate: "r2" })).candidate.said["serial"], "AB30958");
  await assert.rejects(explain({ mark: "m9", candidate: "r1" }), { code: "file-missing" });
  await assert.rejects(explainLink(quiet, job, { mark: "m4", candidate: "r1" }), {
    code: "candidate-missing",
  });
  await assert.rejects(explainLink(quiet, job, { mark: "m9", candidate: "r1" }), { code: "mark-missing" });

  await atDesk({ data, actor: "ana", verb: "test", create: true }, async (desk: Desk) => {
    const one = await judge(desk, { verdict: "match", why: "photograph of the slide", explanation });
    const [held] = await desk.store.judgements();
    assert.deepEqual(
      [held?.verdict, held?.actor, held?.made.why],
      ["match", "ana", "photograph of the slide"],
    );
    assert.equal(clustersOf(await desk.store.judgements()).length, 1);
    await assert.rejects(undoJudgement(desk, one.judgementId, " "), { code: "act-refused" });
    await assert.rejects(undoJudgement(desk, "jud_none", "x"), { code: "judgement-missing" });
    await undoJudgement(desk, one.judgementId, "wrong gun");
    await assert.rejects(undoJudgement(desk, one.judgementId, "again"), { code: "act-refused" });
    assert.deepEqual(await desk.store.judgements(), []);
    const [undone] = await desk.store.judgements({ undone: true });
    assert.equal(undone?.undone?.why, "wrong gun");
    assert.deepEqual(clustersOf(await desk.store.judgements({ undone: true })), []);
  });
});

test("weights are learned from the job's own marks where these are enough, lie beside the links, and explain goes by them", async () => {
  const folder = join(dir, "learned");
  await mkdir(folder);
  const [head, ...rows] = REGISTER.split("\n");
  await writeFile(join(folder, "register.csv"), `${head}\n${rows.join("\n")}\n`);
  // One in ten is of the register, the others of a line that it lacks.
  const marks = Array.from({ length: 400 }, (_, n) => {
    const cells = (rows[5 + n] ?? "").split(",");
    return n % 10 === 0 ? `k${n},${cells[1]},${cells[2]},,,` : `k${n},QQ${5000 + 7 * n},Walther,,,`;
  });
  await writeFile(join(folder, "marks.csv"), `id,serial,make,model,calibre,date\n${marks.join("\n")}\n`);
  const asked = aLinkWish(folder);
  const plain = await link({ ...asked, learning: false });
  assert.deepEqual(
    [plain.model.learnedFrom, plain.model.file, plain.model.none],
    [0, null, DEFAULT_MODEL.none],
  );
  const summary = await link(asked);
  assert.ok(summary.model.none > 0.8, `${summary.model.none}`);
  assert.equal(summary.model.learnedFrom, 400);
  const beside: unknown = JSON.parse(await readFile(`${asked.out}.model.json`, "utf8"));
  assert.equal((beside as { none: number }).none, summary.model.none);
  const quiet = { data: asked.data, actor: "ana", tell: () => {} };
  const lines = parse(await readFile(asked.out!), { columns: true }) as Record<string, string>[];
  const best = lines.find((line) => line["mark_id"] === "k10" && line["rank"] === "1")!;
  const pair = { mark: "k10", candidate: best["register_id"]! };
  const last = await readLastJob(asked.data);
  const { probability, model } = await explainLink(quiet, last, pair);
  assert.equal(probability, Number(best["probability"]));
  assert.equal(model, summary.model.sha256);
  const named = await namedJob(asked.data, { ...last, model: null });
  assert.equal((await explainLink(quiet, named, pair)).model, summary.model.sha256);
  const few = join(folder, "few.csv");
  await writeFile(
    few,
    `id,serial\n${marks
      .slice(0, 20)
      .map((line) => line.split(",").slice(0, 2))
      .join("\n")}\n`,
  );
  const { model: own, notes } = await link({ ...asked, marks: few, out: null });
  assert.deepEqual([own.learnedFrom, notes.map(({ code }) => code)], [0, ["few-marks"]]);
});

test("a model that the source says it could not tell speaks against no row", async () => {
  const folder = join(dir, "untold");
  await mkdir(folder);
  await writeFile(join(folder, "register.csv"), `${REGISTER}\n`);
  await writeFile(
    join(folder, "marks.csv"),
    "id,serial,make,model\nm1,AB10057,Glock,INDETERMINADO\nm2,AB10057,Glock,\nm3,AB10057,Glock,PX4\n",
  );
  const asked = aLinkWish(folder);
  await link(asked);
  const lines = parse(await readFile(asked.out!), { columns: true }) as Record<string, string>[];
  const bits = (id: string) =>
    Number(lines.find((line) => line["mark_id"] === id && line["register_id"] === "r1")?.["model"]);
  assert.equal(bits("m1"), bits("m2"));
  assert.ok(bits("m3") < bits("m1"));
});

test("a register that is held is linked by its id; a sale behind the recovery is impossible", async () => {
  await writeFile(join(dir, "marks.csv"), "id,serial,date\nm1,AB10857,2015-03-02\n");
  const data = join(dir, "held");
  const registerId = await atDesk({ data, actor: "ana", verb: "test", create: true }, async (desk) => {
    const said = {
      origin: "official",
      supplier: null,
      edition: null,
      coverage: null,
      country: null,
    } as const;
    const period = { from: null, to: null };
    const file = join(dir, "register.csv");
    const kind = { kind: "sale", handling: "TLP:AMBER", sheet: null, dryRun: false } as const;
    return (await addRegister(desk, data, { ...said, ...kind, period, file })).registerId!;
  });
  await link(wish({ data, register: registerId }));
  const lines = parse(await readFile(join(dir, "out.csv")), { columns: true }) as Record<string, string>[];
  const sold = lines.find((line) => line["register_id"] === "r3");
  assert.deepEqual(
    [sold?.["probability"], sold?.["weight"], sold?.["date"]],
    ["0", "-Infinity", "-Infinity"],
  );
  await assert.rejects(link(wish({ data, register: "reg_00" })), { code: "register-missing" });
});

test("within one file a number in several rows is explained where it can be, and series are apart", async () => {
  const file = join(dir, "same.csv");
  const lines = [
    "id,serial,make,model,calibre,date,case id",
    "a,QX40117,Glock,19,9mm,2015-01-10,C1",
    "b,QX40117,Glock,19,9mm,2016-03-02,C2",
    "c,RT55210,Colt,M4,5.56x45,2015-01-10,C3",
    "d,RT55211,Colt,M4,5.56x45,2015-01-10,C3",
    "e,ZZ88120,Ruger,,,2015-01-10,C4",
    "f,ZZ88120,,,,,",
  ];
  await writeFile(file, `${lines.join("\n")}\n`);
  const { same } = await link(wish({ marks: file, register: null, within: true, out: null }));
  const mayOf = (rows: string) => same?.listed.find((one) => one.rows.join("") === rows)?.may;
  assert.deepEqual(mayOf("ab"), ["seized-again"]);
  assert.deepEqual(mayOf("ef"), ["listed-twice", "seized-again", "generic-number"]);
  assert.deepEqual(
    same?.series.map(({ kind, rows }) => `${kind} ${rows.join("")}`),
    ["consecutive cd"],
  );
  assert.deepEqual(same?.numbers, { all: 4, repeated: 1, procedures: 1 });
});

test("within one file a row is no candidate for itself, and is found from both sides", async () => {
  const rows = ["id,serial,make", "a,QX44512,Glock", "b,QX445I2,Glock", "c,QX90000,Glock", "d,,Glock"];
  await writeFile(join(dir, "own.csv"), `${rows.join("\n")}\n`);
  await link(wish({ marks: join(dir, "own.csv"), register: null, within: true }));
  const lines = parse(await readFile(join(dir, "out.csv")), { columns: true }) as Record<string, string>[];
  const pairs = lines
    .filter((line) => line["register_id"] !== "")
    .map((line) => [line["mark_id"], line["register_id"]]);
  assert.deepEqual(pairs, [
    ["a", "b"],
    ["b", "a"],
  ]);
  // d has no number: it was not looked for, and its one line is what was believed before.
  for (const id of ["a", "b", "c"]) {
    const sum = lines
      .filter((line) => line["mark_id"] === id)
      .reduce((all, line) => all + Number(line["probability"]), 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, `${id}: ${sum}`);
  }
});

test("clusters do not depend on the order of judgements, and what contradicts is shown", () => {
  const refs = ["a", "b", "c", "d", "e"].map((id) => ({ source: "f", id }));
  const one = fc.record({
    from: fc.nat(4),
    to: fc.nat(4),
    verdict: fc.constantFrom("match", "not", "unsure"),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (list, draws) => {
      const judgements = list
        .filter(({ from, to }) => from !== to)
        .map(({ from, to, verdict }, entry): JudgementState => {
          const made = {
            judgementId: `j${entry}`,
            mark: refs[from]!,
            candidate: refs[to]!,
            verdict,
            why: "",
            evidence: null,
          };
          return {
            id: `j${entry}`,
            entry,
            verdict,
            actor: "ana",
            at: "",
            undone: null,
            made,
          } as JudgementState;
        });
      const clusters = clustersOf(judgements);
      const shuffled = judgements
        .map((judgement) => ({ judgement, at: draws.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ judgement }) => judgement);
      assert.deepEqual(clustersOf(shuffled), clusters);
      const last = new Map(
        judgements.map(({ made, id, verdict }) => [
          [made.mark.id, made.candidate.id].sort().join(),
          { id, verdict },
        ]),
      );
      for (const { records, contradicted, matches } of clusters) {
        const own = new Set(records.map(({ id }) => id));
        const inside = [...last].filter(([pair]) => pair.split(",").every((id) => own.has(id)));
        assert.deepEqual(
          [...contradicted].sort(),
          inside
            .filter(([, { verdict }]) => verdict === "not")
            .map(([, { id }]) => id)
            .sort(),
        );
        assert.ok(matches.length >= records.length - 1);
      }
    }),
    { seed: 4, numRuns: 300 },
  );
});

/** Numbers that run in sequences, and marks that are some of them damaged. */
function inputs(): { readonly numbers: readonly string[]; readonly marks: readonly string[] } {
  const numbers = Array.from(
    { length: 400 },
    (_, n) => `${["AB", "", "K7", "LBR"][n % 4]}${String(1200 + 3 * n).padStart(5, "0")}`,
  );
  const long = "ABCDEF0123456789";
  const marks = numbers.slice(0, 3).flatMap((number, n) => {
    const at = n % number.length;
    return [
      number,
      `${number.slice(0, at)}?${number.slice(at + 1)}`,
      number.slice(0, at) + number.slice(at + 1),
      `SN${number}`,
    ];
  });
  return {
    numbers: [...numbers, long, "00771", "B?1200"],
    marks: [...marks, long, `${long}7`, "771", "1200"],
  };
}

function kernelEdges(): readonly string[] {
  const { numbers, marks } = inputs();
  const builder = indexBuilder();
  for (const number of numbers) builder.add(number);
  const probe = prober(builder.finish());
  return marks.flatMap((serial, mark) => {
    const { rows, size } = probe({ serial });
    return [...rows.subarray(0, size)].map((row) => `${mark} ${row}`);
  });
}

/** From the other engine: the ball of each mark looked up by key; hashes of long numbers are compared by their text. */
async function sqlEdges(
  rowsByKey: (keys: readonly bigint[]) => Promise<readonly number[]>,
): Promise<readonly string[]> {
  const { numbers, marks } = inputs();
  const edges: string[] = [];
  for (const [mark, serial] of marks.entries()) {
    const keys = (ballRows({ serial }) ?? []).map(({ key }) => key);
    const rows = new Set(await rowsByKey(keys));
    for (const row of rows) if (damageBetween(serial, numbers[row]!) !== null) edges.push(`${mark} ${row}`);
  }
  return edges;
}

async function* keyRows(): AsyncGenerator<readonly (readonly [bigint, number])[]> {
  const { numbers } = inputs();
  yield numbers.flatMap((number, row) => registerKeys(number).map((key) => [key, row] as const));
}

test("each number of a cell is looked for, and found where it is one of several", async () => {
  const file = join(dir, "several.csv");
  const rows = ["a,AB12345 / CD45678,Glock", "b,EF99871,Glock", "c,CD45678,Glock", "d,SIN SERIE,"];
  await writeFile(file, ["id,serial,make", ...rows, ""].join("\n"));
  const out = join(dir, "several-out.csv");
  const summary = await link(wish({ marks: file, register: null, within: true, out }));
  assert.deepEqual([summary.marks, summary.register.rows], [5, 4]);
  const lines = parse(await readFile(out), { columns: true }) as Record<string, string>[];
  const pairs = lines.map((line) => `${line["mark_id"]} ${line["register_id"]}`).sort();
  assert.deepEqual(pairs, ["a#1 ", "a#2 ", "a#2 c", "b ", "c ", "c a", "d "]);
  // What was not looked for keeps what was believed before anything was looked at.
  const none = Number(lines.find((line) => line["mark_id"] === "d")?.["probability"]);
  assert.equal(none, DEFAULT_MODEL.none);
});

test("the same edges from the kernel and from PGlite", async (t) => {
  const { store } = await aStore(t);
  await added(store);
  await store.keepKeys("reg_1", keyRows());
  const edges = await sqlEdges(async (keys) => (await store.rowsByKey(keys)).map(({ row }) => row));
  assert.ok(edges.length > 30);
  assert.deepEqual([...edges].sort(), [...kernelEdges()].sort());
});

test("the same edges from PostgreSQL, under row-level security by the index", {
  skip: serverPrograms() === null && NO_SERVER,
}, async (t) => {
  const databaseUrl = await aDatabase();
  const { store } = await aStore(t, { databaseUrl });
  await added(store);
  await store.keepKeys("reg_1", keyRows());
  const edges = await sqlEdges(async (keys) => (await store.rowsByKey(keys)).map(({ row }) => row));
  assert.deepEqual([...edges].sort(), [...kernelEdges()].sort());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  t.after(() => client.end());
  await client.query("alter table register_key enable row level security");
  await client.query("create role reader");
  await client.query("grant select on register_key to reader");
  await client.query("create policy own on register_key to reader using (row_id % 2 = 0)");
  await client.query("analyze register_key; set role reader; set enable_seqscan = on");
  const lookup = "select row_id from register_key where key = any($1::int8[])";
  const seen = await sqlEdges(async (keys) => {
    const { rows } = await client.query<{ row_id: string }>(lookup, [keys.map(String)]);
    return rows.map(({ row_id }) => Number(row_id));
  });
  assert.deepEqual(
    [...seen].sort(),
    kernelEdges()
      .filter((edge) => Number(edge.split(" ")[1]) % 2 === 0)
      .sort(),
  );
  await client.query("set enable_seqscan = off");
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    `explain ${lookup.replace("$1", "'{1,2,3}'")}`,
  );
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  assert.match(plan, /Index Cond: \(key = ANY/);
});

async function added(store: Awaited<ReturnType<typeof aStore>>["store"]): Promise<void> {
  const file = { sha256: "b".repeat(64), stored: null, name: "r.csv", bytes: 1, format: "csv" };
  const said = {
    kind: "sale",
    origin: "official",
    supplier: null,
    edition: null,
    coverage: null,
    country: null,
  } as const;
  const payload = {
    registerId: "reg_1",
    file,
    ...said,
    period: { from: null, to: null },
    handling: "TLP:AMBER",
  } as const;
  await store.append({ actor: "ana", kind: "register.added", payload });
}
