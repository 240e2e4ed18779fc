import { definitionOf } from "#findings";
import type { Block, PrintDocument, TableBlock } from "#print";
import type { Publication, PublishedFigure, PublishedTable } from "./publication.ts";
import { areParts, chartOf, isDrawnBeside } from "./publish-chart.ts";
import {
  figureLabel,
  labelWords,
  periodWords,
  reportTitle,
  tableTitle,
  titleOf,
  type Wording,
} from "./publish-words.ts";

/** Tables of a finding that a short report shows; all are in the CSV. */
const SHOWN_TABLES = 8;
/** Rows of a table that it shows. */
const SHOWN_ROWS = 40;

/**
 * Disclaimer that the ATF prints with its counts of traces, verbatim.
 * Source: ATF, Office of Strategic Intelligence and Information, Mexico data source: firearms tracing system,
 * 1 January 2009 - 31 December 2014; https://pdfslide.us/documents/january-1-2009-december-31-2014.html
 */
export const ATF_DISCLAIMER = [
  "(1) Firearm traces are designed to assist law enforcement authorities in conducting investigations by tracking the sale and possession of specific firearms. Law enforcement agencies may request firearms traces for any reason, and those reasons are not necessarily reported to the Federal Government. Not all firearms used in crime are traced and not all firearms traced are used in crime.",
  "(2) Firearms selected for tracing are not chosen for purposes of determining which types, makes or models of firearms are used for illicit purposes. The firearms selected do not constitute a random sample and should not be considered representative of the larger universe of all firearms used by criminals, or any subset of that universe. Firearms are normally traced to the first retail seller, and sources reported for firearms traced do not necessarily represent the sources or methods by which firearms in general are acquired for use in crime.",
] as const;

const plain = (text: string): Block => ({ kind: "paragraph", text });
const small = (text: string): Block => ({ kind: "paragraph", text, look: "small" });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });

/** The authority's own disclaimer stands in a section of its own. */
const isShort = (code: string): boolean => code !== "atf-disclaimer";

/** The report as blocks: one content for the page on a screen and the one on paper. */
export function reportOf(words: Wording, publication: Publication): PrintDocument {
  const { publicationId: id, createdAt, actor, k, tlp, watermark, snapshot } = publication;
  const title = reportTitle(words, publication.sources);
  const blocks: Block[] = [heading(1, title)];
  if (watermark !== null)
    blocks.push({ kind: "paragraph", text: words.say("publish.synthetic"), look: "notice" });
  blocks.push(plain(words.say("publish.made", { id, actor, k, date: createdAt.slice(0, 10) })));
  if (publication.notes.length > 0) {
    blocks.push(heading(2, words.say("publish.notes")), ...publication.notes.map(plain));
  }
  for (const [at, finding] of publication.findings.entries()) {
    blocks.push(heading(2, titleOf(words, finding.name)));
    for (const code of finding.caveats.filter(isShort)) blocks.push(small(words.say(`caveat.${code}`)));
    blocks.push(...tablesOf(words, publication, { finding: finding.name, prefix: `c${at}` }));
  }
  blocks.push(small(words.say("publish.withheld", { ...publication.withheld, k })));
  blocks.push(...partiesBlocks(words, publication));
  if (publication.disclaimers.includes("atf")) {
    blocks.push(heading(2, words.say("publish.disclaimer")), ...ATF_DISCLAIMER.map(small));
  }
  blocks.push(heading(2, words.say("publish.method")));
  const methods = new Set(publication.findings.flatMap(({ method }) => method));
  blocks.push(...[...methods].map((code) => small(words.say(code))));
  blocks.push(heading(2, words.say("publish.sources")));
  for (const source of publication.sources) {
    const origin = words.say(`origin.${source.origin}`);
    const { file, sha256, importedOn, importId } = source;
    const said = words.say("publish.source", { file, sha256, importedOn, importId, origin });
    const release =
      source.release === null ? "" : ` ${words.say("publish.release", { release: source.release })}`;
    blocks.push(small(`${said}${release}`));
  }
  blocks.push(heading(2, words.say("publish.proof")), small(words.say("publish.proof.how", { ...snapshot })));
  return {
    ...{ title, language: words.language, at: createdAt, blocks, marking: tlp },
    ...(watermark === null ? {} : { watermark: words.say("publish.watermark") }),
    footer: [`${id} · ${words.say("finding.snapshot", { ...snapshot })}`],
  };
}

