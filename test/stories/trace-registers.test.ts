/** The sample case: seizures, then three registers, judged links, and how far each gun's path then goes. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { HeadstampError } from "#base";
import { atDesk, type Desk, importFile, rebuildTables } from "#casework";
import { addRegister, explainLink, judge, removeRegister, undoJudgement } from "#matching";
import { RUNGS, rungHeight } from "#trace";
import {
  candidateRow,
  judgeByRule,
  judgeParties,
  licensedExports,
  listParties,
  type Traced,
  traceItems,
} from "#tracing";

const SAMPLE = (name: string): string => join("data", "sample", name);
const MARKS = SAMPLE("seizures-synthetic.xlsx");
const REGISTERS = [
  ["shipments-synthetic.csv", "shipment"],
  ["sales-synthetic.csv", "sale"],
  ["exports-synthetic.csv", "export-licence"],
] as const;

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-paths-"));
});
after(() => rm(dir, { recursive: true, force: true }));

const at = <T>(work: (desk: Desk) => Promise<T>): Promise<T> =>
  atDesk({ data: dir, actor: "story", verb: "test", create: true }, work);

async function all(desk: Desk): Promise<Map<string, Traced>> {
  const found = new Map<string, Traced>();
  for await (const batch of traceItems(desk.store, { item: null, seizure: null, asOf: null })) {
    for (const traced of batch) found.set(traced.item.id, traced);
  }
  return found;
}
const one = async (desk: Desk, item: string): Promise<Traced> => {
  for await (const [traced] of traceItems(desk.store, { item, seizure: null, asOf: null, data: dir })) {
    if (traced !== undefined) return traced;
  }
  throw new Error(`nothing traced for ${item}`);
};

test("registers become paths by judgements alone: no rung falls, every rung is reached, and all of it survives a replay", async () => {
  await at(async (desk) => {
    await importFile(desk, {
      ...({ file: MARKS, as: "seizures", origin: "own", country: "MX", dryRun: false } as const),
      ...{ kind: null, sheet: null, mapping: null, replaces: null },
    });
    let before = await all(desk);
    for (const [file, kind] of REGISTERS) {
      const said = { origin: "own", supplier: null, edition: "1", coverage: null, country: null } as const;
      const period = { from: "2013", to: "2026" };
      const { registerId } = await addRegister(desk, dir, {
        ...{ file: SAMPLE(file), kind, period, sheet: null, dryRun: false, handling: "TLP:CLEAR", ...said },
      });
      const unjudged = await all(desk);
      for (const [id, { trace }] of unjudged)
        assert.equal(trace.rung, before.get(id)?.trace.rung, "a register alone joins nothing");
      const rule = { data: dir, marks: MARKS, register: registerId!, least: 0.99, sheet: null, why: "rule" };
      const first = await judgeByRule(desk, rule);
      assert.ok(first.judged > 0, file);
      assert.deepEqual(
        { ...(await judgeByRule(desk, rule)) },
        { marks: first.marks, judged: 0, held: first.judged, model: first.model },
      );
      const now = await all(desk);
      for (const [id, { trace }] of now) {
        const was = before.get(id)?.trace;
        assert.ok(
          was !== undefined && rungHeight(trace.rung) >= rungHeight(was.rung),
          `${file} lowered ${id}`,
        );
      }
      before = now;
    }
    const reached = new Set([...before.values()].map(({ trace }) => trace.rung));
    assert.deepEqual(
      RUNGS.filter((rung) => !reached.has(rung)),
      [],
    );
    const told = JSON.stringify([...before.values()]);
    assert.ok(
      !told.includes("WITHHELD") && !told.includes('Purchaser Name","field":"deal'),
      "no purchaser in any trace",
    );

    const held = (await desk.store.registers()).find(({ kind }) => kind === "shipment")!;
    await removeRegister(desk, dir, { id: held.id, why: "the supplier took it back" });
    assert.deepEqual(paths(await all(desk)), paths(before), "what was judged stays with the judgement");
  });
  const held = await at(all);
  await rebuildTables({ data: dir, actor: "story", verb: "test" });
  assert.deepEqual(paths(await at(all)), paths(held));
});

const paths = (traces: ReadonlyMap<string, Traced>): unknown =>
  [...traces.values()].map(({ trace: { item, rung, disposition, path, contradictions } }) => [
    item,
    rung,
    disposition,
    path,
    contradictions,
  ]);

test("a row that nobody judged stands beside the path; judged it is in it; taken back it is out again", async () => {
  await at(async (desk) => {
    const sales = (await desk.store.registers()).find(({ kind }) => kind === "sale")!;
    const [judgement] = (await desk.store.judgements()).filter(
      ({ made }) => made.candidate.source === sales.sha256,
    );
    const item = [...(await all(desk)).values()].find(({ linked }) =>
      linked?.judgements.includes(judgement!.id),
    )!;
    const with_ = item.trace.path.length;
    for (const id of item.linked!.judgements) await undoJudgement(desk, id, "looked again");
    const open = await one(desk, item.item.id);
    assert.equal(open.trace.path.length, 1);
    assert.ok(with_ > 1);
    const [best, ...others] = open.trace.alternatives;
    assert.ok(best !== undefined && best.records.length === 1 && best.probability > 0.9);
    assert.ok(
      others.some(({ records }) => records.length === 0),
      "that it is none of them is one of them",
    );
    assert.ok(rungHeight(best.rung) > rungHeight(open.trace.rung), "an unjudged row bears no rung");
    assert.ok(best.transfers.every(({ probability }) => probability < 1));
    assert.equal(open.searched.find(({ register }) => register === sales.id)?.looked, "candidates");

    const many = new Map<string, Traced>();
    const asked = { item: null, seizure: null, asOf: null, data: dir } as const;
    for await (const batch of traceItems(desk.store, { ...asked, candidates: 1000 })) {
      for (const traced of batch) many.set(traced.item.id, traced);
    }
    const { sameSerial: _, ...alone } = open;
    const { sameSerial: __, ...among } = many.get(item.item.id)!;
    assert.deepEqual(among, alone, "looked for among many it may be the same rows as alone");
    let looked = 0;
    for await (const batch of traceItems(desk.store, { ...asked, candidates: 2 })) {
      looked += batch.filter(({ searched }) => searched.some((one) => one.candidates !== null)).length;
    }
    assert.ok(looked <= 2, "no more than asked for");

    const job = { marks: MARKS, register: sales.id, within: false, model: null, sheet: null };
    const pair = { mark: judgement!.made.mark.id, candidate: judgement!.made.candidate.id };
    return { job, pair, item: item.item.id };
  }).then(async ({ job, pair, item }) => {
    const explanation = await explainLink({ data: dir, actor: "story", tell: () => {} }, job, pair);
    await at(async (desk) => {
      const row = await candidateRow(desk.store, dir, { job, candidate: explanation.candidate });
      await judge(desk, { verdict: "match", why: "looked at the photograph", explanation, row });
      const again = await one(desk, item);
      assert.ok(again.trace.path.length > 1);
      assert.equal(again.searched.find(({ kind }) => kind === "sale")?.looked, "judged");
    });
  });
});

test("two names of one business are candidates until somebody judges them, and then no gap lies between them", async () => {
  await at(async (desk) => {
    const parties = await listParties(desk.store);
    const one = parties.find(({ candidates }) => candidates.length > 0)!;
    const other = one.candidates[0]!.with;
    await assert.rejects(
      judgeParties(desk, { one: one.id, other: "dealer:nobody", verdict: "match", why: "x" }),
      (error: unknown) => error instanceof HeadstampError && error.code === "party-missing",
    );
    const done = await judgeParties(desk, { one: one.id, other, verdict: "match", why: "one counter" });
    const joined = new Set(
      [...(await all(desk)).values()].flatMap(({ trace }) => trace.path.map(({ from }) => from.id)),
    );
    assert.equal([one.id, other].filter((id) => joined.has(id)).length, 1, "both names stand under one id");
    const labels = new Set(
      [...(await all(desk)).values()].flatMap(({ trace }) =>
        trace.path.flatMap(({ from }) => ([one.id, other].includes(from.id ?? "") ? [from.label] : [])),
      ),
    );
    assert.ok(labels.size > 1, "each record keeps the name that it has");
    await undoJudgement(desk, done.judgementId, "two shops after all");
    const apart = new Set(
      [...(await all(desk)).values()].flatMap(({ trace }) => trace.path.map(({ from }) => from.id)),
    );
    assert.ok(apart.has(one.id) && apart.has(other));
  });
});

test("licensed exports are read line by line; approved and shipped are two numbers", async () => {
  await at(async (desk) => {
    const lines = await licensedExports(desk, dir);
    assert.equal(lines.length, 24);
    const sum = (of: (line: (typeof lines)[number]) => number | null | undefined): number =>
      lines.reduce((total, line) => total + (of(line) ?? 0), 0);
    const [approved, shipped] = [sum((line) => line.approved?.value), sum((line) => line.shipped?.value)];
    assert.ok(shipped > 0 && approved > shipped);
    assert.ok(lines.some(({ result }) => result?.is === "unfavourable"));
  });
});
