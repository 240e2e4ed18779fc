/** Requests, answers and next steps as they leave the house: docs/spec/request.md says what each field means. */
import { z } from "zod";
import type { TakenAnswer } from "#requesting";
import {
  ANSWER_REASONS,
  ANSWER_STATUSES,
  type Authority,
  REQUEST_FIELDS,
  type RequestState,
  type StepNow,
  type TraceAnswer,
  type TraceRequest,
} from "#trace";
import type { OpenTrace } from "#tracing";
import { type Declared, declared } from "./declared.ts";
import { Count, list } from "./shapes.ts";
import { PreflightSaid, Step } from "./trace-shapes.ts";

const Known = z.string().nullable();
const Texts = list(z.string());
const Withheld = list(z.object({ what: z.string(), why: z.string() }));

export const AuthoritySaid = z
  .object({
    name: z.string(),
    office: z.string(),
    contact: z.string(),
    country: z.string(),
    code: z.string(),
    basis: z.string(),
  })
  .meta({ id: "Authority" });

export const RequestForm = z
  .object({
    format: z.literal("headstamp-request v1"),
    id: z.string(),
    kind: z.enum(["firearm", "ammunition"]),
    made: z.string(),
    authority: AuthoritySaid.nullable(),
    addressee: z.string(),
    caseNumber: z.string(),
    handling: z.string(),
    urgency: z.object({ class: z.string(), justification: z.string() }),
    illicit: z.object({ category: z.string(), text: z.string() }),
    found: z.object({ date: Known, place: Known, text: z.string() }),
    crimeCode: z.string(),
    intendedUse: z.object({ use: z.string(), text: z.string() }),
    restrictions: z.object({ codes: Texts, text: z.string() }),
    marks: list(
      z.object({
        field: z.enum(REQUEST_FIELDS),
        written: z.string(),
        read: Known,
        id: Known,
        alternates: Texts,
        reasons: Texts,
      }),
    ),
    quantity: z.number().nullable(),
    photographs: list(z.object({ of: z.string(), sha256: z.string() })),
    preflight: PreflightSaid,
    anyway: z.string(),
    persons: z.literal("not-held"),
  })
  .meta({ id: "TraceRequest" });

const AnswerParty = z.object({ role: z.string(), name: Known, licence: Known, state: Known }).nullable();
export const AnswerForm = z
  .object({
    format: z.literal("headstamp-response v1"),
    request: z.string(),
    number: z.string(),
    status: z.enum(ANSWER_STATUSES),
    reasons: list(z.enum(ANSWER_REASONS)),
    closing: Known,
    on: z.string(),
    until: Known,
    hops: list(
      z.object({
        ...{ kind: z.string(), date: Known, from: AnswerParty, to: AnswerParty },
        ...{ place: Known, document: Known },
        cells: list(z.object({ address: z.string(), text: z.string() })),
      }),
    ),
    related: Texts,
    restrictions: Texts,
    withheld: Withheld,
    text: z.string(),
    setAside: z.object({ fields: Texts, cells: Count }),
    ignored: Texts,
  })
  .meta({ id: "TraceAnswer" });

const Sent = z.object({
  on: z.string(),
  by: z.string(),
  number: z.string(),
  due: z.string(),
  clock: z.object({ days: z.number(), basis: z.string(), source: z.string() }),
});

export const RequestSaid = z
  .object({
    id: z.string(),
    item: Known.describe("address of the item; null where it came from another installation"),
    entry: Count,
    status: z.enum(["draft", "sent", "withdrawn", ...ANSWER_STATUSES]),
    reasons: Texts,
    open: z.boolean().describe("nobody has said the last word"),
    sent: Sent.nullable(),
    answers: list(z.object({ id: z.string(), at: z.string(), entry: Count, answer: AnswerForm })),
    withdrawn: Known,
    request: RequestForm,
  })
  .meta({ id: "Request" });

/** With what only a clock knows. */
export const RequestNow = RequestSaid.extend({
  due: Known.describe("day by which an answer may be expected"),
  daysLeft: z.number().nullable().describe("whole days until then; negative where it is late"),
});

export const StepSaid = Step.extend({
  asked: z.enum(["waiting", "ended"]).nullable(),
  request: Known.describe("the request that waits, or that ended"),
});

export const OpenTraceSaid = z.object({
  item: z.string(),
  event: Known,
  rung: z.string(),
  disposition: z.string(),
  marks: z.string(),
  perDay: z.number().describe("expected rungs a day of the best step that nobody took"),
  steps: list(StepSaid),
});

/** Open traces that wait for the same step by the same hand. */
export const OpenTaskSaid = z.object({
  step: StepSaid.describe("as it stands for the trace that it promises most"),
  traces: Count,
  first: list(OpenTraceSaid.omit({ disposition: true, perDay: true, steps: true })).describe(
    "twenty at most",
  ),
});

export const Taken = z.object({
  request: RequestSaid,
  answer: AnswerForm,
  doubts: list(z.object({ code: z.string(), found: Texts })),
  entry: Count,
  next: list(StepSaid),
});

declared<Declared<Authority, z.output<typeof AuthoritySaid>>>();
declared<Declared<TraceRequest, z.output<typeof RequestForm>>>();
declared<Declared<TraceAnswer, z.output<typeof AnswerForm>>>();
declared<Declared<RequestState, z.output<typeof RequestSaid>>>();
declared<Declared<StepNow, z.output<typeof StepSaid>>>();
declared<Declared<OpenTrace, z.output<typeof OpenTraceSaid>>>();
declared<Declared<Omit<TakenAnswer, "state" | "index">, z.output<typeof Taken>>>();
