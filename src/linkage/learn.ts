import { DAMAGES } from "./damage.ts";
import {
  AGREE,
  type Evidence,
  IMPOSSIBLE,
  keepEvidence,
  levelIn,
  NEAR,
  NO_GAP,
  UNSAID,
  WIDTH,
} from "./evidence.ts";
import { GAP_DAYS, type LinkModel } from "./model.ts";
import { ANYWHERE, type Ground, HIT, LINE, OUTSIDE_PLACES, WIDE } from "./outside.ts";
import { FIELDS, type Field } from "./register.ts";
import { NEAR_WAYS, type Weigher, type Weights, weigher } from "./weigh.ts";

export interface LearnOptions {
  readonly model: LinkModel;
  readonly ground: Ground;
  readonly rounds?: number;
}

const ROUNDS = 25;
/** How many marks what was believed before is worth. */
const BELIEF = 20;
/**
 * Of what becomes of a number, which is the work of hands and steel and not of one register, what was believed is worth
 * this share of the marks: beside dense numbers a gun of no row looks like a neighbour with one character wrong, and
 * marks alone give substitutions twice their share.
 */
const DAMAGE_BELIEF = 0.5;
const STILL = 1e-4;
/** Candidates that are held, 30 bytes each. */
const MOST_HELD = 5_000_000;

export interface Learner {
  /** Takes what was observed of one mark; no one says which row it is. */
  readonly add: (evidence: Evidence) => void;
  /** As much is held as memory is meant for: some hundred MiB. */
  readonly full: () => boolean;
  readonly finish: () => { readonly model: LinkModel; readonly rounds: number; readonly marks: number };
}

/**
 * Learns a model from marks of which no one knows the rows, by expectation and maximization: every candidate counts by its
 * probability, and similarities are computed once, before the first round. What was believed before keeps the weight
 * of `BELIEF` marks, so that a damage nobody saw does not become impossible.
 */
export function learner({ model, ground, rounds = ROUNDS }: LearnOptions): Learner {
  const kept: Evidence[] = [];
  let most = 1;
  let held = 0;
  return {
    add(evidence) {
      if (evidence.state !== "sought" || evidence.unlisted > 0) return;
      most = Math.max(most, evidence.size);
      kept.push(keepEvidence(evidence));
      held += evidence.size;
    },
    full: () => held >= MOST_HELD,
    finish() {
      let now = model;
      let round = 0;
      for (let moved = 1; round < rounds && moved > STILL && kept.length > 0; round++) {
        const next = improved(now, model, kept, weigher(now, ground, most));
        moved = Math.abs(next.none - now.none) + Math.abs(next.damage.same - now.damage.same);
        now = next;
      }
      return { model: now, rounds: round, marks: kept.length };
    },
  };
}

interface Counts {
  none: number;
  readonly places: Float64Array;
  /** Guns on free numbers: all of them, and those like the guns around them. */
  free: number;
  kin: number;
  swaps: number;
  kept: number;
  readonly sameKind: [number, number];
  readonly damage: Float64Array;
  readonly said: Float64Array;
  readonly agree: Float64Array;
  readonly near: Float64Array;
  readonly gaps: Float64Array;
}

function improved(now: LinkModel, before: LinkModel, kept: readonly Evidence[], weigh: Weigher): LinkModel {
  const counts: Counts = {
    none: 0,
    places: new Float64Array(OUTSIDE_PLACES),
    free: 0,
    kin: 0,
    swaps: 0,
    kept: 0,
    sameKind: [0, 0],
    damage: new Float64Array(DAMAGES.length),
    said: new Float64Array(WIDTH),
    agree: new Float64Array(WIDTH),
    near: new Float64Array(WIDTH),
    gaps: new Float64Array(GAP_DAYS.length),
  };
  for (const evidence of kept) count(evidence, weigh(evidence), now, counts);
  return maximized(counts, before, kept.length);
}

