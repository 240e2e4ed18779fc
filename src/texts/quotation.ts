import { type Attribution, dashAttribution } from "./attribution.ts";
import type { Run } from "./clause.ts";
import type { Speaker } from "./speaker.ts";
import type { ReadText } from "./text.ts";

/** Words in quotation marks, with whom the text gives as their speaker. */
export interface Quoted {
  /** Tokens between the marks. */
  readonly run: Run;
  readonly speaker: Speaker | null;
  readonly why: "quoted-said" | "quoted-dash" | "quoted-near" | "quoted-nobody";
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ['"', '"'],
  ["‘", "’"],
  ["„", "“"],
]);
/** Fewer words are a term in quotation marks, not something said. */
const FEWEST = 4;
const LONGEST = 700;

/** Runs between quotation marks; one that a paragraph leaves open ends with the paragraph. */
function quotedRuns({ tokens, sentences }: ReadText): readonly Run[] {
  const runs: Run[] = [];
  const paragraphEnd = new Map<number, number>();
  for (const { paragraph, to } of sentences) paragraphEnd.set(paragraph, to);
  for (const { from, to: end, paragraph } of sentences) {
    const last = paragraphEnd.get(paragraph) ?? end;
    for (let i = Math.max(from, (runs.at(-1)?.to ?? -1) + 1); i < end; i++) {
      const close = PAIRS.get(tokens[i]!.text);
      if (close === undefined || tokens[i]!.kind !== "mark") continue;
      if (tokens[i]!.text === "‘" && tokens[i + 1]?.spaced !== false) continue;
      let k = i + 1;
      while (k < last && k - i < LONGEST && tokens[k]!.text !== close) k++;
      const closed = k < last && tokens[k]!.text === close;
      if (!closed && tokens[i]!.text !== "“" && tokens[i]!.text !== "«") continue;
      let to = k;
      while (to > i + 1 && tokens[to - 1]!.kind === "break") to--;
      if (to > i + 1) runs.push({ from: i + 1, to });
      i = k;
    }
  }
  return runs;
}

/** Quotations of a text; `attributions` are those of each sentence, in the order of the sentences. */
export function quotationsIn(
  read: ReadText,
  attributions: readonly (readonly Attribution[])[],
): readonly Quoted[] {
  const { tokens, sentences } = read;
  const found: Quoted[] = [];
  let s = 0;
  for (const run of quotedRuns(read)) {
    let count = 0;
    for (let k = run.from; k < run.to; k++) if (tokens[k]!.kind === "word") count++;
    if (count < FEWEST || isTitle(read, run)) continue;
    while (s < sentences.length - 1 && sentences[s]!.to <= run.from) s++;
    let e = s;
    while (e < sentences.length - 1 && sentences[e]!.to < run.to) e++;
    found.push({ run, ...speakerOf(read, attributions, { run, s, e }) });
  }
  return found;
}

/** "Fast and the Furious": a name in quotation marks, every long word of it a capital. */
function isTitle({ tokens }: ReadText, run: Run): boolean {
  const long = tokens.slice(run.from, run.to).filter(({ kind, text }) => kind === "word" && text.length > 3);
  return run.to - run.from <= 9 && long.length > 0 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

interface Place {
  readonly run: Run;
  /** First and last sentence that the quotation touches. */
  readonly s: number;
  readonly e: number;
}

function speakerOf(
  read: ReadText,
  attributions: readonly (readonly Attribution[])[],
  { run, s, e }: Place,
): Pick<Quoted, "speaker" | "why"> {
  const { sentences } = read;
  const outside = ({ cue, speaker }: Attribution): boolean =>
    (cue.to <= run.from || cue.from >= run.to) && (speaker.run.to <= run.from || speaker.run.from >= run.to);
  const nearest = (list: readonly Attribution[]): Attribution | undefined =>
    list
      .filter(outside)
      .sort((a, b) => distance(a.cue, run) - distance(b.cue, run))
      .at(0);
  const own = nearest([...(attributions[e] ?? []), ...(e === s ? [] : (attributions[s] ?? []))]);
  if (own !== undefined) return { speaker: own.speaker, why: "quoted-said" };
  const next = sentences[e + 1];
  const dash = next === undefined ? null : dashAttribution(read, next);
  if (dash !== null) return { speaker: dash.speaker, why: "quoted-dash" };
  const paragraph = sentences[s]!.paragraph;
  for (const near of [e + 1, s - 1, e + 2]) {
    if (sentences[near]?.paragraph !== paragraph) continue;
    const beside = nearest(attributions[near] ?? []);
    if (beside !== undefined) return { speaker: beside.speaker, why: "quoted-near" };
  }
  return { speaker: null, why: "quoted-nobody" };
}

function distance(a: Run, b: Run): number {
  return a.to <= b.from ? b.from - a.to : Math.max(0, a.from - b.to);
}
