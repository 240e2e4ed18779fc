import type { Support } from "./channel.ts";
import type { KinEdge, KinGraph, KinNode, Tie } from "./kin.ts";

/** Our own judgement, as the verbal scale has it; a number that many guns bear is weaker than a judged match. */
const WORDS: Readonly<Record<Tie, Support>> = {
  "same-gun": "very-strong",
  "ballistic-lead": "strong",
  "same-number": "moderate",
  "consecutive-serials": "moderate",
  "same-lot": "moderate",
  "same-shop-and-day": "moderate",
  "same-headstamp-mix": "weak",
  "part-of": "none",
};

/** Nodes that a walk shows at most. */
export const MOST_NODES = 400;
export interface Neighbour {
  readonly id: string;
  readonly tie: Tie;
  readonly note: string | null;
}

interface Ground {
  readonly near: (id: string) => readonly Neighbour[];
  readonly label: (id: string) => Omit<KinNode, "depth">;
}

/**
 * Breadth first, in an order that the records alone decide. A step is a tie to another item or event; the event of an item that
 * was reached, what lies between two (a lot, a lead) and the items of the event that the walk began with cost none.
 */
export function walkFrom(start: readonly string[], depth: number, { near, label }: Ground): KinGraph {
  const nodes = new Map<string, KinNode>();
  const edges = new Map<string, KinEdge>();
  let cut = false;
  const begun = [...new Set(start)].sort();
  const reach = (id: string, at: number): KinNode | null => {
    const known = nodes.get(id);
    if (known !== undefined) return null;
    if (nodes.size >= MOST_NODES) {
      cut = true;
      return null;
    }
    const node = { ...label(id), depth: at };
    nodes.set(id, node);
    return node;
  };
  const join = (id: string, { id: other, tie, note }: Neighbour): void => {
    if (!nodes.has(other)) return;
    const [from, to] = id < other ? [id, other] : [other, id];
    const key = `${from}\n${to}\n${tie}`;
    const held = edges.get(key);
    if (held === undefined || (held.note === null && note !== null)) {
      edges.set(key, { from, to, tie, words: WORDS[tie], note });
    }
  };
  /** The event of an item, and at the start the items of an event. */
  const beside = (id: string, at: number): string[] => {
    const found: string[] = [];
    for (const one of near(id).filter(({ tie }) => tie === "part-of")) {
      if (reach(one.id, at) !== null) found.push(one.id);
      join(id, one);
    }
    return found;
  };
  for (const id of begun) reach(id, 0);
  let front = [...begun, ...begun.flatMap((id) => beside(id, 0))];
  for (let step = 1; step <= depth; step++) {
    const next: string[] = [];
    for (const found = [...front].sort(); found.length > 0; ) {
      const id = found.shift() as string;
      for (const one of near(id)) {
        const node = reach(one.id, step);
        join(id, one);
        if (node === null) continue;
        if (node.kind === "item" || node.kind === "event") next.push(one.id);
        else found.push(one.id);
      }
    }
    const items = next.filter((id) => nodes.get(id)?.kind === "item");
    front = [...next, ...items.flatMap((id) => beside(id, step))];
  }
  const order = (a: KinNode, b: KinNode): number => a.depth - b.depth || (a.id < b.id ? -1 : 1);
  return {
    start: begun,
    nodes: [...nodes.values()].sort(order),
    edges: [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
    cut,
  };
}
