import { looksLikeIdentifier, maskPersons } from "#records";
import type { Refusal, RefusalCode } from "./draft.ts";

const SHARE = /\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b|por ciento\b)/iu;
/** What a share is of: a count behind "of", "out of", "from", "de". */
const BASE =
  /\b(?:of|out of|from|among|de|entre)\s+(?:the\s+|los\s+|las\s+|these\s+|estos\s+|estas\s+)?\d[\d.,\s]*/iu;
const FLOW =
  /(?:traffick|smuggl|cross(?:ed|ing)?\b|flow|trafica|contraband|cruzan|cruzaron|flujo|introduc)/iu;
const PER_YEAR =
  /(?:per year|a year|each year|every year|yearly|annually|al año|por año|anual(?:es|mente)?|cada año|per day|a day|al día|diari[ao]s)/iu;
const COUNT = /\d[\d.,]*/u;
const RANGE = /(?:between|from|entre|de)\s+\d[\d.,]*\s+(?:and|to|y|a)\s+\d|\d\s?[–-]\s?\d/iu;
const RANKING =
  /\b(?:top|largest|biggest|leading|most|first|second|worst|number one|ranks?|main|principal(?:es)?|mayor(?:es)?|primer[oa]?|peor(?:es)?|líder(?:es)?|encabeza|más)\b/iu;
/** Numbers of cases as courts of the United States and of Mexico write them. */
const DOCKET =
  /\b\d{1,2}:\d{2}-(?:cv|cr|mj|ap)-\d{2,6}\b|\b(?:No\.|Case|Docket|expediente|causa penal|carpeta|toca|amparo)\s*(?:No\.|núm\.)?\s*[\w/-]*\d[\w/-]*/iu;

/** Whether a text has a name as a whole word, whatever its case and accents. */
function holds(text: string, name: string): boolean {
  const plain = (one: string): string =>
    ` ${one
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}&]+/gu, " ")
      .trim()} `;
  return name.trim().length > 2 && plain(text).includes(plain(name));
}

/** Two letters (CU) name a group only in capitals: else they are a syllable. */
const groupNamed = (text: string, name: string): boolean =>
  name.length === 2 ? new RegExp(`\\b${name}\\b`, "u").test(text) : holds(text, name);

/** What stands against one of the publisher's own sentences. */
export function weighSentence(
  sentence: string,
  names: { readonly parties: readonly string[]; readonly designated: readonly string[] },
): Refusal[] {
  const found: RefusalCode[] = [];
  const party = names.parties.some((name) => holds(sentence, name));
  if (maskPersons(sentence) !== sentence || looksLikeIdentifier(sentence)) found.push("person-named");
  if (party && names.designated.some((name) => groupNamed(sentence, name)) && !DOCKET.test(sentence))
    found.push("group-without-docket");
  if (SHARE.test(sentence) && !BASE.test(sentence)) found.push("share-without-base");
  if (FLOW.test(sentence) && PER_YEAR.test(sentence) && COUNT.test(sentence) && !RANGE.test(sentence))
    found.push("flow-single-number");
  if (party && RANKING.test(sentence)) found.push("ranking-without-exposure");
  return found.map((code) => ({ code, where: sentence }));
}

/** A paragraph in its sentences. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\d«“"])|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
