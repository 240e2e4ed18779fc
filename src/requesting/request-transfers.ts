import { readMark } from "#marks";
import type { CaseAct } from "#store";
import { type AnswerHop, type AnswerParty, answeredTransfer, type RequestState, type Transfer } from "#trace";
import { statesOf } from "./request-acts.ts";

/** What was asked about an item, and what the answers say of its path. */
export interface Asked {
  readonly requests: readonly RequestState[];
  readonly transfers: readonly Transfer[];
}

/** By the address of the item, from the acts on requests; items that nobody asked about are not in it. */
export function askedItems(acts: readonly CaseAct[]): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const state of statesOf(acts)) {
    if (state.item === null) continue;
    const held = asked.get(state.item) ?? { requests: [], transfers: [] };
    asked.set(state.item, {
      requests: [...held.requests, state],
      transfers: [...held.transfers, ...answeredTransfers(state)],
    });
  }
  return asked;
}

/** Each hop of each answer, with the cells that it was taken from; one hop told twice is one transfer. */
function answeredTransfers({ id, answers }: RequestState): Transfer[] {
  const told = new Set<string>();
  return answers.flatMap(({ id: answerId, answer }) =>
    answer.hops.flatMap((hop, n) => {
      const { cells, ...said } = hop;
      const text = JSON.stringify(said);
      if (told.has(text)) return [];
      told.add(text);
      return [transferOf(hop, { id: `${id}:${answerId}:${n}`, answerId, number: answer.number })];
    }),
  );
}

function transferOf(
  hop: AnswerHop,
  { id, answerId, number }: { readonly id: string; readonly answerId: string; readonly number: string },
): Transfer {
  const { kind, date, from, to, place, document, cells } = hop;
  const read = place === null ? null : readMark("place", place).value;
  return answeredTransfer({
    ...{ id, kind, date },
    from: placed(from),
    to: placed(to),
    place: place === null ? null : { id: read?.id ?? null, label: read?.label ?? place },
    document: document ?? (number === "" ? null : number),
    cells: cells.map((cell) => ({ importId: answerId, ...cell })),
  });
}

/** A state as written becomes its id, so that one dealer is one party in answers and registers. */
function placed(party: AnswerParty | null): AnswerParty | null {
  if (party === null || party.state === null) return party;
  const state = readMark("place", party.state, { level: "state", country: "US" }).value?.id;
  return { ...party, state: state ?? party.state };
}
