import type { AnswerStatus, TraceAnswer } from "./request-answer.ts";
import type { Clock } from "./request-clock.ts";
import type { TraceRequest } from "./request-form.ts";

/** How it went out. `due` is a day, `YYYY-MM-DD`. */
export interface Sent {
  readonly on: string;
  /** `etrace`, `post`, `mail`, `exchange`, `by hand`: as said. */
  readonly by: string;
  /** Number that the answerer gave it; "" where none is known yet. */
  readonly number: string;
  readonly due: string;
  readonly clock: Clock;
}

/** Acts about a request in the order of the ledger, as the store has them. */
export type RequestAct =
  | {
      readonly kind: "made";
      readonly at: string;
      readonly entry: number;
      readonly item: string | null;
      readonly request: TraceRequest;
    }
  | { readonly kind: "sent"; readonly at: string; readonly entry: number; readonly sent: Sent }
  | {
      readonly kind: "answered";
      readonly at: string;
      readonly entry: number;
      readonly id: string;
      readonly answer: TraceAnswer;
    }
  | { readonly kind: "withdrawn"; readonly at: string; readonly entry: number; readonly why: string };

export type RequestStatus = "draft" | "sent" | "withdrawn" | AnswerStatus;

/** A request as it stands: what follows from its acts, and nothing else. */
export interface RequestState {
  readonly id: string;
  readonly item: string | null;
  readonly request: TraceRequest;
  readonly entry: number;
  readonly status: RequestStatus;
  readonly reasons: readonly string[];
  readonly sent: Sent | null;
  readonly answers: readonly {
    readonly id: string;
    readonly at: string;
    readonly entry: number;
    readonly answer: TraceAnswer;
  }[];
  readonly withdrawn: string | null;
  /** Nobody has said the last word. */
  readonly open: boolean;
}

/** After these nothing more is due of the answerer; a partial answer may be followed by more. */
const CLOSED: ReadonlySet<RequestStatus> = new Set<RequestStatus>(["answered-full", "refused", "withdrawn"]);

export function requestState(acts: readonly RequestAct[]): RequestState | null {
  let state: RequestState | null = null;
  for (const act of acts) {
    if (act.kind === "made") {
      const { request, item, entry } = act;
      const fresh = {
        status: "draft",
        reasons: [],
        sent: null,
        answers: [],
        withdrawn: null,
        open: true,
      } as const;
      state = { id: request.id, item, request, entry, ...fresh };
      continue;
    }
    if (state === null) continue;
    if (act.kind === "sent") state = { ...state, sent: act.sent, status: "sent", open: true };
    else if (act.kind === "withdrawn")
      state = { ...state, withdrawn: act.why, status: "withdrawn", open: false };
    else {
      const { id, at, entry, answer } = act;
      const { status, reasons } = answer;
      state = {
        ...state,
        answers: [...state.answers, { id, at, entry, answer }],
        status,
        reasons,
        open: !CLOSED.has(status),
      };
    }
  }
  return state;
}

/** Whole days from today until an answer is due; negative where it is late, null where nothing is due. */
export function daysLeft(
  state: RequestState,
  today: number,
  dayOf: (iso: string) => number | null,
): number | null {
  if (!state.open || state.sent === null) return null;
  const due = dayOf(dueOf(state, state.sent));
  return due === null ? null : due - today;
}

/** An answerer that delays may name a day; it stands in the place of the first. */
export function dueOf({ answers }: RequestState, sent: Sent): string {
  return answers.findLast(({ answer }) => answer.until !== null)?.answer.until ?? sent.due;
}
