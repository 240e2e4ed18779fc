import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Zip, ZipDeflate } from "fflate";

/** First instant that a zip can hold: the same package gives the same bytes, whenever it is taken. */
const EARLIEST = new Date(1980, 0, 1);

/** A package's folder as one zip, made while it is read: no more of it is held than what was just read. */
export async function* zipPublication(folder: string): AsyncGenerator<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  let made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    made.push(bytes);
  });
  function* taken(): Generator<Uint8Array> {
    const ready = made;
    made = [];
    yield* ready;
  }
  for (const path of files) {
    const file = new ZipDeflate(relative(folder, path).split(sep).join("/"), { level: 6 });
    file.mtime = EARLIEST;
    zip.add(file);
    for await (const bytes of createReadStream(path)) {
      file.push(bytes as Uint8Array);
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
