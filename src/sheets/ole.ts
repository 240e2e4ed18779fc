import { type FileHandle, open } from "node:fs/promises";

/** Sectors of the directory that are looked at: 64 x 4 names; a workbook has a dozen. */
const DIRECTORY_SECTORS = 64;
/** Values from here on end a chain (MS-CFB 2.1). */
const LAST_SECTOR = 0xfffffffa;
/** Sectors of the allocation table that the header itself lists (MS-CFB 2.2). */
const HEADER_TABLE = 109;

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** Names in the directory of an OLE container (MS-CFB 2.6.1); as far as a damaged one allows. */
export async function oleNames(path: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const file = await open(path, "r");
  try {
    const header = await readAt(file, 0, 512);
    if (header.length < 512) return names;
    const shift = header.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) return names;
    const size = 1 << shift;
    const place = (sector: number) => (sector + 1) * size;
    let sector = header.readUInt32LE(48);
    for (let n = 0; n < DIRECTORY_SECTORS && sector < LAST_SECTOR; n++) {
      const entries = await readAt(file, place(sector), size);
      for (let at = 0; at + 128 <= entries.length; at += 128) {
        const length = Math.min(64, entries.readUInt16LE(at + 64));
        if (length > 2) names.add(entries.toString("utf16le", at, at + (length & ~1) - 2));
      }
      const table = sector >> (shift - 2);
      if (table >= HEADER_TABLE) break;
      const tableSector = header.readUInt32LE(76 + 4 * table);
      if (tableSector >= LAST_SECTOR) break;
      const next = await readAt(file, place(tableSector) + 4 * (sector & ((size >> 2) - 1)), 4);
      if (next.length < 4) break;
      sector = next.readUInt32LE(0);
    }
  } finally {
    await file.close();
  }
  return names;
}
