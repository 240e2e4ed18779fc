import { writeFile } from "node:fs/promises";
import { gexfOf, type KinEvent } from "#trace";
import type { LinkedGraph } from "#tracing";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { tableText } from "./table.ts";

export interface LinkedOptions {
  readonly linked: string;
  readonly depth: number;
  readonly gexf: string | null;
}

/** `trace --linked ITEM|EVENT`: what it has to do with other items and events, as a table, JSON or GEXF. */
export async function showLinked(door: Door, { linked, depth, gexf }: LinkedOptions): Promise<number> {
  const { traceLinked } = await import("#tracing");
  const graph = await withDesk(door, { verb: "trace --linked" }, ({ store }) =>
    traceLinked(store, { named: linked, depth }),
  );
  if (gexf !== null) {
    await writeFile(gexf, gexfOf(graph));
    door.err(
      `${door.say("linked.gexf", { file: gexf, nodes: graph.nodes.length, edges: graph.edges.length })}\n`,
    );
  }
  if (door.json) door.out(`${JSON.stringify(graph)}\n`);
  else if (gexf === null) door.out(linkedText(door, graph));
  return EXIT.done;
}

function linkedText(door: Door, { start, nodes, edges, cut, synthetic }: LinkedGraph): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: string): string => {
    const node = byId.get(id);
    if (node === undefined) return id;
    const short = node.kind === "item" ? ` (${id.slice(0, 12)}/${id.slice(id.indexOf("/") + 1)})` : "";
    return `${door.say(`linked.kind.${node.event?.what ?? node.kind}`)} ${node.label}${short}`;
  };
  const lines = [
    door.say("linked.head", { what: start.map(name).join(", "), nodes: nodes.length, edges: edges.length }),
  ];
  for (const node of nodes) if (node.event !== undefined) lines.push(...eventLines(door, node.event));
  const ties = edges.filter(({ tie }) => tie !== "part-of");
  const rows = ties.map(({ from, to, tie, words, note }) => [
    ...[door.say(`tie.${tie}`), name(from), name(to), door.say(`support.${words}`), note ?? ""],
  ]);
  const titles = ["tie", "from", "to", "support", "note"].map((title) => ({
    title: door.say(`linked.column.${title}`),
  }));
  lines.push("", ties.length === 0 ? door.say("linked.none") : tableText(titles, rows));
  if (cut) lines.push(`! ${door.say("linked.cut")}`);
  lines.push("", door.say("linked.notice"));
  if (synthetic) lines.push(door.say("trace.synthetic"));
  return `${lines.join("\n")}\n`;
}

function eventLines(door: Door, { what, name, date, place, authority, casualties }: KinEvent): string[] {
  const where = [date, place, authority].filter((part) => part !== null).join(", ");
  return [
    `  ${door.say(`linked.kind.${what}`)} ${name}${where === "" ? "" : `: ${where}`}`,
    ...casualties.map(
      ({ killed, wounded, source }) =>
        `    ${door.say("linked.casualties", { killed: killed ?? "–", wounded: wounded ?? "–", source: source ?? door.say("linked.no-source") })}`,
    ),
  ];
}
