import type { AnswerDoubt, Preflight, RequestState, StepNow, TraceAnswer } from "#trace";

/** A request as the server sends it: its state, and when an answer is due. */
export type RequestSaid = RequestState & {
  readonly due: string | null;
  /** Negative: so many days late. */
  readonly daysLeft: number | null;
};

export interface OneRequest {
  readonly request: RequestSaid;
  readonly next: readonly StepNow[];
}

export interface MadeSaid {
  readonly request: RequestSaid | null;
  readonly preflight: Preflight;
  readonly entry: number | null;
}

export interface TakenSaid {
  readonly request: RequestSaid;
  readonly answer: TraceAnswer;
  readonly doubts: readonly AnswerDoubt[];
  readonly entry: number;
  readonly next: readonly StepNow[];
}

export const REQUESTS = "/trace/requests/";
