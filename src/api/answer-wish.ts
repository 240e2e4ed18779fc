/** What a caller says of an answer: beside an upload of it, or in its place. */
import { z } from "zod";
import { now } from "#casework";
import { type AnswerSaid, readAnswerFile, readAnswerSaid, type SaidHop } from "#requesting";
import { ANSWER_REASONS, ANSWER_STATUSES, LONGEST, MOST_HOPS, RELATED, type TraceAnswer } from "#trace";
import { UploadId } from "./shapes.ts";
import type { Uploads } from "./uploads.ts";

const Line = z.string().trim().max(LONGEST.line);
const Day = z.string().trim().min(4).max(10).describe("2015, 2015-06 or 2015-06-30");

export const AnswerWish = z.object({
  upload: UploadId.nullable()
    .default(null)
    .describe("the answer as it came: JSON in the published form, or a sheet of hops; null: by hand"),
  status: z.enum(ANSWER_STATUSES).nullable().default(null),
  reasons: z.array(z.enum(ANSWER_REASONS)).max(ANSWER_REASONS.length).default([]),
  closing: Line.nullable().default(null).describe("how the answerer closed it: a disposition code"),
  on: Day.nullable().default(null).describe("day of the answer; null: today"),
  until: Day.nullable().default(null).describe("until when it asks to wait"),
  number: Line.default("").describe("the answerer's own number"),
  related: z.array(z.enum(RELATED)).max(RELATED.length).default([]),
  restrictions: z.array(Line).max(MOST_HOPS).default([]),
  withheld: z
    .array(z.object({ what: Line, why: Line }))
    .max(MOST_HOPS)
    .default([]),
  text: z.string().trim().max(LONGEST.text).default(""),
  hops: z
    .array(
      z.object({
        kind: Line.describe("retail-sale, import, ... (docs/spec/request.md)"),
        date: Day.optional(),
        from: Line.optional().describe("name of a business or office, never of a person"),
        licence: Line.optional(),
        state: Line.optional(),
        to: Line.optional(),
        place: Line.optional(),
        document: Line.optional(),
      }),
    )
    .max(MOST_HOPS)
    .default([])
    .describe("the path that it tells, where no upload does"),
});

/** The answer and the file that it came in. Throws `response-invalid`, `upload-missing`. */
export async function answerWished(
  uploads: Uploads,
  request: string,
  wish: z.output<typeof AnswerWish>,
): Promise<{ readonly answer: TraceAnswer; readonly file: string | null }> {
  const { upload, hops, on, ...rest } = wish;
  const said: AnswerSaid = { ...rest, request, on: on ?? now().slice(0, 10) };
  if (upload === null) return { answer: readAnswerSaid(hops as readonly SaidHop[], said), file: null };
  const file = await uploads.path(upload);
  return { answer: await readAnswerFile(file, said), file };
}
