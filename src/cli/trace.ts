import { HeadstampError } from "#base";
import type { Traced } from "#casework";
import { spanOf } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { tableText } from "./table.ts";
import { traceJson } from "./trace-json.ts";
import { traceText } from "./trace-text.ts";

interface Options {
  readonly all?: boolean;
  readonly seizure?: string;
  readonly asOf?: string;
}

/** Items that are shown one by one; of more, a table tells. */
const SHOWN_WHOLE = 3;

export function declareTrace(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("trace")
    .argument("[ITEM]", say(language, "cli.trace.item"))
    .option("--all", say(language, "cli.trace.all"))
    .option("--seizure <S>", say(language, "cli.trace.seizure"))
    .option("--as-of <DATE>", say(language, "cli.trace.as-of"));
  verbs.does<Options>(command, async (door, { all = false, seizure = null, asOf = null }, [item = null]) => {
    if ([item !== null, seizure !== null, all].filter(Boolean).length !== 1) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.one-of") });
    }
    if (asOf !== null && spanOf(asOf) === null) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.date") });
    }
    const { traceItems } = await import("#casework");
    const tally = startTally();
    await withDesk(door, { verb: "trace" }, async ({ store }) => {
      for await (const batch of traceItems(store, { item, seizure, asOf })) {
        for (const traced of batch) {
          if (door.json) await write(`${JSON.stringify(traceJson(door, traced))}\n`);
          else add(tally, traced);
        }
      }
    });
    if (!door.json)
      door.out(tally.first.length === tally.items ? wholes(door, tally) : tallyText(door, tally));
    return EXIT.done;
  });
}

/** Waits where the pipe is full: a million items are a long answer. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
}

interface Tally {
  items: number;
  synthetic: boolean;
  readonly first: Traced[];
  readonly ended: Map<string, { rung: string; disposition: string; items: number; contradictions: number }>;
}

function startTally(): Tally {
  return { items: 0, synthetic: false, first: [], ended: new Map() };
}

function add(tally: Tally, traced: Traced): void {
  const { rung, disposition, contradictions } = traced.trace;
  tally.items++;
  tally.synthetic ||= traced.synthetic;
  if (tally.first.length < SHOWN_WHOLE) tally.first.push(traced);
  const key = `${rung} ${disposition}`;
  const held = tally.ended.get(key) ?? { rung, disposition, items: 0, contradictions: 0 };
  held.items++;
  held.contradictions += contradictions.length > 0 ? 1 : 0;
  tally.ended.set(key, held);
}

function wholes(door: Door, { first }: Tally): string {
  return first.map((traced) => traceText(door, traced)).join("\n");
}

/** How many items ended where: counts, and no share without its base. */
function tallyText(door: Door, { items, ended, synthetic }: Tally): string {
  const columns = [
    { title: door.say("trace.column.rung") },
    { title: door.say("trace.column.disposition") },
    { title: door.say("trace.column.count"), right: true },
    { title: door.say("trace.column.flags"), right: true },
  ];
  const rows = [...ended.values()]
    .sort((a, b) => b.items - a.items || (a.rung < b.rung ? -1 : 1))
    .map((row) => [
      door.say(`rung.${row.rung}`),
      door.say(`disposition.${row.disposition}`),
      String(row.items),
      String(row.contradictions),
    ]);
  const lines = [tableText(columns, rows), "", door.say("trace.total", { items }), door.say("trace.notice")];
  if (synthetic) lines.push(door.say("trace.synthetic"));
  return `${lines.join("\n")}\n`;
}
