import { type Json, newId } from "#base";
import { type Desk, random } from "#casework";
import type { JudgementState, RecordRef, Verdict } from "#store";
import type { SourceRow } from "#trace";
import type { Explanation } from "./link-explain.ts";

export interface JudgeWish {
  readonly verdict: Verdict;
  /** On what evidence, in words. */
  readonly why: string;
  readonly explanation: Explanation;
  /** The candidate's row as its register has it, so that its path outlives the register; null where it was not read. */
  readonly row?: SourceRow | null;
}

/**
 * Records what a person decides of a mark and a row: with the texts of both, the parts of the weight and the model. The
 * row becomes a record with it: what it said is in the entry.
 */
export async function judge(
  { store, actor }: Desk,
  { verdict, why, explanation, row = null }: JudgeWish,
): Promise<{ readonly judgementId: string; readonly index: number }> {
  const judgementId = newId("jud", random(16));
  const { mark, candidate, damage, parts, weight, probability, none, model } = explanation;
  const bits = Object.fromEntries(parts.map((part) => [part.part, finite(part.bits)]));
  const { index } = await store.append({
    actor,
    kind: "judgement.made",
    payload: {
      judgementId,
      mark: { source: mark.source, id: mark.id },
      candidate: { source: candidate.source, id: candidate.id },
      verdict,
      why,
      evidence: {
        mark: { ...mark.said },
        candidate: { ...candidate.said },
        ...{ damage, parts: bits, weight: finite(weight), probability, none, model },
      },
      ...(row === null ? {} : { row: row as unknown as Json }),
    },
  });
  return { judgementId, index };
}

/** JSON has no infinity: what is impossible is said so. */
function finite(bits: number): number | "impossible" {
  return Number.isFinite(bits) ? bits : "impossible";
}

/** Takes a judgement back by a new entry. */
export async function undoJudgement(
  { store, actor }: Desk,
  judgementId: string,
  why: string,
): Promise<{ readonly index: number }> {
  return store.append({ actor, kind: "judgement.undone", payload: { judgementId, why } });
}

/** Records that judgements hold for one gun, and pairs in it that somebody said are not one. */
export interface Cluster {
  readonly records: readonly RecordRef[];
  /** Ids of the judgements that hold it together. */
  readonly matches: readonly string[];
  /** Judgements that say two of its records are not one gun: somebody has to look. */
  readonly contradicted: readonly string[];
}

/**
 * What follows from the judgements that stand, whatever their order: of one pair the last decision counts, `match` joins, `not`
 * and `unsure` join nothing. A `not` within a cluster does not split it in silence; it is shown.
 */
export function clustersOf(judgements: readonly JudgementState[]): readonly Cluster[] {
  const last = new Map<string, JudgementState>();
  for (const one of judgements) {
    if (one.undone !== null) continue;
    const pair = pairOf(one);
    const held = last.get(pair);
    if (held === undefined || held.entry < one.entry) last.set(pair, one);
  }
  const standing = [...last.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    const up = parent.get(name) ?? name;
    if (up === name) return name;
    const root = rootOf(up);
    parent.set(name, root);
    return root;
  };
  const matches = standing.filter(({ verdict }) => verdict === "match");
  for (const { made } of matches) {
    const [a, b] = [rootOf(nameOf(made.mark)), rootOf(nameOf(made.candidate))].sort() as [string, string];
    parent.set(a, a);
    parent.set(b, a);
  }
  const clusters = new Map<string, Growing>();
  for (const { id, made } of matches) {
    const root = rootOf(nameOf(made.mark));
    const cluster: Growing = clusters.get(root) ?? { records: new Map(), matches: [], contradicted: [] };
    for (const ref of [made.mark, made.candidate]) cluster.records.set(nameOf(ref), ref);
    cluster.matches.push(id);
    clusters.set(root, cluster);
  }
  for (const { id, verdict, made } of standing) {
    if (verdict !== "not") continue;
    const [a, b] = [rootOf(nameOf(made.mark)), rootOf(nameOf(made.candidate))];
    if (a === b) clusters.get(a)?.contradicted.push(id);
  }
  return [...clusters.values()]
    .map(({ records, ...rest }) => ({
      records: [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref),
      ...rest,
    }))
    .sort((a, b) => (nameOf(a.records[0]!) < nameOf(b.records[0]!) ? -1 : 1));
}

interface Growing {
  readonly records: Map<string, RecordRef>;
  readonly matches: string[];
  readonly contradicted: string[];
}

function nameOf({ source, id }: RecordRef): string {
  return `${source} ${id}`;
}

function pairOf({ made }: JudgementState): string {
  return [nameOf(made.mark), nameOf(made.candidate)].sort().join("\n");
}
