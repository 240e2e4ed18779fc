import type { NamedActor, NamedSpeaker, TimeGiven } from "./proposal.ts";
import { quote } from "./span.ts";
import type { Speaker } from "./speaker.ts";
import type { ActorsRow } from "./tables/actors.ts";
import type { ReadText } from "./text.ts";
import type { When } from "./when.ts";

export function namedActor({ id, kind, name, source }: ActorsRow): NamedActor {
  return { id, kind, name, source };
}

/** A speaker as a proposal shows it; who is withheld has no span, whose context would show the name. */
export function namedSpeaker(
  { text, tokens }: ReadText,
  { run, actor, name, role, withheld }: Speaker,
): NamedSpeaker {
  let from = tokens[run.from]!.start;
  let to = tokens[run.to - 1]!.end;
  const shown = name ?? role;
  if (shown !== null) {
    const at = text.indexOf(shown, from);
    if (at >= 0 && at + shown.length <= to) [from, to] = [at, at + shown.length];
  }
  return {
    actor: actor === null ? null : namedActor(actor),
    name,
    role,
    withheld,
    span: withheld ? null : quote(text, from, to),
  };
}

export function timeGiven({ text, tokens }: ReadText, { at, to, starts, ends, precision }: When): TimeGiven {
  return { words: text.slice(tokens[at]!.start, tokens[to - 1]!.end), from: starts, to: ends, precision };
}
