/** Runs in a worker thread: answers marks, a batch at a time, against a register in memory that all threads share. */
import { parentPort, workerData } from "node:worker_threads";
import { type KeyIndex, type LinkModel, linker, originOf, type Register } from "#linkage";
import { linkLines } from "./link-lines.ts";
import { markTaker, type WrittenMark } from "./link-marks.ts";
import { nearValues } from "./link-values.ts";
import { answerWithin, type FileRows, listedOf } from "./link-within.ts";
import { type RegisterColumns, rowId } from "./register-columns.ts";

/** What a thread is started with. */
export interface Job {
  readonly rows: Register;
  readonly keys: KeyIndex;
  readonly columns: RegisterColumns;
  readonly model: LinkModel;
  /** Candidates kept for one mark. */
  readonly most: number;
  /** The marks are the register's own rows, which these are: none is a candidate for itself; null where they are not. */
  readonly within: Pick<FileRows, "rows" | "ordinals" | "borne" | "keeping"> | null;
  /** Whether lines are wanted, and the texts that are carried. */
  readonly lines: boolean;
  /** Ends the thread at this batch; for a test of what happens then. */
  readonly dieAt: number | null;
}

export interface Batch {
  readonly n: number;
  readonly marks: readonly WrittenMark[];
}

/** What one mark came to, for the summary and for showing the best. */
export interface Outcome {
  readonly id: string;
  readonly best: string | null;
  /** Which records of their files the mark and the best row are, from 0; -1 where there is none. */
  readonly ordinals: readonly [mark: number, row: number];
  readonly probability: number;
  /** Within one file: rows that are likely, or that what explains them made unlikely; record, probability, bits of that. */
  readonly likely: readonly (readonly [row: number, probability: number, bits: number])[];
  readonly none: number;
  readonly candidates: number;
  /** Rows that the bound left out. */
  readonly unlisted: number;
  /** Why there are no candidates; null where some were looked for. */
  readonly why: string | null;
}

export interface Done {
  readonly n: number;
  readonly lines: string;
  readonly outcomes: readonly Outcome[];
}

const LIKELY = 0.05;

function serve(job: Job): void {
  const { rows: register, keys: index, columns, model, most, within } = job;
  const links = linker({ register, index, model, most, near: nearValues });
  const take = markTaker();
  const fileRow = (row: number): number => originOf(register, row);
  const idOf = (row: number): string => rowId(columns, fileRow(row));
  parentPort?.on("message", (batch: Batch) => {
    if (job.dieAt === batch.n) process.exit(1);
    let lines = "";
    const outcomes = batch.marks.map((written): Outcome => {
      const { mark, why } = take(written);
      const found = links.link(mark);
      const answer =
        within === null
          ? found
          : answerWithin(found, within, {
              own: mark.serial === "" ? null : listedOf(written, mark, within.keeping),
              ordinal: written.ordinal,
              ordinalOf: fileRow,
            });
      if (job.lines)
        lines += linkLines(written.id, answer, { idOf, others: written.others, within: within !== null });
      const [best] = answer.candidates;
      const state = answer.state === "complete" || answer.state === "bounded" ? null : answer.state;
      return {
        id: written.id,
        best: best === undefined ? null : idOf(best.row),
        ordinals: [written.ordinal, best === undefined ? -1 : fileRow(best.row)],
        likely:
          within === null
            ? []
            : answer.candidates
                .filter(({ probability, parts }) => probability >= LIKELY || parts.at(-1) !== 0)
                .map(({ row, probability, parts }) => [fileRow(row), probability, parts.at(-1)!] as const),
        probability: best?.probability ?? 0,
        none: answer.none,
        candidates: answer.candidates.length,
        unlisted: answer.unlisted.rows,
        why: why ?? state,
      };
    });
    parentPort?.postMessage({ n: batch.n, lines, outcomes } satisfies Done);
  });
}

serve(workerData as Job);
