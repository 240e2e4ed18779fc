import { createHash } from "node:crypto";
import { HeadstampError } from "#base";
import {
  type Answer,
  type Candidate,
  type Damage,
  DEFAULT_MODEL,
  type Explained,
  type Linker,
  linker,
  type Mark,
  originOf,
  type Register,
  type Split,
} from "#linkage";
import { openSheets } from "#sheets";
import type { LinkWish } from "./link.ts";
import { heldOf } from "./link-held.ts";
import type { LinkJob } from "./link-job.ts";
import { markTaker, openMarks, type WrittenMark } from "./link-marks.ts";
import { modelOf } from "./link-model.ts";
import { registerOf } from "./link-register.ts";
import { nearValues } from "./link-values.ts";
import { answerWithin, listedOf, rowsOf } from "./link-within.ts";
import { codedAt, LINK_FIELDS, type RegisterColumns, rowId, textAt } from "./register-columns.ts";

/** What is written of a record, by what it says; nothing that names a person is in it. */
export type RecordSaid = Readonly<Record<string, string>>;

/** The waterfall of a mark and a row: the parts add up to the weight. */
export interface Explanation {
  readonly mark: { readonly id: string; readonly source: string; readonly said: RecordSaid };
  readonly candidate: {
    readonly id: string;
    readonly source: string;
    /** "" where its file has one sheet. */
    readonly sheet: string;
    readonly row: number;
    readonly said: RecordSaid;
  };
  readonly damage: Damage;
  readonly parts: Explained["parts"];
  readonly weight: number;
  readonly probability: number;
  readonly none: number;
  /** Place among the candidates, 1 = most probable; how many there are. */
  readonly rank: number;
  readonly candidates: number;
  /** What would tell the likely candidates apart, best first. */
  readonly splits: readonly Split[];
  readonly model: string;
}

/**
 * Explains why a row is a candidate for a mark. Throws `mark-missing`, `candidate-missing` where the job has no such mark, or the
 * damage model does not lead from it to that row.
 */
export async function explainLink(
  wish: Pick<LinkWish, "data" | "actor" | "tell">,
  job: LinkJob,
  pair: { readonly mark: string; readonly candidate: string },
): Promise<Explanation> {
  const { model, sha256 } = await modelOf(job.model);
  const register = await registerOf({ ...wish, ...job });
  const { written, source } = await findMark(job, pair.mark);
  const { mark } = markTaker()(written);
  const { columns } = register;
  const fileRow = (row: number): number => originOf(register.rows, row);
  const links = linker({ register: register.rows, index: register.keys, model, near: nearValues });
  const found = links.link(mark);
  const answer = job.within
    ? await within({ ...wish, job }, found, { written, mark, ordinalOf: fileRow })
    : found;
  const place = answer.candidates.findIndex(({ row }) => rowId(columns, fileRow(row)) === pair.candidate);
  const candidate = answer.candidates[place];
  if (candidate === undefined)
    throw new HeadstampError("candidate-missing", { mark: pair.mark, id: pair.candidate });
  const explained = explanationOf({
    ...{ links, mark, written, answer, candidate, columns, rows: register.rows },
    ...{ sources: [source, register.sha256], model: sha256 },
  });
  if (explained === null)
    throw new HeadstampError("candidate-missing", { mark: pair.mark, id: pair.candidate });
  return explained;
}

/** What an answer says of one of its candidates; null where the damage model does not lead to it. */
export function explanationOf({
  links,
  mark,
  written,
  answer,
  candidate,
  rows,
  columns,
  sources: [marks, register],
  model = DEFAULT_MODEL_SHA256,
}: {
  readonly links: Linker;
  readonly mark: Mark;
  readonly written: WrittenMark;
  readonly answer: Answer;
  readonly candidate: Candidate;
  readonly rows: Register;
  readonly columns: RegisterColumns;
  /** SHA-256 of the file of marks and of the register. */
  readonly sources: readonly [marks: string, register: string];
  /** SHA-256 of the model; left out = the one we come with. */
  readonly model?: string;
}): Explanation | null {
  const explained = links.explain(mark, candidate.row);
  if (explained === null) return null;
  const row = originOf(rows, candidate.row);
  // Among the rows of one file a candidate has one part more than the kernel gives.
  const more = candidate.parts.slice(explained.parts.length).map((bits) => ({
    ...{ part: "within" as const, bits, mark: null, row: null, sum: candidate.weight },
  }));
  return {
    mark: { id: written.id, source: marks, said: saidOf(written) },
    candidate: {
      id: rowId(columns, row),
      source: register,
      sheet: codedAt(columns.sheets, row),
      row: columns.numbers[row] as number,
      said: rowSaid(columns, row),
    },
    damage: candidate.damage,
    parts: [...explained.parts, ...more],
    weight: candidate.weight,
    probability: candidate.probability,
    none: answer.none,
    rank: answer.candidates.indexOf(candidate) + 1,
    candidates: answer.candidates.length,
    splits: answer.splits,
    model,
  };
}

const DEFAULT_MODEL_SHA256 = createHash("sha256").update(JSON.stringify(DEFAULT_MODEL)).digest("hex");

async function within(
  { job, ...wish }: Pick<LinkWish, "data" | "actor" | "tell"> & { readonly job: LinkJob },
  found: Answer,
  {
    written,
    mark,
    ordinalOf,
  }: {
    readonly written: WrittenMark;
    readonly mark: Mark;
    readonly ordinalOf: (row: number) => number;
  },
): Promise<Answer> {
  const file = await openSheets(job.marks);
  try {
    const { keeping } = await heldOf(wish, file.sha256);
    const rows = await rowsOf(await openMarks(file, { sheet: job.sheet, known: [] }), keeping);
    const own = mark.serial === "" ? null : listedOf(written, mark, keeping);
    return answerWithin(found, rows, { own, ordinal: written.ordinal, ordinalOf });
  } finally {
    await file.close();
  }
}

async function findMark(
  job: LinkJob,
  id: string,
): Promise<{ readonly written: WrittenMark; readonly source: string }> {
  const file = await openSheets(job.marks);
  try {
    const marks = await openMarks(file, { sheet: job.sheet, known: [] });
    for await (const part of marks.rows()) {
      for (const written of part) {
        if (written.id === id) return { written, source: file.sha256 };
      }
    }
  } finally {
    await file.close();
  }
  throw new HeadstampError("mark-missing", { id, file: job.marks });
}

function saidOf({ said }: WrittenMark): RecordSaid {
  const { id: _, ...rest } = said;
  return rest as RecordSaid;
}

/** A row of a register as written. */
export function rowSaid(columns: RegisterColumns, row: number): RecordSaid {
  const said: Record<string, string> = {};
  const serial = textAt(columns.serial, row);
  if (serial !== "") said["serial"] = serial;
  for (const field of LINK_FIELDS) {
    const text = codedAt(columns.coded[field], row);
    if (text !== "") said[field] = text;
  }
  return said;
}
