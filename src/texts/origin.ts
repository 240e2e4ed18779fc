import type { FigureProposal, Proposal } from "./proposal.ts";

/** What of a text tells where its matter comes from. */
export interface TextTraits {
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

/** One thing that two texts share, with the weight it has as a sign of one source. */
export interface SharedClue {
  readonly why:
    | "shared-figure"
    | "shared-plant"
    | "shared-outlet"
    | "shared-words"
    | "shared-quotation"
    | "both-retell"
    | "same-weeks";
  readonly words: string;
  readonly weight: number;
}

/** Two texts that retell one source. Positions of the texts in the list given. */
export interface SameOrigin {
  readonly why: "same-origin";
  readonly texts: readonly [number, number];
  readonly clues: readonly SharedClue[];
}

export interface Origins {
  readonly pairs: readonly SameOrigin[];
  /** Texts joined by pairs, each with two and more. */
  readonly groups: readonly (readonly number[])[];
  /** Texts that name nobody as the source of any figure or statement. */
  readonly withoutSource: readonly number[];
}

/** Clues of less weight together may be chance: every text of this field speaks of 200,000 guns and 70 per cent. */
export const ENOUGH = 4;
/** Days between two texts that may retell one report. */
const WEEKS_DAYS = 28;
/** Words in a row that two writers do not choose alike. */
const SHINGLE = 9;

const RETELLING =
  /\b(?:according to an? (?:\w+ )?(?:investigation|report)|breaking news report|first reported by|as reported by|investigation (?:that|by|found|revealed)|the reporting on|investigaci[oó]n(?:es)? period[ií]stica|una investigaci[oó]n de|seg[uú]n (?:una investigaci[oó]n|un reportaje)|reportaje de|dio a conocer|dado a conocer)\b/i;

/** Which of several texts retell one source, with the clues, and which name no source at all. */
export function originsOf(texts: readonly TextTraits[]): Origins {
  const traits = texts.map(traitsOf);
  const pairs: SameOrigin[] = [];
  for (let i = 0; i < traits.length; i++) {
    for (let j = i + 1; j < traits.length; j++) {
      const clues = shared(traits[i]!, traits[j]!);
      const weight = clues.reduce((sum, clue) => sum + clue.weight, 0);
      if (weight >= ENOUGH) pairs.push({ why: "same-origin", texts: [i, j], clues });
    }
  }
  const withoutSource = traits.flatMap(({ named }, i) => (named ? [] : [i]));
  return { pairs, groups: groupsOf(texts.length, pairs), withoutSource };
}

interface Traits {
  /** Value and unit of each figure, with its weight: the rarer the number, the heavier. */
  readonly figures: ReadonlyMap<string, { readonly words: string; readonly weight: number }>;
  readonly plants: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
  readonly quotations: ReadonlyMap<string, string>;
  readonly shingles: ReadonlySet<string>;
  readonly retells: boolean;
  readonly day: number | null;
  readonly named: boolean;
}

function traitsOf({ text, publishedOn, proposals }: TextTraits): Traits {
  const figures = new Map<string, { words: string; weight: number }>();
  const plants = new Map<string, string>();
  const outlets = new Map<string, string>();
  const quotations = new Map<string, string>();
  let named = false;
  for (const proposal of proposals) {
    if (proposal.kind === "figure") {
      const weight = rarity(proposal);
      const key = `${proposal.low}-${proposal.high}-${proposal.ratio ?? ""} ${share(proposal) ? "share" : proposal.unit}`;
      if (weight > 0) figures.set(key, { words: proposal.span.exact, weight });
      if (proposal.countedBy !== null || proposal.outlet !== null) named ||= isNamed(proposal);
    }
    if (
      proposal.kind === "actor" &&
      (proposal.actor.kind === "plant" || proposal.actor.kind === "programme")
    ) {
      plants.set(proposal.actor.id, proposal.actor.name);
    }
    if (proposal.kind === "actor" && proposal.actor.kind === "outlet") {
      outlets.set(proposal.actor.id, proposal.actor.name);
      named = true;
    }
    if (proposal.kind === "quotation") {
      const words = lettersOf(proposal.span.exact);
      if (words.length > 40) quotations.set(words.slice(0, 60), proposal.span.exact);
      if (proposal.speaker?.name != null) named = true;
    }
  }
  return {
    figures,
    plants,
    outlets,
    quotations,
    shingles: shinglesOf(text),
    retells: RETELLING.test(text),
    day: dayOf(publishedOn),
    named,
  };
}

const share = ({ unit }: FigureProposal): boolean => unit === "percent" || unit === "ratio";

/** A figure whose source is somebody: a name, an agency, an outlet; "officials" and "some" are nobody. */
function isNamed({ countedBy, outlet }: FigureProposal): boolean {
  return outlet !== null || countedBy?.actor != null || countedBy?.name != null;
}

/** 3 for a number of three significant digits, 1 for one of two, nothing for round ones and orders of magnitude. */
function rarity({ low, high, ratio }: FigureProposal): number {
  if (low === null || ratio !== null || low !== high)
    return low !== null && low !== high && ratio === null ? 1 : 0;
  const digits = low.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
  if (digits >= 4) return 4;
  if (digits === 3) return 3;
  return digits === 2 && !/^\d?5$/.test(low) ? 1 : 0;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = lettersOf(text.slice(0, 400_000)).split(" ");
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(" "));
  return found;
}

/** Days since year 0 on a calendar of equal months: near enough to tell weeks. */
function dayOf(iso: string | null): number | null {
  if (iso === null) return null;
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Math.round(year * 365.25 + (month - 1) * 30.44 + day);
}

function shared(a: Traits, b: Traits): readonly SharedClue[] {
  const clues: SharedClue[] = [];
  for (const [key, { words, weight }] of a.figures)
    if (b.figures.has(key)) clues.push({ why: "shared-figure", words, weight });
  for (const [id, name] of a.plants)
    if (b.plants.has(id)) clues.push({ why: "shared-plant", words: name, weight: 2 });
  for (const [id, name] of a.outlets)
    if (b.outlets.has(id)) clues.push({ why: "shared-outlet", words: name, weight: 2 });
  for (const [key, words] of a.quotations)
    if (b.quotations.has(key)) clues.push({ why: "shared-quotation", words: words.slice(0, 120), weight: 4 });
  const run = [...a.shingles].find((one) => b.shingles.has(one));
  if (run !== undefined) clues.push({ why: "shared-words", words: run, weight: 3 });
  if (clues.length === 0) return [];
  if (a.retells && b.retells) clues.push({ why: "both-retell", words: "", weight: 1 });
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= WEEKS_DAYS)
    clues.push({ why: "same-weeks", words: "", weight: 1 });
  return clues;
}

function groupsOf(count: number, pairs: readonly SameOrigin[]): readonly (readonly number[])[] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(root[i] as number));
  for (const { texts } of pairs) root[find(texts[1])] = find(texts[0]);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) groups.set(find(i), [...(groups.get(find(i)) ?? []), i]);
  return [...groups.values()].filter((group) => group.length > 1);
}
