import { OTHERS } from "#gate";
import {
  type Bar,
  barChart,
  type ChartFrame,
  curveChart,
  intervalChart,
  type Line,
  type Point,
  type Span,
  stepChart,
} from "#print";
import type { Publication, PublishedFigure, PublishedTable } from "./publication.ts";
import { figureLabel, labelWords, periodWords, tableTitle, type Wording } from "./publish-words.ts";

/** Bars of a chart: more of them are not read on a newspaper page. */
const MOST_BARS = 12;
const MOST_SPANS = 24;

/** The chart of a table; null where it has nothing to draw, or stands in the drawing of another. */
export function chartOf(words: Wording, publication: Publication, at: Charted): string | null {
  const { figures, table } = at;
  if (figures.length === 0) return null;
  if (figures.every(({ key }) => key === OTHERS)) return null;
  if (table.form === "steps") return stepsOf(words, publication, at);
  if (table.form === "curve") return curveOf(words, publication, at);
  const counted = figures.filter(({ numerator, share }) => numerator !== null || share !== null);
  const spanned = figures.filter(({ low, high, share }) => share === null && (low !== null || high !== null));
  const estimated = figures.some(({ estimate }) => estimate !== null);
  if (table.form === "citations" && spanned.length === 0) return null;
  if (table.form !== "shares" && (estimated || spanned.length > counted.length / 2))
    return intervalsOf(words, publication, at);
  return counted.length === 0 ? null : barsOf(words, publication, { ...at, figures: counted });
}

export interface Charted {
  readonly table: PublishedTable;
  readonly figures: readonly PublishedFigure[];
  readonly id: string;
}

type Framed = Omit<ChartFrame, "description" | "axis" | "format">;

function frameOf(words: Wording, publication: Publication, { table, figures, id }: Charted): Framed {
  return {
    ...{ id, title: tableTitle(words, table), foot: feet(words, publication, figures[0]) },
    watermark: publication.watermark === null ? null : words.say("publish.watermark"),
  };
}

/** Facets that tell rows of one label apart. */
const TELLING: ReadonlySet<string> = new Set([
  ...["year", "fiscal-year", "purchase-year", "reading", "vintage", "period", "flow"],
]);

/** A row's name with what tells it from others of that name. */
function nameOf(words: Wording, figure: PublishedFigure, figures: readonly PublishedFigure[]): string {
  const label = figureLabel(words, figure);
  const alike = figures.some((one) => one.id !== figure.id && one.label === figure.label);
  const facets = figure.at.filter(({ name, value }) => TELLING.has(name) && value !== "–");
  if (!alike || facets.length === 0) return label;
  // What tells them apart must be seen, if the name has to be cut for it.
  const said = facets.map(({ value }) => labelWords(words, value)).join(", ");
  const room = LABEL - said.length - 2;
  return `${label.length > room && room > 4 ? `${label.slice(0, room - 1)}…` : label}, ${said}`;
}

/** Letters before the bars. */
const LABEL = 31;

function stepsOf(words: Wording, publication: Publication, at: Charted): string {
  const spans = at.figures.map((figure): Span => {
    const { numerator: value, low, high, share, notIdentified } = figure;
    const range = rangeSaid(words, low, high, words.whole);
    const counted = share === null ? words.whole(value) : `${words.whole(value)} (${words.percent(share)})`;
    const unsaid = words.say(notIdentified === null ? "publish.chart.uncounted" : "publish.chart.unsaid");
    const text = value !== null ? counted : range === "" ? unsaid : range;
    return { label: figureLabel(words, figure), value, low, high, text };
  });
  return stepChart(
    {
      ...frameOf(words, publication, at),
      description: words.say("publish.chart.desc.steps"),
      axis: words.say("publish.chart.axis.counts"),
      format: words.number,
    },
    spans,
  );
}

/** A range in words; empty where there is none. */
function rangeSaid(
  words: Wording,
  low: number | null,
  high: number | null,
  say: (x: number) => string,
): string {
  if (low === null && high === null) return "";
  if (high === null) return words.say("publish.chart.least", { n: say(low ?? 0) });
  return low === null ? words.say("publish.chart.most", { n: say(high) }) : `${say(low)} – ${say(high)}`;
}

/** Whether estimates are shares of one whole, said in per cent; days, ratios and counts are said as they are. */
export function areParts(
  { unit }: Pick<PublishedTable, "unit">,
  figures: readonly PublishedFigure[],
): boolean {
  const values = figures.flatMap(({ estimate, share, low, high }) => [
    estimate ?? share ?? 0,
    low ?? 0,
    high ?? 0,
  ]);
  const shared = figures.some(({ share }) => share !== null);
  return unit !== "days" && unit !== "sales" && shared && values.every((x) => x >= 0 && x <= 1);
}

