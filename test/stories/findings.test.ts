import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { atDesk, importFile, listItems } from "#casework";
import { find } from "#counting";
import { estimateShare, isShares, momentsOf } from "#findings";

const SAMPLE = "data/sample/seizures-synthetic.xlsx";
let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-findings-"));
});
after(() => rm(dir, { recursive: true, force: true }));

test("what the database sums over seizures is what one counts seizure by seizure", async () => {
  const at = { data: join(dir, "sample"), actor: "story", verb: "test", create: true };
  await atDesk(at, async (desk) => {
    await importFile(desk, {
      ...{ file: SAMPLE, as: "seizures", origin: "own", country: "MX", dryRun: false },
      ...{ kind: null, sheet: null, mapping: null, replaces: null },
    });
    const wish = { name: "makers-by-calibre", by: null, where: ["item=cartridge"] };
    const { finding } = await find(desk.store, wish);
    const items = await desk.store.items({ kinds: ["cartridge"] }, { limit: 5000 });
    let checked = 0;
    for (const group of finding.groups.filter(isShares).filter(({ by }) => !by.key.startsWith("("))) {
      const own = items.filter(({ marks }) => marks.calibre?.id === group.by.key);
      assert.equal(group.clusters, new Set(own.map(({ seizure }) => seizure)).size);
      for (const row of group.rows) {
        const size = (some: typeof own): number =>
          some.reduce((sum, { quantity }) => sum + (group.unit === "rows" ? 1 : (quantity ?? 0)), 0);
        const clusters = [...new Set(own.map(({ seizure }) => seizure))].map((seizure) => {
          const read = own.filter(
            (item) => item.seizure === seizure && item.marks.headstamp?.outcome === "read",
          );
          return {
            numerator: size(read.filter(({ marks }) => marks.headstamp?.id === row.key)),
            denominator: size(read),
          };
        });
        const share = estimateShare(momentsOf(clusters));
        assert.deepEqual([row.low, row.high], [share.low, share.high]);
        assert.equal(row.events, clusters.filter(({ numerator }) => numerator > 0).length);
        checked++;
      }
    }
    assert.ok(checked > 10, String(checked));
  });
});

test("a finding that walks its items row by row keeps to the person's conditions as the list of items does", async () => {
  const at = { data: join(dir, "sample"), actor: "story", verb: "test", create: false };
  await atDesk(at, async ({ store }) => {
    const bases: number[] = [];
    for (const condition of [
      null,
      "text=barrett",
      "period=2024-03/2024-06",
      "serial=A?????",
      "make=Barrett",
    ]) {
      const where = ["item=firearm", ...(condition === null ? [] : [condition])];
      const { finding } = await find(store, { name: "funnel", by: null, where });
      const base = finding.groups.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
      const { total } = await listItems(store, { where, limit: 1, offset: 0 });
      assert.equal(base, total, where.join(" "));
      bases.push(base);
    }
    const [all = 0, ...left] = bases;
    assert.ok(
      left.every((base) => base > 0 && base < all),
      bases.join(" "),
    );
  });
});
