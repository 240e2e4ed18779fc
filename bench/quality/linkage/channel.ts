/**
 * How a gun's number becomes the mark that is read, drawn from and, for the ceiling, calculated: the probability of a mark
 * given a gun, every way it can have come about summed. The kernel knows none of these figures.
 */
import type { Mark } from "#linkage";
import { CONFUSIONS, DIGITS, LETTERS } from "../../damage.ts";
import { pick, type Random } from "../../seeded.ts";
import { draw, GUN_FIELDS, type Gun, type GunField, type World } from "./world.ts";

/** What was done to a number, beside confusions and unreadable characters; for up to one unreadable character. */
const OPERATIONS = [
  ["none", 0.8],
  ["zeros-dropped", 0.02],
  ["zeros-added", 0.01],
  ["label", 0.02],
  ["make", 0.005],
  ["substituted", 0.07],
  ["swapped", 0.015],
  ["inserted", 0.025],
  ["dropped", 0.035],
] as const;
export type Operation = (typeof OPERATIONS)[number][0];
const CHANCE = new Map<Operation, number>(OPERATIONS);
const UNREADABLE = [
  [0, 0.62],
  [1, 0.16],
  [2, 0.12],
  [3, 0.06],
  [4, 0.04],
] as const;
const LABELS = ["SN", "NO", "N", "NUM", "SERIE", "SER"];
const CONFUSED = 0.025;
const SAME_KIND = 0.85;
const MOST_ZEROS = 6;

/** How a field is written: not at all, as another's, nearly. */
const WRITING: Readonly<
  Record<GunField, { readonly missing: number; readonly wrong: number; readonly near: number }>
> = {
  make: { missing: 0.1, wrong: 0.04, near: 0.03 },
  model: { missing: 0.35, wrong: 0.06, near: 0.08 },
  calibre: { missing: 0.15, wrong: 0.04, near: 0 },
  type: { missing: 0.1, wrong: 0.02, near: 0 },
  importer: { missing: 0.7, wrong: 0.03, near: 0 },
};
/** Years from sale to recovery, exponentially. */
const MEAN_YEARS = 8;
const YEAR = 365.25;
const WITHOUT_DATE = 0.05;

export interface Marked {
  readonly mark: Mark;
  /** Row of the register; -1 where none is it. */
  readonly row: number;
  readonly operation: Operation;
  readonly unreadable: number;
}

const IN_REGISTER = 0.7;
const OUTSIDE = 0.225;

export function makeMark(random: Random, world: World): Marked {
  const at = random();
  if (at < IN_REGISTER) {
    const row = Math.floor(random() * world.register.length);
    const gun = world.register[row] as Gun;
    return { ...written(random, world, gun), row };
  }
  const gun = at < IN_REGISTER + OUTSIDE ? pick(random, world.outside) : strangeGun(random, world);
  return { ...written(random, world, gun), row: -1 };
}

/** A gun of no template; each shape is as likely as the next. */
function strangeGun(random: Random, world: World): Gun {
  const letters = Math.floor(4 * random());
  const digits = 4 + Math.floor(4 * random());
  const text = (from: string, length: number): string =>
    Array.from({ length }, () => pick(random, [...from])).join("");
  const any = (field: GunField): string => draw(random, [...world.shares[field]]);
  const serial = text(LETTERS, letters) + text(DIGITS, digits);
  return {
    serial,
    typed: serial,
    make: any("make"),
    model: any("model"),
    calibre: any("calibre"),
    type: any("type"),
    importer: random() < 0.4 ? "" : any("importer"),
    sold: Math.floor((20 + 30 * random()) * YEAR),
  };
}

function written(random: Random, world: World, gun: Gun): Omit<Marked, "row"> {
  const said: Partial<Record<GunField, string>> = {};
  for (const field of GUN_FIELDS) {
    const value = fieldWritten(random, world, gun, field);
    if (value !== "") said[field] = value;
  }
  const unreadable = draw(random, UNREADABLE);
  let operation: Operation = unreadable <= 1 ? draw(random, OPERATIONS) : "none";
  let text = operate(random, gun, operation, said.make ?? "");
  if (text === null) {
    operation = "none";
    text = gun.serial;
  }
  const confused = [...text].map((char) =>
    CONFUSIONS[char] !== undefined && random() < CONFUSED
      ? pick(random, [...(CONFUSIONS[char] as string)])
      : char,
  );
  blot(random, confused, unreadable);
  const sold = Math.floor(gun.sold - Math.log(1 - random()) * MEAN_YEARS * YEAR);
  const dated = random() < WITHOUT_DATE ? {} : { from: sold };
  const makes = said.make === undefined ? {} : { makes: [said.make] };
  return { mark: { serial: confused.join(""), ...said, ...dated, ...makes }, operation, unreadable };
}

