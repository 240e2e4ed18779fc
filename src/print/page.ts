import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { say } from "#words";
import type { Block, FieldRow, Look, PrintDocument, TableBlock } from "./block.ts";
import { printable } from "./glyphs.ts";
import { labelColours } from "./label.ts";

const INK = "#1a1a1a";
const GREY = "#5f6368";
const LINE = "#c4c7c5";
/** Letter paper, points: the format of Mexico and the United States. */
const PAPER = { size: "LETTER", margins: [54, 60, 54, 62], width: 504, landscapeWidth: 684 } as const;
const PADDING = { left: 3, right: 5 } as const;
/** Width of a letter of a table, points, at the most usual; rows that are looked at for the widest text. */
const LETTER = 4.6;
const MEASURED = 2000;
const HEADINGS = { 1: [15, 0, 8], 2: [11.5, 9, 3], 3: [10, 8, 3] } as const;

/** The definition that pdfmake lays out; every text in it has gone through `printable`. */
export function pageOf(document: PrintDocument): TDocumentDefinitions {
  const { title, language, at, blocks, watermark, marking, footer = [], landscape = false } = document;
  const side = landscape ? PAPER.landscapeWidth : PAPER.width;
  const [left, , right] = PAPER.margins;
  return {
    info: {
      title: printable(title),
      producer: "Headstamp",
      creator: "Headstamp",
      creationDate: new Date(at),
    },
    version: "1.7",
    language,
    displayTitle: true,
    pageSize: PAPER.size,
    pageOrientation: landscape ? "landscape" : "portrait",
    pageMargins: [...PAPER.margins],
    defaultStyle: { font: "Roboto", fontSize: 9.5, color: INK, lineHeight: 1.1 },
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
    content: blocks.map((block) => contentOf(block, side)),
    ...(watermark === undefined
      ? {}
      : {
          watermark: { text: printable(watermark), color: "#8a8a8a", opacity: 0.22, bold: true, angle: -38 },
        }),
    header: () => ({
      margin: [left, 26, right, 0],
      columns: [
        { text: printable(title), fontSize: 8, color: GREY },
        {
          text: marking === undefined ? "" : `\u00a0${printable(marking)}\u00a0`,
          alignment: "right",
          width: 130,
          fontSize: 8.5,
          bold: true,
          ...labelColours(marking),
        },
      ],
    }),
    footer: (page: number, pages: number) => ({
      margin: [left, 10, right, 0],
      fontSize: 7,
      color: GREY,
      columns: [
        { stack: footer.map((line) => printable(line)), width: "*" },
        { text: say(language, "print.page", { page, pages }), alignment: "right", width: 90 },
      ],
    }),
  };
}

function contentOf(block: Block, side: number): Content {
  switch (block.kind) {
    case "heading": {
      const [fontSize, above, below] = HEADINGS[block.level];
      return {
        text: printable(block.text),
        fontSize,
        bold: true,
        margin: [0, above, 0, below],
        headlineLevel: block.level,
      };
    }
    case "paragraph":
      return paragraph(block.text, block.look ?? "plain");
    case "list": {
      const items = block.items.map((text) => printable(text));
      return { ...(block.ordered === true ? { ol: items } : { ul: items }), margin: [0, 0, 0, 6] };
    }
    case "fields":
      return fields(block.rows, side);
    case "table":
      return table(block, side);
    case "svg": {
      const drawing: Content = {
        svg: block.svg,
        width: Math.min(block.width ?? side, side),
        margin: [0, 4, 0, 2],
      };
      return block.caption === undefined
        ? drawing
        : { stack: [drawing, caption(block.caption)], unbreakable: true };
    }
    case "signatures":
      return signatures(block.lines);
    case "rule":
      return {
        canvas: [{ type: "line", x1: 0, y1: 4, x2: side, y2: 4, lineWidth: 0.5, lineColor: LINE }],
        margin: [0, 2, 0, 6],
      };
    case "page":
      return { text: "", pageBreak: "after" };
  }
}

function paragraph(text: Extract<Block, { kind: "paragraph" }>["text"], look: Look): Content {
  const runs =
    typeof text === "string"
      ? printable(text)
      : text.map(({ text: run, bold = false, italic = false }) => ({
          text: printable(run),
          bold,
          italics: italic,
        }));
  if (look === "notice") {
    return {
      table: { widths: ["*"], body: [[{ text: runs, margin: [5, 3, 5, 3] }]] },
      layout: {
        hLineColor: () => GREY,
        vLineColor: () => GREY,
        hLineWidth: () => 0.8,
        vLineWidth: () => 0.8,
      },
      margin: [0, 2, 0, 8],
    };
  }
  const small = look === "small" ? { fontSize: 8, color: GREY } : {};
  const mono = look === "mono" ? { fontSize: 8, characterSpacing: 0.3 } : {};
  return { text: runs, margin: [0, 0, 0, 6], ...small, ...mono };
}

