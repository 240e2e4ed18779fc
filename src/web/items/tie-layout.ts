import type { KinEdge, KinGraph, KinNode } from "#trace";

/** Nodes that are drawn at most: more on a screen are a tangle, and the table has them all. */
const MOST = 60;
/** Pixels of the drawing. */
export const WIDE = 960;
const ROW = 40;
const COLUMNS = 3;
const LEFT = 24;
const STEP = (WIDE - LEFT) / COLUMNS;

export interface PlacedNode {
  readonly node: KinNode;
  readonly x: number;
  readonly y: number;
  /** Tie by which the walk came here; null where it began. */
  readonly by: KinEdge | null;
  readonly parent: PlacedNode | null;
}

export interface TieDrawing {
  readonly placed: readonly PlacedNode[];
  /** Ties beside those by which a node was reached, both ends drawn. */
  readonly others: readonly KinEdge[];
  /** Nodes that are not drawn. */
  readonly left: number;
  readonly high: number;
}

interface Branch {
  readonly node: KinNode;
  readonly by: KinEdge | null;
  readonly depth: number;
  readonly children: Branch[];
}

/** The graph as somebody walks it: the node they stand on at the left, what it is tied to beside it, and what that is tied to. */
export function layOut(graph: Pick<KinGraph, "nodes" | "edges">, focus: string): TieDrawing {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const start = nodes.get(focus);
  if (start === undefined) return { placed: [], others: [], left: graph.nodes.length, high: ROW };
  const ties = new Map<string, KinEdge[]>();
  for (const edge of graph.edges)
    for (const end of [edge.from, edge.to]) ties.set(end, [...(ties.get(end) ?? []), edge]);
  const root: Branch = { node: start, by: null, depth: 0, children: [] };
  const seen = new Set([focus]);
  const queue = [root];
  for (let branch = queue.shift(); branch !== undefined; branch = queue.shift()) {
    if (branch.depth === COLUMNS - 1) continue;
    for (const by of ties.get(branch.node.id) ?? []) {
      const other = nodes.get(by.from === branch.node.id ? by.to : by.from);
      if (other === undefined || seen.has(other.id) || seen.size >= MOST) continue;
      seen.add(other.id);
      const child = { node: other, by, depth: branch.depth + 1, children: [] };
      branch.children.push(child);
      queue.push(child);
    }
  }
  const placed: PlacedNode[] = [];
  let rows = 0;
  /** A branch stands at the height of its first child, so that the eye goes on without a jump. */
  const place = (branch: Branch, parent: PlacedNode | null): void => {
    const own = {
      node: branch.node,
      by: branch.by,
      parent,
      x: LEFT + branch.depth * STEP,
      y: rows * ROW + ROW / 2,
    };
    placed.push(own);
    if (branch.children.length === 0) rows++;
    for (const child of branch.children) place(child, own);
  };
  place(root, null);
  const walked = new Set(placed.map(({ by }) => by));
  return {
    placed,
    others: graph.edges.filter((edge) => !walked.has(edge) && seen.has(edge.from) && seen.has(edge.to)),
    left: graph.nodes.length - placed.length,
    high: Math.max(1, rows) * ROW,
  };
}

/** Two walks as one graph: a node or a tie that both met is there once. */
export function joined<G extends KinGraph>(one: G, other: G): G {
  const edgeKey = ({ from, to, tie }: KinEdge): string => `${from}\n${to}\n${tie}`;
  const nodes = new Map([...other.nodes, ...one.nodes].map((node) => [node.id, node]));
  const edges = new Map([...other.edges, ...one.edges].map((edge) => [edgeKey(edge), edge]));
  return { ...one, nodes: [...nodes.values()], edges: [...edges.values()], cut: one.cut || other.cut };
}
