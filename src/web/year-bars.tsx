import type { Placed } from "./flow-data.ts";
import { useWords } from "./language.tsx";

const WIDE = 960;
const HIGH = 260;
const FLOOR = 220;

/** Counts by year; a year of which nothing is on record has no bar and says so. */
export function YearBars({ years, label }: { readonly years: readonly Placed[]; readonly label: string }) {
  const { say, number } = useWords();
  const known = new Map(years.map((row) => [Number(row.year), row.count]));
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const most = Math.max(1, ...known.values());
  const step = WIDE / all.length;
  const wide = Math.min(72, step * 0.7);
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label} className="chart" fontSize="13">
      <line x1="0" x2={WIDE} y1={FLOOR} y2={FLOOR} stroke="var(--firm)" />
      {all.map((year, i) => {
        const count = known.get(year);
        const x = step * (i + 0.5);
        const high = count === undefined ? 0 : Math.max(1, (count / most) * 185);
        return (
          <g key={year}>
            {count !== undefined && (
              <rect x={x - wide / 2} y={FLOOR - high} width={wide} height={high} fill="var(--accent)" />
            )}
            <text x={x} y={FLOOR - high - 6} textAnchor="middle" fill="var(--soft)">
              {count === undefined ? say("web.flows.no-record") : number(count)}
            </text>
            <text x={x} y={FLOOR + 20} textAnchor="middle" fill="var(--ink)">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
