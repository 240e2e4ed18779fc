import { useId } from "react";
import { useWords } from "#page/language.tsx";
import { type Band, OTHERS, UNKNOWN } from "./flow-data.ts";
import { Hatch } from "./hatch.tsx";

const WIDE = 960;
const LEFT = 190;
const RIGHT = 700;
const NODE = 12;
const GAP = 8;
/** Names below one another need this much. */
const LINE = 16;

interface Node {
  readonly name: string;
  readonly y: number;
  readonly high: number;
  readonly count: number;
}

/** Nodes of one side, largest first, what is not known last; heights in the same measure on both sides. */
function stack(counts: ReadonlyMap<string, number>, perPiece: number): readonly Node[] {
  const last = (name: string): number => (name === UNKNOWN ? 2 : name === OTHERS ? 1 : 0);
  let y = 0;
  return [...counts]
    .sort((a, b) => last(a[0]) - last(b[0]) || b[1] - a[1])
    .map(([name, count]) => {
      const node = { name, count, y, high: Math.max(1, count * perPiece) };
      y += node.high + GAP;
      return node;
    });
}

/** Where each name stands: at the middle of its node, or below the name before it where nodes are thin. */
function namesAt(nodes: readonly Node[]): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return nodes.map(({ y, high }) => {
    last = Math.max(y + high / 2, last + LINE);
    return last;
  });
}

function sums(bands: readonly Band[], side: "from" | "to"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const band of bands) counts.set(band[side], (counts.get(band[side]) ?? 0) + band.count);
  return counts;
}

/** Origins at the left, recoveries at the right, each band as wide as its count; the unknown is hatched, and as wide as it is. */
export function Sankey({ bands, label }: { readonly bands: readonly Band[]; readonly label: string }) {
  const { say, number, country } = useWords();
  const hatch = useId();
  const [fromCounts, toCounts] = [sums(bands, "from"), sums(bands, "to")];
  const total = [...fromCounts.values()].reduce((sum, count) => sum + count, 0);
  const rows = Math.max(fromCounts.size, toCounts.size);
  const high = Math.max(360, rows * 22 + 80);
  const perPiece = (high - rows * GAP) / Math.max(1, total);
  const [left, right] = [stack(fromCounts, perPiece), stack(toCounts, perPiece)];
  const name = (node: string): string =>
    node === UNKNOWN || node === OTHERS ? say(`web.flows.${node}`) : country(node);
  const [leftAt, rightAt] = [new Map<string, number>(), new Map<string, number>()];
  const [leftNames, rightNames] = [namesAt(left), namesAt(right)];
  const bottom =
    Math.max(...[...left, ...right].map(({ y, high: h }) => y + h), ...leftNames, ...rightNames) + 20;
  const order = (nodes: readonly Node[], node: string): number => nodes.findIndex((one) => one.name === node);
  const nowhere = new Set(bands.flatMap((band) => (band.nowhere === true ? [band.to] : [])));
  const drawn = [...bands]
    .sort((a, b) => order(left, a.from) - order(left, b.from) || order(right, a.to) - order(right, b.to))
    .map((band) => {
      const from = left[order(left, band.from)] as Node;
      const to = right[order(right, band.to)] as Node;
      const thick = band.count * perPiece;
      const y1 = from.y + (leftAt.get(band.from) ?? 0) + thick / 2;
      const y2 = to.y + (rightAt.get(band.to) ?? 0) + thick / 2;
      leftAt.set(band.from, (leftAt.get(band.from) ?? 0) + thick);
      rightAt.set(band.to, (rightAt.get(band.to) ?? 0) + thick);
      const middle = (LEFT + NODE + RIGHT) / 2;
      return { ...band, thick, path: `M${LEFT + NODE} ${y1}C${middle} ${y1} ${middle} ${y2} ${RIGHT} ${y2}` };
    });
  return (
    <svg viewBox={`0 0 ${WIDE} ${bottom}`} role="img" aria-label={label} className="chart" fontSize="13">
      <Hatch id={hatch} />
      <g transform="translate(0 8)">
        {drawn.map(({ from, to, count, thick, path }) => (
          <path
            key={`${from} ${to}`}
            d={path}
            fill="none"
            stroke={from === UNKNOWN ? "var(--firm)" : "var(--accent)"}
            strokeOpacity={from === UNKNOWN ? 0.3 : 0.28}
            strokeWidth={Math.max(thick, 0.75)}
          >
            <title>{`${name(from)} → ${to}: ${number(count)}`}</title>
          </path>
        ))}
        {left.map((node, i) => (
          <g key={node.name}>
            <rect
              x={LEFT}
              y={node.y}
              width={NODE}
              height={node.high}
              fill={node.name === UNKNOWN ? `url(#${hatch})` : "var(--accent)"}
              stroke="var(--ink)"
              strokeWidth="0.5"
            />
            <text
              x={LEFT - 8}
              y={leftNames[i]}
              textAnchor="end"
              dominantBaseline="central"
              fill="currentColor"
            >
              {`${name(node.name)} ${number(node.count)}`}
            </text>
          </g>
        ))}
        {right.map((node, i) => (
          <g key={node.name}>
            <rect
              x={RIGHT}
              y={node.y}
              width={NODE}
              height={node.high}
              fill={nowhere.has(node.name) ? `url(#${hatch})` : "var(--ink)"}
              {...(nowhere.has(node.name) ? { stroke: "var(--ink)", strokeWidth: 0.5 } : {})}
            />
            <text x={RIGHT + NODE + 8} y={rightNames[i]} dominantBaseline="central" fill="currentColor">
              {`${node.name} ${number(node.count)}`}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
