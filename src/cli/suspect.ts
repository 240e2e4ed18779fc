import { HeadstampError } from "#base";
import type { SuspectEntry } from "#requesting";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { shortItem } from "./request-text.ts";
import { tableText } from "./table.ts";

interface AddOptions {
  readonly serial: string;
  readonly make: string;
  readonly case: string;
  readonly review: string;
  readonly expires: string;
}

/** `suspect add|list|lapse`. The owner's secret comes by `HEADSTAMP_SUSPECT_SECRET`: a command line is seen by others. */
export function declareSuspect(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.suspect.${key}`);
  const suspect = verbs.program.command("suspect").description(say(language, "cli.verb.suspect"));
  suspect.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  const add = verbs
    .verb("add", suspect)
    .requiredOption("--serial <SERIAL>", word("serial"))
    .option("--make <MAKE>", word("make"), "")
    .requiredOption("--case <NUMBER>", say(language, "cli.request.case"))
    .requiredOption("--review <DATE>", word("review"))
    .requiredOption("--expires <DATE>", word("expires"));
  verbs.does<AddOptions>(add, async (door, { serial, make, case: caseNumber, review, expires }) => {
    const { addSuspect } = await import("#requesting");
    const held = process.env["HEADSTAMP_SUSPECT_SECRET"] ?? null;
    const done = await withDesk(door, { verb: "suspect add" }, (desk) =>
      addSuspect(desk, { serial, make, caseNumber, review, expires, secret: held }),
    );
    if (door.json) door.out(`${JSON.stringify(done)}\n`);
    else {
      door.out(`${door.say("cli.suspect.added", { id: done.id, expires, index: done.index })}\n`);
      if (held === null) door.out(`${door.say("cli.suspect.secret", { secret: done.secret })}\n`);
      door.out(`${door.say("cli.suspect.notice")}\n`);
    }
    return EXIT.done;
  });
  const list = verbs.verb("list", suspect).option("--all", say(language, "cli.request.all"));
  verbs.does<{ all?: boolean }>(list, async (door, { all = false }) => {
    const { ownSuspects } = await import("#requesting");
    const secret = secretOf(door);
    const entries = await withDesk(door, { verb: "suspect list" }, ({ store }) => ownSuspects(store, secret));
    const shown = entries.filter(({ state }) => all || state !== "lapsed");
    if (door.json) for (const one of shown) door.out(`${JSON.stringify(one)}\n`);
    else door.out(listText(door, shown));
    return shown.some(({ seen }) => seen.length > 0) ? EXIT.found : EXIT.done;
  });
  const lapse = verbs.verb("lapse", suspect).argument("<ID>", word("id"));
  verbs.does(lapse, async (door, _, [id]) => {
    const { lapseSuspect } = await import("#requesting");
    const secret = secretOf(door);
    const { index } = await withDesk(door, { verb: "suspect lapse" }, (desk) =>
      lapseSuspect(desk, { id: id!, secret }),
    );
    door.out(door.json ? `${JSON.stringify({ index })}\n` : `${door.say("cli.suspect.lapsed", { index })}\n`);
    return EXIT.done;
  });
}

function secretOf(door: Door): string {
  const secret = process.env["HEADSTAMP_SUSPECT_SECRET"] ?? "";
  if (secret === "") throw new HeadstampError("usage-unknown", { detail: door.say("cli.suspect.no-secret") });
  return secret;
}

function listText(door: Door, entries: readonly SuspectEntry[]): string {
  const titles = ["id", "serial", "make", "case", "review", "expires", "state", "seen"];
  const columns = titles.map((title) => ({ title: door.say(`cli.suspect.column.${title}`) }));
  const rows = entries.map(({ id, serial, make, caseNumber, review, expires, state, seen }) => [
    ...[id.slice(0, 12), serial, make, caseNumber, review, expires, door.say(`cli.suspect.state.${state}`)],
    seen.map(shortItem).join(", "),
  ]);
  return `${tableText(columns, rows)}\n\n${door.say("cli.suspect.notice")}\n`;
}
