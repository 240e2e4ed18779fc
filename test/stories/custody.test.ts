/** The suspect-gun list, attacked: whoever lacks the owner's secret learns of no serial, by any way that leads out of the house. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  type CustodyRecord,
  chainOf,
  correctCustody,
  custodyOf,
  type Desk,
  importFile,
  listItems,
  printCustody,
  recordCustody,
} from "#casework";
import { find } from "#counting";
import { addSuspect, checkItem, declareAuthority, lapseSuspect, ownSuspects } from "#requesting";
import { traceItems } from "#tracing";
import { refusal } from "../factory/refusal.ts";
import { aStore } from "../factory/store.ts";

type Test = Parameters<typeof aStore>[0];
const OFFICE = {
  name: "Oficina A",
  office: "Rastreo",
  contact: "x",
  country: "MX",
  code: "A",
  basis: "Ley 1",
};
const SERIAL = "QX7731908";
const SHEET = (serial: string): string =>
  `serial,make,model,calibre,type,country,recovery date\n${serial},Ruger,Mini-14,.223,rifle,US,2020-05-04\n`;

const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
const ENTRY = { serial: SERIAL, make: "Ruger", caseNumber: "EJ/77", review: day(30), expires: day(90) };

async function aDesk(t: Test): Promise<{ desk: Desk; dir: string }> {
  const { store, dir } = await aStore(t);
  return { desk: { store, actor: "ana", tell: () => {} }, dir };
}

async function take(desk: Desk, dir: string, serial: string, name = "hoja.csv"): Promise<string> {
  const file = join(dir, name);
  writeFileSync(file, SHEET(serial));
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  await importFile(desk, { file, as: "seizures", origin: "own", country: "MX", dryRun: false, ...none });
  const imports = await desk.store.imports();
  return `${imports.at(-1)!.id}/csv!2`;
}

/** Every byte that lies in the folder, and in what may be exported from it, keys too. */
async function everything({ desk, dir }: { desk: Desk; dir: string }): Promise<string> {
  await desk.store.exportLedger(join(dir, "out.ledger"));
  await desk.store.exportKeys(join(dir, "out.keys"));
  let projection = "";
  for await (const line of desk.store.exportProjection()) projection += line;
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).map((name) => join(dir, name));
  const texts = files.filter((name) => statSync(name).isFile()).map((name) => readFileSync(name, "latin1"));
  return projection + texts.join("");
}

test("neither the folder, nor an export of ledger, keys or tables, holds a serial, a maker or a case of the list", async (t) => {
  const at = await aDesk(t);
  await declareAuthority(at.desk, OFFICE);
  const { secret } = await addSuspect(at.desk, ENTRY);
  const short = await addSuspect(at.desk, { ...ENTRY, serial: "A1234", make: "", secret });
  const all = await everything(at);
  for (const text of [SERIAL, SERIAL.slice(2), "EJ/77", secret, "A1234"])
    assert.ok(!all.includes(text), text);
  const sealed = (await at.desk.store.caseActs(["suspect.added"])).map(
    ({ payload }) => payload.sealed.length,
  );
  assert.equal(new Set(sealed).size, 1, "entries of one length");
  assert.ok(short.id.startsWith("sus_"));
});

test("whether a serial is on the list changes nothing that anybody is shown", async (t) => {
  const at = await aDesk(t);
  const { desk, dir } = at;
  await declareAuthority(desk, OFFICE);
  const item = await take(desk, dir, SERIAL);
  const shown = async (): Promise<string> => {
    const found = [];
    for (const name of ["makers-by-calibre", "unread-marks"] as const) {
      found.push((await find(desk.store, { name, by: null, where: [] })).finding);
    }
    const traced = [];
    for await (const batch of traceItems(desk.store, { item, seizure: null, asOf: null }))
      traced.push(...batch);
    return JSON.stringify({
      found,
      traced,
      check: await checkItem(desk.store, item),
      items: await listItems(desk.store, { where: [], limit: 9, offset: 0 } as never),
    });
  };
  const before = await shown();
  const { secret } = await addSuspect(desk, ENTRY);
  assert.equal(await shown(), before);
  const [entry] = await ownSuspects(desk.store, secret);
  assert.deepEqual(entry?.seen, [item], "the owner is told");
  const other = await addSuspect(desk, { ...ENTRY, serial: "ZZ998877" });
  assert.deepEqual(
    (await ownSuspects(desk.store, other.secret)).map(({ serial }) => serial),
    ["ZZ998877"],
  );
});

test("a later seizure alerts the owner; another's secret, a guess and a lapsed entry are answered alike", async (t) => {
  const { desk, dir } = await aDesk(t);
  await declareAuthority(desk, OFFICE);
  const { id, secret } = await addSuspect(desk, ENTRY);
  assert.deepEqual((await ownSuspects(desk.store, secret))[0]?.seen, []);
  const item = await take(desk, dir, SERIAL);
  assert.deepEqual((await ownSuspects(desk.store, secret))[0]?.seen, [item]);
  const stranger = `sus_${"A".repeat(43)}`;
  assert.deepEqual(await ownSuspects(desk.store, stranger), []);
  const lapse = (of: string, by: string): Promise<string> =>
    refusal(lapseSuspect(desk, { id: of, secret: by }));
  assert.equal(await lapse(id, stranger), "suspect-missing");
  assert.equal(await lapse(`sus_${"0".repeat(32)}`, stranger), "suspect-missing");
  assert.equal(await lapse(id, secret), "done");
  assert.equal(await lapse(id, secret), "suspect-missing");
  const [over] = await ownSuspects(desk.store, secret);
  assert.deepEqual([over?.state, over?.seen], ["lapsed", []]);
  assert.equal(await refusal(ownSuspects(desk.store, "guess")), "suspect-refused secret");
});

