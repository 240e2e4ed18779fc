/** Claims are kept, hidden by a later one of their id, replayed, and set beside imported counts. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { HeadstampError } from "#base";
import { atDesk, type Desk, importFile } from "#casework";
import { compareClaim, keepClaims, knownClaims, readClaimFile } from "#checking";
import { type Claim, readClaimTable, shippedClaims } from "#claims";

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-claims-"));
});
after(() => rm(dir, { recursive: true, force: true }));
const at = <T>(work: (desk: Desk) => Promise<T>, rebuild = false): Promise<T> =>
  atDesk({ data: join(dir, "store"), actor: "story", verb: "test", create: true, rebuild }, work);
const claim = (record: Record<string, string>): Claim => readClaimTable([record]).claims[0]!;

test("a file that holds no claim is refused: no JSON, another shape, no header, no number", async () => {
  for (const [name, text, detail] of [
    ["a.json", "{", "json"],
    ["b.json", '{"rows": 5}', "shape"],
    ["c.csv", "colour;size\nred;5\n", "header"],
    ["d.csv", "id,value,numerator\nx,,firearms\n", "none"],
  ] as const) {
    const file = join(dir, name);
    await writeFile(file, text);
    await assert.rejects(
      readClaimFile(file),
      (error: HeadstampError) => error.code === "claims-unreadable" && error.params["detail"] === detail,
      name,
    );
  }
});

test("claims are kept once, the later one of an id counts, and a replay gives the same", async () => {
  const first = claim({ id: "mine", value: "61 %", numerator: "rifles", denominator: "firearms seized" });
  const second = claim({ id: "mine", value: "62 %", numerator: "rifles", denominator: "firearms seized" });
  assert.deepEqual(await at((desk) => keepClaims(desk, { claims: [first], file: null })), {
    claims: 1,
    same: 0,
  });
  assert.deepEqual(await at((desk) => keepClaims(desk, { claims: [first], file: null })), {
    claims: 0,
    same: 1,
  });
  await at((desk) => keepClaims(desk, { claims: [second], file: null }));
  const known = await at(({ store }) => knownClaims(store));
  assert.equal(known.length, shippedClaims().claims.length + 1);
  assert.deepEqual(known.at(-1), second);
  assert.deepEqual(await at(({ store }) => knownClaims(store), true), known);
});

test("a claim is set beside the imports' nearest counts, or it is said why it cannot be", async () => {
  const lakeCity = claim({
    id: "lc",
    value: "47 %",
    numerator: "made at Lake City",
    denominator: ".50 cartridges seized in Mexico from cartels",
  });
  const soldiers = claim({ id: "s", value: "9", numerator: "soldiers who deserted" });
  const flow = claim({ id: "f", value: "9", unit: "per-year", numerator: "firearms smuggled" });
  assert.equal((await at(({ store }) => compareClaim(store, lakeCity))).because, "none");
  assert.equal((await at(({ store }) => compareClaim(store, soldiers))).because, "thing");
  assert.equal((await at(({ store }) => compareClaim(store, flow))).because, "unit");
  await at((desk) =>
    importFile(desk, {
      ...{
        file: "data/sample/seizures-synthetic.xlsx",
        as: "seizures",
        origin: "own",
        country: "MX",
        dryRun: false,
      },
      ...{ kind: null, sheet: null, mapping: null, replaces: null },
    }),
  );
  const compared = await at(({ store }) => compareClaim(store, lakeCity));
  assert.equal(compared.because, null);
  assert.match(compared.row?.label ?? "", /Lake City/);
  assert.match(compared.group?.by.label ?? "", /\.50/);
  assert.ok(compared.differences.some(({ facet }) => facet === "from"));
  assert.ok(compared.group?.population.synthetic);
});
