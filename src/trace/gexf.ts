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

/** Counts from one side to another as a weighted graph, directed; a name that stands on both sides is two nodes. */
export function flowGexf(
  flows: readonly { readonly from: string; readonly to: string; readonly count: number }[],
): string {
  const named = (side: "from" | "to"): string =>
    [...new Set(flows.map((flow) => flow[side]))]
      .map((name) => `<node id="${side}:${markup(name)}" label="${markup(name)}"/>`)
      .join("\n");
  const edges = flows.map(
    ({ from, to, count }, at) =>
      `<edge id="${at}" source="from:${markup(from)}" target="to:${markup(to)}" weight="${count}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">',
    `<nodes>${named("from")}\n${named("to")}</nodes>`,
    `<edges>${edges.join("\n")}</edges>`,
    "</graph></gexf>\n",
  ].join("\n");
}
