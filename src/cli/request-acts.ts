import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import type { RequestWish } from "#requesting";
import { HANDLING, type Handling } from "#store";
import {
  ADDRESSEES,
  ILLICIT,
  type IllicitCategory,
  INTENDED_USES,
  type IntendedUse,
  RESTRICTIONS,
  type Restriction,
} from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { preflightJson, preflightText } from "./request-check.ts";
import { requestJson, requestsText, requestText } from "./request-text.ts";

/** Gathers an option that may be given more than once. */
export function many<T extends string>(choices: readonly T[] | null = null) {
  const parse = choices === null ? (value: string) => value as T : oneOf(choices);
  return (value: string, held: readonly T[] = []): readonly T[] => [...held, parse(value)];
}

interface Out {
  readonly pdf?: string;
  readonly out?: string;
}

type NewOptions = Out & {
  readonly to?: string;
  readonly case?: string;
  readonly handling: Handling;
  readonly urgent?: string;
  readonly illicit: IllicitCategory;
  readonly illicitText?: string;
  readonly found?: string;
  readonly crime?: string;
  readonly use: IntendedUse;
  readonly useText?: string;
  readonly restrict?: readonly Restriction[];
  readonly marking?: readonly string[];
  readonly packaging?: string;
  readonly photo?: readonly string[];
  readonly anyway?: string;
};

/** `request new ITEM`: the pre-flight, then the request, kept; 1 where the pre-flight stops it, 3 where it warns. */
export function declareNew(verbs: Verbs, request: Command, language: Language): void {
  const word = (key: string): string => say(language, `cli.request.${key}`);
  const listed = (key: string, choices: readonly string[]): string => `${word(key)}: ${choices.join(" | ")}`;
  const command = outs(verbs.verb("new", request), language)
    .argument("<ITEM>", say(language, "cli.trace.item"))
    .option("--to <ADDRESSEE>", listed("addressee", ADDRESSEES), oneOf(ADDRESSEES))
    .option("--case <NUMBER>", word("case"))
    .option("--handling <TLP>", listed("handling", HANDLING), oneOf(HANDLING), "TLP:AMBER")
    .option("--urgent <WHY>", word("urgent"))
    .option("--illicit <CODE>", listed("illicit", ILLICIT), oneOf(ILLICIT), "territorial-law")
    .option("--illicit-text <TEXT>", word("illicit-text"))
    .option("--found <TEXT>", word("found"))
    .option("--crime <CODE>", word("crime"))
    .option("--use <CODE>", listed("use", INTENDED_USES), oneOf(INTENDED_USES), "criminal-investigation")
    .option("--use-text <TEXT>", word("use-text"))
    .option("--restrict <CODE>", listed("restrict", RESTRICTIONS), many(RESTRICTIONS))
    .option("--marking <TEXT>", word("marking"), many())
    .option("--packaging <TEXT>", word("packaging"))
    .option("--photo <WHAT=FILE>", word("photo"), many())
    .option("--anyway <WHY>", word("anyway"));
  verbs.does<NewOptions>(command, async (door, options, [item]) => {
    const { makeRequest, requestOf } = await import("#requesting");
    return withDesk(door, { verb: "request new" }, async (desk) => {
      const { preflight, made } = await makeRequest(desk, wishOf(item!, options));
      if (!door.json) door.out(preflightText(door, preflight));
      if (made === null) {
        if (door.json)
          door.out(`${JSON.stringify({ request: null, preflight: preflightJson(door, preflight) })}\n`);
        else door.out(`\n${door.say("cli.request.stopped")}\n`);
        return EXIT.refused;
      }
      const { request, index } = made;
      const addressee = door.say(`addressee.${request.addressee}`);
      const state = await requestOf(desk.store, request.id);
      if (door.json) door.out(`${JSON.stringify(requestJson(state))}\n`);
      else door.out(`\n${door.say("cli.request.made", { id: request.id, addressee, index })}\n`);
      if (!door.json && request.authority === null) door.out(`${door.say("cli.request.no-authority")}\n`);
      await write(door, options, { desk, id: request.id });
      return preflight.fails === "certain" || preflight.fails === "likely" ? EXIT.found : EXIT.done;
    });
  });
}

function wishOf(item: string, options: NewOptions): RequestWish {
  const { to = null, urgent = "", illicitText = "", found = "", crime = "", useText = "" } = options;
  const { restrict = [], marking = [], packaging = "", photo = [], anyway = "" } = options;
  return {
    item,
    addressee: to,
    caseNumber: options.case ?? null,
    handling: options.handling,
    urgency: urgent === "" ? "routine" : "urgent",
    justification: urgent,
    illicit: options.illicit,
    illicitText,
    foundText: found,
    crimeCode: crime,
    use: options.use,
    useText,
    restrictions: restrict.length === 0 ? ["stated-purpose-only"] : restrict,
    restrictionText: "",
    markings: marking,
    packaging,
    photographs: photo.map((text) => {
      const [of = "", ...file] = text.split("=");
      return { of, file: file.join("=") };
    }),
    anyway,
  };
}

