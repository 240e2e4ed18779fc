import { readMark, serialKey } from "#marks";

/** What is glued on a number and stays in its key: the damage model knows the labels, these many characters of them. */
const GLUED = 3;
/** Letters and digits alone, with a digit and no run of one character: nothing a reader could add to. */
const CLEAR = /^(?=.*\d)(?!(.)\1+$)[A-Z0-9]{5,15}$/;

/** The number in a serial as written, "" where there is none, and why not. */
export interface SerialTaken {
  readonly text: string;
  /** Code of the catalogue (`reason.CODE`); null where there is a number. */
  readonly why: string | null;
}

/**
 * What of a cell is matched. The number goes as it was written, since the damage model itself allows for labels and
 * slips; of a sentence only the number in it, of "no serial" or a placeholder nothing.
 */
export function takeSerial(text: string): SerialTaken {
  if (text === "") return { text: "", why: "empty" };
  const written = serialKey(text);
  const reading = readMark("serial", text);
  const keys = reading.candidates.map(({ value }) => value.key).filter((key) => key !== null);
  const [key] = keys;
  if (key === undefined) {
    const condition = reading.value?.condition;
    return { text: "", why: reading.reasons[0] ?? condition ?? "not-understood" };
  }
  return { text: written.length - key.length <= GLUED ? written : key, why: null };
}

/** The same for the rows of a register, by the million: most numbers need no reading. */
export function takeRegisterSerial(text: string): string {
  return CLEAR.test(text) && !SEQUENCES.has(text) ? text : takeSerial(text).text;
}

/** Numbers that nobody stamped: what they are is for the reader to say. */
const SEQUENCES: ReadonlySet<string> = new Set(["12345", "123456", "1234567", "12345678", "123456789"]);
