/** Findings as they leave the house: nothing unknown is ever 0, and no share stands without its denominator. */
import { z } from "zod";
import { type Finding, FORMS, UNITS } from "#findings";
import { type Declared, declared } from "./declared.ts";
import { Count, list, Meaning, Snapshot } from "./shapes.ts";

const Known = z.string().nullable();
const Figure = z.number().nullable();
const Citation = z
  .object({ code: z.string(), text: z.string(), url: z.string(), from: Known, to: Known })
  .meta({ id: "Citation" });
const Period = z.object({ from: z.string(), to: z.string() }).nullable();

export const FindingRow = z.object({
  key: z.string(),
  label: z.string(),
  at: list(z.object({ name: z.string(), value: z.string() })),
  numerator: Figure,
  denominator: Figure,
  events: Figure,
  reasons: list(z.string()),
  share: Figure,
  estimate: Figure,
  low: Figure,
  high: Figure,
  interval: z
    .object({
      level: z.number(),
      method: z.string(),
      clusters: z.number().optional(),
      effectiveSize: z.number().optional(),
    })
    .nullable(),
  boundLow: Figure,
  boundHigh: Figure,
  notIdentified: Known,
  benign: list(z.string()),
  statutes: list(Citation),
  sources: list(Citation),
  cells: list(z.string()),
  cellCount: z.number().int().describe("rows that it rests on; `cells` may hold only the first of them"),
});

export const FindingGroup = z.object({
  form: z.enum(FORMS),
  by: z.object({ field: z.string(), key: z.string(), label: z.string() }),
  population: z
    .object({
      meaning: Meaning,
      country: Known,
      form: z.string(),
      origin: z.string(),
      synthetic: z.boolean(),
      item: Known,
    })
    .nullable(),
  of: z.string(),
  imports: list(z.string()),
  unit: z.enum(UNITS),
  ...{ seized: Figure, examined: Figure, read: Figure, denominator: Figure },
  ...{ unread: Figure, ambiguous: Figure, unexamined: Figure },
  withoutQuantity: Count,
  clusters: Figure,
  period: Period,
  caveats: list(z.string()),
  rows: list(FindingRow),
});

export const FindingSaid = z
  .object({
    name: z.string(),
    groups: list(FindingGroup),
    leftOut: list(z.object({ importId: z.string(), reason: z.string() })),
    caveats: list(z.string()),
    method: list(z.string()),
    period: Period,
    edition: list(
      z.object({
        importId: z.string(),
        file: z.string(),
        sha256: z.string(),
        importedOn: z.string(),
        origin: z.string(),
      }),
    ),
    snapshot: Snapshot,
  })
  .meta({ id: "Finding" });

declared<Declared<Finding, z.output<typeof FindingSaid>>>();
