import { compareDecimals, type Decimal, decimal, plus, times, ZERO } from "./decimal.ts";
import type { TextLanguage } from "./language.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** Which sign parts the thousands; `unknown` where the text gives no evidence and its language two customs. */
export type Separators = "comma-thousands" | "dot-thousands" | "unknown";

/** A number as it is written: its value, or null where only an order of magnitude stands there. */
export interface NumberPhrase {
  /** Token after the last. */
  readonly to: number;
  readonly value: Decimal | null;
  /** `thousands of`, `cientos de miles`: an order of magnitude is no number. */
  readonly vague: boolean;
  /** Set where the separator can be read two ways: no value is given then. */
  readonly doubtful: boolean;
  readonly digits: boolean;
  /** A thousand, a million and the like stand in it, or thousands are parted. */
  readonly large: boolean;
}

const n = (value: number): Decimal => decimal(String(value));
type Lexicon = ReadonlyMap<string, number>;

function lexicon(list: string): Lexicon {
  return new Map(
    list.split(" ").map((pair) => {
      const [word = "", value = "0"] = pair.split("=");
      return [word, Number(value)] as const;
    }),
  );
}

const SMALL: Readonly<Record<TextLanguage, Lexicon>> = {
  en: lexicon(
    "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
  ),
  es: lexicon(
    "cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900",
  ),
};
/** `billones` are 10^12 in Spanish, billions 10^9 in English (Diccionario panhispánico de dudas, s. v. billón). */
const SCALES: Readonly<Record<TextLanguage, Lexicon>> = {
  en: lexicon(
    "dozen=12 hundred=100 thousand=1000 million=1000000 millions=1000000 mn=1000000 billion=1000000000 bn=1000000000 trillion=1000000000000 k=1000 mil=1000",
  ),
  es: lexicon(
    "docena=12 docenas=12 centenar=100 millar=1000 mil=1000 millon=1000000 millones=1000000 mdp=1000000 mdd=1000000 billon=1000000000000 billones=1000000000000",
  ),
};
const VAGUE: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"]),
  es: new Set(["decenas", "docenas", "cientos", "centenares", "centenas", "miles", "millares", "millones"]),
};
const SEVERAL: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set(["several", "few", "many"]),
  es: new Set(["varios", "varias", "unos", "algunos"]),
};
const ONE = new Set(["a", "an", "one", "un", "una"]);

/** What the separators of a text mean, by the numbers that can be read in one way only. */
export function separatorsOf(tokens: readonly Token[]): Separators {
  let comma = 0;
  let dot = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "number") continue;
    if (/\d,\d{3}\.\d|\d,\d{3},\d{3}|^\d{4,}\.\d|^\d{1,3}\.\d{1,2}$/.test(text)) comma++;
    else if (/\d\.\d{3},\d|\d\.\d{3}\.\d{3}|^\d{1,3},\d{1,2}$/.test(text)) dot++;
  }
  return comma === dot ? "unknown" : comma > dot ? "comma-thousands" : "dot-thousands";
}

interface Digits {
  readonly value: Decimal | null;
  readonly grouped: boolean;
}

