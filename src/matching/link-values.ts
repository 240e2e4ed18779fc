import { type Field, jaroWinkler, type Said } from "#linkage";
import { type MarkReading, type ReadContext, readMark } from "#marks";

/**
 * What a cell says, as one text that is alike where two say the same: the id that was read; of several that it may be,
 * all, with a bar between; of what was not read, its letters and digits behind a tilde.
 */
export function readValue(field: Field, text: string): string {
  if (text === "") return "";
  const reading: MarkReading = readMark(field === "importer" ? "make" : field, text) as MarkReading;
  // Of models little is known: they go as written, unless what is written is that nobody knows.
  if (field === "model") {
    return reading.reasons.includes("unread-by-source") ? "" : `~${lettersAndDigits(text)}`;
  }
  if (reading.value !== null) return reading.value.id;
  if (reading.reasons.includes("empty") || reading.reasons.includes("unread-by-source")) return "";
  const rivals = [...new Set(reading.candidates.map(({ value }) => value.id))].sort();
  if (rivals.length > 0) return rivals.join("|");
  const plain = lettersAndDigits(text);
  return plain === "" ? "" : `~${plain}`;
}

export function lettersAndDigits(text: string): string {
  return text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Names of a make that may be glued on a number: as written, by name and by its NCIC code. */
export function makesOf(text: string): readonly string[] {
  if (text === "") return [];
  const { value } = readMark("make", text);
  const names = value === null ? [text] : [text, value.name, ...(value.ncic === null ? [] : [value.ncic])];
  return [...new Set(names.map((name) => lettersAndDigits(name)))].filter((name) => name.length > 1);
}

const DAY_MS = 86_400_000;

/** First and last day that a date allows, counted from 1970-01-01; null where none was read. */
export function daysOf(text: string, context: ReadContext = {}): Pick<Said, "from" | "to"> | null {
  if (text === "") return null;
  const { value } = readMark("date", text, context);
  if (value === null) return null;
  const [year, month, day] = value.iso.split("-").map(Number);
  const from = Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  if (day !== undefined) return { from, to: from };
  const next = month === undefined ? Date.UTC(year! + 1, 0, 1) : Date.UTC(year!, month, 1);
  return { from, to: next / DAY_MS - 1 };
}

/** Similarity from which two names that were not read are near (Jaro-Winkler). */
const NEAR = 0.88;

/** Values that may be the same, written another way: shared rivals, a bore and a cartridge of it, one name in the other. */
export function nearValues(field: Field, a: string, b: string): boolean {
  const [left, right] = [a.split("|"), b.split("|")];
  if (left.some((one) => right.includes(one))) return true;
  switch (field) {
    case "calibre":
      return left.some((one) => right.some((other) => boreOf(one) !== "" && boreOf(one) === boreOf(other)));
    case "model":
    case "make":
    case "importer": {
      const [x, y] = [plainName(a), plainName(b)];
      const shorter = Math.min(x.length, y.length);
      return (shorter >= 2 && (x.includes(y) || y.includes(x))) || jaroWinkler(x, y) >= NEAR;
    }
    case "place":
      return left.some((one) =>
        right.some((other) => one.startsWith(`${other}-`) || other.startsWith(`${one}-`)),
      );
    default:
      return false;
  }
}

/** Without the kind that an id begins with: `make:glock`. */
function plainName(value: string): string {
  return lettersAndDigits(value.slice(value.indexOf(":") + 1));
}

/** Bores by their names in inches that go by millimetres too: .308 Winchester and 7.62x51, .223 Remington and 5.56x45. */
const SAME_BORE: Readonly<Record<string, string>> = { "308": "7.62", "223": "5.56" };

/** The number that a calibre's id begins with: 38 of 38-special and of 38-super, 9 of 9x19. */
function boreOf(id: string): string {
  const bore = /\d+(\.\d+)?/.exec(id)?.[0] ?? "";
  return SAME_BORE[bore] ?? bore;
}
