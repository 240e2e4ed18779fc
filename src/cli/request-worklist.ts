import type { Command } from "commander";
import type { OpenTrace } from "#tracing";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { shortItem } from "./request-text.ts";
import { tableText } from "./table.ts";

/** `request worklist`: the next lawful step of every open trace. */
export function declareWorklist(verbs: Verbs, request: Command, language: Language): void {
  const command = verbs
    .verb("worklist", request)
    .option("--limit <N>", say(language, "cli.request.limit"), "30")
    .option("--to <ADDRESSEE>", say(language, "cli.request.worklist-to"));
  verbs.does<{ limit: string; to?: string }>(command, async (door, { limit, to }) => {
    const { worklist } = await import("#tracing");
    const found = await withDesk(door, { verb: "request worklist" }, ({ store, tell }) =>
      worklist(store, { data: door.data, tell }),
    );
    const { done } = found;
    const open = found.open.filter(({ steps: [first] }) => to === undefined || first?.addressee === to);
    if (door.json) for (const one of open) door.out(`${JSON.stringify(one)}\n`);
    else door.out(worklistText(door, { open, done, most: Number.parseInt(limit, 10) || 30 }));
    return EXIT.done;
  });
}

function worklistText(
  door: Door,
  { open, done, most }: { readonly open: readonly OpenTrace[]; readonly done: number; readonly most: number },
): string {
  const rows = open.slice(0, most).map(({ item, marks, steps }) => {
    const [first] = steps;
    if (first === undefined) return [];
    const { step, addressee, gain, days, basis, perDay, asked, request } = first;
    const guessed = (own: "published" | "judgement", text: string): string =>
      own === "judgement" ? `~${text}` : text;
    const waits =
      asked === "waiting" ? door.say("cli.request.waiting", { id: request?.slice(0, 12) ?? "" }) : "";
    return [
      ...[shortItem(item), marks, door.say(`step.${step}`), door.say(`addressee.${addressee}`), String(gain)],
      ...[guessed(basis.days, String(days)), guessed(basis.chance, perDay.toPrecision(2)), waits],
    ];
  });
  const titles = ["item", "", "step", "addressee", "gain", "days", "per-day", "asked"];
  const columns = titles.map((title, at) => ({
    title: title === "" ? "" : door.say(`cli.request.column.${title}`),
    right: at >= 4 && at <= 6,
  }));
  const waiting = open.filter(({ perDay }) => perDay === 0).length;
  const total = door.say("cli.request.worklist-total", { items: open.length, waiting, none: done });
  return `${tableText(columns, rows)}\n\n${total}\n`;
}