function outs(command: Command, language: Language): Command {
  return command
    .option("--pdf <FILE>", say(language, "cli.request.pdf"))
    .option("--out <FILE>", say(language, "cli.request.out"));
}

async function write(
  door: Door,
  { pdf, out }: Out,
  { desk, id }: { readonly desk: import("#casework").Desk; readonly id: string },
): Promise<void> {
  const { printRequest, requestOf } = await import("#requesting");
  const state = await requestOf(desk.store, id);
  if (pdf !== undefined) await keep(door, pdf, await printRequest(desk.store, state, door.language));
  if (out !== undefined) await keep(door, out, `${JSON.stringify(requestJson(state).request, null, 2)}\n`);
}

/** Writes a file and says so; throws `file-unwritable`. */
export async function keep(door: Door, file: string, content: Uint8Array | string): Promise<void> {
  const { HeadstampError } = await import("#base");
  await writeFile(file, content).catch((error: Error) => {
    throw new HeadstampError("file-unwritable", { path: file, detail: error.message }, { cause: error });
  });
  if (!door.json) door.out(`${door.say("cli.request.written", { file })}\n`);
}

interface SendOptions {
  readonly on?: string;
  readonly by: string;
  readonly number?: string;
  readonly within?: string;
  readonly source?: string;
}

export function declareSend(verbs: Verbs, request: Command, language: Language): void {
  const word = (key: string): string => say(language, `cli.request.${key}`);
  const command = verbs
    .verb("send", request)
    .argument("<REQUEST>", word("id"))
    .option("--on <DATE>", word("on"))
    .option("--by <WAY>", word("by"), "by hand")
    .option("--number <TEXT>", word("number"))
    .option("--within <DAYS>", word("within"))
    .option("--source <TEXT>", word("within-source"));
  verbs.does<SendOptions>(
    command,
    async (door, { on = null, by, number = "", within, source = "" }, [id]) => {
      const { sendRequest } = await import("#requesting");
      const days = Number.parseInt(within ?? "", 10);
      const term = Number.isInteger(days) && days > 0 ? { days, source } : null;
      const { state } = await withDesk(door, { verb: "request send" }, (desk) =>
        sendRequest(desk, id!, { on, by, number, within: term }),
      );
      const { clock, due, on: day } = state.sent!;
      const basis = door.say(`clock.${clock.basis}`);
      const said = { id: state.id, on: day, due, basis, source: clock.source === "" ? "—" : clock.source };
      door.out(
        door.json ? `${JSON.stringify(requestJson(state))}\n` : `${door.say("cli.request.sent", said)}\n`,
      );
      return EXIT.done;
    },
  );
}

export function declareList(verbs: Verbs, request: Command, language: Language): void {
  const command = verbs.verb("list", request).option("--all", say(language, "cli.request.all"));
  verbs.does<{ all?: boolean }>(command, async (door, { all = false }) => {
    const { requestStates, today } = await import("#requesting");
    const states = await withDesk(door, { verb: "request list" }, ({ store }) => requestStates(store));
    const shown = states.filter(({ open }) => all || open);
    if (door.json) for (const state of shown) door.out(`${JSON.stringify(requestJson(state))}\n`);
    else door.out(requestsText(door, shown, today()));
    return EXIT.done;
  });
}

export function declareShow(verbs: Verbs, request: Command, language: Language): void {
  const command = outs(verbs.verb("show", request), language).argument(
    "<REQUEST>",
    say(language, "cli.request.id"),
  );
  verbs.does<Out>(command, async (door, options, [id]) => {
    const { nextOfItem } = await import("#tracing");
    const { answerFiles, requestOf, today } = await import("#requesting");
    return withDesk(door, { verb: "request show" }, async (desk) => {
      const state = await requestOf(desk.store, id!);
      const files = await answerFiles(desk.store, state.id);
      const next = state.item === null ? [] : await nextOfItem(desk.store, state.item);
      door.out(
        door.json
          ? `${JSON.stringify({ ...requestJson(state), files })}\n`
          : requestText(door, { state, next, files, today: today() }),
      );
      await write(door, options, { desk, id: state.id });
      return EXIT.done;
    });
  });
}

export function declareWithdraw(verbs: Verbs, request: Command, language: Language): void {
  const command = verbs
    .verb("withdraw", request)
    .argument("<REQUEST>", say(language, "cli.request.id"))
    .requiredOption("--why <TEXT>", say(language, "cli.request.why"));
  verbs.does<{ why: string }>(command, async (door, { why }, [id]) => {
    const { withdrawRequest } = await import("#requesting");
    const { index } = await withDesk(door, { verb: "request withdraw" }, (desk) =>
      withdrawRequest(desk, id!, why),
    );
    const done = { id: id!, index };
    door.out(door.json ? `${JSON.stringify(done)}\n` : `${door.say("cli.request.withdrawn", done)}\n`);
    return EXIT.done;
  });
}
