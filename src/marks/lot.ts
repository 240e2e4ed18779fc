import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import type { LotValue, ReadContext } from "./kinds.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { unstated } from "./unstated.ts";

const KIND = "lot";
/** MIL-STD-1168C 4.1: symbol, year, month, interfix, hyphen or identifier, sequence, suffix. */
const STANDARD = "https://miscellaneousammunition.emilspec.com/MIL-STD-1168/page18.html";
/** The older form without a date, LW-06-01A. */
const OLD = "http://armymunitions.tpub.com/mm0145a/Lot-Number-8.htm";
/** Maker and running number of the 1940s to 1960s. */
const RUNNING = "https://jmediawiki.org/wiki/MIL-STD-1168";
/** German bases since 1960: maker, year, lot. */
const GERMAN =
  "https://github.com/spaulcurtis/cartridge_collection/blob/b7d115cf81f481c05b708eda7e0fda45cbba1e68/collection/static/collection/images/nine_mm_guide/Germany_headstamps.png";
/** Colombian boxes: eight digits, the first two the year. */
const COLOMBIAN = "https://gunpolicy.org/firearms/citation/quotes/3494";

/** Months of the standard: A to M without I. */
const MONTHS = "ABCDEFGHJKLM";
/** What a month letter that the standard never uses was probably misread for. */
const MISREAD_MONTHS: Readonly<Record<string, string>> = { I: "JL", O: "D", Q: "D", "1": "JL", "0": "D" };

