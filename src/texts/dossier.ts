import { type Attribution, attributionsIn } from "./attribution.ts";
import { figuresOf, isCount } from "./figure.ts";
import { headOf, type TextHead } from "./head.ts";
import type { LanguageGuess } from "./language.ts";
import { actorsIn, placesIn } from "./mention.ts";
import { namedActor, namedSpeaker } from "./named.ts";
import { readPopulation, type Terms } from "./population.ts";
import type { ActorProposal, Asides, FigureProposal, Proposal, QuotationProposal } from "./proposal.ts";
import { readQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { quotationsIn } from "./quotation.ts";
import { quote } from "./span.ts";
import { type ReadText, takeApart } from "./text.ts";
import { toldBy } from "./told.ts";

/** What a text proposes for a person to confirm. Every span quotes the text given, exactly. */
export interface Proposals extends TextHead {
  readonly language: LanguageGuess;
  readonly proposals: readonly Proposal[];
  /** Numbers that were looked at and are no figures, by reason. */
  readonly asides: Asides;
}

/** Figures of one text whose populations are read into terms; the words of all others are kept. */
const MOST_TERMS = 400;

/** Takes a text apart. Linear in its length; knows nothing of where the text came from. */
export function proposeAll(text: string): Proposals {
  const read = takeApart(text);
  const attributions = read.sentences.map((sentence) => attributionsIn(read, sentence));
  const { figures, asides, counted } = figuresIn(read, attributions);
  const known = new Set(
    [...actorsIn(read.tokens, 0, read.tokens.length), ...placesIn(read.tokens, 0, read.tokens.length)].map(
      ({ row }) => row.id,
    ),
  );
  const told = read.sentences.flatMap((sentence, i) =>
    toldBy(read, sentence, { attributions: attributions[i] ?? [], hasFigure: counted.has(i), known }),
  );
  const proposals = [...figures, ...told, ...quotationsOf(read, attributions), ...actorsOf(read)];
  proposals.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { language: read.guess, ...headOf(read), proposals, asides };
}

function figuresIn(read: ReadText, attributions: readonly (readonly Attribution[])[]) {
  const { tokens, sentences, separators } = read;
  const figures: FigureProposal[] = [];
  const asides: { -readonly [code in keyof Asides]: Asides[code] } = {};
  const terms = boundedTerms();
  const counted = new Set<number>();
  let earlier: Quantity | null = null;
  let paragraph = -1;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) earlier = null;
    paragraph = sentence.paragraph;
    const found = readQuantities(tokens, { sentence, separators });
    for (const { why } of found.asides) asides[why] = (asides[why] ?? 0) + 1;
    if (found.quantities.length === 0) continue;
    counted.add(i);
    figures.push(
      ...figuresOf(found.quantities, {
        read,
        sentence,
        attributions: attributions[i] ?? [],
        earlier,
        terms,
        outlet: null,
      }),
    );
    earlier = found.quantities.findLast(isCount) ?? earlier;
  }
  return { figures, asides, counted };
}

/** Reading a population costs more than all else: the same words once, and a bounded number of them. */
function boundedTerms(): (words: string) => Terms {
  const known = new Map<string, Terms>();
  return (words) => {
    const seen = known.get(words);
    if (seen !== undefined || known.size >= MOST_TERMS) return seen ?? {};
    const { terms } = readPopulation(words.slice(0, 240));
    known.set(words, terms);
    return terms;
  };
}

function quotationsOf(
  read: ReadText,
  attributions: readonly (readonly Attribution[])[],
): readonly QuotationProposal[] {
  const { text, tokens } = read;
  return quotationsIn(read, attributions).map(({ run, speaker, why }) => ({
    ...{ kind: "quotation", form: "direct", why },
    span: quote(text, tokens[run.from]!.start, tokens[run.to - 1]!.end),
    speaker: speaker === null ? null : namedSpeaker(read, speaker),
  }));
}

/** Each actor of the table once, at its first mention. */
function actorsOf({ text, tokens }: ReadText): readonly ActorProposal[] {
  const found = new Map<string, { first: ActorProposal; mentions: number }>();
  for (const { from, to, row } of actorsIn(tokens, 0, tokens.length)) {
    const seen = found.get(row.id);
    if (seen !== undefined) {
      seen.mentions++;
      continue;
    }
    const first: ActorProposal = {
      ...{ kind: "actor", why: row.source === "" ? "actor-unsourced" : "actor-named" },
      span: quote(text, tokens[from]!.start, tokens[to - 1]!.end),
      actor: namedActor(row),
      role: { en: row.role_en, es: row.role_es },
      held: { from: row.from, to: row.to },
      mentions: 1,
    };
    found.set(row.id, { first, mentions: 1 });
  }
  return [...found.values()].map(({ first, mentions }) => ({ ...first, mentions }));
}
