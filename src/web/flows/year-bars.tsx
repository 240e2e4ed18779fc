import { useId } from "react";
import { useWords } from "#page/language.tsx";
import type { Counted } from "./flow-data.ts";
import { Hatch } from "./hatch.tsx";

const WIDE = 960;
const HIGH = 260;
const FLOOR = 220;
const WIDEST = 140;

interface Props {
  readonly years: readonly Counted[];
  /** Counts of which no year is known: a hatched bar in the same measure. */
  readonly undated: number;
  readonly label: string;
}

/** Counts by year; a year of which nothing is on record has no bar and says so. */
export function YearBars({ years, undated, label }: Props) {
  const { say, number } = useWords();
  const hatch = useId();
  const bars = [
    ...filled(years),
    ...(undated > 0 ? [{ label: say("web.flows.undated"), count: undated, known: false }] : []),
  ];
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  // A few years stand side by side at the beginning, where a narrow window sees them.
  const step = Math.min(WIDE / bars.length, WIDEST);
  const wide = Math.min(72, step * 0.7);
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label} className="chart" fontSize="13">
      <Hatch id={hatch} />
      <line x1="0" x2={WIDE} y1={FLOOR} y2={FLOOR} stroke="var(--firm)" />
      {bars.map(({ label: name, count, known }, i) => {
        const x = step * (i + 0.5);
        const high = count === null ? 0 : Math.max(1, (count / most) * 185);
        return (
          <g key={name}>
            {count !== null && (
              <rect
                x={x - wide / 2}
                y={FLOOR - high}
                width={wide}
                height={high}
                fill={known ? "var(--accent)" : `url(#${hatch})`}
                stroke={known ? "none" : "var(--soft)"}
              />
            )}
            <text x={x} y={FLOOR - high - 6} textAnchor="middle" fill="var(--soft)">
              {count === null ? "–" : number(count)}
            </text>
            <text x={x} y={FLOOR + 20} textAnchor="middle" fill="var(--ink)">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface Bar {
  readonly label: string;
  readonly count: number | null;
  readonly known: boolean;
}

/** Years between two that are on record stand there empty; a gap of centuries is a slip of the pen, and is not filled. */
function filled(years: readonly Counted[]): readonly Bar[] {
  const numbers = years.map(({ label }) => Number(/\d{4}/.exec(label)?.[0]));
  return years.flatMap(({ label, count }, i) => {
    const gap = i === 0 ? 0 : (numbers[i] as number) - (numbers[i - 1] as number) - 1;
    const empty = gap > 0 && gap < 12 ? gap : 0;
    const between = Array.from({ length: empty }, (_, n) => ({
      ...{ label: String((numbers[i - 1] as number) + n + 1), count: null, known: true },
    }));
    return [...between, { label, count, known: true }];
  });
}
