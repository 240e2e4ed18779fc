import { words } from "./fold.ts";
import { qualifierBefore } from "./qualifier.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { FURNITURE, MEASURES, unitOf } from "./units.ts";

/** Why a number is no figure. */
export const ASIDE_CODES = [
  "code",
  "date",
  "year",
  "age",
  "calibre",
  "label",
  "legal",
  "address",
  "list-number",
  "furniture",
  "duration",
  "measure",
  "small-number",
  "no-unit",
] as const;
export type AsideCode = (typeof ASIDE_CODES)[number];

const MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
);
const CALIBRE_WORDS = words(
  "caliber calibre calibers calibres cal gauge mm milimetros milimetro grain bmg nato magnum",
);
/** Bore sizes in millimetres as press writes them without the unit; a scale word after them makes a figure of them. */
const BORES = words(
  "5.56 7.62 5.7 12.7 5,56 7,62 5,7 12,7 .223 .308 .38 .50 .40 .45 .22 .380 .357 0.50 0.223",
);
const SCALES = words("thousand million billion trillion mil millon millones percent por per");
const LABELS = words(
  "section sections sec article articles title chapter part page pages no nos num number numero articulo articulos art fraccion capitulo pagina paginas figure fig table tabla cuadro grafica anexo appendix exhibit local route interstate highway carretera ruta zone zona distrito district room sala suite apt box phase fase tier level nivel class clase grade vol volume volumen issue edicion edition version form expediente docket bill resolution resolucion decreto amendment enmienda project proyecto channel canal fm season episode apartado inciso agenda covid type tipo letter act group-of top barrio calle pandilla order orden f-150 boeing cessna glock colt beretta remington ruger barrett formula chapter capitulo region militar zone usc",
);
const LEGAL_NEXT = /^(?:U\.S\.C\.?|USC|C\.F\.R\.?|CFR|FR|F\.[23]d|Fed|Stat)$/;
const STREETS = words(
  "street st avenue ave road rd boulevard blvd drive lane highway suite floor nw ne sw se plaza parkway",
);
const STREETS_BEFORE = words("calle avenida av boulevard blvd calzada colonia carretera");

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}/u.test(token.text);
/** English months are capitalised: "may" and "march" are verbs otherwise. */
function isMonth(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !MONTHS.has(token.fold)) return false;
  return isCapital(token) || !/^(?:may|march|mar|sep|dec|jan|jun|jul|ago)$/.test(token.fold);
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

/** Reason why the number at token `i` is no figure whatever follows it; null where it may be one. */
export function asideAt(tokens: readonly Token[], i: number, sentence: Sentence): AsideCode | null {
  const token = tokens[i]!;
  const at = (k: number): Token | undefined =>
    k >= sentence.from && k < sentence.to ? tokens[k] : undefined;
  const next = at(i + 1);
  const before = at(i - 1);
  if (token.kind !== "number") return null;
  const percent = next?.text === "%" || SCALES.has(next?.fold ?? "");
  if (dated(at, i)) return "date";
  if (!percent) {
    if (/^[.,]\d/.test(token.text) || BORES.has(token.text)) return "calibre";
    const named = next?.text === "-" || next?.text === "–" ? at(i + 2) : next;
    if (named !== undefined && CALIBRE_WORDS.has(named.fold)) return "calibre";
    const cue = before?.text === "." ? at(i - 2) : before;
    if (cue !== undefined && CALIBRE_WORDS.has(cue.fold)) return "calibre";
    if (
      /^(?:y|o|and|or|,)$/.test(before?.fold ?? "") &&
      /^[.]?\d/.test(at(i - 2)?.text ?? "") &&
      CALIBRE_WORDS.has(at(i - 3)?.fold ?? "")
    ) {
      return "calibre";
    }
  }
  // The second year of "2021-22".
  if (/^\d{2}$/.test(token.text) && /^[-–/]$/.test(before?.text ?? "") && isYear(at(i - 2)) && !token.spaced)
    return "year";
  // "per 100 residents", "por cada 100 mil habitantes": the base of a rate, no count.
  if (/^(?:per|cada)$/.test(before?.fold ?? "") && /^(?:100|1,?000|10,?000|100,?000|1)$/.test(token.text))
    return "measure";
  if (isYear(token) && !percent && !countedYear(tokens, i, sentence)) return "year";
  if (before?.text === "§" || (next !== undefined && LEGAL_NEXT.test(next.text))) return "legal";
  if (before?.text === "[" && next?.text === "]") return "list-number";
  if (before?.text === "(" && next?.text === ")" && /^\d{1,2}$/.test(token.text)) return "list-number";
  const opens = i === sentence.from || before?.text === "•" || before?.text === "-";
  if (
    i === sentence.from &&
    /^\d{1,2}$/.test(token.text) &&
    /^[.)]$/.test(next?.text ?? "") &&
    next?.spaced === false
  ) {
    return "list-number";
  }
  if (!opens && label(at, i)) return "label";
  if (address(at, i)) return "address";
  if (
    /^\d{1,3}$/.test(token.text) &&
    before?.text === "," &&
    /^[,)]$/.test(next?.text ?? "") &&
    isCapital(at(i - 2))
  )
    return "age";
  if (/^(?:aged|age|edad)$/.test(before?.fold ?? "")) return "age";
  if (next?.kind === "word" && FURNITURE.has(next.fold) && !percent) return "furniture";
  if (next?.text === "/" && !next.spaced) return "code";
  if (
    (next?.text === "-" || next?.text === "–") &&
    !next.spaced &&
    at(i + 2)?.spaced === false &&
    at(i + 2)?.kind === "word" &&
    !percent
  ) {
    // "a 40-hour week", "a 12-member panel": the number is part of a word; "47-percent" is not.
    const part = at(i + 2)!.fold;
    if (!/^(?:percent|per|plus|fold|point|million|billion)$/.test(part))
      return MEASURES.has(part) || unitOf(part) === "duration" ? "measure" : "label";
  }
  return null;
}

