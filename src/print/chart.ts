import { drawn, escapeText } from "./markup.ts";

/** What every chart says of itself, for who sees it and for who hears it. */
export interface ChartFrame {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What is drawn, in a sentence: read aloud instead of the drawing. */
  readonly description: string;
  readonly axis: string;
  /** Across the drawing, where the data are made up. */
  readonly watermark: string | null;
  /** Under the drawing: source, base. */
  readonly foot: readonly string[];
  /** Writes a value of the axis. */
  readonly format: (value: number) => string;
}

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

/** Width in units of which a newspaper column's 90 mm makes type of 7 points. */
const WIDTH = 640;
const LEFT = 210;
const RIGHT = 110;
const ROW = 24;
const THICK = 13;
const HEAD = 30;
const FONT = 12;
/** Width of a letter, rather too wide than too narrow. */
const LETTER = 6.2;
/** Letters that fit before the bars. */
const LABEL = 31;
/** Colours on white, with classes that a page may set in dark; contrast of text 7:1 and more, of marks 3:1. */
const COLOURS = {
  ink: "#1a1a1a",
  soft: "#4a4f54",
  line: "#9aa0a6",
  bar: "#2b6083",
  mark: "#0f2d40",
} as const;

/** What a page or a drawing of its own says of the classes, light and dark. */
export const CHART_STYLE = `.hs-ink{fill:#1a1a1a}.hs-soft{fill:#4a4f54}.hs-bar{fill:#2b6083}.hs-line{stroke:#9aa0a6}.hs-mark{stroke:#0f2d40}.hs-ground{fill:#ffffff}.hs-hatch{stroke:#4a4f54}@media (prefers-color-scheme:dark){.hs-ink{fill:#f1f3f4}.hs-soft{fill:#c4c9ce}.hs-bar{fill:#7fb6d9}.hs-line{stroke:#5f6368}.hs-mark{stroke:#ffffff}.hs-ground{fill:#16191c}.hs-hatch{stroke:#c4c9ce}}`;

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
      text(cut(bar.label), { x: LEFT - 8, y: y + THICK - 2.5, look: "ink", anchor: "end" }),
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

/** Curves over a numeric axis, each with its band where it has one; told apart by dashes and by their names at their ends. */
export function curveChart(frame: ChartFrame & { readonly across: string }, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const from = Math.min(...points.map((point) => point.x));
  const to = Math.max(...points.map((point) => point.x));
  const { top, ticks } = scaleOf(Math.max(0, ...points.flatMap(({ value, high }) => [value, high ?? value])));
  const left = 60;
  const wide = WIDTH - left - RIGHT;
  const x = (value: number): number => left + (to === from ? 0 : (wide * (value - from)) / (to - from));
  const y = (value: number): number => HEAD + TALL - (TALL * value) / top;
  const grid = ticks.map(
    (tick) =>
      `<line class="hs-line" x1="${left}" x2="${left + wide}" y1="${drawn(y(tick))}" y2="${drawn(y(tick))}" stroke="${COLOURS.line}" stroke-width="${tick === 0 ? 1 : 0.5}"/>` +
      text(frame.format(tick), { x: left - 6, y: y(tick) + 4, look: "soft", anchor: "end" }),
  );
  const across = ticksBetween(from, to).map((tick) =>
    text(String(tick), { x: x(tick), y: HEAD + TALL + 15, look: "soft", anchor: "middle" }),
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
    const end = line.points.at(-1);
    return [
      banded.length < 2
        ? ""
        : `<polygon class="hs-bar" points="${band}" fill="${COLOURS.bar}" fill-opacity="0.18"/>`,
      `<path class="hs-mark" d="${path}" fill="none" stroke="${COLOURS.mark}" stroke-width="1.8"${line.dashed === true ? ' stroke-dasharray="5 4"' : ""}/>`,
      end === undefined ? "" : text(line.label, { x: x(end.x) + 5, y: y(end.value) + 4, look: "ink" }),
    ].join("");
  });
  const axes = [
    text(frame.axis, { x: left, y: HEAD - 8, look: "soft" }),
    text(frame.across, { x: left + wide, y: HEAD + TALL + 31, look: "soft", anchor: "end" }),
  ];
  return whole(frame, [...grid, ...across, ...drawnLines, ...axes], HEAD + TALL + 38);
}

/** Steps of a funnel, widest first as they come; what lies between a step's bounds is hatched, never zero. */
export function stepChart(frame: ChartFrame, steps: readonly Bar[]): string {
  return barChart(
    frame,
    steps.map((step) => ({ ...step, unknown: step.unknown === true })),
  );
}

function whole(frame: ChartFrame, parts: readonly string[], bottom: number): string {
  const { id, title, description, watermark, foot } = frame;
  const height = bottom + foot.length * 15 + 6;
  const hatch =
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<line class="hs-hatch" x1="0" y1="0" x2="0" y2="6" stroke="${COLOURS.soft}" stroke-width="2"/></pattern></defs>`;
  const mark =
    watermark === null
      ? ""
      : `<text x="${WIDTH / 2}" y="${drawn(height / 2)}" text-anchor="middle" font-size="40" font-weight="bold" class="hs-soft" fill="${COLOURS.soft}" fill-opacity="0.25" transform="rotate(-18 ${WIDTH / 2} ${drawn(height / 2)})">${escapeText(watermark)}</text>`;
  const under = foot.map((line, at) =>
    text(line, { x: 8, y: bottom + 12 + at * 15, look: "soft", size: 10.5 }),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${drawn(height)}" width="${WIDTH}" height="${drawn(height)}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="Roboto, Arial, Helvetica, sans-serif">` +
    `<title id="${id}-t">${escapeText(title)}</title><desc id="${id}-d">${escapeText(description)}</desc>${hatch}` +
    `<rect class="hs-ground" width="${WIDTH}" height="${drawn(height)}" fill="#ffffff"/>` +
    text(title, { x: 8, y: 16, look: "ink", size: 13, bold: true }) +
    `${parts.join("")}${under.join("")}${mark}</svg>`
  );
}

/** A chart as a file of its own: the same drawing with its style, light and dark. */
export function aloneChart(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace("<defs>", `<style>${CHART_STYLE}</style><defs>`)}\n`;
}

interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly look: "ink" | "soft";
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
}

function text(said: string, at: TextAt): string {
  const { x, y, look, anchor = "start", size = FONT, bold = false } = at;
  return `<text x="${drawn(x)}" y="${drawn(y)}" font-size="${size}" class="hs-${look}" fill="${COLOURS[look]}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}${bold ? ' font-weight="bold"' : ""}>${escapeText(said)}</text>`;
}

function whisker(from: number, to: number, y: number): string {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line class="hs-mark" x1="${drawn(x1)}" y1="${drawn(y1)}" x2="${drawn(x2)}" y2="${drawn(y2)}" stroke="${COLOURS.mark}" stroke-width="1.4"/>`;
  return line(from, y, to, y) + line(from, y - 4, from, y + 4) + line(to, y - 4, to, y + 4);
}

function cut(label: string): string {
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
}

/** A round top for the axis and four or five round ticks. */
function scaleOf(most: number): { top: number; ticks: number[] } {
  if (most <= 0) return { top: 1, ticks: [0, 1] };
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

function ticksBetween(from: number, to: number): number[] {
  const { ticks } = scaleOf(to - from);
  const step = Math.max(1, Math.round(ticks[1] ?? 1));
  const first = Math.ceil(from / step) * step;
  const all: number[] = [];
  for (let at = first; at <= to; at += step) all.push(at);
  return all;
}