/** Unreadable characters mostly lie side by side. */
function blot(random: Random, chars: string[], count: number): void {
  if (random() < 0.6) {
    const from = Math.floor(random() * (chars.length - count + 1));
    for (let at = from; at < from + count; at++) chars[at] = "?";
    return;
  }
  for (let left = count; left > 0; ) {
    const at = Math.floor(random() * chars.length);
    if (chars[at] === "?") continue;
    chars[at] = "?";
    left--;
  }
}

function fieldWritten(random: Random, world: World, gun: Gun, field: GunField): string {
  const { missing, wrong, near } = WRITING[field];
  const value = gun[field];
  if (value === "" || random() < missing) return "";
  const at = random();
  if (at < wrong) return draw(random, [...world.shares[field]]);
  return at < wrong + near ? pick(random, variants(value)) : value;
}

/** Ways of writing a value wrongly, all equally likely. */
function variants(value: string): readonly string[] {
  const [head, last] = [value.slice(0, -1), value.slice(-1)];
  return [`${value}S`, `${value} ${last}`, `${head}-${last}`, `${value.slice(0, 2)} ${value.slice(2)}`];
}

/** Null where it cannot be done to this number. */
function operate(random: Random, gun: Gun, operation: Operation, make: string): string | null {
  const { serial } = gun;
  const at = Math.floor(random() * serial.length);
  const [before, char, behind] = [serial.slice(0, at), serial.charAt(at), serial.slice(at + 1)];
  switch (operation) {
    case "none":
      return serial;
    case "zeros-dropped": {
      const zeros = frontZeros(serial);
      return zeros === 0 ? null : serial.slice(1 + Math.floor(random() * zeros));
    }
    case "zeros-added":
      return "0".repeat(1 + Math.floor(random() * MOST_ZEROS)) + serial;
    case "label":
      return pick(random, LABELS) + serial;
    case "make":
      return make === "" ? null : make + serial;
    case "substituted":
      return before + substitute(random, char) + behind;
    case "swapped":
      return behind === "" || behind.charAt(0) === char
        ? null
        : before + behind.charAt(0) + char + behind.slice(1);
    case "inserted": {
      const place = Math.floor(random() * (serial.length + 1));
      return serial.slice(0, place) + pick(random, [...(DIGITS + LETTERS)]) + serial.slice(place);
    }
    case "dropped":
      return before + behind;
  }
}

function frontZeros(serial: string): number {
  return Math.min(MOST_ZEROS, /^0*/.exec(serial)?.[0].length ?? 0);
}

function substitute(random: Random, char: string): string {
  const [own, other] = DIGITS.includes(char) ? [DIGITS, LETTERS] : [LETTERS, DIGITS];
  const from = random() < SAME_KIND ? own.replace(char, "") : other;
  return pick(random, [...from]);
}

/** Probability of the mark, given the gun; what is the same for every gun (where it is unreadable) is left out. */
export function likelihood(mark: Mark, gun: Gun, world: World): number {
  return numberChance(mark, gun) * restChance(mark, gun, world);
}

/** The fields and the date alone. */
function restChance(mark: Mark, gun: Gun, world: World): number {
  let chance = 1;
  for (const field of GUN_FIELDS) {
    const { missing, wrong, near } = WRITING[field];
    const value = gun[field];
    const seen = mark[field];
    if (value === "") chance *= seen === undefined ? 1 : 0;
    else if (seen === undefined) chance *= missing;
    else {
      const share = world.shares[field].get(seen) ?? 0;
      const nearly = near > 0 && variants(value).includes(seen) ? near / variants(value).length : 0;
      chance *= (1 - missing) * (wrong * share + nearly + (seen === value ? 1 - wrong - near : 0));
    }
  }
  if (mark.from !== undefined) {
    const days = mark.from - gun.sold;
    chance *= days < 0 ? 0 : Math.exp(-days / (MEAN_YEARS * YEAR)) / (MEAN_YEARS * YEAR);
  }
  return chance;
}

