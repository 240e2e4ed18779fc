/** Traces and pre-flights as they leave the house: docs/spec/trace.md says what each field means. */
import { z } from "zod";
import type { Preflight as Checked } from "#trace";
import type { Traced as Act, LinkedGraph } from "#tracing";
import { type Declared, declared } from "./declared.ts";
import { Count, list, Reading, whole } from "./shapes.ts";

const Known = z.string().nullable();
const Moment = z.object({ iso: z.string(), precision: z.string() });
const Party = z.object({
  role: z.string(),
  id: Known,
  label: Known,
  licence: z.string().optional(),
  held: z.enum(["held", "not-held", "unknown"]),
});
const Cell = z.object({ importId: z.string(), address: z.string(), text: z.string() });
const Basis = z.enum(["published", "judgement"]);

const Transfer = z
  .object({
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
  })
  .meta({ id: "Transfer" });
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
export const Step = z.object({
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

export const Traced = z
  .object({
    item: z.object({
      id: z.string(),
      kind: z.string(),
      event: Known,
      marks: z.object({
        ...{ make: Mark, importer: Mark, model: Mark, calibre: Mark, type: Mark, serial: Mark },
        ...{ headstamp: Mark, lot: Mark },
      }),
      transfers: list(Transfer),
      candidates: list(
        z.object({
          ...{ record: z.string(), register: z.string(), id: z.string() },
          probability: z.number(),
          transfers: list(Transfer),
        }),
      ).optional(),
    }),
    trace: z.object({
      item: z.string(),
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
      alternatives: list(
        z.object({
          records: list(z.string()),
          probability: z.number(),
          rung: z.string(),
          disposition: z.string(),
          timeToCrime: TimeToCrime.nullable(),
          contradictions: list(z.string()),
          transfers: list(Transfer),
        }),
      ),
      distance: whole<Act["trace"]["distance"]>("how far from sale to recovery (docs/spec/trace.md)"),
      indicators: whole<Act["trace"]["indicators"]>("docs/spec/trace.md"),
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
        candidates: z
          .object({ rows: list(z.object({ id: z.string(), probability: z.number() })), none: z.number() })
          .nullable(),
      }),
    ),
    requests: whole<Act["requests"]>("requests made about it, with their answers (docs/spec/trace.md)"),
    synthetic: z.boolean(),
    sameSerial: list(z.string()).nullable(),
    linked: z
      .object({
        transfers: list(Transfer),
        sources: list(z.string()),
        judgements: list(z.string()),
        contradicted: list(z.string()),
        missing: list(z.object({ source: z.string(), id: z.string() })),
      })
      .nullable(),
  })
  .meta({ id: "Traced" });

export const PreflightSaid = z
  .object({
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
  })
  .meta({ id: "Preflight" });

/** Beside how often a request leads to a purchaser at all. */
export const Preflight = PreflightSaid.extend({
  usual: z.object({ requests: Count, purchaserFound: Count, year: Count }),
});

export const Dealer = z.object({
  id: z.string(),
  label: z.string(),
  items: Count,
  writings: list(
    z.object({
      ...{ name: z.string(), address: Known, state: Known, licence: Known.optional() },
      items: Count,
    }),
  ),
  candidates: list(z.object({ with: z.string(), why: z.string() })),
  notes: list(z.string()),
});

/** A trace as JSON can hold it. */
export type TracedSaid = Omit<Act, "linked" | "delivered"> & {
  readonly linked:
    | (Omit<NonNullable<Act["linked"]>, "sources"> & { readonly sources: readonly string[] })
    | null;
};

export function tracedSaid({ linked, ...rest }: Act): TracedSaid {
  return { ...rest, linked: linked === null ? null : { ...linked, sources: [...linked.sources] } };
}

declared<Declared<TracedSaid, z.output<typeof Traced>>>();
declared<Declared<Checked, z.output<typeof Preflight>>>();

export const Ties = z.object({
  start: list(z.string()),
  nodes: list(
    z.object({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      event: z
        .object({
          ...{ key: z.string(), name: z.string(), what: z.string(), date: Known, place: Known },
          ...{ state: Known, authority: Known },
          casualties: list(
            z.object({
              killed: z.number().nullable(),
              wounded: z.number().nullable(),
              source: Known,
              cells: list(Cell),
            }),
          ),
        })
        .optional(),
      depth: Count,
    }),
  ),
  edges: list(
    z.object({ from: z.string(), to: z.string(), tie: z.string(), words: z.string(), note: Known }),
  ),
  cut: z.boolean().describe("more than is shown"),
  synthetic: z.boolean(),
});

declared<Declared<LinkedGraph, z.output<typeof Ties>>>();
