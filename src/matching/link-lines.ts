import { type Answer, type Candidate, PARTS } from "#linkage";
import { csvLine } from "#sheets";

/** Columns of a file of links; the parts of a weight add up to it. */
export const LINK_COLUMNS: readonly string[] = [
  "mark_id",
  "register_id",
  "rank",
  "probability",
  "weight",
  ...PARTS,
];

/** Lines of one mark: its candidates and "none of these rows", which has no `register_id`, by their probability. */
export function linkLines(
  markId: string,
  answer: Pick<Answer, "candidates" | "none">,
  { idOf, others }: { readonly idOf: (row: number) => string; readonly others: readonly string[] },
): string {
  const { candidates, none } = answer;
  const start = idText(markId);
  const end = others.length === 0 ? "\r\n" : `,${csvLine([...others])}`;
  let text = "";
  let rank = 0;
  let told = false;
  const tellNone = (): void => {
    told = true;
    text += `${start},,${++rank},${none},0${NO_PARTS}${end}`;
  };
  for (const candidate of candidates) {
    if (!told && none >= candidate.probability) tellNone();
    text += `${start},${idText(idOf(candidate.row))},${++rank},${candidate.probability},${candidate.weight}`;
    for (const part of candidate.parts) text += `,${part}`;
    text += end;
  }
  if (!told) tellNone();
  return text;
}

const NO_PARTS = ",0".repeat(PARTS.length);

/** Ids go as they are: whoever joins them must find them again. */
function idText(id: string): string {
  return /^[\w.-]+$/.test(id) ? id : csvLine([id], { neutralized: false }).slice(0, -2);
}

/**
 * An answer without a row, as if the register did not have it: of duplicates within one file, a row is no candidate for
 * itself. What was observed around the mark stays as it is.
 */
export function withoutRow(answer: Answer, isOwn: (row: number) => boolean): Answer {
  const candidates = answer.candidates.filter(({ row }) => !isOwn(row));
  if (candidates.length === answer.candidates.length) return answer;
  const least = answer.none;
  const own = answer.candidates.reduce((sum, one) => (isOwn(one.row) ? sum + one.probability : sum), 0);
  const rest = 1 - own;
  // Beside a row as sure as itself the others would be lost in rounding: they are weighed anew.
  const most = candidates.reduce((max, { weight }) => Math.max(max, weight), 0);
  const raw = candidates.map(({ weight }) => 2 ** (weight - most));
  const none = 2 ** -most;
  const unlisted = rest > 0 && least > 0 ? (answer.unlisted.probability / least) * none : 0;
  const sum = raw.reduce((total, value) => total + value, none + unlisted);
  const made = candidates
    .map((candidate, at): Candidate => ({ ...candidate, probability: (raw[at] as number) / sum }))
    .sort((a, b) => b.probability - a.probability || a.row - b.row);
  return {
    ...answer,
    candidates: made,
    none: none / sum,
    unlisted: { ...answer.unlisted, probability: unlisted / sum },
  };
}