/** A gun of no template that is written so; its confusions and damages are left out, its number being any. */
export function strangeLikelihood(mark: Mark, world: World): number {
  let chance = 0;
  for (let letters = 0; letters <= 3; letters++) {
    const digits = mark.serial.length - letters;
    if (digits < 4 || digits > 7) continue;
    let own = 1 / 16;
    for (const [at, char] of [...mark.serial].entries()) {
      const from = at < letters ? LETTERS : DIGITS;
      if (char !== "?") own *= from.includes(char) ? 1 / from.length : 0;
    }
    chance += own;
  }
  for (const field of GUN_FIELDS) {
    const seen = mark[field];
    const { missing, wrong, near } = WRITING[field];
    const absent = field === "importer" ? 0.4 + 0.6 * missing : missing;
    if (seen === undefined) chance *= absent;
    else {
      const share = world.shares[field].get(seen) ?? 0;
      chance *= (1 - absent) * (share > 0 ? (1 - near) * share : near / 100 + wrong * share);
    }
  }
  return mark.from === undefined ? chance : chance / (35 * YEAR);
}

/** What each kind of gun is worth before anything is read: of the register, outside it, of no template. */
export const PRIOR = { register: IN_REGISTER, outside: OUTSIDE, strange: 1 - IN_REGISTER - OUTSIDE };

function numberChance(mark: Mark, gun: Gun): number {
  const seen = mark.serial;
  const own = gun.serial;
  const unreadable = seen.split("?").length - 1;
  if (unreadable > 1) return readAs(own, seen);
  const n = own.length;
  const zeros = frontZeros(own);
  let sum = readAs(own, seen) * chanceOf("none");
  const impossible =
    (zeros === 0 ? chanceOf("zeros-dropped") : 0) + (mark.make === undefined ? chanceOf("make") : 0);
  sum += readAs(own, seen) * impossible;
  for (let count = 1; count <= zeros; count++) {
    sum += (chanceOf("zeros-dropped") * readAs(own.slice(count), seen)) / zeros;
  }
  for (let count = 1; count <= MOST_ZEROS; count++) {
    sum += (chanceOf("zeros-added") * readAs("0".repeat(count) + own, seen)) / MOST_ZEROS;
  }
  for (const label of LABELS) sum += (chanceOf("label") * readAs(label + own, seen)) / LABELS.length;
  if (mark.make !== undefined) sum += chanceOf("make") * readAs(mark.make + own, seen);
  for (let at = 0; at < n; at++) {
    const [before, char, behind] = [own.slice(0, at), own.charAt(at), own.slice(at + 1)];
    if (seen.length === n) {
      sum +=
        (chanceOf("substituted") / n) * around(before, behind, seen, at) * substituted(char, seen.charAt(at));
      const next = behind.charAt(0);
      if (next === "" || next === char) sum += (chanceOf("swapped") / n) * readAs(own, seen);
      else sum += (chanceOf("swapped") / n) * readAs(before + next + char + behind.slice(1), seen);
    }
    if (seen.length === n - 1) sum += (chanceOf("dropped") / n) * readAs(before + behind, seen);
  }
  if (seen.length === n + 1) {
    for (let at = 0; at <= n; at++) {
      sum +=
        (chanceOf("inserted") / (n + 1)) *
        around(own.slice(0, at), own.slice(at), seen, at) *
        anyAs(seen.charAt(at));
    }
  }
  return sum;
}

function chanceOf(operation: Operation): number {
  return CHANCE.get(operation) as number;
}

/** A text read as another of the same length, by confusions alone. */
function readAs(text: string, seen: string): number {
  if (text.length !== seen.length) return 0;
  let chance = 1;
  for (let at = 0; at < text.length && chance > 0; at++) chance *= charAs(text.charAt(at), seen.charAt(at));
  return chance;
}

function charAs(was: string, seen: string): number {
  if (seen === "?") return 1;
  const others = CONFUSIONS[was];
  if (others === undefined) return was === seen ? 1 : 0;
  if (was === seen) return 1 - CONFUSED;
  return (CONFUSED * (others.split(seen).length - 1)) / others.length;
}

function around(before: string, behind: string, seen: string, at: number): number {
  return readAs(before, seen.slice(0, at)) * readAs(behind, seen.slice(at + 1));
}

/** One character substituted for another, and then read. */
function substituted(was: string, seen: string): number {
  if (seen === "?") return 1;
  const [own, other] = DIGITS.includes(was) ? [DIGITS, LETTERS] : [LETTERS, DIGITS];
  let sum = 0;
  for (const char of own) if (char !== was) sum += (SAME_KIND / (own.length - 1)) * charAs(char, seen);
  for (const char of other) sum += ((1 - SAME_KIND) / other.length) * charAs(char, seen);
  return sum;
}

function anyAs(seen: string): number {
  if (seen === "?") return 1;
  let sum = 0;
  for (const char of DIGITS + LETTERS) sum += charAs(char, seen) / (DIGITS.length + LETTERS.length);
  return sum;
}
