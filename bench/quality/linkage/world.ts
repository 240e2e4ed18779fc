/**
 * A world of synthetic guns with known truth, for measuring links. Twenty-four makers number their guns by templates
 * (letters, a counter, sometimes a letter behind), in batches of 20 to 1,500 consecutive numbers with gaps between them;
 * a batch has one model, and with it calibre and type. Several makers count from the same plain numbers. Of each batch the
 * register holds all, most, some or none; the rest are guns outside it. Marks are made by `channel.ts`: 70 % of guns in the
 * register, 22.5 % of guns outside it, 7.5 % with a number of no template. Everything follows from the seed.
 */
import { LETTERS } from "../../damage.ts";
import { pick, type Random } from "../../seeded.ts";

export interface Gun {
  readonly serial: string;
  /** The serial as it was typed into the register. */
  readonly typed: string;
  readonly make: string;
  readonly model: string;
  readonly calibre: string;
  readonly type: string;
  readonly importer: string;
  /** Day of sale, from 1970-01-01. */
  readonly sold: number;
}

export interface World {
  readonly register: readonly Gun[];
  readonly outside: readonly Gun[];
  /** Share of each value in the whole population, by field; what a wrong value is drawn from. */
  readonly shares: Readonly<Record<GunField, ReadonlyMap<string, number>>>;
}

export const GUN_FIELDS = ["make", "model", "calibre", "type", "importer"] as const;
export type GunField = (typeof GUN_FIELDS)[number];

/** A value by its weight. */
export function draw<T>(random: Random, weights: readonly (readonly [T, number])[]): T {
  let at = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weights) {
    at -= weight;
    if (at < 0) return value;
  }
  return (weights.at(-1) as readonly [T, number])[0];
}

const MAKES = 24;
const SYLLABLES = [
  "AR",
  "BEL",
  "COR",
  "DAN",
  "EL",
  "FOR",
  "GAR",
  "HOL",
  "IM",
  "KES",
  "LAN",
  "MOR",
  "NOR",
  "PAX",
];
const CALIBRES = ["9x19", ".38 Special", ".40 S&W", ".45 ACP", "7.62x39", "5.56x45", ".22 LR", "12 gauge"];
const TYPES = ["pistol", "revolver", "rifle", "shotgun"];
const IMPORTERS = ["", "", "", "Interport", "Cantel Arms", "Bluewater", "Sovena", "Trident Trading"];
/** How much of a batch went into the register. */
const COVERAGE = [
  [1, 3],
  [0.9, 3],
  [0.5, 2],
  [0.1, 1],
  [0, 1],
] as const;
const YEAR = 365.25;
const FIRST_DAY = 16 * YEAR;
const LAST_DAY = 52 * YEAR;
/** Rows into which a label was typed with the number. */
const LABELLED_ROWS = 0.005;

interface Line {
  readonly make: string;
  readonly front: string;
  readonly width: number;
  readonly back: string;
  readonly models: readonly (readonly [string, string, string])[];
  readonly importer: string;
  next: number;
  day: number;
}

/** Makes a register of so many rows, and the guns outside it. */
export function makeWorld(random: Random, rows: number): World {
  const lines = makeLines(random);
  const register: Gun[] = [];
  const outside: Gun[] = [];
  while (register.length < rows) {
    const line = draw(random, lines);
    const [model, calibre, type] = pick(random, line.models);
    const coverage = draw(random, COVERAGE);
    const length = 20 + Math.floor(1480 * random() ** 2);
    line.next += random() < 0.5 ? 0 : Math.floor(3000 * random() ** 2);
    line.day = Math.min(LAST_DAY, line.day + 200 * random());
    for (let at = 0; at < length && register.length < rows; at++) {
      const number = String(line.next++).padStart(line.width, "0");
      if (number.length > line.width) {
        line.next = 1;
        break;
      }
      const serial = line.front + number + line.back;
      const sold = Math.floor(line.day + 300 * random());
      const typed = random() < LABELLED_ROWS ? `SN${serial}` : serial;
      const gun = { serial, typed, make: line.make, model, calibre, type, importer: line.importer, sold };
      if (random() >= coverage) outside.push(gun);
      else register.push(gun);
    }
  }
  return { register, outside, shares: sharesOf([...register, ...outside]) };
}

/** Two to four lines a maker; the first makers sell most. */
function makeLines(random: Random): readonly (readonly [Line, number])[] {
  const lines: (readonly [Line, number])[] = [];
  const names = new Set<string>();
  while (names.size < MAKES)
    names.add(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, SYLLABLES));
  [...names].forEach((make, rank) => {
    const count = 2 + Math.floor(3 * random());
    for (let at = 0; at < count; at++) {
      const plain = random() < 0.25;
      const letters = plain ? 0 : 1 + Math.floor(3 * random());
      const front = Array.from({ length: letters }, () => pick(random, [...LETTERS])).join("");
      const models = Array.from({ length: 2 + Math.floor(4 * random()) }, (_, model) => {
        const name = `${pick(random, [...LETTERS])}${10 * (model + 1) + Math.floor(10 * random())}`;
        return [name, pick(random, CALIBRES), pick(random, TYPES)] as const;
      });
      const line: Line = {
        make,
        front,
        width: plain ? 6 : 4 + Math.floor(3 * random()),
        back: !plain && random() < 0.15 ? pick(random, [...LETTERS]) : "",
        models,
        importer: pick(random, IMPORTERS),
        next: plain ? 10_000 : 1,
        day: FIRST_DAY + 20 * YEAR * random(),
      };
      lines.push([line, 1 / (rank + 2)]);
    }
  });
  return lines;
}

function sharesOf(guns: readonly Gun[]): World["shares"] {
  const shares = Object.fromEntries(GUN_FIELDS.map((field) => [field, new Map<string, number>()])) as Record<
    GunField,
    Map<string, number>
  >;
  for (const gun of guns) {
    for (const field of GUN_FIELDS) {
      const value = gun[field];
      if (value !== "") shares[field].set(value, (shares[field].get(value) ?? 0) + 1);
    }
  }
  for (const field of GUN_FIELDS) {
    const total = [...shares[field].values()].reduce((sum, count) => sum + count, 0);
    for (const [value, count] of shares[field]) shares[field].set(value, count / total);
  }
  return shares;
}
