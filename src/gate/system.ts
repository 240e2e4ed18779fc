/** A count that somebody may want to know, under one id wherever it is printed. */
export interface Count {
  /** As counted; null where only its place is known, such as a cell that an earlier edition withheld. */
  readonly value: number | null;
  /** Printed, now or before: the attacker knows it. */
  shown: boolean;
  /** Withholding it is in our hand: it is printed by this publication and by no earlier one. */
  readonly ours: boolean;
  /** What an attacker may take for granted: 1 where a printed table says that the key occurs, else 0. */
  least: 0 | 1;
  /** Must not be known to less than k. */
  target: boolean;
}

/** `parts` add up to `total`, or, where `exact` is false, to no more than it. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
  readonly exact: boolean;
}

/** Everything that is known of the counts, but for those that are withheld. */
export interface System {
  readonly counts: Map<string, Count>;
  readonly relations: Relation[];
  /** Names of the sums that are in: two tables may tell one of them twice. */
  readonly joined: Set<string>;
}

export function emptySystem(): System {
  return { counts: new Map(), relations: [], joined: new Set() };
}

/** Puts a count in, or joins what is known of it: printed once is printed. */
export function putCount(system: System, id: string, count: Count): void {
  const known = system.counts.get(id);
  if (known === undefined) {
    system.counts.set(id, { ...count });
    return;
  }
  system.counts.set(id, {
    value: known.value ?? count.value,
    shown: known.shown || count.shown,
    ours: known.shown && !known.ours ? false : known.ours || count.ours,
    least: known.least === 1 || count.least === 1 ? 1 : 0,
    target: known.target || count.target,
  });
}

/** A place that nothing has printed: the attacker can only work it out. */
export function putUnknown(system: System, id: string): void {
  if (!system.counts.has(id))
    system.counts.set(id, { value: null, shown: false, ours: false, least: 0, target: false });
}
