/** What hands and steel do to a number, for benches and tests: each kind of the damage model once, at a place drawn. */
import { LABELS } from "#linkage";
import { pick, type Random } from "./seeded.ts";

/** Characters that one is taken for, the likelier ones more often; both ways. */
export const CONFUSIONS: Readonly<Record<string, string>> = {
  "0": "OOOOOODQ",
  O: "000000QD",
  Q: "0OOO",
  D: "00OO",
  "1": "IIIL",
  I: "111L",
  L: "11I",
  "5": "S",
  S: "5",
  "8": "B",
  B: "8",
  "2": "Z",
  Z: "2",
  "6": "G",
  G: "6",
};
export const DIGITS = "0123456789";
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export const DAMAGE_KINDS = [
  ...["none", "confused", "unreadable 1", "unreadable 2", "unreadable 3", "substituted", "swapped"],
  ...["inserted", "dropped", "zeros", "label"],
] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** Damages a number as written; separators stay where they are. Null where this kind cannot change it. */
export function damageNumber(text: string, kind: DamageKind, random: Random): string | null {
  const places = [...text].flatMap((char, at) => (/[A-Z0-9]/.test(char) ? [at] : []));
  const put = (from: string, at: number, char: string): string =>
    from.slice(0, at) + char + from.slice(at + 1);
  const drawn = Math.floor(random() * places.length);
  const at = places[drawn];
  if (at === undefined) return null;
  const char = text.charAt(at);
  switch (kind) {
    case "confused":
      return CONFUSIONS[char] === undefined ? null : put(text, at, pick(random, [...CONFUSIONS[char]]));
    case "unreadable 1":
    case "unreadable 2":
    case "unreadable 3": {
      const count = Number(kind.at(-1));
      if (places.length <= count) return null;
      const worn = new Set([at]);
      while (worn.size < count) worn.add(pick(random, places));
      return [...worn].reduce((made, place) => put(made, place, "?"), text);
    }
    case "substituted": {
      const other = pick(random, [...(DIGITS.includes(char) ? DIGITS : LETTERS)]);
      return other === char ? null : put(text, at, other);
    }
    case "swapped": {
      const next = places[drawn + 1];
      if (next === undefined || text.charAt(next) === char) return null;
      return put(put(text, at, text.charAt(next)), next, char);
    }
    case "inserted":
      return text.slice(0, at) + pick(random, [...(DIGITS + LETTERS)]) + text.slice(at);
    case "dropped":
      return put(text, at, "");
    case "zeros":
      return "0".repeat(1 + Math.floor(random() * 6)) + text;
    case "label":
      return `${pick(random, LABELS)} ${text}`;
    default:
      return text;
  }
}
