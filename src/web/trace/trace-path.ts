import type { Contradiction, Gap, Transfer } from "#trace";
import type { TracedSaid } from "./trace-said.ts";

/** A place on the way: a plant, a shop, a holder; or the recovery at its end. */
export interface Station {
  readonly id: string;
  /** What is drawn for it: the role of its first end, `recovery`, or `destruction`. */
  readonly sign: string;
  /** Roles in which the records have it, none twice. */
  readonly roles: readonly string[];
  /** Names as the records write them; empty where none is held. */
  readonly names: readonly string[];
  /** `not-held`: a private person on record with the source; `unknown`: nobody is named. */
  readonly held: "held" | "not-held" | "unknown";
  /** Named by a mark on the item, no record. */
  readonly stamped: boolean;
  /** Years and operators that a headstamp leaves. */
  readonly detail: string;
  /** The recovery or destruction itself. */
  readonly hop: Transfer | null;
}

/** What leads from one station to the next: a record, or nothing. */
export interface Stretch {
  readonly id: string;
  readonly hop: Transfer | null;
  readonly gaps: readonly Gap[];
  readonly against: readonly Contradiction[];
}

export type Step = { readonly station: Station } | { readonly stretch: Stretch };

type End = Transfer["from"];
const ENDINGS: Readonly<Record<string, string>> = { seizure: "recovery", destruction: "destruction" };

function stationOf(id: string, ends: readonly End[]): Station {
  const names = ends.flatMap(({ label, held }) => (held === "held" && label !== null ? [label] : []));
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  return {
    id,
    sign: ends[0]?.role ?? "unknown",
    roles: [...new Set(ends.map(({ role }) => role))],
    names: [...folded.values()],
    held: names.length > 0 ? "held" : (ends[0]?.held ?? "unknown"),
    ...{ stamped: false, detail: "", hop: null },
  };
}

/** Who made it as far as a mark says; null where none is read. */
function makerOf({ item, trace }: TracedSaid): Station | null {
  const make = item.marks["make"]?.value ?? item.marks["headstamp"]?.value ?? null;
  const [struck] = trace.ammunition;
  const label = make?.label ?? struck?.maker.label;
  if (label === undefined) return null;
  const detail = [struck?.years.join(" / ") ?? "", struck?.operators.join(" / ") ?? ""];
  return {
    ...stationOf("maker", [{ role: "plant", id: null, label, held: "held" }]),
    stamped: true,
    detail: detail.filter((part) => part !== "").join(" · "),
  };
}

/** The way from the plant to the recovery as stations and stretches. Two ends are one station where the trace has no gap between them. */
export function stepsOf(traced: TracedSaid): readonly Step[] {
  const { trace } = traced;
  const gapsAfter = (id: string | null): readonly Gap[] => trace.gaps.filter((gap) => gap.after === id);
  const against = (id: string): readonly Contradiction[] =>
    trace.contradictions.filter(({ between }) => between.includes(id));
  const steps: Step[] = [];
  const bare = (id: string, gaps: readonly Gap[]): void => {
    if (steps.length > 0) steps.push({ stretch: { id: `to-${id}`, hop: null, gaps, against: [] } });
  };
  const maker = makerOf(traced);
  if (maker !== null) steps.push({ station: maker });
  let last: End | null = null;
  let open = gapsAfter(null);
  for (const hop of trace.path) {
    const ending = ENDINGS[hop.kind];
    if (ending !== undefined) {
      bare(hop.id, open);
      steps.push({ station: { ...stationOf(hop.id, []), sign: ending, held: "held", hop } });
    } else {
      const first = last === null && open.length === 0 && hop.from.role === "plant" && maker !== null;
      if (first || (last !== null && open.length === 0)) {
        steps.pop();
        steps.push({
          station: stationOf(`from-${hop.id}`, first ? [hop.from] : [last ?? hop.from, hop.from]),
        });
      } else {
        bare(hop.id, open);
        steps.push({ station: stationOf(`from-${hop.id}`, [hop.from]) });
      }
      steps.push({ stretch: { id: hop.id, hop, gaps: [], against: against(hop.id) } });
      steps.push({ station: stationOf(`at-${hop.id}`, [hop.to]) });
    }
    last = ending === undefined ? hop.to : null;
    open = gapsAfter(hop.id);
  }
  if (open.length > 0) steps.push({ stretch: { id: "end", hop: null, gaps: open, against: [] } });
  return steps;
}
