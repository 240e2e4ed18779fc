import { foldSerial, serialKey } from "#marks";
import {
  type Damage,
  LABELS,
  MOST_MAKES,
  MOST_UNREADABLE,
  MOST_ZEROS,
  UNREADABLE_WITH_EDIT,
  WITH_MANY_UNREADABLE,
} from "./damage.ts";

/**
 * The damage between a mark and a register's number, null where the model has none; from the definitions alone, one pair
 * at a time. It is what the enumeration is tested against, and what a hashed key is verified by.
 */
export function damageBetween(mark: string, number: string, makes: readonly string[] = []): Damage | null {
  const a = foldSerial(serialKey(mark));
  const b = foldSerial(serialKey(number));
  const unreadable = a.split("?").length - 1;
  if (a === "" || b === "") return null;
  if (alike(a, b)) return unreadable === 0 ? "same" : "unreadable";
  if (unreadable > MOST_UNREADABLE) return null;
  const prefixes = [...LABELS, ...makes.slice(0, MOST_MAKES)]
    .map((text) => foldSerial(serialKey(text)))
    .filter((text) => text !== "" && !text.includes("?"));
  const found = beginning(a, b, prefixes) ?? edited(a, b);
  if (found === null || unreadable <= UNREADABLE_WITH_EDIT) return found;
  return WITH_MANY_UNREADABLE.includes(found) ? found : null;
}

/** What is more or less at the beginning of one of them. */
function beginning(a: string, b: string, prefixes: readonly string[]): Damage | null {
  const zeros = Array.from({ length: MOST_ZEROS }, (_, at) => "0".repeat(at + 1));
  if (zeros.some((zero) => alike(zero + a, b))) return "zeros-dropped";
  if (zeros.some((zero) => without(zero, a, b))) return "zeros-added";
  if (prefixes.some((prefix) => without(prefix, a, b))) return "label-added";
  if (prefixes.some((prefix) => alike(prefix + a, b))) return "label-dropped";
  return null;
}

/** An unreadable character is no sign of a prefix. */
function without(prefix: string, a: string, b: string): boolean {
  return a.startsWith(prefix) && alike(a.slice(prefix.length), b);
}

function alike(a: string, b: string): boolean {
  return a.length === b.length && [...a].every((char, at) => same(char, b.charAt(at)));
}

function same(a: string, b: string): boolean {
  return a === b || a === "?" || b === "?";
}

/** One edit, by the table of the optimal string alignment distance. */
function edited(a: string, b: string): Damage | null {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const above = table[i - 1] as number[];
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same(x, y) ? 0 : 1),
      );
      if (i > 1 && j > 1 && same(x, b.charAt(j - 2)) && same(a.charAt(i - 2), y)) {
        least = Math.min(least, (table[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
  }
  if (table[a.length]?.[b.length] !== 1) return null;
  if (a.length > b.length) return "inserted";
  if (a.length < b.length) return "dropped";
  const off = [...a].filter((char, at) => !same(char, b.charAt(at))).length;
  return off === 1 ? "substituted" : "swapped";
}