function tablesOf(
  words: Wording,
  publication: Publication,
  at: { readonly finding: string; readonly prefix: string },
): Block[] {
  const blocks: Block[] = [];
  const own = publication.tables.flatMap((table, n) => {
    const figures = publication.figures.filter((figure) => figure.table === n);
    return table.finding === at.finding && figures.length > 0 ? [{ table, n, figures }] : [];
  });
  for (const { table, n, figures } of own.slice(0, SHOWN_TABLES)) {
    const charted = { table, figures, id: `${at.prefix}t${n}` };
    if (isDrawnBeside(publication, charted)) continue;
    blocks.push(heading(3, tableTitle(words, table)));
    blocks.push(plain(`${words.population(figures[0]?.population ?? null)}.`));
    if (table.totals !== null) {
      const { seized, examined, read, unread, ambiguous, unexamined } = table.totals;
      const counts = { seized, examined, read, unread, ambiguous, unexamined };
      const said = Object.fromEntries(
        Object.entries(counts).map(([key, count]) => [key, words.whole(count)]),
      );
      blocks.push(plain(words.say("publish.counts", said)));
    }
    const period = figures[0]?.period ?? null;
    blocks.push(small(periodWords(words, period)));
    const chart = chartOf(words, publication, charted);
    if (chart !== null) blocks.push({ kind: "svg", svg: chart });
    // The points of a curve are drawn; numbers of each are in the CSV.
    const rows = table.form === "curve" ? 0 : SHOWN_ROWS;
    if (rows > 0) blocks.push(tableBlock(words, table, figures.slice(0, rows)));
    else
      blocks.push(small(words.say("publish.points", { n: figures.length, file: `data/${at.finding}.csv` })));
    if (rows > 0 && figures.length > rows)
      blocks.push(
        small(words.say("publish.more-rows", { n: figures.length - rows, file: `data/${at.finding}.csv` })),
      );
    for (const code of new Set(figures.flatMap(({ caveats }) => caveats))) {
      if (isShort(code) && !publication.findings.some(({ caveats }) => caveats.includes(code)))
        blocks.push(small(words.say(`caveat.${code}`)));
    }
  }
  const more = own.length - SHOWN_TABLES;
  if (more > 0)
    blocks.push(small(words.say("publish.more-tables", { n: more, file: `data/${at.finding}.csv` })));
  return blocks;
}

type Cell = (figure: PublishedFigure) => string;

/** A range of this method says what is possible and estimates nothing. */
const BOUNDS = "bounds";

/** Columns that some row fills; the figure's number leads to its line of the proofs. */
function tableBlock(words: Wording, table: PublishedTable, figures: readonly PublishedFigure[]): TableBlock {
  const { whole, percent, say } = words;
  const parts = areParts(table, figures);
  const number = (x: number | null): string => (parts ? percent(x) : x === null ? "–" : words.rough(x));
  const pair = (a: string, b: string): string => (a === "–" && b === "–" ? "–" : `${a} – ${b}`);
  const right = true;
  const columns: {
    readonly title: string;
    readonly right?: boolean;
    readonly share: number;
    readonly cell: Cell;
  }[] = [
    { title: say("publish.figure"), share: 0, cell: ({ id }) => id },
    {
      title: say(`finding.column.${definitionOf(figures[0]?.finding ?? "")?.column ?? "value"}`),
      share: 3,
      cell: (figure) => figureLabel(words, figure),
    },
    ...[...new Set(figures.flatMap(({ at }) => at.map(({ name }) => name)))].map((name) => ({
      title: say(`finding.column.at.${name}`),
      share: 2,
      cell: (({ at }) => labelWords(words, at.find((one) => one.name === name)?.value ?? "–")) as Cell,
    })),
    { title: say("finding.column.numerator"), right, share: 1.35, cell: ({ numerator }) => whole(numerator) },
    { title: say("publish.of"), right, share: 1.35, cell: ({ denominator }) => whole(denominator) },
    { title: say("finding.column.share"), right, share: 1.6, cell: ({ share }) => percent(share) },
    { title: say("finding.column.estimate"), right, share: 1.35, cell: ({ estimate }) => number(estimate) },
    {
      title: say("finding.column.interval"),
      ...{ right, share: 2.4 },
      cell: ({ share, low, high, interval }) => {
        if (interval === BOUNDS) return "–";
        return share === null ? pair(number(low), number(high)) : pair(percent(low), percent(high));
      },
    },
    {
      title: say("finding.column.bounds"),
      right,
      share: 2,
      cell: ({ boundLow, boundHigh, interval, low, high }) =>
        interval === BOUNDS ? pair(number(low), number(high)) : pair(percent(boundLow), percent(boundHigh)),
    },
    { title: say("finding.column.events"), right, share: 1.35, cell: ({ seizures }) => whole(seizures) },
    {
      title: say("finding.column.reason"),
      share: 2,
      cell: ({ notIdentified }) => (notIdentified === null ? "–" : say(`unidentified.${notIdentified}`)),
    },
  ];
  const used = columns.filter(({ cell }, at) => at < 2 || figures.some((figure) => cell(figure) !== "–"));
  return {
    kind: "table",
    columns: used.map(({ title, right: side, share }) => ({
      title,
      share,
      ...(side === true ? { right: true } : {}),
    })),
    rows: figures.map((figure) => used.map(({ cell }) => cell(figure))),
  };
}

function partiesBlocks(words: Wording, { parties }: Publication): Block[] {
  const { named, confirmedBy, replyTo, replies } = parties;
  if (named === null) return [];
  return [
    heading(2, words.say("publish.parties")),
    {
      kind: "paragraph",
      text: words.say(`publish.parties.${named === "mark" ? "marks" : "document"}`, {
        actor: confirmedBy ?? "–",
      }),
      look: "notice",
    },
    plain(words.say("publish.parties.order")),
    ...(replyTo === null ? [] : [plain(words.say("publish.reply", { replyTo }))]),
    ...(replies.length === 0
      ? [plain(words.say("publish.reply.none"))]
      : replies.map((one) => plain(words.say("publish.reply.of", one)))),
  ];
}
