import type { Count, Relation, System } from "./system.ts";

/** What a linear programme came to; the solver is called by the edge. */
export type Solved = number | "unbounded" | "infeasible";
/** Solves a problem in the CPLEX LP format. */
export type Solve = (problem: string) => Solved;

/** What an attacker can work out of a withheld count: whole numbers, both ends included; null = no upper end. */
export interface Known {
  readonly id: string;
  readonly low: number;
  readonly high: number | null;
}

/** What is left of a count where printed figures contradict each other: an interval of no number, which is not wide. */
const NOTHING = { low: 0, high: -1 } as const;

/** Rounding slack of a solver that computes in floating point. */
const SLACK = 1e-6;

/** Withheld counts that relations join, and those relations. */
export interface Component {
  readonly ids: readonly string[];
  readonly relations: readonly Relation[];
}

/** Finds the counts that an attacker can play off against each other, as the system stands at the time of asking. */
export interface Attack {
  readonly components: () => Component[];
  /** The component of one withheld count. */
  readonly around: (id: string) => Component;
  /** The intervals of the withheld targets of a component. */
  readonly bounds: (component: Component) => Known[];
}

/**
 * The intervals that an attacker's linear programme gives: least and most of each withheld target under all relations, with
 * everything printed put in. Counts that stand in the same relations have the same interval and are solved once; a component
 * of one sum is solved by hand, since its programme has a closed solution. Where printed figures contradict each other, the interval
 * is empty.
 */
export function openAttack(system: System, solve: Solve): Attack {
  const { counts } = system;
  const isOpen = (id: string): boolean => counts.get(id)?.shown === false;
  const touching = new Map<string, Relation[]>();
  for (const relation of binding(system)) {
    for (const id of new Set([relation.total, ...relation.parts])) {
      const held = touching.get(id);
      if (held === undefined) touching.set(id, [relation]);
      else held.push(relation);
    }
  }
  const around = (start: string): Component => {
    const ids = new Set([start]);
    const relations = new Set<Relation>();
    for (const id of ids) {
      for (const relation of touching.get(id) ?? []) {
        if (relations.has(relation) || isSlack(counts, relation)) continue;
        relations.add(relation);
        for (const one of [relation.total, ...relation.parts]) if (isOpen(one)) ids.add(one);
      }
    }
    return { ids: [...ids], relations: [...relations] };
  };
  return {
    around,
    components: () => {
      const seen = new Set<string>();
      const found: Component[] = [];
      for (const [id, { shown, target }] of counts) {
        if (shown || !target || seen.has(id)) continue;
        const component = around(id);
        for (const one of component.ids) seen.add(one);
        found.push(component);
      }
      return found;
    },
    bounds: (component) => boundsOf(system, component, solve),
  };
}

/** Every withheld target with what an attacker knows of it. */
export function attack(system: System, solve: Solve): Known[] {
  const { components, bounds } = openAttack(system, solve);
  return components().flatMap(bounds);
}

/** Whether what an attacker knows is at least k wide. */
export function isWide({ low, high }: Pick<Known, "low" | "high">, k: number): boolean {
  return high === null || high - low >= k;
}

/** Seizures of a row that is itself withheld: they are no more than it, which says no more than that both are there. */
function isSlack(counts: ReadonlyMap<string, Count>, { total, parts, exact }: Relation): boolean {
  return (
    !exact && counts.get(total)?.shown === false && parts.every((part) => counts.get(part)?.shown === false)
  );
}

function boundsOf(system: System, component: Component, solve: Solve): Known[] {
  const targets = component.ids.filter((id) => system.counts.get(id)?.target === true);
  const alike = new Map<string, Omit<Known, "id">>();
  const byHand = oneSum(system, component);
  return targets.map((id) => {
    const byHandNow = byHand?.(id);
    if (byHandNow !== undefined) return { id, ...byHandNow };
    const signature = signatureOf(system, component, id);
    let known = alike.get(signature);
    if (known === undefined) {
      known = solved(solve, problemOf(system, component, id));
      alike.set(signature, known);
    }
    return { id, ...known };
  });
}

/** The closed solution where one sum, or one bound, is all that binds; null where there is more. */
function oneSum(
  { counts }: System,
  { ids, relations }: Component,
): ((id: string) => Omit<Known, "id">) | null {
  const least = (id: string): number => counts.get(id)?.least ?? 0;
  const [only, second] = relations;
  if (only === undefined) return (id) => ({ low: least(id), high: null });
  if (second !== undefined || counts.get(only.total)?.shown !== true) return null;
  if (new Set(only.parts).size !== only.parts.length) return null;
  const shown = only.parts.reduce(
    (sum, id) => sum + (ids.includes(id) ? 0 : (counts.get(id)?.value ?? 0)),
    0,
  );
  const left = (counts.get(only.total)?.value ?? 0) - shown;
  const floor = ids.reduce((sum, id) => sum + least(id), 0);
  return (id) => ({
    low: only.exact && ids.length === 1 ? left : least(id),
    high: left - (floor - least(id)),
  });
}

function solved(solve: Solve, problem: string): Omit<Known, "id"> {
  const low = solve(`Minimize\n${problem}`);
  const high = solve(`Maximize\n${problem}`);
  if (typeof low !== "number" || high === "infeasible") return NOTHING;
  return { low: Math.ceil(low - SLACK), high: high === "unbounded" ? null : Math.floor(high + SLACK) };
}

function signatureOf(system: System, { relations }: Component, id: string): string {
  const places = relations.flatMap(({ total, parts }, at) =>
    total === id || parts.includes(id) ? [`${at}${total === id ? "t" : "p"}`] : [],
  );
  return `${system.counts.get(id)?.least} ${places.join(" ")}`;
}

/** One programme: the printed counts are numbers in it, the withheld ones its variables. */
function problemOf(system: System, { ids, relations }: Component, target: string): string {
  const names = new Map(ids.map((id, at) => [id, `x${at}`]));
  const rows = relations.map(({ total, parts, exact }, at) => {
    let constant = 0;
    const terms: string[] = [];
    for (const part of parts) {
      const name = names.get(part);
      if (name === undefined) constant += system.counts.get(part)?.value ?? 0;
      else terms.push(`+ ${name}`);
    }
    const whole = names.get(total);
    const right = whole === undefined ? (system.counts.get(total)?.value ?? 0) - constant : -constant;
    if (whole !== undefined) terms.push(`- ${whole}`);
    return ` r${at}: ${terms.join(" ")} ${exact ? "=" : "<="} ${right}`;
  });
  const bounds = ids.map((id) => ` ${names.get(id)} >= ${system.counts.get(id)?.least ?? 0}`);
  return ` obj: ${names.get(target)}\nSubject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
}

/** A sum that nothing else speaks of binds nothing: whatever its parts are, it is what they come to. */
function binding({ counts, relations }: System): Relation[] {
  const free = (id: string): boolean => {
    const count = counts.get(id);
    return count !== undefined && !count.shown && !count.target && count.least === 0;
  };
  let left: readonly Relation[] = relations;
  for (;;) {
    const times = new Map<string, number>();
    for (const { total, parts } of left) {
      for (const id of [total, ...parts]) times.set(id, (times.get(id) ?? 0) + 1);
    }
    const kept = left.filter(({ total }) => !free(total) || (times.get(total) ?? 0) > 1);
    if (kept.length === left.length) return kept;
    left = kept;
  }
}
