import {
  type ChartFrame,
  COLOURS,
  HEAD,
  LABEL,
  LEFT,
  LETTER,
  ROW,
  scaleOf,
  THICK,
  text,
  WIDTH,
  whisker,
  whole,
} from "./drawing.ts";
import { drawn } from "./markup.ts";

/** A line of steps or of estimates: what is counted or estimated, and what it lies between. */
export interface Span {
  readonly label: string;
  /** Counted, or the estimate; null where there is none. */
  readonly value: number | null;
  /** Written behind the drawing. */
  readonly text: string;
  readonly low: number | null;
  /** Null with a `low`: no upper end is known. */
  readonly high: number | null;
}

/** Room for what is written behind the drawing. */
const BEHIND = 165;
const RIGHT_END = WIDTH - BEHIND;

interface Scale {
  readonly x: (value: number) => number;
  readonly lines: readonly string[];
  readonly bottom: number;
}

function scaled(frame: ChartFrame, spans: readonly Span[]): Scale {
  const ends = spans.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const { top, ticks } = scaleOf(Math.max(0, ...ends));
  const x = (value: number): number => LEFT + ((RIGHT_END - LEFT) * value) / top;
  const bottom = HEAD + spans.length * ROW;
  const lines = ticks.map(
    (tick) =>
      `<line class="hs-line" x1="${drawn(x(tick))}" x2="${drawn(x(tick))}" y1="${HEAD - 4}" y2="${bottom}" stroke="${COLOURS.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/>` +
      text(frame.format(tick), { x: x(tick), y: bottom + 14, look: "soft", anchor: "middle" }),
  );
  return { x, lines, bottom };
}

/** A line's name before the drawing, its text behind it on a ground of its own. */
function named({ label, text: said }: Span, at: { readonly end: number; readonly base: number }): string {
  const { end, base } = at;
  return [
    text(label, { x: LEFT - 8, y: base, look: "ink", anchor: "end", most: LABEL }),
    `<rect class="hs-ground" x="${drawn(end + 4)}" y="${drawn(base - THICK + 0.5)}" width="${drawn(said.length * LETTER + 4)}" height="${THICK + 4}" fill="#ffffff"/>`,
    text(said, { x: end + 6, y: base, look: "ink" }),
  ].join("");
}

/** Steps of a funnel in their order: bars of what was counted; what lies between the bounds of an uncounted step is hatched, never zero. */
export function stepChart(frame: ChartFrame, steps: readonly Span[]): string {
  const { x, lines, bottom } = scaled(frame, steps);
  const rows = steps.map((step, at) => {
    const { value, low, high } = step;
    const y = HEAD + at * ROW + (ROW - THICK) / 2;
    const bar = (from: number, to: number, fill: string): string =>
      `<rect x="${drawn(x(from))}" y="${drawn(y)}" width="${drawn(Math.max(x(to) - x(from), 0.5))}" height="${THICK}" ${fill}/>`;
    const solid = `class="hs-bar" fill="${COLOURS.bar}"`;
    const hatched = `fill="url(#${frame.id}-hatch)" class="hs-hatch" stroke="${COLOURS.soft}" stroke-width="1"`;
    const drawnBar =
      value !== null
        ? bar(0, value, solid)
        : `${(low ?? 0) > 0 ? bar(0, low ?? 0, solid) : ""}${high === null ? "" : bar(low ?? 0, high, hatched)}`;
    const end = x(Math.max(value ?? 0, high ?? 0, low ?? 0));
    return `${drawnBar}${named(step, { end, base: y + THICK - 2.5 })}`;
  });
  const axis = text(frame.axis, { x: LEFT, y: bottom + 30, look: "soft" });
  return whole(frame, [...lines, ...rows, axis], bottom + 36);
}

/** Estimates as points with their intervals; an arrow where no upper end is known; words alone where nothing is identified. */
export function intervalChart(frame: ChartFrame, spans: readonly Span[]): string {
  const { x, lines, bottom } = scaled(frame, spans);
  const rows = spans.map((span, at) => {
    const { value, low, high } = span;
    const middle = HEAD + at * ROW + ROW / 2;
    const open = low !== null && high === null;
    const range =
      low === null || high === null ? (open ? arrow(x(low), middle) : "") : whisker(x(low), x(high), middle);
    const point =
      value === null
        ? ""
        : `<circle class="hs-bar" cx="${drawn(x(value))}" cy="${drawn(middle)}" r="4" fill="${COLOURS.bar}"/>`;
    const end = open ? RIGHT_END : x(Math.max(value ?? 0, high ?? 0));
    return `${range}${point}${named(span, { end, base: middle + 4 })}`;
  });
  const axis = text(frame.axis, { x: LEFT, y: bottom + 30, look: "soft" });
  return whole(frame, [...lines, ...rows, axis], bottom + 36);
}

function arrow(from: number, y: number): string {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line class="hs-mark" x1="${drawn(x1)}" y1="${drawn(y1)}" x2="${drawn(x2)}" y2="${drawn(y2)}" stroke="${COLOURS.mark}" stroke-width="1.4"/>`;
  const to = RIGHT_END;
  return (
    line(from, y - 4, from, y + 4) +
    line(from, y, to, y) +
    line(to - 6, y - 4, to, y) +
    line(to - 6, y + 4, to, y)
  );
}
