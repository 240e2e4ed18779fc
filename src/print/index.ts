/** Content becomes a page. It is given plain blocks and decides nothing of what they say; it reaches no file, address or clock. */
export type { Block, FieldRow, Look, PrintDocument, Run, SvgBlock, TableBlock } from "./block.ts";
export { type Bar, barChart } from "./chart.ts";
export { curveChart, type Line, type Point } from "./curve.ts";
export { aloneChart, type ChartFrame } from "./drawing.ts";
export { printable } from "./glyphs.ts";
export { printHtml } from "./html.ts";
export { printPdf } from "./pdf.ts";
export { intervalChart, type Span, stepChart } from "./span.ts";
