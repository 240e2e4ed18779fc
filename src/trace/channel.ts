import type { Fact } from "./fact.ts";
import { CHANNELS } from "./tables/channels.ts";
import { EVIDENCE } from "./tables/evidence.ts";

/** How much a finding supports a channel against its rivals, in words that stand for an order of magnitude. */
export const SUPPORT = [
  "very-strong",
  "strong",
  "moderate",
  "weak",
  "none",
  "against",
  "strongly-against",
] as const;
export type Support = (typeof SUPPORT)[number];

export interface Evidence {
  readonly what: Fact;
  /** How much more likely the finding is if the channel is right than under its rivals together. */
  readonly ratio: number;
  readonly words: Support;
}

/** One channel by which the item may have come: a way, never anybody's intent, and no person. */
export interface Hypothesis {
  readonly channel: string;
  readonly evidence: readonly Evidence[];
  readonly predicts: readonly string[];
  readonly toldApartBy: readonly string[];
  /** Null: no prior is sourced, and a private party may be on the path. */
  readonly posterior: null;
}

export interface Rivals {
  readonly hypotheses: readonly Hypothesis[];
  /** The channel that the evidence favours ten times over every other; null where none is: not distinguishable. */
  readonly favoured: string | null;
}

/** Ten times: one step of the scale. Less does not tell two channels apart. */
const TELLS_APART = 10;

/** Rival channels of a firearm, the best supported first; the ratios are orders of magnitude of our own judgement. */
export function rivalChannels(known: ReadonlySet<Fact>): Rivals {
  const weighed = CHANNELS.map(({ channel, predicts, told_apart_by }) => {
    const evidence = EVIDENCE.filter((row) => row.channel === channel && known.has(row.what as Fact)).map(
      ({ what, ratio }): Evidence => ({
        what: what as Fact,
        ratio: Number(ratio),
        words: inWords(Number(ratio)),
      }),
    );
    const weight = evidence.reduce((product, { ratio }) => product * ratio, 1);
    const lists = { predicts: predicts.split(";"), toldApartBy: told_apart_by.split(";") };
    return { weight, hypothesis: { channel, evidence, ...lists, posterior: null } };
  }).sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  const apart = first !== undefined && first.weight >= TELLS_APART * (second?.weight ?? 0);
  return {
    hypotheses: weighed.map(({ hypothesis }) => hypothesis),
    favoured: apart ? first.hypothesis.channel : null,
  };
}

/** The verbal scale: each step is ten times, and one in ten counts against. */
export function inWords(ratio: number): Support {
  if (ratio >= 1000) return "very-strong";
  if (ratio >= 100) return "strong";
  if (ratio >= 10) return "moderate";
  if (ratio > 1) return "weak";
  if (ratio === 1) return "none";
  return ratio > 0.05 ? "against" : "strongly-against";
}
