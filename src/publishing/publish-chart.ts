import { OTHERS } from "#gate";
import { type Bar, barChart, type ChartFrame } from "#print";
import type { Publication, PublishedFigure, PublishedTable } from "./publication.ts";
import { figureLabel, populationWords, tableTitle, type Wording } from "./publish-words.ts";

/** Bars of a chart: more of them are not read on a newspaper page. */
const MOST_BARS = 12;

/** The chart of a table; null where it has no count to draw. */
export function chartOf(
  words: Wording,
  publication: Publication,
  at: { readonly table: PublishedTable; readonly figures: readonly PublishedFigure[]; readonly id: string },
): string | null {
  const { table, figures, id } = at;
  const shares = figures.every(({ share }) => share !== null) && table.totals !== null;
  const counted = figures.filter(
    ({ numerator, share, estimate }) => numerator !== null || share !== null || estimate !== null,
  );
  if (counted.length === 0) return null;
  const sizeOf = (figure: PublishedFigure): number =>
    (shares ? figure.share : (figure.numerator ?? figure.estimate ?? figure.share)) ?? 0;
  const bars: Bar[] = drawnOf(counted).map((figure) => ({
    label: figureLabel(words, figure),
    value: sizeOf(figure),
    text: shares
      ? `${words.percent(figure.share)} (${words.whole(figure.numerator)})`
      : words.number(sizeOf(figure)),
    low: figure.low,
    high: figure.high,
  }));
  const frame: Omit<ChartFrame, "description" | "axis" | "format"> = {
    id,
    title: tableTitle(words, table),
    watermark: publication.watermark === null ? null : words.say("publish.watermark"),
    foot: feet(words, publication, figures[0]),
  };
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
  const period = first?.period ?? null;
  const when =
    period === null ? words.say("publish.period.none") : words.say("publish.period", { ...period });
  return [...wrap(populationWords(words, first?.population ?? null)), `${when} ${tlp} · ${publicationId}`];
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
