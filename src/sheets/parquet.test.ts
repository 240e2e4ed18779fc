import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parquetWriteBuffer } from "hyparquet-writer";
import { HeadstampError } from "#base";
import { openSheets, type SheetRow } from "#sheets";

const dir = mkdtempSync(join(tmpdir(), "headstamp-parquet-"));
after(() => rmSync(dir, { recursive: true, force: true }));

function written(name: string, bytes: ArrayBuffer | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
  return path;
}

const ROWS = 2500;
const columns = [
  {
    name: "id",
    data: Array.from({ length: ROWS }, (_, i) => BigInt(i) * 10n ** 15n),
    type: "INT64" as const,
  },
  { name: "serial", data: Array.from({ length: ROWS }, (_, i) => `00A${i}`), type: "STRING" as const },
  {
    name: "sold",
    data: Array.from({ length: ROWS }, (_, i) => (i % 2 ? null : new Date(Date.UTC(2011, 0, 1 + (i % 28))))),
    type: "TIMESTAMP" as const,
    nullable: true,
  },
  { name: "price", data: Array.from({ length: ROWS }, (_, i) => i / 4), type: "DOUBLE" as const },
];

test("rows of all groups in order, the header first, each value as a person would write it", async () => {
  const bytes = parquetWriteBuffer({ columnData: columns, rowGroupSize: 1000 });
  const file = await openSheets(written("r.parquet", bytes));
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(0)) rows.push(...batch);
  await file.close();
  assert.equal(file.format, "parquet");
  assert.deepEqual(
    rows[0]?.cells.map((cell) => cell?.raw),
    ["id", "serial", "sold", "price"],
  );
  assert.equal(rows.length, ROWS + 1);
  assert.deepEqual(
    rows.map(({ row }) => row),
    Array.from({ length: ROWS + 1 }, (_, i) => i + 1),
  );
  assert.deepEqual(
    rows[2001]?.cells.map((cell) => cell?.raw),
    ["2000000000000000000", "00A2000", "2011-01-13T00:00:00.000Z", "500"],
  );
  assert.equal(rows[2]?.cells[2], null);
});

test("a Parquet file that is cut or damaged anywhere is refused with a sentence, or reads the same rows", async () => {
  const whole = new Uint8Array(parquetWriteBuffer({ columnData: columns }));
  const read = async (name: string, bytes: Uint8Array): Promise<number> => {
    const file = await openSheets(written(name, bytes));
    try {
      let rows = 0;
      for await (const batch of file.rows(0)) rows += batch.length;
      return rows;
    } finally {
      await file.close();
    }
  };
  const refused = async (name: string, bytes: Uint8Array): Promise<boolean> =>
    read(name, bytes).then(
      (rows) => {
        assert.equal(rows, ROWS + 1);
        return false;
      },
      (error: unknown) => {
        assert.ok(error instanceof HeadstampError, String(error));
        return true;
      },
    );
  for (const length of [5, 12, 100, whole.length >> 1, whole.length - 1]) {
    assert.ok(await refused("cut.parquet", whole.subarray(0, length)), `cut at ${length}`);
  }
  for (let at = 4; at < whole.length; at += Math.ceil(whole.length / 12)) {
    const bytes = whole.slice();
    bytes[at] = bytes[at]! ^ 0x55;
    await refused("flipped.parquet", bytes);
  }
});
