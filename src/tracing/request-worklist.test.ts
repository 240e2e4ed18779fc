import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk, type Desk, eraseFile, importFile } from "#casework";
import { answerRequest, makeRequest, type RequestWish, readAnswerSaid, sendRequest } from "#requesting";
import type { Store } from "#store";
import { stepsNow } from "#trace";
import { groundOf } from "./kept-traces.ts";
import { isWorklistNear, worklist } from "./request-worklist.ts";
import { traceItems } from "./trace-items.ts";

/** Synthetic. */
const SHEET = `serial,make,model,calibre,type,country,recovery date,recovery state
311-45298,Ruger,Mini-14,.223,rifle,US,2020-05-04,Sonora
obliterated,Colt,M4,5.56,rifle,US,2020-05-04,Sonora
AB12345,Glock,19,9mm,pistol,AT,2021-01-01,Jalisco
`;

/** The same list from traces alone, with nothing kept. */
async function anew(store: Store): Promise<unknown> {
  const open = [];
  for await (const batch of traceItems(store, { item: null, seizure: null, asOf: null })) {
    for (const { item, trace, requests } of batch) {
      const steps = stepsNow(trace.next, requests);
      const perDay = steps[0]?.asked === null ? steps[0].perDay : 0;
      if (steps.length > 0) open.push({ item: item.id, rung: trace.rung, steps, perDay });
    }
  }
  return open.sort((a, b) => b.perDay - a.perDay);
}

test("the kept list is the list made anew after every act, and is made once where nothing was done", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-worklist-"));
  try {
    await atDesk({ data: join(dir, "store"), actor: "test", verb: "test", create: true }, async (desk) => {
      const { store } = desk;
      const check = async (): Promise<void> => {
        const kept = await worklist(store);
        const plain = kept.open.map(({ item, rung, steps, perDay }) => ({ item, rung, steps, perDay }));
        assert.deepEqual(plain, await anew(store));
        assert.equal(await worklist(store), kept);
      };
      await check();
      const bring = async (name: string, text: string): Promise<string> => {
        const file = join(dir, name);
        await writeFile(file, text);
        const none = { kind: null, sheet: null, mapping: null, replaces: null };
        const said = { as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
        const { importId } = await importFile(desk, { file, ...said, ...none });
        return String(importId);
      };
      const first = await bring("one.csv", SHEET);
      await check();
      const wish = {
        ...{
          item: `${first}/csv!2`,
          addressee: "atf-through-fgr",
          caseNumber: "EJ/1",
          handling: "TLP:AMBER",
        },
        ...{ urgency: "routine", justification: "", illicit: "territorial-law", illicitText: "" },
        ...{ foundText: "en un cateo", crimeCode: "", use: "criminal-investigation", useText: "" },
        ...{
          restrictions: [],
          restrictionText: "",
          markings: [],
          packaging: "",
          photographs: [],
          anyway: "",
        },
      } as RequestWish;
      const { made } = await makeRequest(desk, wish);
      assert.ok(made !== null);
      await check();
      await sendRequest(desk, made.request.id, { on: "2026-01-02", by: "post", number: "", within: null });
      await check();
      const said = {
        ...{ request: made.request.id, status: null, reasons: [], closing: null, on: "2026-02-01" },
        ...{ until: null, number: "", related: [], restrictions: [], withheld: [], text: "" },
      };
      const hop = "kind=wholesale; date=2015; from=Muestra Supply; to=Muestra Guns; state=us-az";
      await answerRequest(desk, { answer: readAnswerSaid([hop], said), file: null });
      await check();
      await bring("two.csv", SHEET.replace("AB12345", "CD67890"));
      await check();
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

test("what was traced before a file was erased is not believed behind it", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-worklist-"));
  try {
    await atDesk({ data: join(dir, "store"), actor: "test", verb: "test", create: true }, async (desk) => {
      const file = join(dir, "one.csv");
      await writeFile(file, SHEET);
      const none = { kind: null, sheet: null, mapping: null, replaces: null };
      const said = { as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
      const { importId } = await importFile(desk, { file, ...said, ...none });
      const before = await groundOf(desk.store);
      assert.equal(await groundOf(desk.store), before);
      await eraseFile(desk, String(importId), "an order");
      assert.notEqual(await groundOf(desk.store), before);
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

test("another process finds what was traced beside the store, until an import or damage: then it is traced anew", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-worklist-"));
  const data = join(dir, "store");
  const bring = async (desk: Desk, name: string, rows: number): Promise<void> => {
    const lines = Array.from(
      { length: rows },
      (_, n) => `${name}${1000 + n},Colt,M4,5.56,rifle,US,2020-05-04,Sonora`,
    );
    const file = join(dir, `${name}.csv`);
    await writeFile(file, `${SHEET}${lines.join("\n")}\n`);
    const none = { kind: null, sheet: null, mapping: null, replaces: null };
    const said = { as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
    await importFile(desk, { file, ...said, ...none });
  };
  /** The list as a process that has just begun works it out, and how many items it traced for it. */
  const fresh = (before: (desk: Desk) => Promise<void> = async () => {}): Promise<[unknown, number]> =>
    atDesk({ data, actor: "test", verb: "test", create: true }, async (desk) => {
      await before(desk);
      let traced = 0;
      const tell = (_: string, done: number): void => {
        traced = done;
      };
      const near = await isWorklistNear(desk.store, data);
      const list = await worklist(desk.store, { data, tell });
      assert.equal(await isWorklistNear(desk.store, data), true);
      // Damage further on is found only where it is read.
      assert.ok(near || traced > 0);
      // The same store as one of which nothing was worked out yet.
      assert.deepEqual(list, await worklist({ ...desk.store }));
      return [list, traced];
    });
  try {
    const [made, traced] = await fresh((desk) => bring(desk, "one", 600));
    assert.equal(traced, 603);
    const kept = join(data, "worklist");
    assert.equal((await stat(kept)).mode & 0o777, 0o600);
    assert.deepEqual(await fresh(), [made, 0]);
    await atDesk({ data, actor: "test", verb: "test" }, async ({ store }) => {
      assert.equal(await isWorklistNear(store, data), true);
      assert.equal(await isWorklistNear(store, join(dir, "elsewhere")), false);
    });

    const bytes = await readFile(kept);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 1, bytes.length - 20);
    await writeFile(kept, bytes);
    assert.deepEqual(await fresh(), [made, 603]);
    await writeFile(kept, (await readFile(kept)).subarray(0, -9));
    assert.deepEqual(await fresh(), [made, 603]);

    const [more, all] = await fresh((desk) => bring(desk, "two", 5));
    assert.equal(all, 608);
    assert.notDeepEqual(more, made);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
