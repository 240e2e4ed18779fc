import { type Answer, PARTS } from "#linkage";
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
  {
    idOf,
    others,
    within = false,
  }: {
    readonly idOf: (row: number) => string;
    readonly others: readonly string[];
    /** Candidates have one part more. */
    readonly within?: boolean;
  },
): string {
  const { candidates, none } = answer;
  const start = idText(markId);
  const end = others.length === 0 ? "\r\n" : `,${csvLine([...others])}`;
  let text = "";
  let rank = 0;
  let told = false;
  const tellNone = (): void => {
    told = true;
    text += `${start},,${++rank},${none},0${NO_PARTS}${within ? ",0" : ""}${end}`;
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
