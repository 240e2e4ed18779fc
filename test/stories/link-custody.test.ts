/** One number in two procedures, told apart by the custody that a store holds of the earlier gun. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk, type Custody, correctCustody, importFile, recordCustody } from "#casework";
import { link } from "#matching";
import { aLinkWish } from "../factory/links.ts";

const FILE = [
  "seizure id,serial,make,model,calibre,type,authority,recovery date",
  "E-1,QX7731908,Ruger,Mini-14,.223,rifle,Zona 5,2018-05-04",
  "E-9,QX7731908,Ruger,Mini-14,.223,rifle,Fiscalía Sur,2020-05-04",
  "E-2,LK5512307,Colt,M4,5.56x45,rifle,Zona 5,2018-05-04",
  "E-8,LK5512307,Colt,M4,5.56x45,rifle,Zona 7,2020-05-04",
].join("\n");
const CUSTODY: Custody = {
  ...{ act: "stored", from: "2018-05-05", until: null, office: "Depósito 2", role: "guardalmacén" },
  ...{ place: "", seal: "", document: "", note: "" },
};

test("custody that a store holds tells a leak, and a record that is taken back tells nothing", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-link-custody-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  const marks = join(dir, "marks.csv");
  await writeFile(marks, FILE);
  const wish = aLinkWish(dir, { marks, register: null, within: true, out: null });
  const told = async (row: number) => {
    const { same } = await link(wish);
    const pair = same?.listed.find(({ rows }) => rows.includes(String(row)));
    return [pair?.may, pair?.why.filter((code) => /custody|held|seal|authorit/.test(code))];
  };
  assert.deepEqual(await told(2), [["seized-again"], ["two-authorities"]]);
  const desk = { data: wish.data, actor: "ana", verb: "test", create: true };
  const ids = await atDesk(desk, async (at) => {
    const none = { kind: null, sheet: null, mapping: null, replaces: null };
    const wanted = { file: marks, as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
    await importFile(at, { ...wanted, ...none });
    const [held] = await at.store.imports();
    const item = (row: number) => `${held!.id}/csv!${row}`;
    const record = async (row: number, custody: Partial<Custody>) =>
      recordCustody(at, { item: item(row), custody: { ...CUSTODY, ...custody } });
    const kept = await record(2, {});
    await record(4, { until: "2018-06-01" });
    return { item: item(2), kept: kept.id };
  });
  assert.deepEqual(await told(2), [["custody-leak"], ["two-authorities", "while-in-custody"]]);
  assert.deepEqual(await told(4), [
    ["seized-again", "custody-leak"],
    ["two-authorities", "custody-ends"],
  ]);
  await atDesk(desk, (at) => correctCustody(at, { item: ids.item, id: ids.kept, why: "otra arma" }));
  assert.deepEqual(await told(2), [["seized-again"], ["two-authorities"]]);
});
