/** Shapes that several routes share. A field that is not declared here does not leave the house. */
import { z } from "zod";
import { HeadstampError } from "#base";
import { ITEM_KINDS, MARK_KINDS } from "#marks";
import { ROW_MEANINGS } from "#records";
import { SLOTS } from "#store";
import { LIMITS } from "./limits.ts";

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

/** A POST that keeps nothing but its own answer, so that asked again it leaves the house as it was (docs/spec/api.md). */
export const LOOKS = { "x-looks": true } as const;

/** Declared by its TypeScript type alone: parts of the ledger's own format and of readings that other documents specify. */
export const whole = <T>(what: string): z.ZodType<T> => z.any().describe(what) as z.ZodType<T>;

export const Count = z.number().int().nonnegative();
const Known = z.string().nullable();
const Outcome = z.enum(["read", "ambiguous", "unread"]);

/** What a mark may say; which fields there are depends on the kind (docs/spec/api.md). */
export const Value = z
  .object({
    id: z.string(),
    label: z.string(),
    maker: z.string().optional(),
    plant: Known.optional(),
    country: Known.optional(),
    years: list(z.number()).optional(),
    operators: list(z.string()).optional(),
    month: z.number().nullable().optional(),
    year: z.number().nullable().optional(),
    lot: Known.optional(),
    calibre: Known.optional(),
    notes: list(z.string()).optional(),
    interfix: Known.optional(),
    sequence: Known.optional(),
    suffix: Known.optional(),
    nsn: Known.optional(),
    dodic: Known.optional(),
    condition: z.string().optional(),
    key: Known.optional(),
    folded: Known.optional(),
    pattern: Known.optional(),
    made: z.object({ from: z.number().nullable(), to: z.number().nullable() }).nullable().optional(),
    name: z.string().optional(),
    precision: z.string().optional(),
    ncic: Known.optional(),
    role: z.string().optional(),
    make: z.string().optional(),
    item: z.string().optional(),
    class: Known.optional(),
    level: z.string().optional(),
    inegi: Known.optional(),
    state: Known.optional(),
    iso: z.string().optional(),
  })
  .meta({ id: "Value" });

export const Reading = z
  .object({
    kind: z.enum(MARK_KINDS),
    input: z.string(),
    outcome: Outcome,
    value: Value.nullable(),
    candidates: list(
      z.object({
        value: Value,
        why: z.string(),
        source: z.string(),
        certainty: z.enum(["certain", "probable", "hint"]),
      }),
    ),
    reasons: list(z.string()),
  })
  .meta({ id: "Reading" });

/** A reading at its cell, in short. */
export const Placed = z
  .object({
    outcome: Outcome,
    id: Known,
    label: Known,
    country: Known,
    reasons: list(z.string()),
    kind: z.string(),
    input: z.string(),
    column: Count.describe("0 = A"),
  })
  .meta({ id: "Placed" });

export const Item = z
  .object({
    importId: z.string(),
    sheet: z.string(),
    row: Count,
    n: Count,
    kind: z.string(),
    quantity: z.number().nullable(),
    seizure: Known,
    marks: z.object(Object.fromEntries(SLOTS.map((slot) => [slot, Placed.optional()]))) as z.ZodObject<{
      [slot in (typeof SLOTS)[number]]: z.ZodOptional<typeof Placed>;
    }>,
  })
  .meta({ id: "Item" });

export const Snapshot = z.object({ treeSize: Count, rootHash: z.string() }).meta({ id: "Snapshot" });

export const Where = z
  .union([z.string().max(500), z.array(z.string().max(500)).max(50)])
  .optional()
  .transform((one) => (one === undefined ? [] : typeof one === "string" ? [one] : one))
  .describe(
    "field=value, repeated: calibre=.50, state=Sonora, item=firearm, import=imp_..., as=seizures, group=CJNG, text=any words, period=2017-03/2018",
  );

export const Limit = z.coerce.number().int().min(1).max(LIMITS.page).default(50);
export const Cursor = z.string().max(1000).optional().describe("what `next` of the page before said");

export const page = <T extends z.ZodType>(of: T) =>
  z.object({
    items: list(of),
    next: z.string().nullable().describe("cursor of the next page; null at the end"),
    total: Count.nullable(),
  });

export const ItemKind = z.enum(ITEM_KINDS);
export const Meaning = z.enum(ROW_MEANINGS);

/** A cursor is nobody's business but ours: JSON in base64url. */
export const encodeCursor = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

/** Throws `request-invalid` where it is not one of ours. */
export function readCursor<T extends z.ZodType>(text: string | undefined, shape: T): z.output<T> | null {
  if (text === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  } catch (error) {
    throw new HeadstampError("request-invalid", { param: "cursor", detail: "cursor" }, { cause: error });
  }
}

/** A name in an address; an empty one names nothing (`/api/ledger/entries/` is no entry). */
export const Name = z.string().min(1).max(300);
/** Writes that must not happen twice carry a key of the caller's own. */
export const Key = z.object({
  "idempotency-key": z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("the same key with the same request: the same answer"),
});
export const Why = z.string().trim().min(1).max(2000).describe("why, in words; it stands in the ledger");
export const Erased = Count.nullable().describe(
  "entry by which the file was erased by law: it cannot be opened again; null where it was not",
);
export const UploadId = z.string().max(100).describe("id of an upload");
