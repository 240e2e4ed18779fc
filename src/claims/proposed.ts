import type { FigureProposal } from "#texts";

/** What a text says of itself, and the hash by which it is known. */
export interface Told {
  readonly sha256: string;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
}

const HEDGES = {
  about: "about ",
  nearly: "nearly ",
  "at-least": "at least ",
  "more-than": "more than ",
  "up-to": "up to ",
  "less-than": "less than ",
  estimated: "about ",
} as const;

/** The unit that a file of claims knows; what it has no word for is a count. */
function unitOf({ unit, per, change, unitWords }: FigureProposal): string {
  if (unit === "percent" || unit === "ratio") return change ? "percent-change" : "percent";
  if (unit === "mass" && /^ton/i.test(unitWords)) return "tonnes";
  if (unit === "money") return "usd";
  if (unit === "duration") return /^(?:day|d[ií]a)/i.test(unitWords) ? "days" : "years";
  return per === "year" || per === "day" ? `per-${per}` : "count";
}

function amountOf({ low, high, ratio, qualifier, unit }: FigureProposal): string {
  const number = low === null ? (ratio ?? "") : low === high ? low : `${low} to ${high}`;
  const sign = unit === "percent" || (unit === "ratio" && low !== null) ? "%" : "";
  return `${qualifier === null || low !== high ? "" : HEDGES[qualifier]}${number}${sign}`;
}

/** "2012" after "since" is open at its end: the file of claims is told so. */
function periodOf({ period }: FigureProposal): string {
  if (period === null) return "";
  return period.from !== null && period.to === null ? `since ${period.words}` : period.words;
}

/** Words before a noun that say nothing of whom is counted. */
const LEADING = /^(?:y|and|of|de|the|los|las|el|la)\s+/i;

/** What is counted, in the text's words without the number itself; the bare noun where another number would be left. */
function numeratorOf({ numerator, denominator, span, unitWords, why }: FigureProposal): string {
  if (denominator !== null) return numerator.words;
  // "rose from 28 to 100": two claims of one noun, told apart by their end.
  if (why === "figure-change") {
    const english = /^\s*to\b/.test(span.suffix) || /\bto\s*$/.test(span.prefix);
    const before = /^\s*(?:to|a)\b/.test(span.suffix);
    if (english) return `${unitWords}, ${before ? "before" : "after"} the change`;
    return `${unitWords}, ${before ? "antes" : "después"} del cambio`;
  }
  let words = numerator.words
    .replace(span.exact.replace(/\s+/g, " "), unitWords === "%" ? " " : ` ${unitWords} `)
    .replace(/\s+/g, " ")
    .trim();
  while (LEADING.test(words)) words = words.replace(LEADING, "");
  if (/^\d[\d.,]* (?:de|of) /.test(words)) return unitWords;
  return words || unitWords;
}

/** A figure as a row of a file of claims; what the text does not say stays empty; null where it gives no number. */
export function proposedClaim(text: Told, figure: FigureProposal): Readonly<Record<string, string>> | null {
  if ((figure.low === null && figure.ratio === null) || figure.unit === "multiple") return null;
  const { numerator, denominator, span } = figure;
  const speaker = figure.speaker ?? figure.countedBy;
  return {
    id: figure.key,
    value: amountOf(figure),
    unit: unitOf(figure),
    numerator: numeratorOf(figure),
    numerator_count: denominator === null ? "" : (numerator.value ?? ""),
    denominator: denominator?.words ?? "",
    denominator_count: denominator?.value ?? "",
    period: periodOf(figure),
    geography: figure.places.map(({ words: place }) => place).join(", "),
    said: text.publishedOn ?? "",
    speaker: speaker?.name ?? speaker?.actor?.name ?? speaker?.role ?? "",
    outlet: text.outlet ?? figure.outlet ?? "",
    source: `sha256:${text.sha256}`,
    quotation: `${span.prefix}${span.exact}${span.suffix}`.replace(/\s+/g, " ").trim(),
    status: "quoted",
  };
}
