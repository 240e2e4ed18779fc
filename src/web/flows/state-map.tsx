import { geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection } from "geojson";
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { useWords } from "#page/language.tsx";
import type { Counted } from "./flow-data.ts";

const WIDE = 960;
const HIGH = 600;

interface Circle extends Counted {
  readonly at: readonly [number, number];
  readonly radius: number;
}

async function shapesOf(): Promise<FeatureCollection> {
  const module = await import("geo/mx-states.topo.json");
  const topology = module.default as unknown as Topology<{ states: GeometryCollection }>;
  return feature(topology, topology.objects.states);
}

/** The states as shapes with their counts (RFC 7946): whole states, for no point in them is known. */
export async function geoJsonOf(states: readonly Counted[]): Promise<string> {
  const { features } = await shapesOf();
  const counted = features.flatMap(({ id, geometry }) => {
    const state = states.find(({ key }) => key === id);
    if (state === undefined) return [];
    const { key, label, count, events } = state;
    return [{ type: "Feature", id: key, properties: { state: label, count, seizures: events }, geometry }];
  });
  return JSON.stringify({ type: "FeatureCollection", features: counted });
}

/** The largest circles first, as long as their names do not stand on one another; the table has every name. */
function apart(circles: readonly Circle[]): readonly Circle[] {
  const named: Circle[] = [];
  for (const circle of [...circles].sort((a, b) => b.count - a.count)) {
    const y = ({ at, radius }: Circle): number => at[1] - radius;
    const near = named.some(
      (one) =>
        Math.abs(y(one) - y(circle)) < 18 &&
        Math.abs(one.at[0] - circle.at[0]) < 4 * (one.label.length + circle.label.length + 6),
    );
    if (!near) named.push(circle);
  }
  return named;
}

/** Circles on the states, their area the count: a state's own size says nothing, and no place finer than the data is drawn. */
export function StateMap({ states, label }: { readonly states: readonly Counted[]; readonly label: string }) {
  const { say, number } = useWords();
  const [shapes, setShapes] = useState<FeatureCollection | null>(null);
  useEffect(() => {
    void shapesOf().then(setShapes);
  }, []);
  if (shapes === null) return <p className="soft">{say("web.loading")}</p>;
  const path = geoPath(geoMercator().fitSize([WIDE, HIGH], shapes));
  const most = Math.max(1, ...states.map(({ count }) => count));
  const circles = shapes.features.flatMap((shape) => {
    const state = states.find(({ key }) => key === shape.id);
    return state === undefined
      ? []
      : [{ ...state, at: path.centroid(shape), radius: 3 + 31 * Math.sqrt(state.count / most) }];
  });
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label} className="chart" fontSize="13">
      {shapes.features.map((shape) => (
        <path
          key={String(shape.id)}
          d={path(shape) ?? ""}
          fill="var(--well)"
          stroke="var(--firm)"
          strokeWidth="0.6"
        />
      ))}
      {[...circles]
        .sort((a, b) => b.count - a.count)
        .map(({ key, at: [x, y], radius, label: name, count, events }) => (
          <circle
            key={key}
            cx={x}
            cy={y}
            r={radius}
            fill="var(--accent)"
            fillOpacity="0.35"
            stroke="var(--accent)"
            strokeWidth="1.5"
          >
            <title>
              {events === null
                ? `${name}: ${number(count)}`
                : `${name}: ${number(count)}; ${say("finding.clusters", { clusters: events })}`}
            </title>
          </circle>
        ))}
      {apart(circles).map(({ key, at: [x, y], radius, label: name, count }) => (
        <text
          key={key}
          x={x}
          y={y - radius - 4}
          textAnchor="middle"
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {`${name} ${number(count)}`}
        </text>
      ))}
    </svg>
  );
}
