import {
  type ChartFrame,
  COLOURS,
  HEAD,
  LABEL,
  LEFT,
  LETTER,
  RIGHT,
  ROW,
  scaleOf,
  THICK,
  text,
  WIDTH,
  whisker,
  whole,
} from "./drawing.ts";
import { drawn } from "./markup.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands behind the bar, written out. */
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Hatched: what is not known, drawn as wide as it is. */
  readonly unknown?: boolean;
}

/** Horizontal bars with their intervals, and the unread share as a hatched bar of its own width. */
export function barChart(frame: ChartFrame, bars: readonly Bar[]): string {
  const most = Math.max(0, ...bars.flatMap(({ value, high }) => [value, high ?? value]));
  const { top, ticks } = scaleOf(most);
  const wide = WIDTH - LEFT - RIGHT;
  const x = (value: number): number => LEFT + (wide * value) / top;
  const bottom = HEAD + bars.length * ROW;
  const lines = ticks.map(
    (tick) =>
      `<line class="hs-line" x1="${drawn(x(tick))}" x2="${drawn(x(tick))}" y1="${HEAD - 4}" y2="${bottom}" stroke="${COLOURS.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/>` +
      text(frame.format(tick), { x: x(tick), y: bottom + 14, look: "soft", anchor: "middle" }),
  );
  const drawnBars = bars.map((bar, at) => {
    const y = HEAD + at * ROW + (ROW - THICK) / 2;
    const end = Math.max(bar.value, bar.high ?? 0);
    const fill =
      bar.unknown === true ? `fill="url(#${frame.id}-hatch)"` : `class="hs-bar" fill="${COLOURS.bar}"`;
    const edge = bar.unknown === true ? ` class="hs-hatch" stroke="${COLOURS.soft}" stroke-width="1"` : "";
    return [
      text(bar.label, { x: LEFT - 8, y: y + THICK - 2.5, look: "ink", anchor: "end", most: LABEL }),
      `<rect x="${drawn(LEFT)}" y="${drawn(y)}" width="${drawn(Math.max(x(bar.value) - LEFT, 0.5))}" height="${THICK}" ${fill}${edge}/>`,
      bar.low === null || bar.high === null ? "" : whisker(x(bar.low), x(bar.high), y + THICK / 2),
      // The ground behind the text keeps the lines of the axis out of it.
      `<rect class="hs-ground" x="${drawn(x(end) + 4)}" y="${drawn(y - 2)}" width="${drawn(bar.text.length * LETTER + 4)}" height="${THICK + 4}" fill="#ffffff"/>`,
      text(bar.text, { x: x(end) + 6, y: y + THICK - 2.5, look: "ink" }),
    ].join("");
  });
  const axis = text(frame.axis, { x: LEFT, y: bottom + 30, look: "soft" });
  return whole(frame, [...lines, ...drawnBars, axis], bottom + 36);
}
