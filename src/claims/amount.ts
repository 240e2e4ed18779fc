import { foldWords } from "#texts";
import type { Amount, ClaimUnit } from "./claim.ts";

/** A number as printed, with the unit its own words give. */
export interface PrintedAmount {
  readonly amount: Amount;
  /** Null where the words name none. */
  readonly unit: ClaimUnit | null;
  /** The words after the number and its unit. */
  readonly rest: string;
}

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "zero cero|one un una uno|two dos|three tres|four cuatro|five cinco|six seis|seven siete|eight ocho|nine nueve",
    "ten diez|eleven once|twelve doce|thirteen trece|fourteen catorce|fifteen quince|sixteen dieciseis",
    "seventeen diecisiete|eighteen dieciocho|nineteen diecinueve|twenty veinte",
  ]
    .join("|")
    .split("|")
    .flatMap((words, n) => words.split(" ").map((word) => [word, n] as const)),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty veinte|thirty treinta|forty cuarenta|fifty cincuenta|sixty sesenta|seventy setenta|eighty ochenta|ninety noventa"
    .split("|")
    .flatMap((words, i) => words.split(" ").map((word) => [word, 10 * (i + 2)] as const)),
);
/** Powers of ten that a word multiplies by. */
const SCALE: Readonly<Record<string, number>> = {
  thousand: 3,
  mil: 3,
  million: 6,
  millon: 6,
  millones: 6,
  billion: 9,
  "mil millones": 9,
  bn: 9,
  hundred: 2,
};

/** Parts of a whole in words, with how far such words reach, in per cent. */
const FRACTIONS: readonly (readonly [RegExp, number, number])[] = [
  [/^(a |one |la )?(half|mitad)\b/, 50, 5],
  [/^(one |a |1 |un |una )?(third|tercio|tercera parte)\b/, 100 / 3, 3.4],
  [/^(two|2|dos)[- ](thirds?|tercios|terceras partes)\b/, 200 / 3, 3.4],
  [/^(one |a |un |una )?(quarter|fourth|cuarto|cuarta parte)\b/, 25, 2.5],
  [/^(three|3|tres)[- ](quarters|fourths|cuartos|cuartas partes)\b/, 75, 2.5],
];
const IN_EVERY = /^(\w+) (?:in|out of(?: every)?|of(?: every)?|de(?: cada)?) (\w+)\b/;

const BEFORE: readonly (readonly [RegExp, "about" | "nearly" | "over" | "under" | "least" | "most"])[] = [
  [
    /^(an? |the |un |unas? |los )?(whopping|estimated|total( of)?|estimad[oa]s?|approx(imate)?)\b\.?/,
    "about",
  ],
  [
    /^(about|around|approximately|approx\.?|some|roughly|circa|c\.|unos|unas|alrededor de|aproximadamente|cerca de|~|≈|±)/,
    "about",
  ],
  [/^(nearly|almost|just under|close to|casi|poco menos de)\b/, "nearly"],
  [/^(at least|no fewer than|al menos|por lo menos|≥|>=)/, "least"],
  [/^(up to|at most|no more than|hasta|a lo sumo|≤|<=)/, "most"],
  [/^(more than|over|above|upwards of|mas de|>)/, "over"],
  [/^(less than|fewer than|under|below|menos de|<)/, "under"],
];

interface Number_ {
  readonly text: string;
  /** Half of the last printed unit. */
  readonly half: number;
  readonly length: number;
}

/** Multiplies a decimal by a power of ten, exactly. */
export function shiftDecimal(text: string, power: number): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "0", part = ""] = text.replace("-", "").split(".");
  const point = whole.length + power;
  const digits = (whole + part).padEnd(point, "0");
  const head = point <= 0 ? "0" : digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const tail = (point <= 0 ? "0".repeat(-point) + digits : digits.slice(point)).replace(/0+$/, "");
  return sign + head + (tail === "" ? "" : `.${tail}`);
}

