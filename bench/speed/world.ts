/**
 * The world that every arm of `peers.ts` reads: `register.csv`, `marks.csv` with the truth, and the marks' balls for
 * peers that can join integers. Twelve makers count up their numbers in batches of a thousand with gaps of four hundred, and
 * write a letter behind the first ones where the digits are used up; of the marks 44 % are clean, 20 % have a confused
 * character, 12 % one and 12 % two unreadable ones, 4 % lack one, 8 % have one wrong; 30 % are of a gun in a gap, which the
 * register lacks. Everything follows from the seed.
 */

import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, type WriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ballMaker, pack } from "#linkage";
import type { RegisterColumns } from "#matching";
import { CONFUSIONS, DIGITS, LETTERS } from "../damage.ts";
import { randomFrom } from "../seeded.ts";

export const SEED = 7;

const MAKES = [
  ...["Glock", "Colt", "Ruger", "Beretta", "Taurus", "Smith & Wesson"],
  ...["Remington", "Mossberg", "Sig Sauer", "Walther", "Marlin", "Winchester"],
];
const FRONTS = ["AB", "LBR", "", "PX", "T", "K", "RM", "V", "U", "WA", "MR", "L"];
const WIDTHS = [6, 6, 8, 6, 7, 6, 5, 7, 6, 6, 6, 7];
const CALIBRES = [".22 LR", "9x19", ".38 Special", ".40 S&W", ".45 ACP", "5.56x45", "7.62x39", "12 gauge"];
const ALPHABET = DIGITS + LETTERS;
const DAY_MS = 86_400_000;

interface Gun {
  readonly serial: string;
  readonly make: string;
  readonly model: string;
  readonly calibre: string;
  readonly day: number;
}

const [BATCH, GAP] = [1000, 400];

/** The nth gun; every number follows from n, so that none needs to be kept. One that was not sold bears a number of a gap. */
function gunAt(n: number, sold: boolean): Gun {
  const line = n % MAKES.length;
  const count = Math.floor(n / MAKES.length);
  const batch = Math.floor(count / BATCH);
  const number = 1000 + batch * (BATCH + GAP) + (sold ? count % BATCH : BATCH + (count % GAP));
  const width = WIDTHS[line] as number;
  const turn = Math.floor(number / 10 ** width);
  const half = Math.floor(count / 500);
  return {
    serial: `${FRONTS[line]}${lettersOf(turn)}${String(number % 10 ** width).padStart(width, "0")}`,
    make: MAKES[line] as string,
    model: `M${(half * 7 + line) % 9}${line}`,
    calibre: CALIBRES[(half * 7 + line) % CALIBRES.length] as string,
    day: FIRST_DAY + ((half * 37 + n) % DAYS),
  };
}

const [FIRST_DAY, DAYS] = [8000, 9000];
const FIRST_LETTER = 65;

/** None, A to Z, AA and so on. */
function lettersOf(turn: number): string {
  let text = "";
  for (let left = turn; left > 0; left = Math.floor((left - 1) / LETTERS.length)) {
    text = String.fromCharCode(FIRST_LETTER + ((left - 1) % LETTERS.length)) + text;
  }
  return text;
}

function damaged(serial: string, random: () => number): string {
  const at = Math.floor(random() * serial.length);
  const kind = random();
  const put = (place: number, text: string): string =>
    serial.slice(0, place) + text + serial.slice(place + 1);
  if (kind < 0.44) return serial;
  if (kind < 0.64) return put(at, CONFUSIONS[serial[at] as string]?.charAt(0) ?? (serial[at] as string));
  if (kind < 0.76) return put(at, "?");
  if (kind < 0.88) {
    const first = Math.min(at, serial.length - 2);
    return `${serial.slice(0, first)}??${serial.slice(first + 2)}`;
  }
  if (kind < 0.92) return put(at, "");
  return put(at, ALPHABET[Math.floor(random() * ALPHABET.length)] as string);
}

export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export interface MadeMark extends Gun {
  /** Row of the register; -1 where it has none. */
  readonly truth: number;
}

export function* madeMarks(rows: number, count: number): Generator<MadeMark> {
  const random = randomFrom(SEED);
  for (let n = 0; n < count; n++) {
    const known = random() < 0.7;
    const at = Math.floor(random() * rows);
    const gun = gunAt(at, known);
    const serial = damaged(gun.serial, random);
    const make = random() < 0.08 ? "" : gun.make;
    const model = random() < 0.25 ? "" : gun.model;
    const calibre =
      random() < 0.07 ? "" : random() < 0.03 ? (CALIBRES[n % CALIBRES.length] as string) : gun.calibre;
    const day = gun.day + Math.floor(random() * 3000);
    yield { serial, make, model, calibre, day, truth: known ? at : -1 };
  }
}

