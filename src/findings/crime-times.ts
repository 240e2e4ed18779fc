import type { Cohorted } from "#estimates";
import type { ImportFacts, ItemFacts, Records } from "./definition.ts";
import type { Population } from "./finding.ts";

/** A gun sold and recovered; days since 1970-01-01, first and last that its dates allow. */
export interface Timed {
  readonly sold: { readonly first: number; readonly last: number };
  readonly recovered: { readonly first: number; readonly last: number };
  readonly year: string;
  /** Place of the sale; null where not read. */
  readonly place: { readonly id: string; readonly label: string } | null;
  readonly cluster: string;
  readonly address: string;
}

/** The guns of one population and what could not be counted of it. */
export interface TimedGuns {
  readonly population: Population;
  readonly imports: readonly string[];
  readonly firearms: number;
  readonly guns: readonly Timed[];
  /** Guns whose records name a sale after the recovery, or none before it. */
  readonly reversed: number;
  readonly reversedAt: readonly string[];
  /** What was returned by a trace: the authority's disclaimer goes with it. */
  readonly traced: boolean;
}

const MEANINGS = ["seizures", "handovers", "case-items", "register"] as const;

/** Firearms that are asked for both their dates; of registers only trace responses. */
export const isTimed = ({ kind }: ItemFacts, { meaning, registerKind }: ImportFacts): boolean =>
  kind === "firearm" &&
  MEANINGS.some((one) => one === meaning) &&
  (meaning !== "register" || registerKind === "trace-response");

/** Guns with both ends recorded, by population; registers only where they are trace responses. */
export async function timedGuns(records: Records): Promise<TimedGuns[]> {
  const files = new Map(records.imports.map((file) => [file.importId, file]));
  const groups = new Map<
    string,
    { -readonly [K in keyof TimedGuns]: TimedGuns[K] } & {
      guns: Timed[];
      imports: string[];
      reversedAt: string[];
    }
  >();
  for await (const batch of records.items({ kinds: ["firearm"], meanings: MEANINGS })) {
    for (const item of batch) {
      const file = files.get(item.importId);
      const traced = file?.registerKind === "trace-response";
      if (file === undefined || !isTimed(item, file)) continue;
      const population = file.population("firearm");
      const key = JSON.stringify(population);
      const group = groups.get(key) ?? {
        population,
        imports: [],
        firearms: 0,
        guns: [],
        reversed: 0,
        reversedAt: [],
        traced,
      };
      groups.set(key, group);
      if (!group.imports.includes(item.importId)) group.imports.push(item.importId);
      group.firearms++;
      const found = item.soldAndRecovered();
      if (found === "reversed") {
        group.reversed++;
        group.reversedAt.push(item.address);
      } else if (found !== null)
        group.guns.push({ ...found, cluster: clusterOf(item), address: item.address });
    }
  }
  return [...groups.values()];
}

/** Guns of one case or seizure came together; one that names none stands alone. */
function clusterOf({ importId, seizure, address }: ItemFacts): string {
  return seizure === null ? address : `${importId} ${seizure}`;
}

/** With the shortest times that the dates allow, or with the longest. */
export type Reading = "shortest" | "longest";

/** Truncated times in days, of guns recovered by the day `until` (days since 1970-01-01). */
export function truncatedTimes(guns: readonly Timed[], reading: Reading, until: number): Cohorted[] {
  return guns.flatMap((gun): Cohorted[] => {
    const [from, to] =
      reading === "shortest"
        ? [gun.sold.last, Math.max(gun.recovered.first, gun.sold.last)]
        : [gun.sold.first, Math.min(gun.recovered.last, until)];
    if (to > until || from > until) return [];
    return [{ time: to - from, limit: until - from, cluster: gun.cluster, cohort: gun.year }];
  });
}

/** Last day of a recovery read: the records can be taken to reach that far, and no further. */
export function lastRecovery(guns: readonly Timed[]): number {
  return guns.reduce((last, { recovered }) => Math.max(last, recovered.last), Number.NEGATIVE_INFINITY);
}

export const isExact = ({ sold, recovered }: Timed): boolean =>
  sold.first === sold.last && recovered.first === recovered.last;