/** A form: number, name, and what is to be typed; a blank is a line to write on. */
function fields(rows: readonly FieldRow[], side: number): Content {
  const numbered = rows.some(({ no }) => no !== undefined);
  // Both kinds of form begin their right column at one place.
  const names = numbered ? [24, 168] : [24 + 168 + PADDING.left + PADDING.right];
  const taken = names.reduce(
    (sum, one) => sum + one + PADDING.left + PADDING.right,
    PADDING.left + PADDING.right,
  );
  const body = rows.map(({ no = "", label, also, value, note }): TableCell[] => {
    const name: Content[] = [{ text: printable(label), fontSize: 8.5 }];
    if (also !== undefined) name.push({ text: printable(also), fontSize: 7, color: GREY, italics: true });
    const said: Content[] = [{ text: value === "" ? "\u00a0" : printable(value), fontSize: 10, bold: true }];
    if (note !== undefined) said.push({ text: printable(note), fontSize: 7.5, color: GREY });
    const cells: TableCell[] = [{ stack: name }, { stack: said }];
    return numbered ? [{ text: printable(no), fontSize: 8, color: GREY }, ...cells] : cells;
  });
  return {
    table: { widths: [...names, side - taken], body, dontBreakRows: true },
    layout: lines(),
    margin: [0, 0, 0, 8],
  };
}

function table({ columns, rows, caption: under }: TableBlock, side: number): Content {
  const cell = (text: string, at: number): TableCell => ({
    text: printable(text),
    fontSize: 8,
    alignment: columns[at]?.right === true ? "right" : "left",
  });
  const head = columns.map(({ title, right = false }) => ({
    text: printable(title),
    fontSize: 8,
    bold: true,
    fillColor: "#eef0f1",
    alignment: right ? ("right" as const) : ("left" as const),
  }));
  const widths = widthsOf({ columns, rows }, side);
  const body = [head, ...rows.map((row) => columns.map((_, at) => cell(row[at] ?? "", at)))];
  const drawn: Content = {
    table: { headerRows: 1, widths, body, dontBreakRows: true },
    layout: lines(),
    margin: [0, 2, 0, under === undefined ? 8 : 2],
  };
  return under === undefined ? drawn : { stack: [drawn, caption(under)] };
}

/**
 * Widths in points, so that a word longer than its column is broken and not printed beyond the page: pdfmake lets columns of
 * its own choosing grow with their words.
 */
function widthsOf({ columns, rows }: Pick<TableBlock, "columns" | "rows">, side: number): number[] {
  const letters = (at: number): number =>
    Math.max(columns[at]?.title.length ?? 0, ...rows.slice(0, MEASURED).map((row) => row[at]?.length ?? 0));
  const narrow = columns.map(({ share = 1 }, at) =>
    share === 0 ? Math.min(LETTER * letters(at) + 4, side / 4) : 0,
  );
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const left =
    side - columns.length * (PADDING.left + PADDING.right) - narrow.reduce((sum, one) => sum + one, 0);
  return columns.map(({ share = 1 }, at) => (share === 0 ? (narrow[at] ?? 0) : (left * share) / shares));
}

function lines() {
  return {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => LINE,
    paddingTop: () => 1.7,
    paddingBottom: () => 1.7,
    paddingLeft: () => PADDING.left,
    paddingRight: () => PADDING.right,
  };
}

function caption(text: string): Content {
  return { text: printable(text), fontSize: 7.5, color: GREY, margin: [0, 0, 0, 8] };
}

/** Lines to sign on, two beside each other. */
function signatures(names: readonly string[]): Content {
  const one = (text: string): Content => ({
    stack: [
      { canvas: [{ type: "line", x1: 0, y1: 34, x2: 225, y2: 34, lineWidth: 0.6, lineColor: INK }] },
      { text: printable(text), fontSize: 8, color: GREY, margin: [0, 3, 0, 0] },
    ],
  });
  const pairs = names.flatMap((name, at) => (at % 2 === 0 ? [[name, names[at + 1]] as const] : []));
  return {
    stack: pairs.map(([a, b]) => ({
      columns: [one(a), b === undefined ? { text: "" } : one(b)],
      columnGap: 24,
    })),
    unbreakable: true,
    margin: [0, 8, 0, 8],
  };
}
