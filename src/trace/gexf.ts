import type { KinGraph } from "./kin.ts";

/** A walk as GEXF 1.3 (https://gexf.net/1.3/), for Gephi and its like; the same graph gives the same bytes. */
export function gexfOf({ nodes, edges }: KinGraph): string {
  const node = ({ id, kind, label, depth, event }: KinGraph["nodes"][number]): string => {
    const values = [kind, event?.what ?? "", event?.date ?? "", event?.place ?? "", String(depth)];
    const held = values.map((value, at) => `<attvalue for="${at}" value="${markup(value)}"/>`).join("");
    return `<node id="${markup(id)}" label="${markup(label)}"><attvalues>${held}</attvalues></node>`;
  };
  const edge = ({ from, to, tie, words, note }: KinGraph["edges"][number], at: number): string => {
    const values = [tie, words, note ?? ""];
    const held = values.map((value, n) => `<attvalue for="${n}" value="${markup(value)}"/>`).join("");
    return `<edge id="${at}" source="${markup(from)}" target="${markup(to)}" label="${tie}"><attvalues>${held}</attvalues></edge>`;
  };
  const attributes = (of: string, titles: readonly string[]): string =>
    `<attributes class="${of}">${titles.map((title, at) => `<attribute id="${at}" title="${title}" type="string"/>`).join("")}</attributes>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">',
    attributes("node", ["kind", "event", "date", "place", "steps"]),
    attributes("edge", ["tie", "support", "note"]),
    `<nodes>${nodes.map(node).join("\n")}</nodes>`,
    `<edges>${edges.map(edge).join("\n")}</edges>`,
    "</graph></gexf>\n",
  ].join("\n");
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 cannot hold at all is left out. */
function markup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (sign) => NAMED[sign] ?? "");
}
