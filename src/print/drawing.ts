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

/** Width in units of which a newspaper column's 90 mm makes type of 7 points. */
export const WIDTH = 640;
export const LEFT = 210;
export const RIGHT = 110;
export const ROW = 24;
export const THICK = 13;
export const HEAD = 30;
const FONT = 12;
/** Width of a letter, rather too wide than too narrow. */
export const LETTER = 6.2;
/** Letters that fit before the bars. */
export const LABEL = 31;
/** Letters of a title over the drawing. */
const TITLE = 88;
/** Colours on white, with classes that a page may set in dark; contrast of text 7:1 and more, of marks 3:1. */
export const COLOURS = {
  ink: "#1a1a1a",
  soft: "#4a4f54",
  line: "#9aa0a6",
  bar: "#2b6083",
  mark: "#0f2d40",
} as const;

/** What a page or a drawing of its own says of the classes, light and dark. */
export const CHART_STYLE = `.hs-ink{fill:#1a1a1a}.hs-soft{fill:#4a4f54}.hs-bar{fill:#2b6083}.hs-line{stroke:#9aa0a6}.hs-mark{stroke:#0f2d40}.hs-ground{fill:#ffffff}.hs-hatch{stroke:#4a4f54}@media (prefers-color-scheme:dark){.hs-ink{fill:#f1f3f4}.hs-soft{fill:#c4c9ce}.hs-bar{fill:#7fb6d9}.hs-line{stroke:#5f6368}.hs-mark{stroke:#ffffff}.hs-ground{fill:#16191c}.hs-hatch{stroke:#c4c9ce}}`;

export function whole(frame: ChartFrame, parts: readonly string[], bottom: number): string {
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
    text(title, { x: 8, y: 16, look: "ink", size: 13, bold: true, most: TITLE }) +
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
  /** Letters that fit; what is cut is said whole where one points at it, and in the table below. */
  readonly most?: number;
}

export function text(said: string, at: TextAt): string {
  const { x, y, look, anchor = "start", size = FONT, bold = false, most = said.length } = at;
  const shown = cut(said, most);
  const all = shown === said ? "" : `<title>${escapeText(said)}</title>`;
  return `<text x="${drawn(x)}" y="${drawn(y)}" font-size="${size}" class="hs-${look}" fill="${COLOURS[look]}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}${bold ? ' font-weight="bold"' : ""}>${all}${escapeText(shown)}</text>`;
}

export function whisker(from: number, to: number, y: number): string {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line class="hs-mark" x1="${drawn(x1)}" y1="${drawn(y1)}" x2="${drawn(x2)}" y2="${drawn(y2)}" stroke="${COLOURS.mark}" stroke-width="1.4"/>`;
  return line(from, y, to, y) + line(from, y - 4, from, y + 4) + line(to, y - 4, to, y + 4);
}

function cut(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

/** A round top for the axis and four or five round ticks. */
export function scaleOf(most: number): { top: number; ticks: number[] } {
  if (most <= 0) return { top: 1, ticks: [0, 1] };
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const count = Math.ceil(most / step - 1e-9);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}