function dated(at: (k: number) => Token | undefined, i: number): boolean {
  const token = at(i)!;
  if (!/^\d{1,4}$/.test(token.text)) return false;
  const short = /^\d{1,2}$/.test(token.text) && Number(token.text) <= 31;
  if (short) {
    const before = at(i - 1)?.text === "." ? at(i - 2) : at(i - 1);
    if (isMonth(before) || isMonth(at(i + 1))) return true;
    if (at(i + 1)?.fold === "de" && isMonth(at(i + 2))) return true;
    if (at(i + 1)?.fold === "of" && isMonth(at(i + 2))) return true;
    // "March 5-7", "del 1 al 15 de enero", "5 y 6 de mayo".
    for (let k = i + 1; k <= i + 3; k++) {
      const further = at(k);
      if (further?.kind !== "number" || !/^\d{1,2}$/.test(further.text)) continue;
      if (at(k + 1)?.fold === "de" && isMonth(at(k + 2))) return true;
      if (isMonth(at(k + 1))) return true;
    }
    for (let k = i - 1; k >= i - 2; k--)
      if (/^[-–]$/.test(at(k)?.text ?? "") && at(k - 1)?.kind === "number" && isMonth(at(k - 2))) return true;
  }
  return isMonth(at(i - 1)) && isYear(token);
}

/** A number that could be a year is a count only where it is hedged and what it counts follows at once. */
function countedYear(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const next = i + 1 < sentence.to ? tokens[i + 1] : undefined;
  if (next?.kind !== "word") return false;
  const unit = unitOf(next.fold);
  const counted = unit !== null && unit !== "duration";
  return counted && qualifierBefore(tokens, i, sentence.from) !== null;
}

function label(at: (k: number) => Token | undefined, i: number): boolean {
  const before = at(i - 1)?.text === "." ? at(i - 2) : at(i - 1);
  if (before?.kind !== "word") return at(i - 1)?.text === "#" || at(i - 1)?.text === "№";
  if (LABELS.has(before.fold)) return /^\d{1,4}$/.test(at(i)!.text);
  return false;
}

function address(at: (k: number) => Token | undefined, i: number): boolean {
  if (!/^\d{1,5}$/.test(at(i)!.text)) return false;
  let k = i + 1;
  while (k <= i + 4 && isCapital(at(k))) {
    if (k > i + 1 && STREETS.has(at(k)!.fold)) return true;
    k++;
  }
  for (let b = i - 1; b >= i - 4; b--) {
    const token = at(b);
    if (token?.kind !== "word") return false;
    if (STREETS_BEFORE.has(token.fold) && b < i - 1) return true;
    if (!isCapital(token)) return false;
  }
  return false;
}
