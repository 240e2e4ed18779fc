import { codesOfText, LAST_DIGIT, MOST_CODES, textCode } from "#linkage";
import { readMark, serialKey } from "#marks";
import { type Texts, textAt } from "./register-columns.ts";

/** What is glued on a number and stays in its key: the damage model knows the labels, these many characters of them. */
const GLUED = 3;
/** A longer cell is a sentence, and no number as a whole. */
const LONGEST_WHOLE = 24;

/** The number in a serial as written, "" where there is none, and why not. */
export interface SerialTaken {
  readonly text: string;
  /** Letters in front of it that are part of the text and may be none of the number. */
  readonly front: string;
  /** Code of the catalogue (`reason.CODE`); null where there is a number. */
  readonly why: string | null;
}

/** What the reader says that it left off: it knows for what. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["label-prefix", "make-in-serial", "model-in-serial", "property-mark", "spreadsheet-number"],
]);
/** Letters that may be the number's own, with a label glued on them or not. */
const FEW = /^[A-Z]{1,5}$/;
const LABELLED = /^(?:NUM|SER|MAT|SN|N[OR])[A-Z]+$/;

/**
 * What of a cell is matched. The number goes as it was written, since the damage model itself allows for labels and
 * slips, and so does what is one word; of a sentence only the number in it, of "no serial" or a placeholder nothing.
 * A few letters apart in front ("KCMZ 73122") may be the number's or not: they stay, and are said.
 */
export function takeSerial(text: string): SerialTaken {
  if (text === "") return { text: "", front: "", why: "empty" };
  const written = serialKey(text);
  const { value, reasons, candidates } = readMark("serial", text);
  const key = candidates.map((one) => one.value.key).find((one) => one !== null);
  if (key == null) return { text: "", front: "", why: reasons[0] ?? value?.condition ?? "not-understood" };
  if (written.length - key.length <= GLUED || ALONE.test(text))
    return { text: written, front: "", why: null };
  const front = written.endsWith(key) ? written.slice(0, -key.length) : "";
  const stays =
    (LABELLED.test(front) || (FEW.test(front) && !reasons.includes("comment"))) &&
    !reasons.some((reason) => KNOWN.has(reason));
  return { text: stays ? written : key, front: stays ? front : "", why: null };
}

const ALONE = /^[A-Za-z0-9?]*$/;

/** The numbers of a cell that has several, "A 123 / B 456" or "35298 or 55298"; the text alone where it has not. */
export function serialsIn(text: string): readonly string[] {
  if (ALONE.test(text)) return [text];
  const { reasons, candidates } = readMark("serial", text);
  if (!reasons.includes("several-serials")) return [text];
  const keys = candidates.map(({ value }) => value.key).filter((key) => key !== null);
  return keys.length > 1 ? [...new Set(keys)] : [text];
}

/**
 * What a row of a register stands under: its numbers, and where the reader left off or kept a word in front or behind
 * ("PACI 13250") the cell both with it and without. A mark that bears the word may be read either way, once it is damaged.
 */
export function numbersIn(text: string): readonly string[] {
  const numbers = serialsIn(text);
  const whole = serialKey(text);
  const [number = ""] = numbers;
  if (numbers.length > 1 || whole.length > LONGEST_WHOLE) return numbers;
  const { text: taken, front } = takeSerial(number);
  if (front !== "") return [number, taken.slice(front.length)];
  return taken === "" || taken === whole ? numbers : [number, whole];
}

/** Reads a column of serials, row by row, as text codes of the kernel. */
export interface SerialReader {
  readonly codes: Uint8Array;
  /** How many codes the number of a row has; 0 where there is none. */
  readonly read: (row: number) => number;
  /** Of a cell with several numbers those behind the first. */
  readonly further: readonly string[];
  /** Puts another number into the codes; how many it has. */
  readonly put: (text: string) => number;
}

const NOT_CLEAR = 255;
/** By byte: the text code of a capital letter or a digit. */
const CODES = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Z0-9]/.test(String.fromCharCode(byte)) ? textCode(byte) : NOT_CLEAR,
);
/** Unclear texts that are remembered. */
const REMEMBERED = 10_000;
const [LEAST_CLEAR, MOST_CLEAR] = [5, 15];

/** Most numbers of a register are clear: letters and digits alone, that no reading could add to. */
export function serialReader(column: Texts): SerialReader {
  const { bytes, starts } = column;
  const codes = new Uint8Array(MOST_CODES);
  const further: string[] = [];
  const put = (text: string): number => codesOfText(serialKey(takeSerial(text).text), codes);
  // A register that has no numbers says so a million times.
  const known = new Map<string, { readonly key: string; readonly others: readonly string[] }>();
  const unclear = (row: number): number => {
    const text = textAt(column, row);
    let said = known.get(text);
    if (said === undefined) {
      const [first = "", ...others] = numbersIn(text);
      said = { key: serialKey(takeSerial(first).text), others };
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, said);
    }
    further.push(...said.others);
    return codesOfText(said.key, codes);
  };
  return {
    codes,
    further,
    put,
    read(row) {
      further.length = 0;
      const from = starts[row] as number;
      const length = (starts[row + 1] as number) - from;
      if (length < LEAST_CLEAR || length > MOST_CLEAR) return length === 0 ? 0 : unclear(row);
      const first = bytes[from] as number;
      let digits = 0;
      let others = 0;
      let steps = 0;
      for (let at = 0; at < length; at++) {
        const byte = bytes[from + at] as number;
        const code = CODES[byte] as number;
        if (code === NOT_CLEAR) return unclear(row);
        codes[at] = code;
        if (code <= LAST_DIGIT) digits++;
        if (byte !== first) others++;
        if (byte === ONE + at) steps++;
      }
      // No digit, one character alone, 12345: what these are is for the reader to say.
      return digits === 0 || others === 0 || steps === length ? unclear(row) : length;
    },
  };
}

const ONE = "1".charCodeAt(0);
