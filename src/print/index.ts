/** Content becomes a page. It is given plain blocks and decides nothing of what they say; it reaches no file, address or clock. */
export type { Block, FieldRow, Look, PrintDocument, Run, SvgBlock, TableBlock } from "./block.ts";
export {
  aloneChart,
  type Bar,
  barChart,
  type ChartFrame,
  curveChart,
  type Line,
  type Point,
  stepChart,
} from "./chart.ts";
export { printable } from "./glyphs.ts";
export { printHtml } from "./html.ts";
export { printPdf } from "./pdf.ts";
