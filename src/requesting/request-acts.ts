import { createHash } from "node:crypto";
import { basename } from "node:path";
import { canonicalText, HeadstampError, type Json, newId } from "#base";
import { type Desk, now, random } from "#casework";
import type { CaseAct, Store } from "#store";
import {
  type AnswerDoubt,
  answerDoubts,
  clockOf,
  dayNumber,
  type RequestAct,
  type RequestState,
  requestState,
  type Sent,
  spanOf,
  type TraceAnswer,
  type TraceRequest,
} from "#trace";

export const REQUEST_KINDS = [
  "request.made",
  "request.sent",
  "request.answered",
  "request.withdrawn",
] as const;

/** Requests as they stand, in the order in which they were made. */
export async function requestStates(store: Store): Promise<RequestState[]> {
  return statesOf(await store.caseActs(REQUEST_KINDS));
}

export function statesOf(acts: readonly CaseAct[]): RequestState[] {
  const byRequest = new Map<string, RequestAct[]>();
  for (const act of acts as readonly CaseAct<(typeof REQUEST_KINDS)[number]>[]) {
    byRequest.set(act.subject, [...(byRequest.get(act.subject) ?? []), actOf(act)]);
  }
  return [...byRequest.values()].flatMap((acts) => requestState(acts) ?? []);
}

/** One request; its id may be cut short where that leaves one. Throws `request-missing`. */
export async function requestOf(store: Store, named: string): Promise<RequestState> {
  const found = (await requestStates(store)).filter(({ id }) => id.startsWith(named));
  const [one, second] = found;
  if (one === undefined || second !== undefined || named.length < 5) {
    throw new HeadstampError("trace-request-missing", { id: named });
  }
  return one;
}

function actOf(act: CaseAct<(typeof REQUEST_KINDS)[number]>): RequestAct {
  const { at, entry } = act;
  switch (act.kind) {
    case "request.made": {
      const { item, request } = act.payload;
      return { kind: "made", at, entry, item, request: request as unknown as TraceRequest };
    }
    case "request.sent":
      return { kind: "sent", at, entry, sent: act.payload.sent as unknown as Sent };
    case "request.answered": {
      const { answerId, answer } = act.payload;
      return { kind: "answered", at, entry, id: answerId, answer: answer as unknown as TraceAnswer };
    }
    case "request.withdrawn":
      return { kind: "withdrawn", at, entry, why: act.payload.why };
  }
}

export interface SendWish {
  readonly on: string | null;
  readonly by: string;
  readonly number: string;
  /** Days until an answer is expected, and what says so; null = what the table says of the addressee. */
  readonly within: { readonly days: number; readonly source: string } | null;
}

/** Records that a request went out, and when an answer may be expected. */
export async function sendRequest(
  { store, actor }: Desk,
  named: string,
  wish: SendWish,
): Promise<{ readonly state: RequestState; readonly index: number }> {
  const { id, request, status } = await requestOf(store, named);
  if (status === "withdrawn") throw new HeadstampError("trace-request-refused", { detail: "sent" });
  const on = wish.on ?? now().slice(0, 10);
  const day = spanOf(on);
  if (day === null || on.length !== 10) {
    throw new HeadstampError("response-invalid", { file: id, detail: "date", field: "on", got: on });
  }
  const clock =
    wish.within === null
      ? clockOf(request.addressee, request.urgency.class)
      : ({ ...wish.within, basis: "said" } as const);
  const sent: Sent = { on, by: wish.by, number: wish.number, due: dayAfter(on, clock.days), clock };
  const { index } = await store.append({
    actor,
    kind: "request.sent",
    payload: { requestId: id, sent: sent as unknown as Json },
  });
  return { state: await requestOf(store, id), index };
}

export async function withdrawRequest(
  { store, actor }: Desk,
  named: string,
  why: string,
): Promise<{ readonly index: number }> {
  const { id } = await requestOf(store, named);
  return store.append({ actor, kind: "request.withdrawn", payload: { requestId: id, why } });
}

export interface TakenAnswer {
  readonly state: RequestState;
  readonly answer: TraceAnswer;
  readonly doubts: readonly AnswerDoubt[];
  readonly index: number;
}

/**
 * Takes in one reply. It is kept as it came, with what is at odds in it named and nothing put right; its file is kept
 * encrypted, and what names persons is in that file alone. Throws `request-missing`, `response-repeated`.
 */
export async function answerRequest(
  { store, actor }: Desk,
  { answer, file }: { readonly answer: TraceAnswer; readonly file: string | null },
): Promise<TakenAnswer> {
  const before = await requestOf(store, answer.request);
  if (before.id !== answer.request) throw new HeadstampError("trace-request-missing", { id: answer.request });
  const doubts = answerDoubts(answer, before);
  const kept = file === null ? null : await store.keepFile(file);
  const said = {
    ...answer,
    hops: answer.hops.map(({ cells: _, ...hop }) => hop),
    setAside: null,
    ignored: null,
  };
  const digest = createHash("sha256")
    .update(canonicalText(said as unknown as Json))
    .digest("hex");
  const { index } = await store.append({
    actor,
    kind: "request.answered",
    files: kept === null ? [] : [kept.stored],
    payload: {
      requestId: before.id,
      answerId: newId("ans", random(16)),
      digest,
      answer: answer as unknown as Json,
      doubts: doubts as unknown as Json,
      file: kept === null || file === null ? null : { ...kept, name: basename(file) },
    },
  });
  return { state: await requestOf(store, before.id), answer, doubts, index };
}

/** The file that an answer came in, as supplied. */
export interface AnswerFile {
  readonly answer: string;
  readonly name: string;
  readonly sha256: string;
  /** `erased`: its key was destroyed, or is not in this copy of the store; what the answer said of the path stays. */
  readonly state: "kept" | "erased" | "missing";
}

/** The files that the answers to a request came in, and whether they can still be opened; answers typed in by hand have none. */
export async function answerFiles(store: Store, request: string): Promise<readonly AnswerFile[]> {
  const found: AnswerFile[] = [];
  for (const { payload } of await store.caseActs(["request.answered"], request)) {
    const { answerId, file } = payload as {
      readonly answerId: string;
      readonly file?: { readonly sha256: string; readonly name?: string } | null;
    };
    if (file == null) continue;
    const opened = await store.openFile(file.sha256);
    if (typeof opened !== "string") opened.destroy();
    const state = typeof opened === "string" ? opened : "kept";
    found.push({ answer: answerId, name: file.name ?? "", sha256: file.sha256, state });
  }
  return found;
}

/** A day so many days later, `YYYY-MM-DD`. */
export function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today in the count of days that the story uses. */
export function today(): number {
  const [year, month, day] = now().slice(0, 10).split("-").map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}
