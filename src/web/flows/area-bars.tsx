import { useWords } from "#page/language.tsx";
import type { Taken } from "./flow-data.ts";

const WIDE = 960;
const LEFT = 300;
const STEP = 26;

/** One bar an area, longest first; the crossing of its name stands with it where the tables have one. */
export function AreaBars({ areas, label }: { readonly areas: readonly Taken[]; readonly label: string }) {
  const { number } = useWords();
  const most = Math.max(1, ...areas.map(({ count }) => count));
  return (
    <svg
      viewBox={`0 0 ${WIDE} ${areas.length * STEP + 8}`}
      role="img"
      aria-label={label}
      className="chart"
      fontSize="13"
    >
      <line x1={LEFT} x2={LEFT} y1="0" y2={areas.length * STEP + 8} stroke="var(--firm)" />
      {areas.map(({ key, label: name, count, crossing }, i) => {
        const long = Math.max(1, (count / most) * (WIDE - LEFT - 80));
        const y = i * STEP + 4;
        const at = /^(?:–|)$/.test(crossing) ? name : `${name} (${crossing})`;
        return (
          <g key={key}>
            <text x={LEFT - 8} y={y + 9} textAnchor="end" dominantBaseline="central" fill="var(--ink)">
              {at}
            </text>
            <rect x={LEFT} y={y} width={long} height={STEP - 8} fill="var(--accent)" />
            <text x={LEFT + long + 6} y={y + 9} dominantBaseline="central" fill="var(--soft)">
              {number(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
