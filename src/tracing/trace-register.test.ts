import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { utils, write } from "@e965/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { atDesk, eraseFile } from "#casework";
import { addRegister, indexOfRegister, verifyRegister } from "#matching";
import { openSheets } from "#sheets";
import { rowsAt, rowsOfSheets } from "./trace-register.ts";

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
        const at = [19_999, 2, 256, 257, 3_072, 3_073, 3_329, 12_800, 12_801, 13_700, 20_001, 7].map(
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

/** Records as cells, one blank line among them. */
const CELLS = [
  ["Transfer Type", "Serial Number", "Manufacturer", "Model", "Caliber", "Ship Date", "Shipped To"],
  ...Array.from({ length: 3_700 }, (_, n) =>
    n === 3_000
      ? []
      : ["Wholesale", `AB${100_000 + n}`, "Glock", "17", "9mm", "2015-05-11", `Sample Dealer ${n % 90}`],
  ),
];

test("rows of workbooks, Parquet and irregular CSV are read from what was kept beside the index, sealed and gone with the file", async () => {
  const dir = await mkdtemp(join(tmpdir(), "headstamp-lines-"));
  try {
    const data = join(dir, "store");
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([["About this file"], ["synthetic"]]), "About");
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(CELLS), "Book");
    const [header = [], ...rows] = CELLS;
    const columnData = header.map((name, column) => ({
      name,
      data: rows.map((row) => row[column] ?? ""),
      type: "STRING" as const,
    }));
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ["book.xlsx", new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer)],
      ["book.parquet", new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1_000 }))],
      ["stray.csv", book(3_700, "\n").replace("Sample Dealer 7,", '"Sample" Dealer 7,')],
    ];
    await atDesk({ data, actor: "test", verb: "test", create: true }, async (desk) => {
      const { store } = desk;
      for (const [name, bytes] of files) {
        const file = join(dir, name);
        await writeFile(file, bytes);
        const { registerId } = await addRegister(desk, data, { ...SAID, file });
        const id = registerId as string;
        const register = (await store.registers()).find((one) => one.id === id);
        assert.ok(register !== undefined);
        const { columns } = await indexOfRegister(desk, data, { id });
        assert.equal(columns.places, null, name);
        const at = [3_699, 2, 256, 257, 3_073, 3_329].map((row) => ({ sheet: "", row }));
        const whole = await openSheets(file);
        const said = { importId: id, meaning: "register", origin: "own", registerKind: "shipment" } as const;
        const wanted = await rowsOfSheets(whole, { said, known: [], at });
        await whole.close();
        // Nothing but what was kept is opened: the file as supplied is not asked for.
        const blind = { ...store, openFile: async () => "missing" as const };
        const read = await rowsAt(blind, data, { register, at, places: null });
        assert.deepEqual(read, wanted, name);
        assert.equal(read.filter(([one]) => one !== undefined).length, at.length);
        const kept = (await readdir(join(data, "registers"))).filter((one) =>
          one.startsWith(register.sha256),
        );
        const clear = await Promise.all(
          kept.filter((one) => one.endsWith(".blocks")).map((one) => readFile(join(data, "registers", one))),
        );
        assert.ok(clear.length === 1 && !clear[0]?.includes("Dealer"));
        // What is gone is made anew, and a block in another's place is refused.
        for (const one of kept.filter((one) => one.endsWith(".lines")))
          await rm(join(data, "registers", one));
        assert.deepEqual(await rowsAt(store, data, { register, at, places: null }), read);
        const verified = async (rebuild: boolean): Promise<string> =>
          (await verifyRegister(desk, data, { id, rebuild })).index;
        assert.equal(await verified(false), "whole");
        // One byte of what was kept: told by the check, refused when read, and mended by making it anew.
        const blocks = join(data, "registers", kept.find((one) => one.endsWith(".blocks"))!);
        const held = await readFile(blocks);
        const middle = held.length >> 1;
        held[middle] = held[middle] === 65 ? 66 : 65;
        await writeFile(blocks, held);
        assert.equal(await verified(false), "damaged");
        assert.equal(await verified(true), "made");
        assert.deepEqual(await rowsAt(store, data, { register, at, places: null }), read);
        assert.equal(await verified(false), "whole");
        await eraseFile(desk, register.sha256, "test");
        await assert.rejects(rowsAt(store, data, { register, at, places: null }), { code: "register-gone" });
      }
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
