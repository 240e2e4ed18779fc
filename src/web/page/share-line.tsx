import type { Row } from "./finding-words.ts";
import { useWords } from "./language.tsx";

const WIDE = 160;

/** A share on the line of 0 to 100 %: what could be (thin), the interval (thick), what was counted (tick). */
export function ShareLine({ row }: { readonly row: Row }) {
  const { say, percent } = useWords();
  if (row.share === null) return null;
  const x = (share: number): number => 4 + share * (WIDE - 8);
  const said = say("web.share.line", {
    share: percent(row.share),
    low: percent(row.boundLow ?? row.share),
    high: percent(row.boundHigh ?? row.share),
  });
  return (
    <svg
      className="shareline"
      viewBox={`0 0 ${WIDE} 16`}
      width={WIDE}
      height="16"
      role="img"
      aria-label={said}
    >
      <line x1="4" x2={WIDE - 4} y1="8" y2="8" stroke="var(--line)" strokeWidth="1" />
      {row.boundLow !== null && row.boundHigh !== null && (
        <line
          x1={x(row.boundLow)}
          x2={x(row.boundHigh)}
          y1="8"
          y2="8"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      {row.low !== null && row.high !== null && (
        <rect
          x={x(row.low)}
          y="5"
          width={Math.max(1, x(row.high) - x(row.low))}
          height="6"
          fill="var(--paper)"
          stroke="currentColor"
        />
      )}
      <rect x={x(row.share) - 1.5} y="1" width="3" height="14" fill="var(--accent)" />
    </svg>
  );
}
