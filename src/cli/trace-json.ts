import type { Transfer } from "#trace";
import type { Traced } from "#tracing";
import type { Door } from "./door.ts";
import { troublesSaid } from "./trace-trouble.ts";

/** One trace as scripts read it: docs/spec/trace.md says what each field means. */
export function traceJson(door: Door, traced: Traced): object {
  const { item, trace, searched, synthetic, delivered, sameSerial, linked, requests } = traced;
  const { rivals, diversion } = trace;
  return {
    item: trace.item,
    kind: item.kind,
    event: item.event,
    rung: trace.rung,
    contested: trace.contested,
    disposition: trace.disposition,
    path: trace.path.map(hopJson),
    assumed: trace.assumed.map(hopJson),
    gaps: trace.gaps,
    contradictions: trace.contradictions,
    troubles: troublesSaid(door, traced),
    explanations: trace.explanations,
    alternatives: trace.alternatives.map((one) => ({ ...one, transfers: one.transfers.map(hopJson) })),
    linked:
      linked === null
        ? null
        : {
            judgements: linked.judgements,
            contradicted: linked.contradicted,
            sources: [...linked.sources].sort(),
            missing: linked.missing,
          },
    timeToCrime: trace.timeToCrime,
    timeToCrimeAssumed: trace.timeToCrimeAssumed,
    distance: trace.distance,
    records: trace.indicators,
    diversionPoints: diversion.points,
    lastRecorded: diversion.lastRecorded,
    hypotheses: (rivals?.hypotheses ?? []).map(({ channel, evidence, predicts, toldApartBy, posterior }) => ({
      channel,
      evidence: evidence.map(({ what, ratio, words }) => ({
        what,
        ratio,
        words: door.say(`support.${words}`),
      })),
      ...{ predicts, toldApartBy, posterior },
    })),
    favoured: rivals?.favoured ?? null,
    ammunition: trace.ammunition,
    searched,
    next: trace.next,
    delivered,
    sameSerial,
    requests: requests.map(({ id, status, reasons, open, sent, request }) => ({
      ...{ id, status, reasons, open },
      addressee: request.addressee,
      sent: sent?.on ?? null,
    })),
    synthetic,
  };
}

function hopJson({
  id,
  kind,
  date,
  basis,
  from,
  to,
  place,
  document,
  origin,
  cells,
  probability,
  notes,
}: Transfer) {
  return { id, kind, date, basis, from, to, place, document, origin, cells, probability, notes };
}
