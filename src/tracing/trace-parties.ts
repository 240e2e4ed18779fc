import { HeadstampError, newId } from "#base";
import { type Desk, random } from "#casework";
import { clustersOf } from "#matching";
import type { JudgementState, Store, Verdict } from "#store";
import type { DealerParty, Party, Transfer } from "#trace";
import { traceDealers } from "./trace-dealers.ts";

/** What stands in the place of a file's hash in a judgement on two parties. */
export const PARTY = "party";

/** Businesses that judgements make one, so that a chain does not break between two names of one of them. */
export interface Parties {
  readonly settle: (transfer: Transfer) => Transfer;
  /** Id that a party goes by: its own, or the first of those it was judged to be one with. */
  readonly idOf: (id: string) => string;
}

export function partiesOf(judgements: readonly JudgementState[]): Parties {
  const ids = new Map<string, string>();
  for (const { records } of clustersOf(ofParties(judgements))) {
    const [first] = records;
    for (const { id } of records) if (first !== undefined) ids.set(id, first.id);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  const own = (party: Party): Party => {
    const id = party.id === null ? null : idOf(party.id);
    return id === party.id ? party : { ...party, id };
  };
  if (ids.size === 0) return { idOf, settle: (transfer) => transfer };
  return { idOf, settle: (one) => ({ ...one, from: own(one.from), to: own(one.to) }) };
}

function ofParties(judgements: readonly JudgementState[]): JudgementState[] {
  return judgements.filter(({ made }) => made.candidate.source === PARTY);
}

/** A party with what was judged of it. */
export interface JudgedParty extends DealerParty {
  readonly judged: readonly {
    readonly judgement: string;
    readonly with: string;
    readonly verdict: Verdict;
    readonly why: string;
  }[];
}

/** Every business that records name, with its candidates and the decisions on it. */
export async function listParties(store: Store): Promise<JudgedParty[]> {
  const judgements = ofParties(await store.judgementsOf(PARTY));
  return (await traceDealers(store)).map((party) => ({
    ...party,
    judged: judgements.flatMap(({ id, verdict, made: { mark, candidate, why } }) => {
      if (mark.id !== party.id && candidate.id !== party.id) return [];
      const other = mark.id === party.id ? candidate.id : mark.id;
      return [{ judgement: id, with: other, verdict, why }];
    }),
  }));
}

/**
 * Records that two businesses are one (or one the other's successor), are not, or may be: an entry like any judgement, taken back by
 * `judge --undo`. Throws `party-missing` where no record names one of them.
 */
export async function judgeParties(
  { store, actor }: Desk,
  {
    one,
    other,
    verdict,
    why,
  }: { readonly one: string; readonly other: string; readonly verdict: Verdict; readonly why: string },
): Promise<{ readonly judgementId: string; readonly index: number }> {
  const parties = await traceDealers(store);
  const [a, b] = [one, other].map((id) => {
    const found = parties.find((party) => party.id === id);
    if (found === undefined) throw new HeadstampError("party-missing", { id });
    return found;
  }) as [DealerParty, DealerParty];
  const judgementId = newId("jud", random(16));
  const said = ({ id, label }: DealerParty) => ({ id, label });
  const reasons = a.candidates
    .filter((candidate) => candidate.with === b.id)
    .map((candidate) => candidate.why);
  const { index } = await store.append({
    actor,
    kind: "judgement.made",
    payload: {
      ...{ judgementId, verdict, why },
      mark: { source: PARTY, id: a.id },
      candidate: { source: PARTY, id: b.id },
      evidence: { mark: said(a), candidate: said(b), reasons },
    },
  });
  return { judgementId, index };
}
