import type { Got, Posted } from "#page/answers.ts";
import type { With } from "#page/route.ts";
import type { AnswerDoubt, Preflight, RequestState, StepNow, TraceAnswer } from "#trace";

/** A request as the server sends it: its state, and when an answer is due. */
export type RequestSaid = With<Got["/api/requests"]["items"][number], RequestState>;
interface Next {
  readonly request: RequestSaid;
  readonly next: readonly StepNow[];
}
export type OneRequest = With<Got["/api/requests/{id}"], Next>;
export type MadeSaid = With<
  Posted["/api/requests"],
  { readonly request: RequestSaid | null; readonly preflight: Preflight }
>;
export type TakenSaid = With<
  Posted["/api/requests/{id}/answers"],
  Next & { readonly answer: TraceAnswer; readonly doubts: readonly AnswerDoubt[] }
>;

export const REQUESTS = "/trace/requests/";