const WORD =
  /^(?:(?:LOTE?|PARTIDA|BATCH|LOT\.?)(?: ?(?:NUMBER|NUMERO|NUM|NO|NR|N)\b[.º°]?)?[ :.#-]*)+(?=[A-Z0-9])/;
const NSN = /(?:NSN[ :]*)?\b(\d{4})-?(\d{2})-?(\d{3})-?(\d{4})\b/;
const DODAC = /(?:DODAC[ :]*)?\b\d{4}-([A-Z]\d{3})\b/;
const DODIC = /(?:DODIC[ :]*)(?<marked>[A-Z]\d{3})\b|(?:^|[ ,;(/])(?<bare>[A-Z]\d{3})(?=$|[ ,;)/])/;

const DATED = /^([A-Z]{1,3})(\d{2})([A-Z01])(\d{3})([A-Z]?)(\d{3,4})([A-Z]{0,2})$/;
const UNDATED = /^([A-Z]{1,3})[- ](\d{1,3})[- ](\d{1,4})([A-Z]{0,2})$/;
const NUMBERED = /^([A-Z]{1,3})[- ]?(\d{4,6})([A-Z]{0,2})$/;
const GERMAN_FORM = /^(DAG|MEN|DNG|MS)[- ]?(\d{2})[- ](\d{1,4})$/;
const COLOMBIAN_FORM = /^(?:INDUMIL|IM)[ -]?(\d{2})(\d{6})$/;

/** Reads an ammunition lot number; stock numbers beside it (NSN, DODIC) are kept apart. */
export function readLot(text: string, context: ReadContext = {}): Reading<LotValue> {
  if (text.length > LONGEST_MARK) return unread(KIND, text, ["too-long"]);
  const nothing = unstated(text);
  if (nothing !== null) return unread(KIND, text, [nothing]);
  const whole = plain(text).replace(WORD, "");
  // A spaced-out lot holds what looks like an ammunition code (K123): the whole is tried before its parts.
  const alone = forms(whole, context);
  const stock = alone.length > 0 ? { rest: whole, nsn: null, dodic: null } : stockNumbers(whole);
  const rest = stock.rest.replace(WORD, "").trim();
  if (rest === "") return unread(KIND, text, ["stock-number-only"]);
  const { nsn, dodic } = stock;
  const found =
    alone.length > 0 ? alone : forms(rest, context).map((c) => ({ ...c, value: { ...c.value, nsn, dodic } }));
  const [first, ...others] = found;
  if (first === undefined) return unread(KIND, text, ["not-a-lot"]);
  if (first.why === "month-misread") return ambiguous(KIND, text, found, ["month-outside-standard"]);
  return read(KIND, text, [first, ...others], first.why === "letter-for-digit" ? ["letter-for-digit"] : []);
}

interface Stock {
  readonly rest: string;
  readonly nsn: string | null;
  readonly dodic: string | null;
}

function stockNumbers(text: string): Stock {
  let rest = text;
  let nsn: string | null = null;
  let dodic: string | null = null;
  const stock = NSN.exec(rest);
  if (stock !== null) {
    nsn = stock.slice(1, 5).join("-");
    rest = rest.replace(stock[0], " ");
  }
  const code = DODAC.exec(rest) ?? DODIC.exec(rest);
  if (code !== null) {
    dodic = code.groups?.["marked"] ?? code.groups?.["bare"] ?? code[1] ?? null;
    rest = rest.replace(code[0], " ");
  }
  rest = rest.replace(/^[ ,;()/]+|[ ,;()/.]+$/g, "").replace(/ +/g, " ");
  return { rest, nsn, dodic };
}

/** The forms from the strictest to the loosest; the first that fits decides. */
function forms(text: string, context: ReadContext): Candidate<LotValue>[] {
  const compact = text.replace(/[- .]/g, "");
  const strict = DATED.exec(compact);
  if (strict !== null) return dated(strict, "lot-standard", context);
  const german = GERMAN_FORM.exec(text);
  if (german !== null) {
    const [, maker = "", yy = "", sequence = ""] = german;
    const label = `${maker}-${yy}-${sequence}`;
    return [candidate({ maker, year: century(yy, context), sequence }, label, "lot-german", GERMAN)];
  }
  const colombian = COLOMBIAN_FORM.exec(text);
  if (colombian !== null) {
    const [, yy = "", sequence = ""] = colombian;
    const label = `INDUMIL-${yy}${sequence}`;
    return [
      candidate(
        { maker: "INDUMIL", year: century(yy, context), sequence },
        label,
        "lot-colombian",
        COLOMBIAN,
      ),
    ];
  }
  const old = UNDATED.exec(text);
  if (old !== null) {
    const [, maker = "", interfix = "", sequence = "", suffix = ""] = old;
    const label = `${maker}-${interfix}-${sequence}${suffix}`;
    return [candidate({ maker, interfix, sequence, suffix: suffix || null }, label, "lot-old", OLD)];
  }
  const numbered = NUMBERED.exec(text);
  if (numbered !== null) {
    const [, maker = "", sequence = "", suffix = ""] = numbered;
    const label = `${maker}-${sequence}${suffix}`;
    return [candidate({ maker, sequence, suffix: suffix || null }, label, "lot-running", RUNNING)];
  }
  const mended = DATED.exec(digitsMended(compact));
  return mended === null ? [] : dated(mended, "letter-for-digit", context);
}

function dated(match: RegExpExecArray, why: string, context: ReadContext): Candidate<LotValue>[] {
  const [, maker = "", yy = "", letter = "", interfix = "", identifier = "", sequence = "", suffix = ""] =
    match;
  const month = MONTHS.indexOf(letter) + 1;
  const value = (
    letters: string,
    month: number | null,
    reason: string,
    certainty: Candidate<LotValue>["certainty"],
  ) => {
    // A two-letter symbol keeps its hyphen in print: the number has at least 13 characters.
    const hyphen = maker.length < 3 ? "-" : "";
    const label = `${maker}${hyphen}${yy}${letters}${interfix}${identifier || "-"}${sequence}${suffix}`;
    const parts = { maker, year: century(yy, context), month, interfix, sequence, suffix: suffix || null };
    return candidate(parts, label, reason, STANDARD, certainty);
  };
  if (month > 0) return [value(letter, month, why, why === "lot-standard" ? "certain" : "probable")];
  const guesses = [...(MISREAD_MONTHS[letter] ?? "")];
  return guesses.length > 0
    ? guesses.map((guess) => value(guess, MONTHS.indexOf(guess) + 1, "month-misread", "probable"))
    : [value(letter, null, "month-misread", "hint")];
}

/** Interfix, sequence and year never hold letters: O, I, L and S there are digits (MIL-STD-1168C 4.1). */
function digitsMended(compact: string): string {
  const parts = /^([A-Z]{1,3}?)([0-9OILS]{2})([A-Z])([0-9OILS]{3})([A-Z]?)([0-9OILS]{3,4})([A-Z]{0,2})$/.exec(
    compact,
  );
  if (parts === null) return "";
  const digit = (text = "") => text.replace(/O/g, "0").replace(/[IL]/g, "1").replace(/S/g, "5");
  const [, maker = "", yy, month = "", interfix, id = "", sequence, suffix = ""] = parts;
  return `${maker}${digit(yy)}${month}${digit(interfix)}${id}${digit(sequence)}${suffix}`;
}

/** Two digits of a lot: never after the file's own year, and within the hundred years before 2065 where that is unknown. */
function century(yy: string, context: ReadContext): number {
  const latest = context.latestYear ?? 2064;
  const year = 2000 + Number(yy);
  return year <= latest ? year : year - 100;
}

interface Parts {
  readonly maker: string;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly interfix?: string | null;
  readonly sequence: string;
  readonly suffix?: string | null;
}

function candidate(
  parts: Parts,
  label: string,
  why: string,
  source: string,
  certainty: Candidate<LotValue>["certainty"] = "certain",
): Candidate<LotValue> {
  const { maker, year = null, month = null, interfix = null, sequence, suffix = null } = parts;
  const value = {
    id: `lot:${label}`,
    label,
    maker,
    year,
    month,
    interfix,
    sequence,
    suffix,
    nsn: null,
    dodic: null,
  };
  return { value, why, source, certainty };
}