/** Chance agreement is no agreement: only the part of it that the field's own share explains is counted. */
function count(evidence: Evidence, weights: Weights, now: LinkModel, counts: Counts): void {
  counts.none += weights.none;
  const { places, kin } = weights.outside;
  for (let at = 0; at < OUTSIDE_PLACES; at++) {
    const share = weights.none * (places[at] as number);
    add(counts.places, at, share);
    if (at > LINE) continue;
    counts.free += share;
    counts.kin += share * kin;
  }
  for (let at = 0; at < evidence.size; at++) {
    const p = weights.probabilities[at] as number;
    if (p < 1e-9) continue;
    counts.swaps += p * (evidence.swaps[at] as number);
    counts.kept += p * (evidence.kept[at] as number);
    const same = evidence.sameKind[at] as number;
    if (same === 0 || same === 1) counts.sameKind[same] += p;
    if (evidence.unreadable <= 1) add(counts.damage, evidence.costs[at] as number, p);
    const gap = evidence.gaps[at] as number;
    if (gap !== NO_GAP && gap !== IMPOSSIBLE) add(counts.gaps, gap, p);
    for (let field = 0; field < WIDTH; field++) {
      const level = levelIn(evidence.patterns[at] as number, field);
      if (level === UNSAID) continue;
      add(counts.said, field, p);
      if (level !== AGREE && level !== NEAR) continue;
      const { agree, near } = now.fields[FIELDS[field] as Field];
      const chance = (1 - agree - near) * (evidence.frequency[field] as number);
      const own = level === AGREE ? agree : near / NEAR_WAYS;
      add(level === AGREE ? counts.agree : counts.near, field, (p * own) / (own + chance));
    }
  }
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}

function maximized(counts: Counts, before: LinkModel, marks: number): LinkModel {
  const mix = (part: number, all: number, believed: number, worth = BELIEF): number =>
    (part + worth * believed) / (all + worth);
  const damaged = counts.damage.reduce((sum, value) => sum + value, 0);
  const firm = BELIEF + DAMAGE_BELIEF * damaged;
  const damage = Object.fromEntries(
    DAMAGES.filter((kind) => kind !== "unreadable").map((kind) => {
      const own = counts.damage[DAMAGES.indexOf(kind)] as number;
      const part = kind === "same" ? own + (counts.damage[DAMAGES.indexOf("unreadable")] as number) : own;
      return [kind, mix(part, damaged, before.damage[kind as keyof LinkModel["damage"]], firm)];
    }),
  ) as LinkModel["damage"];
  const fields = Object.fromEntries(
    FIELDS.map((field, at) => {
      const said = counts.said[at] as number;
      const agree = mix(counts.agree[at] as number, said, before.fields[field].agree);
      return [field, { agree, near: mix(counts.near[at] as number, said, before.fields[field].near) }];
    }),
  ) as LinkModel["fields"];
  const dated = counts.gaps.reduce((sum, value) => sum + value, 0);
  return {
    ...before,
    none: mix(counts.none, marks, before.none),
    outside: {
      hit: mix(counts.places[HIT] as number, counts.none, before.outside.hit),
      free: before.outside.free.map((share, at) => mix(counts.places[at] as number, counts.none, share)),
      wide: mix(counts.places[WIDE] as number, counts.none, before.outside.wide),
      line: mix(counts.places[LINE] as number, counts.none, before.outside.line),
      anywhere: mix(counts.places[ANYWHERE] as number, counts.none, before.outside.anywhere),
      kin: mix(counts.kin, counts.free, before.outside.kin),
    },
    confused: mix(counts.swaps, counts.swaps + counts.kept, before.confused),
    sameKind: mix(counts.sameKind[1], counts.sameKind[0] + counts.sameKind[1], before.sameKind),
    damage,
    fields,
    gaps: before.gaps.map((share, at) => mix(counts.gaps[at] as number, dated, share)),
  };
}
