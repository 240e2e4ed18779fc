import type { Attribution } from "./attribution.ts";
import { commitmentOf } from "./commitment.ts";
import { eventOf } from "./event.ts";
import { foldedLine } from "./folded.ts";
import { actorsIn, placesIn, rulesIn } from "./mention.ts";
import { namedActor, namedSpeaker, timeGiven } from "./named.ts";
import type {
  CommitmentProposal,
  EventProposal,
  NamedActor,
  PlaceGiven,
  StatementProposal,
} from "./proposal.ts";
import type { Sentence } from "./sentence.ts";
import { quote, type TextSpan } from "./span.ts";
import { readSpeaker, type Speaker } from "./speaker.ts";
import { statementOf } from "./statement.ts";
import type { ReadText } from "./text.ts";
import { type When, whensIn } from "./when.ts";

/** Sentences shorter than this are headings or remains. */
const FEWEST_TOKENS = 6;
const DEADLINE = /^(?:by|before|until|within|antes|hasta)$/;

/** What is known of the sentence and its text. */
interface Beside {
  readonly attributions: readonly Attribution[];
  readonly hasFigure: boolean;
  /** Ids of the actors and places that the text names anywhere. */
  readonly known: ReadonlySet<string>;
}

/** What one sentence tells besides its figures: a statement, an event, a commitment; at most one of each. */
export function toldBy(
  read: ReadText,
  sentence: Sentence,
  { attributions, hasFigure, known }: Beside,
): readonly (StatementProposal | EventProposal | CommitmentProposal)[] {
  const { tokens, text } = read;
  const { from, to } = sentence;
  if (to - from < FEWEST_TOKENS || asks(read, sentence)) return [];
  const { line, tokenAt } = foldedLine(tokens, sentence);
  const span = quote(text, tokens[from]!.start, tokens[to - 1]!.end);
  const found: (StatementProposal | EventProposal | CommitmentProposal)[] = [];
  const event = eventOf(line);
  const commitment = commitmentOf(line);
  // What is asked for is not said to be so.
  const statement =
    isSaid(read, sentence) && commitment?.act !== "asked" ? statementOf(line, hasFigure) : null;
  if (statement === null && event === null && commitment === null) return [];
  const actors = actorsOf(read, sentence);
  const rules = rulesIn(tokens, { from, to, known });
  if (statement !== null)
    found.push({ kind: "statement", why: `statement-${statement}`, span, actors, rules });
  if (event !== null) {
    const at = tokenAt(event.at);
    const when = nearest(whensIn(tokens, from, to), at);
    const places = placesOf(read, sentence);
    if (when !== null || places.length > 0 || actors.length > 0 || hasFigure) {
      const given = when === null ? null : timeGiven(read, when);
      found.push({
        kind: "event",
        why: `event-${event.event}`,
        span,
        event: event.event,
        when: given,
        places,
        actors,
      });
    }
  }
  if (commitment !== null) {
    const at = tokenAt(commitment.at);
    const speaker = subjectOf(read, at, sentence) ?? attributions[0]?.speaker ?? null;
    const whens = whensIn(tokens, from, to);
    const by = whens.find((when) => when.at > at && DEADLINE.test(tokens[when.at - 1]!.fold)) ?? null;
    const when = whens.find((one) => one !== by) ?? null;
    found.push({
      ...{ kind: "commitment", why: `commitment-${commitment.act}`, span, act: commitment.act },
      who: speaker === null ? null : namedSpeaker(read, speaker),
      what: whatOf(read, at, sentence),
      by: by === null ? null : timeGiven(read, by),
      when: when === null ? null : timeGiven(read, when),
      rules,
    });
  }
  return found;
}

/** A question tells nothing. */
function asks({ tokens }: ReadText, { from, to }: Sentence): boolean {
  for (let k = to - 1; k >= Math.max(from, to - 3); k--) if (tokens[k]!.text === "?") return true;
  return tokens[from]!.text === "¿";
}

/** Headings say nothing of their own: what is said ends with a mark, and is longer than a caption. */
function isSaid({ tokens }: ReadText, { from, to }: Sentence): boolean {
  for (let k = to - 1; k >= Math.max(from, to - 3); k--)
    if (/^[.!…]$/.test(tokens[k]!.text) || /^(?:\p{Lu}\.){2,}$/u.test(tokens[k]!.text)) return true;
  return false;
}

/** Who stands before a verb in its own part of the sentence; "must" names who is asked, not who asks. */
function subjectOf({ tokens, text }: ReadText, at: number, { from }: Sentence): Speaker | null {
  if (tokens[at]!.fold === "must") return null;
  const opens = (k: number): boolean => k > from && !/^[,;:—–]$/.test(tokens[k - 1]!.text);
  let start = at;
  while (opens(start)) start--;
  // "Name, role, who has called for ...": the relative clause belongs to what stands before it.
  if (/^(?:who|quien)$/.test(tokens[start]!.fold) && start > from) {
    start--;
    while (opens(start)) start--;
  }
  return start < at ? readSpeaker(tokens, text, { from: start, to: at }) : null;
}

function whatOf({ tokens, text }: ReadText, at: number, { to }: Sentence): TextSpan {
  let end = at + 1;
  while (end < to && !/^[.;!]$/.test(tokens[end]!.text)) end++;
  return quote(text, tokens[at]!.start, tokens[end - 1]!.end);
}

function nearest(whens: readonly When[], at: number): When | null {
  return [...whens].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0] ?? null;
}

function actorsOf({ tokens }: ReadText, { from, to }: Sentence): readonly NamedActor[] {
  const found = new Map<string, NamedActor>();
  for (const { row } of actorsIn(tokens, from, to)) found.set(row.id, namedActor(row));
  return [...found.values()];
}

function placesOf({ tokens, text }: ReadText, { from, to }: Sentence): readonly PlaceGiven[] {
  const found = new Map<string, PlaceGiven>();
  for (const { from: at, to: end, row } of placesIn(tokens, from, to)) {
    if (!found.has(row.id))
      found.set(row.id, { id: row.id, words: text.slice(tokens[at]!.start, tokens[end - 1]!.end) });
  }
  return [...found.values()];
}
