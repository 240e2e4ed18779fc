/** Traces and pre-flights as they leave the house: docs/spec/trace.md says what each field means. */
import { z } from "zod";
import { Count, list, Reading } from "./shapes.ts";

const Known = z.string().nullable();
const Moment = z.object({ iso: z.string(), precision: z.string() });
const Party = z.object({
  role: z.string(),
  id: Known,
  label: Known,
  held: z.enum(["held", "not-held", "unknown"]),
});
const Cell = z.object({ importId: z.string(), address: z.string(), text: z.string() });
const Basis = z.enum(["published", "judgement"]);

const Transfer = z.object({
  id: z.string(),
  kind: z.string(),
  date: Moment.nullable(),
  basis: z.enum(["recorded", "assumed"]),
  from: Party,
  to: Party,
  place: z.object({ id: Known, label: z.string() }).nullable(),
  document: Known,
  origin: z.string(),
  cells: list(Cell),
  probability: z.number(),
  notes: list(z.string()),
});
const TimeToCrime = z.object({
  days: z.number(),
  atMost: z.number(),
  from: z.string(),
  precision: z.string(),
  sale: z.string(),
  recovery: z.string(),
});
const Hypothesis = z.object({
  channel: z.string(),
  evidence: list(z.object({ what: z.string(), ratio: z.number(), words: z.string() })),
  predicts: list(z.string()),
  toldApartBy: list(z.string()),
  posterior: z.null(),
});
const Attribution = z.object({
  maker: z.object({ id: z.string(), label: z.string() }),
  plant: Known,
  country: Known,
  years: list(z.number()),
  operators: list(z.string()),
  classes: list(
    z.object({
      channel: z.string(),
      basis: z.string(),
      from: z.string(),
      to: z.string(),
      certainty: z.enum(["sourced", "hint"]),
      source: z.string(),
    }),
  ),
  settled: z.boolean(),
});
const Step = z.object({
  step: z.string(),
  addressee: z.string(),
  because: list(z.string()),
  gain: z.number(),
  chance: z.number(),
  days: z.number(),
  basis: z.object({ chance: Basis, days: Basis }),
  source: z.string(),
  perDay: z.number(),
});
const Mark = Reading.nullable();

export const Traced = z.object({
  item: z.object({
    id: z.string(),
    kind: z.string(),
    event: Known,
    marks: z.object({
      ...{ make: Mark, importer: Mark, model: Mark, calibre: Mark, type: Mark, serial: Mark },
      ...{ headstamp: Mark, lot: Mark },
    }),
  }),
  trace: z.object({
    rung: z.string(),
    contested: z.boolean(),
    disposition: z.string(),
    path: list(Transfer),
    assumed: list(Transfer),
    gaps: list(
      z.object({
        code: z.string(),
        after: Known,
        before: Known,
        days: z.object({ least: z.number(), most: z.number() }).nullable(),
      }),
    ),
    contradictions: list(
      z.object({ code: z.string(), between: list(z.string()), weight: z.enum(["hard", "soft"]) }),
    ),
    explanations: list(
      z.object({
        transfers: list(z.string()),
        unless: list(z.object({ transfer: z.string(), why: z.string() })),
        cost: z.number(),
      }),
    ),
    timeToCrime: TimeToCrime.nullable(),
    timeToCrimeAssumed: TimeToCrime.nullable(),
    diversion: z.object({
      points: list(z.object({ what: z.enum(["transfer", "interval"]), after: Known, before: Known })),
      lastRecorded: z.object({ party: Party, transfer: z.string() }).nullable(),
    }),
    rivals: z.object({ hypotheses: list(Hypothesis), favoured: Known }).nullable(),
    ammunition: list(Attribution),
    next: list(Step),
  }),
  searched: list(
    z.object({
      register: z.string(),
      name: z.string(),
      kind: Known,
      looked: z.string(),
      coverage: z.object({ from: Known, to: Known, said: Known }),
      edition: z.object({ named: Known, sha256: z.string(), at: Known }),
    }),
  ),
  synthetic: z.boolean(),
  sameSerial: list(z.string()).nullable(),
});

export const Preflight = z.object({
  item: z.string(),
  fails: z.enum(["certain", "likely", "raised", "usual"]),
  checks: list(
    z.object({
      code: z.string(),
      weight: z.enum(["stops", "likely", "possible", "note"]),
      fix: z.string(),
      found: z.string(),
      alternates: list(z.string()),
      source: z.string(),
    }),
  ),
  goBackFor: z.object({ fix: z.string(), because: z.string() }).nullable(),
  usual: z.object({ requests: Count, purchaserFound: Count, year: Count }),
});

export const Dealer = z.object({
  id: z.string(),
  label: z.string(),
  items: Count,
  writings: list(z.object({ name: z.string(), address: Known, state: Known, items: Count })),
  candidates: list(z.object({ with: z.string(), why: z.string() })),
  notes: list(z.string()),
});
