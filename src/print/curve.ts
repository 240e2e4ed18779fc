import { type ChartFrame, COLOURS, HEAD, RIGHT, scaleOf, text, WIDTH, whole } from "./drawing.ts";
import { drawn } from "./markup.ts";

export interface Point {
  readonly x: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Line {
  readonly label: string;
  readonly points: readonly Point[];
  /** Drawn in dashes: told apart without colour. */
  readonly dashed?: boolean;
  /** Holds its value until the next point. */
  readonly stepped?: boolean;
}

const TALL = 260;
/** Below the title and the name of the axis. */
const TOP = HEAD + 14;

/** Curves over a numeric axis, each with its band where it has one; told apart by dashes and by their names at their ends. */
export function curveChart(
  frame: ChartFrame & { readonly across: string; readonly days: (tick: number) => string },
  lines: readonly Line[],
): string {
  const points = lines.flatMap((line) => line.points);
  const from = Math.min(...points.map((point) => point.x));
  const to = Math.max(...points.map((point) => point.x));
  const { top, ticks } = scaleOf(Math.max(0, ...points.flatMap(({ value, high }) => [value, high ?? value])));
  const left = 60;
  const wide = WIDTH - left - RIGHT;
  const x = (value: number): number => left + (to === from ? 0 : (wide * (value - from)) / (to - from));
  const y = (value: number): number => TOP + TALL - (TALL * value) / top;
  const grid = ticks.map(
    (tick) =>
      `<line class="hs-line" x1="${left}" x2="${left + wide}" y1="${drawn(y(tick))}" y2="${drawn(y(tick))}" stroke="${COLOURS.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/>` +
      text(frame.format(tick), { x: left - 6, y: y(tick) + 4, look: "soft", anchor: "end" }),
  );
  const across = ticksBetween(from, to).map((tick) =>
    text(frame.days(tick), { x: x(tick), y: TOP + TALL + 15, look: "soft", anchor: "middle" }),
  );
  const drawnLines = lines.map((line) => {
    const banded = line.points.filter(({ low, high }) => low !== null && high !== null);
    const band = [
      ...banded.map((one) => `${drawn(x(one.x))},${drawn(y(one.high ?? 0))}`),
      ...[...banded].reverse().map((one) => `${drawn(x(one.x))},${drawn(y(one.low ?? 0))}`),
    ].join(" ");
    const path = line.points
      .map((one, at) => {
        const step = line.stepped === true && at > 0 ? `H${drawn(x(one.x))}V${drawn(y(one.value))}` : "";
        return at === 0
          ? `M${drawn(x(one.x))} ${drawn(y(one.value))}`
          : step || `L${drawn(x(one.x))} ${drawn(y(one.value))}`;
      })
      .join("");
    return [
      banded.length < 2
        ? ""
        : `<polygon class="hs-bar" points="${band}" fill="${COLOURS.bar}" fill-opacity="0.18"/>`,
      `<path class="hs-mark" d="${path}" fill="none" stroke="${COLOURS.mark}" stroke-width="1.8"${line.dashed === true ? ' stroke-dasharray="5 4"' : ""}/>`,
      ...line.points.map(
        (one) =>
          `<circle class="hs-bar" cx="${drawn(x(one.x))}" cy="${drawn(y(one.value))}" r="2.2" fill="${COLOURS.bar}"/>`,
      ),
    ].join("");
  });
  // Names of lines that end near each other are set apart, in the order of their ends.
  let last = Number.NEGATIVE_INFINITY;
  const names = lines
    .flatMap(({ label, points: own }) => {
      const end = own.at(-1);
      return end === undefined ? [] : [{ label, x: x(end.x), y: y(end.value) }];
    })
    .sort((a, b) => a.y - b.y)
    .map(({ label, x: at, y: high }) => {
      last = Math.max(high + 4, last + 15);
      return text(label, { x: at + 5, y: last, look: "ink" });
    });
  const axes = [
    text(frame.axis, { x: left, y: TOP - 10, look: "soft" }),
    text(frame.across, { x: left + wide, y: TOP + TALL + 31, look: "soft", anchor: "end" }),
  ];
  return whole(frame, [...grid, ...across, ...drawnLines, ...names, ...axes], TOP + TALL + 38);
}

function ticksBetween(from: number, to: number): number[] {
  const { ticks } = scaleOf(to - from);
  const step = Math.max(1, Math.round(ticks[1] ?? 1));
  const first = Math.ceil(from / step) * step;
  const all: number[] = [];
  for (let at = first; at <= to; at += step) all.push(at);
  return all;
}
