import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk, importFile, placeNamed } from "#casework";
import { type Traced, type TraceWish, traceItems } from "./trace-items.ts";

const HEAD =
  "case_id,Manufacturer,Caliber,Model,Serial number,Type,Name of dealer,Purchase date,Recovery date";

/** Synthetic: events of two files that share names, and a register, whose rows are nobody's seizure. */
function sheet(letter: string, rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const event = `C-${n % 4}`;
    return `${event},Ruger,9mm,P95,${letter}B${1000 + n},Pistol,Muestra Guns,2015-06-30,2016-01-02`;
  });
  return `${[HEAD, ...lines].join("\n")}\n`;
}

test("stretches put together are the whole, and an event is its own items, whatever lies between", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-stretch-"));
  try {
    await atDesk({ data: join(dir, "store"), actor: "test", verb: "test", create: true }, async (desk) => {
      const said = { origin: "own", country: "MX", dryRun: false, sheet: null, mapping: null } as const;
      for (const [name, as, kind] of [
        ["one.csv", "case-items", null],
        ["two.csv", "register", "sale"],
        ["three.csv", "case-items", null],
      ] as const) {
        const file = join(dir, name);
        await writeFile(file, sheet(name.slice(0, 1).toUpperCase(), 23));
        await importFile(desk, { file, as, kind, ...said, replaces: null });
      }
      const trace = async (part: Partial<TraceWish>): Promise<Traced[]> => {
        const all: Traced[] = [];
        for await (const batch of traceItems(desk.store, { item: null, seizure: null, asOf: null, ...part }))
          all.push(...batch);
        return all;
      };
      const whole = await trace({});
      assert.equal(whole.length, 46);
      for (const seizure of [null, "C-2", "C-9"]) {
        const wanted = whole.filter(({ item }) => seizure === null || item.event === seizure);
        assert.deepEqual(await trace({ seizure }), wanted, `${seizure}`);
        const joined: Traced[] = [];
        for (;;) {
          const last = joined.at(-1);
          const after = last === undefined ? null : placeNamed(last.item.id);
          const part = await trace({ seizure, page: { after, limit: 5 } });
          if (part.length === 0) break;
          joined.push(...part);
        }
        assert.deepEqual(joined, wanted, `${seizure}`);
      }
      const stop = new AbortController();
      stop.abort();
      await assert.rejects(trace({ signal: stop.signal }), { name: "AbortError" });
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
