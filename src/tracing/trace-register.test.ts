import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atDesk } from "#casework";
import { addRegister, indexOfRegister } from "#matching";
import { rowsAt } from "./trace-register.ts";

/** Synthetic: records with line breaks, blank lines, doubled quotes and letters of one byte or two. */
function book(rows: number, line: string): string {
  const lines = ["Transfer Type,Serial Number,Manufacturer,Model,Caliber,Ship Date,Shipped To,Invoice No"];
  for (let n = 0; n < rows; n++) {
    const to = n % 5 === 0 ? `"Armería ""Muestra"",${line}piso ${n}"` : `Sample Dealer ${n % 90}`;
    lines.push(n % 97 === 3 ? "" : `Wholesale,AB${100_000 + n},Glock,17,9mm,2015-05-11,${to},INV-${n}`);
  }
  return lines.join(line);
}

const NONE = { supplier: null, edition: null, coverage: null, country: null, sheet: null } as const;
const SAID = {
  ...({ kind: "shipment", origin: "own", handling: "TLP:AMBER" } as const),
  ...{ ...NONE, period: { from: null, to: null }, dryRun: false },
};

test("rows that are read by their places are the rows that a pass over the whole file finds", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-places-"));
  try {
    const data = join(dir, "store");
    await atDesk({ data, actor: "test", verb: "test", create: true }, async (desk) => {
      const { store } = desk;
      for (const [name, bytes] of [
        ["unix.csv", Buffer.from(book(20_000, "\n"))],
        ["mark.csv", Buffer.from(`\ufeff${book(20_000, "\r\n")}`)],
        ["latin.csv", Buffer.from(book(20_000, "\n"), "latin1")],
      ] as const) {
        const file = join(dir, name);
        await writeFile(file, bytes);
        await addRegister(desk, data, { ...SAID, file });
        const register = (await store.registers()).find((one) => one.name === name);
        assert.ok(register !== undefined);
        const { columns } = await indexOfRegister(desk, data, { id: register.id });
        assert.ok(columns.places !== null);
        const at = [19_999, 2, 256, 257, 3_072, 3_073, 3_329, 12_800, 12_801, 15_000, 20_001, 7].map(
          (row) => ({
            ...{ sheet: "", row },
          }),
        );
        const quick = await rowsAt(store, data, { register, at, places: columns.places });
        const whole = await rowsAt(store, data, { register, at, places: null });
        assert.deepEqual(quick, whole);
        assert.equal(quick.filter((one) => one.length === 1).length, at.length);
        for (const [n, [one]] of quick.entries()) assert.equal(one?.source.row.row, at[n]?.row);
        // Nothing of it is left in clear beside the index.
        assert.ok((await readdir(join(data, "registers"))).every((left) => !left.startsWith("opened-")));
      }
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
