import { type Span, spanOf, surelyBefore } from "./moment.ts";
import type { TraceAnswer } from "./request-answer.ts";
import type { RequestState } from "./request-status.ts";
import { SALES } from "./transfer.ts";

/** Something about an answer that a person should look at; the answer is kept as it came, and the trace shows what contradicts. */
export interface AnswerDoubt {
  readonly code: AnswerDoubtCode;
  /** The dates or names at odds. */
  readonly found: readonly string[];
}

export const ANSWER_DOUBTS = [
  "before-request",
  "against-order",
  "after-answer",
  "sale-after-recovery",
  "no-reason",
  "nobody-named",
  "not-sent",
] as const;
export type AnswerDoubtCode = (typeof ANSWER_DOUBTS)[number];

export function answerDoubts(answer: TraceAnswer, { sent, request }: RequestState): AnswerDoubt[] {
  const doubts: AnswerDoubt[] = [];
  const say = (code: AnswerDoubtCode, ...found: readonly string[]): void => {
    doubts.push({ code, found });
  };
  const on = spanOf(answer.on);
  const asked = spanOf(sent?.on ?? request.made.slice(0, 10));
  if (sent === null) say("not-sent");
  if (on !== null && asked !== null && surelyBefore(on, asked)) {
    say("before-request", answer.on, sent?.on ?? request.made.slice(0, 10));
  }
  const dated = answer.hops.flatMap((hop) => {
    const span = hop.date === null ? null : spanOf(hop.date);
    return span === null ? [] : [{ hop, span, iso: hop.date ?? "" }];
  });
  for (const [n, { span, iso }] of dated.entries()) {
    const before = dated[n - 1];
    if (before !== undefined && surelyBefore(span, before.span)) say("against-order", before.iso, iso);
    if (on !== null && surelyBefore(on, span)) say("after-answer", iso, answer.on);
  }
  const recovered: Span | null = request.found.date === null ? null : spanOf(request.found.date);
  for (const { hop, span, iso } of dated) {
    if (SALES.has(hop.kind) && recovered !== null && surelyBefore(recovered, span)) {
      say("sale-after-recovery", iso, request.found.date ?? "");
    }
  }
  if (answer.reasons.includes("not-given")) say("no-reason");
  if (answer.hops.some(({ from, to }) => from === null && to === null)) say("nobody-named");
  return doubts;
}