function intervalsOf(words: Wording, publication: Publication, at: Charted): string {
  const { figures, table } = at;
  const said = figures.filter(
    ({ key, low, high }) => key !== OTHERS && (table.form !== "citations" || low !== null || high !== null),
  );
  const drawn = said.slice(0, MOST_SPANS);
  const parts = areParts(table, figures);
  const format = (x: number): string => (parts ? words.percent(x) : words.rough(x));
  const spans = drawn.map((figure): Span => {
    const { estimate, share, low, high, notIdentified, reasons } = figure;
    const value = estimate ?? share;
    const range = rangeSaid(words, low, high, format);
    const both = [value === null ? "" : format(value), value !== null && range !== "" ? `(${range})` : range];
    const [why] = reasons;
    const plain = why === undefined ? "–" : words.say(`reason.${why}`);
    const unsaid = notIdentified === null ? plain : words.say("publish.chart.unsaid");
    const text = both.filter((one) => one !== "").join(" ") || unsaid;
    return { label: nameOf(words, figure, figures), value, low, high, text };
  });
  return intervalChart(
    {
      ...frameOf(words, publication, at),
      description: words.say("publish.chart.desc.intervals"),
      axis: words.say(parts ? "publish.chart.axis.parts" : `unit.${table.unit}`),
      format,
    },
    spans,
  );
}

/** Whether the curve of a table is drawn at another's. */
export const isDrawnBeside = (publication: Publication, at: Charted): boolean =>
  at.table.form === "curve" && besideOf(publication, at)[0]?.table !== at.table;

function besideOf(
  publication: Publication,
  at: Charted,
): { readonly table: PublishedTable; readonly figures: readonly PublishedFigure[] }[] {
  const whom = JSON.stringify(at.figures[0]?.population ?? null);
  return publication.tables.flatMap((table, n) => {
    const figures = publication.figures.filter((figure) => figure.table === n);
    const alike = table.form === "curve" && table.finding === at.table.finding && figures.length > 0;
    return alike && JSON.stringify(figures[0]?.population ?? null) === whom ? [{ table, figures }] : [];
  });
}

/** The curves of one population in one drawing, at the first of their tables: corrected, and as recorded beside it. */
function curveOf(words: Wording, publication: Publication, at: Charted): string | null {
  const own = besideOf(publication, at);
  if (own[0]?.table !== at.table) return null;
  const lines = own.map(({ table, figures }, n): Line => {
    const points = figures.map(({ at: facets, share, estimate, low, high }): Point => {
      const x = Number(facets.find(({ name }) => name === "days")?.value ?? 0);
      // Where dates leave the share open, the line runs in the middle of what they allow, inside its band.
      return { x, value: share ?? estimate ?? ((low ?? 0) + (high ?? 0)) / 2, low, high };
    });
    return { label: labelWords(words, `${table.label}.short`), points, dashed: n > 0 };
  });
  if (lines.every(({ points }) => points.length < 2)) return null;
  return curveChart(
    {
      ...frameOf(words, publication, at),
      description: words.say("publish.chart.desc.curve"),
      axis: words.say("publish.chart.axis.recovered"),
      across: words.say("publish.chart.axis.days"),
      days: words.number,
      format: words.percent,
    },
    lines,
  );
}

function barsOf(words: Wording, publication: Publication, at: Charted): string {
  const { table, figures } = at;
  const shares = figures.every(({ share }) => share !== null) && table.totals !== null;
  const sizeOf = (figure: PublishedFigure): number =>
    (shares ? figure.share : (figure.numerator ?? figure.share)) ?? 0;
  const bars: Bar[] = drawnOf(figures).map((figure) => ({
    label: nameOf(words, figure, figures),
    value: sizeOf(figure),
    text: shares
      ? `${words.percent(figure.share)} (${words.whole(figure.numerator)})`
      : words.number(sizeOf(figure)),
    // An interval of a share has no place on an axis of counts.
    low: shares ? figure.low : null,
    high: shares ? figure.high : null,
  }));
  const frame = frameOf(words, publication, at);
  if (!shares || table.totals === null) {
    return barChart(
      {
        ...frame,
        description: words.say("publish.chart.desc.counts"),
        axis: words.say("publish.chart.axis.counts"),
        format: words.number,
      },
      bars,
    );
  }
  const { seized, read } = table.totals;
  const unknown = seized === 0 ? 0 : (seized - read) / seized;
  const unread: Bar = {
    ...{ label: words.say("publish.chart.unread"), value: unknown, low: null, high: null, unknown: true },
    text: `${words.percent(unknown)} (${words.whole(seized - read)})`,
  };
  const counts = {
    read: words.whole(read),
    seized: words.whole(seized),
    unknown: words.percent(unknown).replace(" %", ""),
  };
  return barChart(
    {
      ...frame,
      description: words.say("publish.chart.desc", counts),
      axis: words.say("publish.chart.axis"),
      format: (value) => `${words.number(Math.round(value * 1000) / 10)} %`,
    },
    [...bars, unread],
  );
}

/** The first bars, and always what was withheld. */
const drawnOf = (figures: readonly PublishedFigure[]): readonly PublishedFigure[] =>
  figures.filter(({ key }, at) => at < MOST_BARS || key === OTHERS);

/** Letters of a line under a chart. */
const LINE = 108;

function feet(
  words: Wording,
  { tlp, publicationId }: Publication,
  first: PublishedFigure | undefined,
): string[] {
  const when = periodWords(words, first?.period ?? null);
  return [...wrap(words.population(first?.population ?? null)), `${when} ${tlp} · ${publicationId}`];
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
