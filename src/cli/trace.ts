import { HeadstampError } from "#base";
import { spanOf } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { INTERRUPTED, interruptible, wasStopped } from "./interrupt.ts";
import type { Verbs } from "./program.ts";
import { tableText } from "./table.ts";
import { traceJson } from "./trace-json.ts";
import { addTrace, startTally, type Tally, tallyText } from "./trace-tally.ts";
import { traceText } from "./trace-text.ts";

interface Options {
  readonly all?: boolean;
  readonly seizure?: string;
  readonly asOf?: string;
  readonly dealers?: boolean;
  readonly deliveries?: string;
  readonly candidates?: string;
  readonly linked?: string;
  readonly depth?: string;
  readonly gexf?: string;
}

/** Steps that a walk takes where nobody says how many: to whatever ties with the start, and the events that it is of. */
const STEPS = 1;

export function declareTrace(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("trace")
    .argument("[ITEM]", say(language, "cli.trace.item"))
    .option("--all", say(language, "cli.trace.all"))
    .option("--seizure <S>", say(language, "cli.trace.seizure"))
    .option("--as-of <DATE>", say(language, "cli.trace.as-of"))
    .option("--deliveries <FILE>", say(language, "cli.trace.deliveries"))
    .option("--candidates <N>", say(language, "cli.trace.candidates"))
    .option("--dealers", say(language, "cli.trace.dealers"))
    .option("--linked <ITEM|EVENT>", say(language, "cli.trace.linked"))
    .option("--depth <N>", say(language, "cli.trace.depth"))
    .option("--gexf <FILE>", say(language, "cli.trace.gexf"));
  verbs.does<Options>(command, async (door, options, [item = null]) => {
    const { all = false, seizure = null, asOf = null, dealers = false, deliveries = null } = options;
    if (dealers) return showDealers(door);
    if (options.linked !== undefined) {
      const depth = Number(options.depth ?? STEPS);
      if (!Number.isInteger(depth) || depth < 1) {
        throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.depth") });
      }
      const { showLinked } = await import("./trace-linked.ts");
      return showLinked(door, { linked: options.linked, depth, gexf: options.gexf ?? null });
    }
    if ([item !== null, seizure !== null, all].filter(Boolean).length !== 1) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.one-of") });
    }
    if (asOf !== null && spanOf(asOf) === null) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.date") });
    }
    const candidates = options.candidates === undefined ? null : Number(options.candidates);
    if (candidates !== null && (!Number.isInteger(candidates) || candidates < 1 || item !== null)) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.trace.candidates-of") });
    }
    const { traceItems } = await import("#tracing");
    const tally = startTally();
    const wish = { item, seizure, asOf, deliveries, data: door.data, candidates };
    const work = (signal: AbortSignal): Promise<void> =>
      withDesk(door, { verb: "trace" }, async ({ store, tell }) => {
        for await (const batch of traceItems(store, { ...wish, tell, signal })) {
          for (const traced of batch) {
            if (door.json) await write(`${JSON.stringify(traceJson(door, traced))}\n`);
            else addTrace(tally, traced);
          }
        }
      });
    const stopped = await interruptible(work).then(
      () => false,
      (error: unknown) => {
        if (wasStopped(error)) return true;
        throw error;
      },
    );
    if (!door.json && tally.items > 0)
      door.out(tally.first.length === tally.items ? wholes(door, tally) : tallyText(door, tally));
    if (stopped) door.err(`${door.say("trace.stopped")}\n`);
    else if (tally.items === 0 && !door.json) door.err(`${door.say("trace.nothing")}\n`);
    return stopped ? INTERRUPTED : EXIT.done;
  });
}

/** Waits where the pipe is full: a million items are a long answer. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
}

function wholes(door: Door, { first }: Tally): string {
  return first.map((traced) => traceText(door, traced)).join("\n");
}

/** Dealers as parties: writings that are one by name and state, and candidates that a person may bring together. */
async function showDealers(door: Door): Promise<number> {
  const { listParties } = await import("#tracing");
  const parties = await withDesk(door, { verb: "trace" }, ({ store }) => listParties(store));
  for (const party of door.json ? parties : []) door.out(`${JSON.stringify(party)}\n`);
  if (door.json) return EXIT.done;
  const labels = new Map(parties.map(({ id, label }) => [id, label]));
  const rows = parties.map(({ label, items, writings, candidates, judged, notes }) => [
    label,
    String(items),
    String(writings.length),
    candidates.map((one) => `${labels.get(one.with)} (${door.say(`dealer.${one.why}`)})`).join("; "),
    judged
      .map((one) => `${labels.get(one.with) ?? one.with} (${door.say(`verdict.${one.verdict}`)})`)
      .join("; "),
    notes.map((note) => door.say(`dealer.${note}`)).join("; "),
  ]);
  const titles = ["dealer", "items", "writings", "candidates", "judged", "notes"];
  const columns = titles.map((title, at) => ({
    title: door.say(`dealer.column.${title}`),
    right: at === 1 || at === 2,
  }));
  const writings = parties.reduce((sum, one) => sum + one.writings.length, 0);
  const total = door.say("dealer.total", { parties: parties.length, writings });
  door.out(`${tableText(columns, rows)}\n\n${total}\n${door.say("trace.notice")}\n`);
  return EXIT.done;
}