/** Digits with separators as decimals: a last group of three is thousands, but in per cents and years. */
function decimal(raw: string, fractional: boolean): string {
  const text = raw.replace(/[ '\u00a0]/g, "");
  const marks = text.match(/[.,]/g) ?? [];
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return text;
  const tail = text.length - last - 1;
  const both = text.includes(".") && text.includes(",");
  const thousands = !both && tail === 3 && (marks.length > 1 || (!fractional && !/^0/.test(text)));
  if (thousands) return text.replace(/[.,]/g, "");
  return `${text.slice(0, last).replace(/[.,]/g, "")}.${text.slice(last + 1)}`;
}

/** Half the last digit that a printed whole number vouches for; two digits at least are taken as meant. */
function halfUnit(text: string, power: number): number {
  const point = text.indexOf(".");
  if (point >= 0) return 0.5 * 10 ** (power - (text.length - point - 1));
  if (power > 0) return 0.5 * 10 ** power;
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  return 0.5 * 10 ** Math.max(0, Math.min(zeros, text.length - 2));
}

function readNumber(text: string, fractional: boolean): Number_ | null {
  const digits = /^-?\d+(?:[.,' ]\d{3})*(?:[.,]\d+)?|^-?\d+/.exec(text);
  let length: number;
  let value: string;
  if (digits !== null) {
    length = digits[0].length;
    value = decimal(digits[0], fractional);
  } else {
    const words = /^([a-z]+)(?:[- ](?:y )?([a-z]+))?/.exec(text);
    const [whole = "", first = "", second = ""] = words ?? [];
    if (TENS[first] !== undefined && (SMALL[second] ?? 99) < 10) {
      value = String(TENS[first] + (SMALL[second] ?? 0));
      length = whole.length;
    } else {
      const known = SMALL[first] ?? TENS[first];
      if (known === undefined) return null;
      value = String(known);
      length = first.length;
    }
  }
  const scale = /^ ?(mil millones|thousand|millones|million|millon|billion|hundred|mil|bn|m|k)\b/.exec(
    text.slice(length),
  );
  const power = scale === null ? 0 : (SCALE[scale[1]!] ?? (scale[1] === "m" ? 6 : 3));
  length += scale?.[0].length ?? 0;
  // "36 mil 685", "2 millones 475 mil": the smaller numbers that follow are added.
  const more = scale === null || /\./.test(value) ? null : /^ (?=\d{1,3}\b)/.exec(text.slice(length));
  const tail = more === null ? null : readNumber(text.slice(length + 1), fractional);
  if (tail !== null && Number(tail.text) < 10 ** power) {
    const sum = BigInt(shiftDecimal(value, power)) + BigInt(tail.text);
    return { text: String(sum), half: tail.half, length: length + 1 + tail.length };
  }
  return { text: shiftDecimal(value, power), half: halfUnit(value, power), length };
}

const UNIT_WORDS: readonly (readonly [RegExp, ClaimUnit])[] = [
  [/^ ?(%|per ?cent(age points)?|pct|por ciento|percentage)/, "percent"],
  [/^ ?(tons?|tonnes|toneladas)\b/, "tonnes"],
  [/^ ?(years?|anos)\b(?! (each|every))/, "years"],
  [/^ ?(days?|dias)\b/, "days"],
];
const RATES: readonly (readonly [RegExp, ClaimUnit])[] = [
  [
    /\b(per|a|each|every) (single )?year\b|\bannual(ly)?\b|\byearly\b|\/ ?(yr|year|ano)\b|\b(al|por|cada) ano\b|\banual(es|mente)?\b/,
    "per-year",
  ],
  [/\b(per|a|each|every) day\b|\bdaily\b|\/ ?(day|dia)\b|\b(al|por|cada) dia\b|\bdiari[oa]s?\b/, "per-day"],
];

function around(words: string, how: string | null, low: Number_, high: Number_, percent: boolean): Amount {
  const a = Number(low.text);
  const b = Number(high.text);
  // A whole count without trailing zeros was not rounded (a late piece aside); a whole per cent was.
  const half = (number: Number_): number =>
    !percent && number.half === 0.5 ? Math.min(0.5, Math.abs(Number(number.text)) / 1000) : number.half;
  const loose = (x: number, half: number): number =>
    percent ? (x % 5 === 0 ? 2.5 : Math.max(1, half)) : Math.max(half, 0.05 * Math.abs(x));
  const amount = (l: string | null, h: string | null, from: number | null, to: number | null): Amount => ({
    words,
    low: l,
    high: h,
    from: from === null ? null : String(round(from)),
    to: to === null ? null : String(round(to)),
    approximate: how !== null && how !== "least" && how !== "most",
  });
  switch (how) {
    case "nearly":
      return amount(low.text, high.text, percent ? a - (a % 5 === 0 ? 5 : 2) : 0.9 * a, b);
    case "about":
      return amount(low.text, high.text, a - loose(a, half(low)), b + loose(b, half(high)));
    case "over":
    case "least":
      return amount(low.text, null, a - (how === "least" ? half(low) : 0), null);
    case "under":
    case "most":
      return amount(null, high.text, null, b + (how === "most" ? half(high) : 0));
    default:
      return amount(low.text, high.text, a - half(low), b + half(high));
  }
}

const round = (x: number): number => Math.round(x * 1e6) / 1e6;

/** Reads the number that a cell or phrase begins with; null where it begins with none. */
export function readAmount(words: string, unit: ClaimUnit | null = null): PrintedAmount | null {
  let text = foldWords(words).replace(/^(us)?\$ ?/, "$");
  const money = text.startsWith("$") || /\b(usd|dollars|dolares)\b/.test(text);
  text = text.replace(/^\$/, "").replace(/^(between|from|entre|de) (?=[~≈]?\d)/, "");
  let how: string | null = null;
  for (let again = true; again; ) {
    again = false;
    for (const [pattern, means] of BEFORE) {
      const match = pattern.exec(text);
      if (match === null || match[0] === "") continue;
      how = how === null || how === "about" ? means : how;
      text = text.slice(match[0].length).trimStart();
      again = true;
    }
  }
  const fraction = readFraction(words, text, how);
  if (fraction !== null) return fraction;
  // "1,083 %" can be a rise, and no share.
  const fractional =
    unit !== "percent-change" &&
    (unit === "percent" ||
      unit === "years" ||
      unit === "ratio" ||
      /%|per ?cent|por ciento|\d (years|anos)/.test(text));
  const first = readNumber(text, fractional);
  if (first === null) return null;
  let rest = text.slice(first.length);
  let second: Number_ | null = null;
  const join = /^ ?(%|per ?cent|por ciento)? ?(?:-|to|and|y|a|hasta) ?(?=[$~≈]?\d)/.exec(rest);
  if (join !== null && !/^\d{4}$/.test(text.slice(0, first.length))) {
    const tail = rest.slice(join[0].length).replace(/^[$~≈]/, "");
    second = readNumber(tail, fractional);
    if (second !== null) rest = tail.slice(second.length);
  }
  let own: ClaimUnit | null = money ? "usd" : null;
  for (const [pattern, means] of UNIT_WORDS) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    own = means;
    rest = rest.slice(match[0].length);
    break;
  }
  own ??= join?.[1] === undefined ? null : "percent";
  if (own === null) own = RATES.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
  let low = first;
  let high = second ?? first;
  // "200 to 500 thousand": the scale of the second holds for the first.
  if (second !== null && Number(first.text) < 1000 && Number(second.text) >= 1000 * Number(first.text)) {
    low = { ...first, text: shiftDecimal(first.text, 3), half: first.half * 1000 };
  }
  if (Number(low.text) > Number(high.text)) [low, high] = [high, low];
  // Of a sentence only the number is what was printed as the figure.
  const folded = foldWords(words);
  const shown = rest.trim() === "" ? words : folded.slice(0, folded.length - rest.length).trim();
  const amount = around(shown, how, low, high, own === "percent" || unit === "percent");
  return { amount, unit: own, rest: rest.trim() };
}

function readFraction(words: string, text: string, how: string | null): PrintedAmount | null {
  const every = IN_EVERY.exec(text);
  const [n, of] = [every?.[1], every?.[2]].map((word) =>
    word === undefined
      ? Number.NaN
      : /^\d+$/.test(word)
        ? Number(word)
        : (SMALL[word] ?? TENS[word] ?? Number.NaN),
  );
  const named = FRACTIONS.find(([pattern]) => pattern.test(text));
  const share = n! > 0 && of! >= n! && of! <= 100 ? (100 * n!) / of! : named?.[1];
  if (share === undefined) return null;
  const slack = named !== undefined ? named[2] : of! <= 10 ? 5 : 1;
  const length = named === undefined ? every![0].length : named[0].exec(text)![0].length;
  const low = how === "nearly" ? share - 2 * slack : how === "over" ? share : share - slack;
  const high = how === "nearly" || how === "under" ? share : share + slack;
  const point = String(round(share));
  return {
    amount: {
      words,
      low: how === "under" ? null : point,
      high: how === "over" ? null : point,
      from: how === "under" ? null : String(round(low)),
      to: how === "over" ? null : String(round(high)),
      approximate: true,
    },
    unit: "percent",
    rest: text.slice(length).trim(),
  };
}

/** The range that the true figure may lie in, as numbers; an open end is infinite. */
export function reach(amount: Amount): readonly [number, number] {
  return [
    amount.from === null ? Number.NEGATIVE_INFINITY : Number(amount.from),
    amount.to === null ? Number.POSITIVE_INFINITY : Number(amount.to),
  ];
}

/** The printed point; null for a range and for "more than". */
export function point(amount: Amount | null): number | null {
  return amount === null || amount.low === null || amount.low !== amount.high ? null : Number(amount.low);
}

/** Digits that carry meaning: 137,000 has three. */
export function digitsOf(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
}