test("an entry needs an authority, a case, a review before its end, and an end within a year", async (t) => {
  const { desk } = await aDesk(t);
  assert.equal(await refusal(addSuspect(desk, ENTRY)), "profile-missing");
  await declareAuthority(desk, OFFICE);
  const add = (part: object): Promise<string> => refusal(addSuspect(desk, { ...ENTRY, ...part }));
  assert.equal(await add({ caseNumber: " " }), "suspect-refused case");
  assert.equal(await add({ serial: "obliterated" }), "suspect-refused serial");
  assert.equal(await add({ review: day(100) }), "suspect-refused review");
  assert.equal(await add({ review: day(-1) }), "suspect-refused review");
  assert.equal(await add({ expires: "soon" }), "suspect-refused review");
  assert.equal(await add({ expires: day(400) }), "suspect-refused term");
  assert.equal(await add({ secret: "sus_x" }), "suspect-refused secret");
});

const held = (n: number, part: Partial<CustodyRecord>): CustodyRecord => ({
  ...{
    id: `cus_${n}`,
    entry: n,
    at: "",
    actor: "ana",
    corrected: null,
    act: "stored",
    from: "2020-01-01",
    until: null,
  },
  ...{ office: "Bodega", role: "", place: "", seal: "S1", document: "", note: "" },
  ...part,
});

test("gaps, overlaps and changed seals of a chain are flagged, and a day is a whole day", () => {
  const codes = (a: Partial<CustodyRecord>, b: Partial<CustodyRecord>): string[] =>
    chainOf([held(1, a), held(2, b)]).flags.map(({ code }) => code);
  assert.deepEqual(codes({ until: "2020-01-05" }, { from: "2020-01-05" }), []);
  assert.deepEqual(codes({ until: "2020-01-05" }, { from: "2020-01-06" }), []);
  assert.deepEqual(codes({ until: "2020-01-05" }, { from: "2020-01-07" }), ["gap"]);
  assert.deepEqual(codes({ until: "2020-01-05T10:00" }, { from: "2020-01-05T10:01" }), ["gap"]);
  assert.deepEqual(codes({ until: "2020-01-09" }, { from: "2020-01-05" }), ["overlap"]);
  assert.deepEqual(codes({ until: "2020-01-06" }, { from: "2020-01-05" }), ["overlap"]);
  assert.deepEqual(codes({ until: "2020-01-05T10:00" }, { from: "2020-01-05T10:00" }), []);
  assert.deepEqual(codes({}, { from: "2020-01-05" }), ["end-not-recorded"]);
  assert.deepEqual(codes({ until: "2020-01-05" }, { from: "2020-01-05", seal: "S2" }), ["seal-changed"]);
  assert.deepEqual(codes({ until: "2020-01-05", act: "destroyed" }, { from: "2020-01-05", seal: "" }), [
    "after-destruction",
    "seal-missing",
  ]);
  assert.deepEqual(chainOf([held(1, {}), held(2, { from: "2020-02-01", corrected: "typing" })]).flags, []);
});

test("custody is kept by office and post, corrected by an entry, and printed in both languages", async (t) => {
  const { desk, dir } = await aDesk(t);
  const item = await take(desk, dir, "AB12345");
  const {
    id: _,
    entry: __,
    at: ___,
    actor: ____,
    corrected: _____,
    ...said
  } = held(1, { until: "2020-02-01" });
  const add = (part: object): Promise<string> =>
    refusal(recordCustody(desk, { item, custody: { ...said, ...part } }));
  assert.equal(await add({ office: "Juan Pérez Hernández" }), "custody-refused person");
  assert.equal(await add({ from: "yesterday" }), "custody-refused date");
  assert.equal(await add({ until: "2019-01-01" }), "custody-refused order");
  assert.equal(await add({ note: "x".repeat(301) }), "custody-refused long");
  assert.equal(await add({}), "done");
  assert.equal(
    await add({ from: "2020-03-01", until: null, office: "Laboratorio", act: "examined" }),
    "done",
  );
  const { chain } = await custodyOf(desk.store, item);
  assert.deepEqual(
    chain.flags.map(({ code }) => code),
    ["gap"],
  );
  for (const [language, words] of [
    ["en", "between 1 and 2 nobody is on record"],
    ["es", "entre 1 y 2 no consta nadie"],
  ] as const) {
    const bytes = await printCustody(desk.store, { item, language, at: "2026-01-01T00:00:00Z" });
    const { extractText, getDocumentProxy } = await import("unpdf");
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    assert.ok(text.replace(/\s+/g, " ").includes(words), text);
  }
  await correctCustody(desk, { item, id: chain.records[1]!.id, why: "of another exhibit" });
  assert.deepEqual((await custodyOf(desk.store, item)).chain.flags, []);
  const again = correctCustody(desk, { item, id: chain.records[1]!.id, why: "again" });
  assert.equal(await refusal(again), "custody-refused missing");
});