/** Digits with separators; null value where "1.234" may be a thousand and more, or one and a bit. */
export function readDigits(text: string, language: TextLanguage, separators: Separators): Digits {
  const bare = text.replace(/['’\u00a0\u202f ](?=\d{3})/g, "");
  const grouped = bare !== text;
  if (/^\d+$/.test(bare)) return { value: decimal(bare), grouped };
  const last = Math.max(bare.lastIndexOf(","), bare.lastIndexOf("."));
  const signs = bare.replace(/\d/g, "");
  const tail = bare.length - last - 1;
  const whole = bare.slice(0, last).replace(/[.,]/g, "");
  const fraction = bare.slice(last + 1);
  const joined = { value: decimal(whole + fraction), grouped: true };
  const parted = { value: decimal(`${whole === "" ? "0" : whole}.${fraction}`), grouped };
  if (signs.length > 1) {
    const same = new Set(signs).size === 1;
    if (same) return tail === 3 ? joined : { value: null, grouped: true };
    return { value: parted.value, grouped: true };
  }
  if (tail !== 3 || whole === "" || /^0/.test(whole) || whole.length > 3) return parted;
  if (signs === "," && (language === "en" || separators !== "dot-thousands")) return joined;
  if (signs === "." && separators === "dot-thousands") return joined;
  if (signs === "." && language === "es" && separators !== "comma-thousands") return joined;
  if (signs === "," && separators === "dot-thousands") return parted;
  // A point before three digits: seven hundred and a bit to one reader, seven hundred thousand to another.
  return fraction === "000" || language === "en" ? { value: null, grouped: true } : joined;
}

/** The number phrase that starts at token `i`, or null. `to` bounds the look ahead. */
export function readNumber(
  tokens: readonly Token[],
  i: number,
  {
    to,
    language,
    separators,
  }: { readonly to: number; readonly language: TextLanguage; readonly separators: Separators },
): NumberPhrase | null {
  const word = (at: number): string => (at < to && tokens[at]?.kind === "word" ? tokens[at]!.fold : "");
  const small = SMALL[language];
  const scales = SCALES[language];
  const vague = readVague(word, i, language);
  if (vague !== null)
    return { to: vague, value: null, vague: true, doubtful: false, digits: false, large: true };
  let at = i;
  let total = ZERO;
  let group: Decimal = ZERO;
  let current: Decimal | null = null;
  let large = false;
  let digits = false;
  let floor = Number.POSITIVE_INFINITY;
  let half = false;
  while (at < to) {
    const token = tokens[at]!;
    const folded = token.kind === "word" ? token.fold : "";
    if (token.kind === "number") {
      if (at > i && (language !== "es" || !/^\d{1,3}$/.test(token.text) || current !== null || floor > 1e6))
        break;
      const read = readDigits(token.text, language, separators);
      if (read.value === null) {
        return { to: at + 1, value: null, vague: false, doubtful: true, digits: true, large: true };
      }
      current = read.value;
      digits = true;
      large ||= read.grouped;
    } else if (small.has(folded)) {
      const value = small.get(folded)!;
      if (digits && floor === Number.POSITIVE_INFINITY) break;
      if (current === null) current = n(value);
      else if (fits(current, value)) current = plus(current, n(value));
      else break;
    } else if (scales.has(folded)) {
      const scale = scales.get(folded)!;
      if (at === i && !(language === "es" && folded === "mil")) return null;
      if (folded === "k" && token.spaced) break;
      if (current === null && at > i && !half && !isZero(group) && scale < 1e6) break;
      if (scale >= 1e6) {
        const below: Decimal = plus(group, current ?? ZERO);
        total = plus(total, times(isZero(below) ? n(1) : below, n(scale)));
        group = ZERO;
      } else if (scale >= 1000) {
        if (scale >= floor && floor < 1e6) break;
        group = plus(group, times(current ?? n(1), n(scale)));
      } else {
        current = times(current ?? n(1), n(scale));
        large = true;
        at++;
        continue;
      }
      current = null;
      floor = scale;
      large = true;
    } else if (at === i && ONE.has(folded) && scales.has(word(at + 1))) {
      current = n(1);
    } else if (
      at === i &&
      (folded === "half" || folded === "medio") &&
      scaleAfterHalf(word, at, scales) > 0
    ) {
      current = { digits: 5n, scale: 1 };
      half = true;
      at = scaleAfterHalf(word, at, scales);
      continue;
    } else if (at > i && /^(?:and|y)$/.test(folded) && follows(word(at + 1), small, word(at - 1), scales)) {
      // "one hundred and fifty", "treinta y siete": only between parts of one number.
    } else if (
      at > i &&
      token.text === "-" &&
      !token.spaced &&
      !tokens[at + 1]?.spaced &&
      small.has(word(at + 1)) &&
      small.has(word(at - 1))
    ) {
      // "twenty-five"
    } else break;
    at++;
  }
  if (at === i) return null;
  const value = plus(total, plus(group, current ?? ZERO));
  if (current === null && isZero(group) && isZero(total)) return null;
  return { to: at, value, vague: false, doubtful: false, digits, large };
}

/** As `readNumber`, within a sentence. */
export function readNumberAt(
  tokens: readonly Token[],
  i: number,
  { sentence, separators }: { readonly sentence: Sentence; readonly separators: Separators },
): NumberPhrase | null {
  return readNumber(tokens, i, { to: sentence.to, language: sentence.language, separators });
}

const isZero = (value: Decimal): boolean => value.digits === 0n;

/** Whether a small number word may stand after `before` in one number: 20 + 5, 100 + 37, 1000 + 200. */
function fits(before: Decimal, value: number): boolean {
  const step = value < 10 ? 10 : value < 100 ? 100 : 1000;
  return (
    before.scale === 0 &&
    before.digits > 0n &&
    before.digits % BigInt(step) === 0n &&
    compareDecimals(before, n(value)) > 0
  );
}

function follows(next: string, small: Lexicon, before: string, scales: Lexicon): boolean {
  return small.has(next) && (scales.has(before) || (small.get(before) ?? 0) >= 20);
}

/** Token of the scale after "half a" or "medio"; 0 where there is none. */
function scaleAfterHalf(word: (at: number) => string, at: number, scales: Lexicon): number {
  const next = ONE.has(word(at + 1)) ? at + 2 : at + 1;
  return (scales.get(word(next)) ?? 0) >= 1000 ? next : 0;
}

/** End of "hundreds of thousands", "several thousand", "cientos de miles"; null where none starts here. */
function readVague(word: (at: number) => string, i: number, language: TextLanguage): number | null {
  const vague = VAGUE[language];
  const scales = SCALES[language];
  let at = i;
  if (SEVERAL[language].has(word(at))) {
    const scale = scales.get(word(at + 1)) ?? 0;
    if (vague.has(word(at + 1)) || (scale >= 100 && language === "en")) at += 1;
    else return null;
  } else if (!vague.has(word(at))) return null;
  // "millones" after a number is a scale: the caller has started at the number.
  at++;
  while (
    /^(?:of|de|y|and)$/.test(word(at)) &&
    (vague.has(word(at + 1)) || (language === "es" && word(at + 1) === "millones"))
  )
    at += 2;
  return at;
}
