import type { Command } from "commander";
import { HeadstampError } from "#base";
import type { Preflight } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { declareList, declareNew, declareSend, declareShow, declareWithdraw } from "./request-acts.ts";
import { declareAnswer } from "./request-answer.ts";
import { preflightJson, preflightsText, preflightText } from "./request-check.ts";
import { declareWorklist } from "./request-worklist.ts";

interface CheckOptions {
  readonly csv?: string;
}

/** `request`: from the pre-flight to the answer, and what is left to do. */
export function declareRequest(verbs: Verbs, language: Language): void {
  const request = verbs.program.command("request").description(say(language, "cli.verb.request"));
  request.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  declareCheck(verbs, request, language);
  for (const declare of [declareNew, declareSend, declareAnswer, declareList, declareShow, declareWithdraw]) {
    declare(verbs, request, language);
  }
  declareWorklist(verbs, request, language);
}

/** `request check`: the pre-flight of a trace request. Status 3 where something stops a request or makes it likely to fail. */
function declareCheck(verbs: Verbs, request: Command, language: Language): void {
  const check = verbs
    .verb("check", request)
    .argument("[ITEM]", say(language, "cli.trace.item"))
    .option("--csv <FILE>", say(language, "cli.request.csv"));
  verbs.does<CheckOptions>(check, async (door, { csv }, [item]) => {
    if ((item === undefined) === (csv === undefined)) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.request.one-of") });
    }
    const { checkFile, checkItem } = await import("#requesting");
    const found: Preflight[] = [];
    if (csv !== undefined) for await (const one of checkFile(csv)) found.push(one);
    if (item !== undefined)
      found.push(await withDesk(door, { verb: "request" }, ({ store }) => checkItem(store, item)));
    for (const one of door.json ? found : []) door.out(`${JSON.stringify(preflightJson(door, one))}\n`);
    if (!door.json)
      door.out(
        found.length === 1
          ? found.map((one) => preflightText(door, one)).join("")
          : preflightsText(door, found),
      );
    return found.some(({ fails }) => fails === "certain" || fails === "likely") ? EXIT.found : EXIT.done;
  });
}
