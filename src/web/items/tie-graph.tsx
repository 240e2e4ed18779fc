import { useWords, type Words } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { hrefOf, usePlace } from "#page/place.ts";
import type { KinGraph, KinNode } from "#trace";
import { layOut, type PlacedNode, WIDE } from "./tie-layout.ts";

/** A line that passes behind a text stops before it. */
const HALO = {
  paintOrder: "stroke",
  stroke: "var(--paper)",
  strokeWidth: 5,
  strokeLinejoin: "round",
} as const;
/** Width of a node and its name, where it is touched. */
const TOUCH = 280;
/** Letters of a label that fit a column. */
const LONGEST = 34;

/** The ties around one node, to be walked: each node is a link that makes it the one stood on. */
export function TieGraph({ graph, focus }: { readonly graph: KinGraph; readonly focus: string }) {
  const words = useWords();
  const { say, number } = words;
  const { path, query } = usePlace();
  const { placed, others, left, high } = layOut(graph, focus);
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const hrefTo = (id: string): string =>
    hrefOf(path, { ...Object.fromEntries(query), around: id === graph.start[0] ? null : id });
  return (
    <>
      <svg viewBox={`0 0 ${WIDE} ${high + 8}`} className="chart ties" fontSize="13">
        <title>{say("web.ties.graph", { n: placed.length })}</title>
        {placed.map(
          (one) =>
            one.parent !== null && (
              <Tie
                key={one.node.id}
                from={one.parent}
                to={one}
                sure={isSure(one.by?.tie)}
                past={clipped(nodeLabel(words, one.parent.node)).length}
              />
            ),
        )}
        {others.map(({ from, to, tie }) => {
          const [a, b] = [at.get(from), at.get(to)];
          return a === undefined || b === undefined ? null : (
            <path
              key={`${from} ${to} ${tie}`}
              d={`M${a.x} ${a.y} C${a.x - 18} ${a.y} ${b.x - 18} ${b.y} ${b.x} ${b.y}`}
              fill="none"
              stroke="var(--firm)"
              strokeDasharray="2 3"
            />
          );
        })}
        {placed.map((one) => (
          <Link
            key={one.node.id}
            href={hrefTo(one.node.id)}
            aria-current={one.node.id === focus ? "true" : undefined}
            className="tienode"
          >
            {/* A finger needs more than the letters. */}
            <rect x={one.x - 12} y={one.y - 16} width={TOUCH} height="32" fill="transparent" />
            <Sign node={one.node} x={one.x} y={one.y} here={one.node.id === focus} />
            <text
              x={one.x + 16}
              y={one.by === null ? one.y + 5 : one.y - 1}
              fill="var(--ink)"
              {...HALO}
              fontWeight={one.node.id === focus ? 650 : 500}
            >
              <title>{nodeLabel(words, one.node)}</title>
              {clipped(nodeLabel(words, one.node))}
            </text>
            {one.by !== null && (
              <text x={one.x + 16} y={one.y + 14} fill="var(--soft)" fontSize="11" {...HALO}>
                {tieWords(words, one.by.tie)}
              </text>
            )}
          </Link>
        ))}
      </svg>
      <p className="small soft">
        {say("web.ties.legend")}
        {left > 0 && ` ${say("web.ties.left", { n: number(left) })}`}
        {graph.cut && ` ${say("linked.cut")}`}
      </p>
    </>
  );
}

/** What a record or a judgement says is a whole line; a reason to look is a broken one. */
const isSure = (tie: string | undefined): boolean => tie === "part-of" || tie === "same-gun";

/** Pixels of a letter, about: a line at the height of a name begins behind it. */
const LETTER = 7.4;

interface TieProps {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly sure: boolean;
  /** Letters that stand beside the node it comes from. */
  readonly past: number;
}

function Tie({ from, to, sure, past }: TieProps) {
  const straight = from.y === to.y;
  const begin = Math.min(from.x + 22 + past * LETTER, to.x - 24);
  return (
    <path
      d={
        straight
          ? `M${begin} ${from.y} H${to.x}`
          : `M${from.x} ${from.y} V${to.y - 8} Q${from.x} ${to.y} ${from.x + 8} ${to.y} H${to.x}`
      }
      fill="none"
      stroke={sure ? "var(--ink)" : "var(--firm)"}
      strokeWidth="1.5"
      {...(sure ? {} : { strokeDasharray: "5 4" })}
    />
  );
}

/** A kind has a shape: an item is round, an event square, a lot a diamond, shop and day six-sided, a lead three-sided. */
function Sign({
  node,
  x,
  y,
  here,
}: {
  readonly node: KinNode;
  readonly x: number;
  readonly y: number;
  readonly here: boolean;
}) {
  const look = {
    fill: here ? "var(--accent)" : "var(--paper)",
    stroke: here ? "var(--accent)" : "var(--ink)",
    strokeWidth: 2,
  };
  if (node.kind === "item") return <circle cx={x} cy={y} r="8" {...look} />;
  if (node.kind === "event") return <rect x={x - 8} y={y - 8} width="16" height="16" {...look} />;
  const points: Readonly<Record<string, string>> = {
    lot: "0,-9 9,0 0,9 -9,0",
    "shop-and-day": "-4.5,-8 4.5,-8 9,0 4.5,8 -4.5,8 -9,0",
    "ballistic-lead": "0,-9 9,7 -9,7",
  };
  return <polygon points={points[node.kind] ?? points["lot"]} transform={`translate(${x} ${y})`} {...look} />;
}

/** Shop and day have no name of their own: the party's key says which, and the day stands behind it. */
export function nodeLabel(
  { say, knows }: Pick<Words, "say" | "knows">,
  { kind, label, event }: KinNode,
): string {
  if (kind === "shop-and-day") {
    const [, shop = label, state, day = ""] = /^dealer:([^@]+)(?:@(\S+))? ?(.*)$/.exec(label) ?? [];
    return [shop.replaceAll("-", " "), state?.toUpperCase(), day]
      .filter((part) => part !== undefined && part !== "")
      .join(", ");
  }
  if (event === undefined) return label;
  const what = knows(`linked.kind.${event.what}`) ? say(`linked.kind.${event.what}`) : "";
  return [`${what} ${event.name}`, event.date, event.place]
    .filter((part) => part != null && part !== "")
    .join(", ");
}

export const tieWords = ({ say, knows }: Pick<Words, "say" | "knows">, tie: string): string =>
  knows(`tie.${tie}`) ? say(`tie.${tie}`) : tie;

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
