import type { Gap, Party, Transfer } from "#trace";
import type { TracedSaid } from "./trace-said.ts";

/** A place on the way: a plant, a shop, a holder; or the recovery at its end. */
export interface Station {
  readonly id: string;
  readonly what: "party" | "recovery" | "event";
  readonly party: Party | null;
  /** Label from a mark where no record names it: the maker as stamped. */
  readonly stamped: string | null;
  readonly hop: Transfer | null;
}

/** What leads from one station to the next: a record, or nothing. */
export interface Stretch {
  readonly id: string;
  readonly hop: Transfer | null;
  readonly gaps: readonly Gap[];
}

export type Step = { readonly station: Station } | { readonly stretch: Stretch };

const sameParty = (a: Party, b: Party): boolean => a.id !== null && a.id === b.id && a.role === b.role;

/** The way from the plant to the recovery as stations and stretches, each gap where it gapes. */
export function stepsOf({ item, trace }: TracedSaid): readonly Step[] {
  const steps: Step[] = [];
  const gapsAfter = (id: string | null): readonly Gap[] => trace.gaps.filter((gap) => gap.after === id);
  const make = item.marks["make"]?.value ?? item.marks["headstamp"]?.value ?? null;
  let last: Party | null = null;
  if (make !== null) {
    steps.push({ station: { id: "maker", what: "party", party: null, stamped: make.label, hop: null } });
  }
  let open: readonly Gap[] = gapsAfter(null);
  for (const hop of trace.path) {
    if (hop.kind === "seizure") {
      steps.push({ stretch: { id: `to-${hop.id}`, hop: null, gaps: open } });
      steps.push({ station: { id: hop.id, what: "recovery", party: null, stamped: null, hop } });
    } else {
      if (last === null || !sameParty(last, hop.from)) {
        if (steps.length > 0) steps.push({ stretch: { id: `to-${hop.id}`, hop: null, gaps: open } });
        steps.push({
          station: { id: `from-${hop.id}`, what: "party", party: hop.from, stamped: null, hop: null },
        });
      }
      steps.push({ stretch: { id: hop.id, hop, gaps: [] } });
      steps.push({ station: { id: `at-${hop.id}`, what: "party", party: hop.to, stamped: null, hop: null } });
      last = hop.to;
    }
    open = gapsAfter(hop.id);
  }
  if (open.length > 0) steps.push({ stretch: { id: "end", hop: null, gaps: open } });
  return steps;
}
