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
import { readFound } from "./link-found.ts";
import { heldOf } from "./link-held.ts";
import type { LinkJob } from "./link-job.ts";
import { type MarkFile, markTaker, openMarks, type WrittenMark } from "./link-marks.ts";
import { modelOf } from "./link-model.ts";
import { registerOf } from "./link-register.ts";
import { nearValues } from "./link-values.ts";
import { answerWithin, type FileRows, listedOf, rowsOf } from "./link-within.ts";
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

/** Explains pairs of one job: its register is opened once, its marks are read once. */
export interface Explainer {
  /** Throws `mark-missing`, `candidate-missing` where the job has no such mark, or the damage model does not lead from it to that row. */
  readonly explain: (pair: PairWish) => Promise<Explanation>;
}

interface PairWish {
  readonly mark: string;
  readonly candidate: string;
}

type Wish = Pick<LinkWish, "data" | "actor" | "tell">;

/** Explains one pair, and is done. Throws as an `Explainer` does. */
export async function explainLink(wish: Wish, job: LinkJob, pair: PairWish): Promise<Explanation> {
  return (await openExplainer(wish, job)).explain(pair);
}

/** Opens what explaining a job's pairs takes. Throws `register-missing`, `register-gone`. */
export async function openExplainer(wish: Wish, job: LinkJob): Promise<Explainer> {
  const { model, sha256 } = await modelOf(job.model);
  const register = await registerOf({ ...wish, ...job });
  const { columns } = register;
  const fileRow = (row: number): number => originOf(register.rows, row);
  const links = linker({ register: register.rows, index: register.keys, model, near: nearValues });
  const take = markTaker();
  const marks = await marksOf(job);
  const amongOwn = job.within ? ownRows(wish, job, register.sha256) : null;
  return {
    explain: async ({ mark: id, candidate: named }) => {
      const { written, source } = await marks(id);
      const { mark } = take(written);
      const found = links.link(mark);
      const rows = await amongOwn?.();
      const own = rows === undefined || mark.serial === "" ? null : listedOf(written, mark, rows.keeping);
      const answer =
        rows === undefined
          ? found
          : answerWithin(found, rows, { own, ordinal: written.ordinal, ordinalOf: fileRow });
      const candidate = answer.candidates.find(({ row }) => rowId(columns, fileRow(row)) === named);
      const explained =
        candidate === undefined
          ? null
          : explanationOf({
              ...{ links, mark, written, answer, candidate, columns, rows: register.rows },
              ...{ sources: [source, register.sha256], model: sha256 },
            });
      if (explained === null) throw new HeadstampError("candidate-missing", { mark: id, id: named });
      return explained;
    },
  };
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

/** The rows of the one file with the custody that the store holds of them, read anew where that has changed. */
function ownRows(wish: Wish, job: LinkJob, sha256: string): () => Promise<FileRows> {
  let held: { readonly of: string; readonly rows: Promise<FileRows> } | null = null;
  return async () => {
    const { keeping } = await heldOf(wish, sha256);
    const of = JSON.stringify([...keeping]);
    if (held?.of !== of) held = { of, rows: withMarks(job, (marks) => rowsOf(marks, keeping)) };
    return held.rows;
  };
}

/** Marks of a job by id: those that it kept, else whatever their file has, read when the first is asked for. */
async function marksOf(
  job: LinkJob,
): Promise<(id: string) => Promise<{ readonly written: WrittenMark; readonly source: string }>> {
  const found = job.found === undefined ? null : await readFound(job.found);
  const kept = new Map(found?.marks.map((written) => [written.id, written]));
  return async (id) => {
    const written = kept.get(id);
    if (found !== null && written !== undefined) return { written, source: found.source };
    const read = await withMarks(job, async ({ rows }, source) => {
      for await (const part of rows()) {
        const here = part.find((one) => one.id === id);
        if (here !== undefined) return { written: here, source };
      }
      return null;
    });
    if (read === null) throw new HeadstampError("mark-missing", { id, file: job.marks });
    return read;
  };
}

async function withMarks<T>(job: LinkJob, work: (marks: MarkFile, source: string) => Promise<T>): Promise<T> {
  const file = await openSheets(job.marks);
  try {
    return await work(await openMarks(file, { sheet: job.sheet, known: [] }), file.sha256);
  } finally {
    await file.close();
  }
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
