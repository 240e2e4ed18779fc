import { createHash } from "node:crypto";
import type { Block, PrintDocument, Run } from "./block.ts";
import { CHART_STYLE } from "./drawing.ts";
import { labelColours } from "./label.ts";
import { escapeText } from "./markup.ts";

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#1a1a1a;background:#fff;margin:0 auto;max-width:46rem;padding:1.2rem}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2.2rem}h3{font-size:1.02rem;margin-top:1.8rem}header.bar{display:flex;justify-content:space-between;gap:1rem;font-size:.85rem;color:#4a4f54}b.tlp{padding:0 .4rem;white-space:nowrap}.table{overflow-x:auto;margin:.6rem 0}table{border-collapse:collapse;width:100%;font-size:.86rem}th,td{padding:.25rem .5rem;border-bottom:1px solid #c4c7c5;text-align:left;vertical-align:top}td{overflow-wrap:anywhere}th{white-space:nowrap}td.r,th.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th{background:#eef0f1}caption,figcaption,p.small,footer{font-size:.82rem;color:#4a4f54}caption{caption-side:bottom;text-align:left;padding-top:.3rem}figure{margin:1rem 0}svg{max-width:100%;height:auto;display:block}p.notice{border:1px solid #9aa0a6;padding:.6rem .8rem}p.mono{font-family:ui-monospace,monospace;font-size:.82rem;overflow-wrap:anywhere}footer{margin-top:2.5rem;border-top:1px solid #c4c7c5;padding-top:.6rem;overflow-wrap:anywhere}.water{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;font-size:8vw;font-weight:700;color:#5f6368;opacity:.16;transform:rotate(-24deg);pointer-events:none}@media (prefers-color-scheme:dark){body{color:#f1f3f4;background:#16191c}th{background:#262b30}header.bar,caption,figcaption,p.small,footer{color:#c4c9ce}th,td{border-color:#4a4f54}}@media print{.water{font-size:5rem}h2,h3{break-after:avoid}figure,tr{break-inside:avoid}}`;

/** A document as one page that asks for nothing: no script, no picture, no address but those it prints. */
export function printHtml(document: PrintDocument): string {
  const { title, language, blocks, watermark, marking, footer = [] } = document;
  const colours = labelColours(marking);
  const style = `${STYLE}${CHART_STYLE}b.tlp{color:${colours.color ?? "inherit"};background:${colours.background ?? "none"}}`;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const label = marking === undefined ? "" : `<b class="tlp">${escapeText(marking)}</b>`;
  const water =
    watermark === undefined ? "" : `<div class="water" aria-hidden="true">${escapeText(watermark)}</div>`;
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<header class="bar"><span>${escapeText(watermark ?? "")}</span>${label}</header>`,
    "<main>",
    ...blocks.map(blockHtml),
    "</main>",
    `<footer>${footer.map(escapeText).join("<br>")}</footer>`,
    water,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`;
    case "paragraph": {
      const look = block.look === undefined || block.look === "plain" ? "" : ` class="${block.look}"`;
      return `<p${look}>${runs(block.text)}</p>`;
    }
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${escapeText(item)}</li>`).join("")}</${tag}>`;
    }
    case "fields": {
      const rows = block.rows.map(
        ({ no = "", label, value, note = "" }) =>
          `<tr><td>${escapeText(no)}</td><th scope="row">${escapeText(label)}</th><td>${escapeText(value)}${note === "" ? "" : `<br><small>${escapeText(note)}</small>`}</td></tr>`,
      );
      return `<div class="table"><table>${rows.join("")}</table></div>`;
    }
    case "table": {
      const side = (at: number): string => (block.columns[at]?.right === true ? ' class="r"' : "");
      const head = block.columns.map(
        ({ title }, at) => `<th scope="col"${side(at)}>${escapeText(title)}</th>`,
      );
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, at) => `<td${side(at)}>${escapeText(cell)}</td>`).join("")}</tr>`,
      );
      const caption = block.caption === undefined ? "" : `<caption>${escapeText(block.caption)}</caption>`;
      return `<div class="table"><table>${caption}<thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
    }
    case "svg": {
      const caption =
        block.caption === undefined ? "" : `<figcaption>${escapeText(block.caption)}</figcaption>`;
      return `<figure>${block.svg}${caption}</figure>`;
    }
    case "signatures":
      return `<ul>${block.lines.map((line) => `<li>${escapeText(line)}: ______________</li>`).join("")}</ul>`;
    case "rule":
      return "<hr>";
    case "page":
      return "";
  }
}

function runs(text: string | readonly Run[]): string {
  if (typeof text === "string") return escapeText(text);
  return text
    .map(({ text: said, bold = false, italic = false }) => {
      const inner = escapeText(said);
      const slanted = italic ? `<em>${inner}</em>` : inner;
      return bold ? `<strong>${slanted}</strong>` : slanted;
    })
    .join("");
}
