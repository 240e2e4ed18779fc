/**
 * Writes the files that every arm of `peers.ts` reads: `register.csv`, `marks.csv` with the truth, and the marks' balls as
 * the kernel makes them, for peers that can join integers. Twelve makers count up their numbers with gaps; of the marks 44 %
 * are clean, 20 % have a confused character, 12 % one and 12 % two unreadable ones, 4 % lack one, 8 % have one wrong; 30 %
 * are of a gun that the register lacks. Everything follows from the seed.
 */

import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ballRows, pack } from "#linkage";
import { randomFrom } from "../seeded.ts";

export const SEED = 7;

const MAKES = [
  ...["Glock", "Colt", "Ruger", "Beretta", "Taurus", "Smith & Wesson"],
  ...["Remington", "Mossberg", "Sig Sauer", "Walther", "Marlin", "Winchester"],
];
const FRONTS = ["AB", "LBR", "", "PX", "T", "K", "RM", "V", "U", "WA", "MR", "L"];
const WIDTHS = [6, 6, 8, 6, 7, 6, 5, 7, 6, 6, 6, 7];
const CALIBRES = [".22 LR", "9x19", ".38 Special", ".40 S&W", ".45 ACP", "5.56x45", "7.62x39", "12 gauge"];
const CONFUSED: Readonly<Record<string, string>> = {
  "0": "O",
  O: "0",
  "1": "I",
  I: "1",
  "5": "S",
  S: "5",
  "8": "B",
  B: "8",
  "2": "Z",
  Z: "2",
  "6": "G",
};
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DAY_MS = 86_400_000;

interface Gun {
  readonly serial: string;
  readonly make: string;
  readonly model: string;
  readonly calibre: string;
  readonly day: number;
}

/** The nth gun; every number follows from n, so that none needs to be kept. */
function gunAt(n: number, sold: boolean): Gun {
  const line = n % MAKES.length;
  const count = Math.floor(n / MAKES.length);
  const gap = Math.floor(count / 1000) * 400 + (sold ? 0 : 1_000_000);
  const number = (1000 + count + gap) % 10 ** (WIDTHS[line] as number);
  const batch = Math.floor(count / 500);
  const model = `M${(batch * 7 + line) % 9}${line}`;
  return {
    serial: `${FRONTS[line]}${String(number).padStart(WIDTHS[line] as number, "0")}`,
    make: MAKES[line] as string,
    model,
    calibre: CALIBRES[(batch * 7 + line) % CALIBRES.length] as string,
    day: 8000 + ((batch * 37 + n) % 9000),
  };
}

function damaged(serial: string, random: () => number): string {
  const at = Math.floor(random() * serial.length);
  const kind = random();
  const put = (place: number, text: string): string =>
    serial.slice(0, place) + text + serial.slice(place + 1);
  if (kind < 0.44) return serial;
  if (kind < 0.64) return put(at, CONFUSED[serial[at] as string] ?? (serial[at] as string));
  if (kind < 0.76) return put(at, "?");
  if (kind < 0.88) {
    const first = Math.min(at, serial.length - 2);
    return `${serial.slice(0, first)}??${serial.slice(first + 2)}`;
  }
  if (kind < 0.92) return put(at, "");
  return put(at, ALPHABET[Math.floor(random() * ALPHABET.length)] as string);
}

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Writes the files of so many rows and marks into a folder, unless they are there. */
export async function writeWorld(folder: string, rows: number, marks: number): Promise<void> {
  if (existsSync(join(folder, "world.json"))) return;
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(SEED);
  const register = createWriteStream(join(folder, "register.csv"));
  let text = "id,serial,make,model,calibre,date,key\n";
  for (let n = 0; n < rows; n++) {
    const { serial, make, model, calibre, day } = gunAt(n, true);
    text += `${n},${serial},${make},${model},${calibre},${isoOf(day)},${pack(serial)}\n`;
    if (text.length < 1 << 20) continue;
    if (!register.write(text)) await once(register, "drain");
    text = "";
  }
  register.end(text);
  await once(register, "finish");
  const lines = ["id,serial,make,model,calibre,date,truth"];
  const [ids, keys] = [[] as number[], [] as bigint[]];
  for (let n = 0; n < marks; n++) {
    const known = random() < 0.7;
    const at = Math.floor(random() * rows);
    const gun = gunAt(at, known);
    const serial = damaged(gun.serial, random);
    const make = random() < 0.08 ? "" : gun.make;
    const model = random() < 0.25 ? "" : gun.model;
    const calibre =
      random() < 0.07 ? "" : random() < 0.03 ? (CALIBRES[n % CALIBRES.length] as string) : gun.calibre;
    const day = gun.day + Math.floor(random() * 3000);
    lines.push(`${n},${serial},${make},${model},${calibre},${isoOf(day)},${known ? at : ""}`);
    for (const { key } of ballRows({ serial }) ?? []) {
      ids.push(n);
      keys.push(key);
    }
  }
  writeFileSync(join(folder, "marks.csv"), `${lines.join("\n")}\n`);
  writeFileSync(join(folder, "ball.mark.bin"), Int32Array.from(ids));
  writeFileSync(join(folder, "ball.key.bin"), BigInt64Array.from(keys));
  writeFileSync(join(folder, "world.json"), JSON.stringify({ seed: SEED, rows, marks, ball: ids.length }));
}