/** The register as columns in memory, as they would have been read from its file. */
export function worldColumns(rows: number): RegisterColumns {
  const words = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length));
  const bytes = new Uint8Array(new SharedArrayBuffer(LONGEST_SERIAL * rows));
  const starts = words(rows + 1);
  const numbers = words(rows);
  const coded = { make: column(rows), model: column(rows), calibre: column(rows), date: column(rows) };
  for (let n = 0; n < rows; n++) {
    const { serial, make, model, calibre, day } = gunAt(n, true);
    let end = starts[n] as number;
    for (let at = 0; at < serial.length; at++) bytes[end++] = serial.charCodeAt(at);
    starts[n + 1] = end;
    numbers[n] = n + 2;
    coded.make.put(n, make);
    coded.model.put(n, model);
    coded.calibre.put(n, calibre);
    coded.date.put(n, day);
  }
  const { make, model, calibre, date } = coded;
  const none = { type: null, importer: null, place: null };
  return {
    ...{ rows, id: null, serial: { bytes, starts }, numbers, sheets: null, places: null },
    coded: {
      ...none,
      make: make.finish(String),
      model: model.finish(String),
      calibre: calibre.finish(String),
      date: date.finish((day) => isoOf(Number(day))),
    },
  };
}

const LONGEST_SERIAL = 11;

function column(rows: number) {
  const codes = new Uint32Array(new SharedArrayBuffer(4 * rows));
  const known = new Map<string | number, number>();
  return {
    put(row: number, value: string | number): void {
      let code = known.get(value);
      if (code === undefined) {
        code = known.size + 1;
        known.set(value, code);
      }
      codes[row] = code;
    },
    finish: (text: (value: string | number) => string) => ({
      codes,
      values: ["", ...[...known.keys()].map(text)],
    }),
  };
}

/** Writes the files of so many rows and marks into a folder, unless they are there. */
export async function writeWorld(folder: string, rows: number, marks: number): Promise<void> {
  if (existsSync(join(folder, "world.json"))) return;
  mkdirSync(folder, { recursive: true });
  const register = textFile(join(folder, "register.csv"));
  await register.put("id,serial,make,model,calibre,date,key\n");
  for (let n = 0; n < rows; n++) {
    const { serial, make, model, calibre, day } = gunAt(n, true);
    await register.put(`${n},${serial},${make},${model},${calibre},${isoOf(day)},${pack(serial)}\n`);
  }
  await register.close();
  const lines = textFile(join(folder, "marks.csv"));
  const ids = createWriteStream(join(folder, "ball.mark.bin"));
  const keys = createWriteStream(join(folder, "ball.key.bin"));
  const ballOf = ballMaker();
  await lines.put("id,serial,make,model,calibre,date,truth\n");
  let n = 0;
  let ball = 0;
  for (const { serial, make, model, calibre, day, truth } of madeMarks(rows, marks)) {
    const known = truth < 0 ? "" : truth;
    await lines.put(`${n},${serial},${make},${model},${calibre},${isoOf(day)},${known}\n`);
    const { upper, lower, size } = ballOf({ serial });
    await written(ids, Buffer.from(new Int32Array(size).fill(n).buffer));
    await written(keys, keyBytes(upper, lower, size));
    ball += size;
    n++;
  }
  await lines.close();
  for (const stream of [ids, keys]) await closed(stream);
  writeFileSync(join(folder, "world.json"), JSON.stringify({ seed: SEED, rows, marks, ball }));
}

/** Keys as 64-bit integers, little-endian: the upper half stands above the 30 bits of the lower. */
function keyBytes(upper: Int32Array, lower: Int32Array, size: number): Buffer {
  const words = new Uint32Array(2 * size);
  for (let at = 0; at < size; at++) {
    words[2 * at] = ((upper[at] as number) << 30) | (lower[at] as number);
    words[2 * at + 1] = (upper[at] as number) >>> 2;
  }
  return Buffer.from(words.buffer);
}

function textFile(path: string) {
  const stream = createWriteStream(path);
  let text = "";
  return {
    async put(line: string): Promise<void> {
      text += line;
      if (text.length < 1 << 20) return;
      const full = text;
      text = "";
      await written(stream, full);
    },
    async close(): Promise<void> {
      await written(stream, text);
      await closed(stream);
    },
  };
}

async function written(stream: WriteStream, bytes: string | Buffer): Promise<void> {
  if (bytes.length > 0 && !stream.write(bytes)) await once(stream, "drain");
}

async function closed(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, "finish");
}
