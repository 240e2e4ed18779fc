import type { Contradiction, ContradictionCode } from "./contradiction.ts";
import type { CellRef, Transfer } from "./transfer.ts";

/** What of the records cannot be made one path: two that contradict, one that goes in a circle, a hop from nobody. */
export const TROUBLES = ["contradict", "circular", "from-nobody"] as const;
export type TroubleCode = (typeof TROUBLES)[number];

export interface Trouble {
  readonly code: TroubleCode;
  /** Which contradiction it is; null for a hop from nobody. */
  readonly detail: ContradictionCode | null;
  /** The one or two records, as they stand on the path. */
  readonly hops: readonly Transfer[];
  /** Where they stand. */
  readonly cells: readonly CellRef[];
}

/** Every trouble of a path, contradictions first; nothing is corrected, and nothing of it is hidden by another. */
export function troublesOf({
  path,
  contradictions,
}: {
  readonly path: readonly Transfer[];
  readonly contradictions: readonly Contradiction[];
}): Trouble[] {
  const byId = new Map(path.map((hop) => [hop.id, hop]));
  const cellsOf = (hops: readonly Transfer[]): readonly CellRef[] => hops.flatMap(({ cells }) => cells);
  const between = contradictions.map(({ code, between: ids }): Trouble => {
    const hops = ids.flatMap((id) => byId.get(id) ?? []);
    return { code: code === "circular" ? code : "contradict", detail: code, hops, cells: cellsOf(hops) };
  });
  const lone = path.filter(({ kind, from }) => GIVEN.has(kind) && from.held === "unknown");
  return [
    ...between,
    ...lone.map((hop): Trouble => ({ code: "from-nobody", detail: null, hops: [hop], cells: hop.cells })),
  ];
}

/** Acts in which somebody hands the item on, and a record of which names who. */
const GIVEN: ReadonlySet<Transfer["kind"]> = new Set<Transfer["kind"]>([
  ...(["import", "shipment", "wholesale", "retail-sale", "multiple-sale"] as const),
  ...(["private-resale", "government-delivery", "police-assignment"] as const),
]);
