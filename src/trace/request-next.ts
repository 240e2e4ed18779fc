import type { NextStep } from "./next.ts";
import type { RequestState } from "./request-status.ts";

/** A next step with what the requests made so far say of it. */
export interface StepNow extends NextStep {
  /** `waiting`: an open request to this addressee; `ended`: it answered or refused; null: nobody was asked yet. */
  readonly asked: "waiting" | "ended" | null;
  readonly request: string | null;
}

/**
 * The steps that are left, given what was asked already: first those that nobody took, by expected rungs a day; then those that
 * wait for an answer. A step whose addressee gave its last word is gone, unless that word was that the request was defective:
 * then it can be asked again, mended.
 */
export function stepsNow(steps: readonly NextStep[], requests: readonly RequestState[]): StepNow[] {
  const now = steps.flatMap((step): StepNow[] => {
    const own = requests.filter(
      ({ request, status }) =>
        request.addressee === step.addressee && status !== "withdrawn" && status !== "draft",
    );
    const open = own.find(({ open: waits, status }) => waits && status !== "more-information-needed");
    if (open !== undefined) return [{ ...step, asked: "waiting", request: open.id }];
    const ended = own.findLast(({ open: waits }) => !waits);
    if (ended === undefined || mendable(ended)) return [{ ...step, asked: null, request: null }];
    return [{ ...step, asked: "ended", request: ended.id }];
  });
  const left = now.filter(({ asked }) => asked !== "ended");
  return [...left.filter(({ asked }) => asked === null), ...left.filter(({ asked }) => asked === "waiting")];
}

const MENDABLE: ReadonlySet<string> = new Set(["request-defective", "serial-problem"]);

function mendable({ answers }: RequestState): boolean {
  const closing = answers.at(-1)?.answer.closing ?? null;
  return closing !== null && MENDABLE.has(closing);
}
