import type { Command } from "commander";
import type { AnswerSaid } from "#requesting";
import { ANSWER_REASONS, ANSWER_STATUSES, type AnswerStatus, RELATED } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { many } from "./request-acts.ts";
import { takenText } from "./request-text.ts";

export interface AnswerOptions {
  readonly file?: string;
  readonly status?: AnswerStatus;
  readonly reason?: readonly string[];
  readonly closing?: string;
  readonly on?: string;
  readonly until?: string;
  readonly number?: string;
  readonly hop?: readonly string[];
  readonly related?: readonly string[];
  readonly text?: string;
}

export function answerOptions(command: Command, language: Language): Command {
  const word = (key: string): string => say(language, `cli.request.${key}`);
  const listed = (key: string, choices: readonly string[]): string => `${word(key)}: ${choices.join(" | ")}`;
  return command
    .option("--status <STATUS>", listed("status", ANSWER_STATUSES), oneOf(ANSWER_STATUSES))
    .option("--reason <CODE>", listed("reason", ANSWER_REASONS), many(ANSWER_REASONS))
    .option("--closing <CODE>", word("closing"))
    .option("--on <DATE>", word("on"))
    .option("--until <DATE>", word("until"))
    .option("--number <TEXT>", word("number"))
    .option("--hop <TEXT>", word("hop"), many())
    .option("--related <CODE>", listed("related", RELATED), many(RELATED))
    .option("--text <TEXT>", word("text"));
}

export function saidOf(request: string, options: AnswerOptions): AnswerSaid {
  const {
    status = null,
    reason = [],
    closing = null,
    until = null,
    number = "",
    related = [],
    text = "",
  } = options;
  return {
    ...{ request, status, closing, until, number, related, text },
    reasons: reason,
    on: options.on ?? new Date().toISOString().slice(0, 10),
    restrictions: [],
    withheld: [],
  };
}

/** `request answer REQUEST [FILE]`: 3 where the answer is at odds with itself or the request. */
export function declareAnswer(verbs: Verbs, request: Command, language: Language): void {
  const word = (key: string): string => say(language, `cli.request.${key}`);
  const command = answerOptions(
    verbs.verb("answer", request).argument("<REQUEST>", word("id")).argument("[FILE]", word("file")),
    language,
  );
  verbs.does<AnswerOptions>(command, async (door, options, [named, file]) => {
    const { answerRequest, readAnswerFile, readAnswerSaid, requestOf } = await import("#requesting");
    const { nextOfItem } = await import("#tracing");
    return withDesk(door, { verb: "request answer" }, async (desk) => {
      const { id } = await requestOf(desk.store, named!);
      const said = saidOf(id, options);
      const answer =
        file === undefined ? readAnswerSaid(options.hop ?? [], said) : await readAnswerFile(file, said);
      const taken = await answerRequest(desk, { answer, file: file ?? null });
      const next = taken.state.item === null ? [] : await nextOfItem(desk.store, taken.state.item);
      door.out(door.json ? `${JSON.stringify({ ...taken, next })}\n` : takenText(door, taken, next));
      return taken.doubts.length > 0 ? EXIT.found : EXIT.done;
    });
  });
}
