/** The marks of a job that have candidates: whoever explains a pair need not read their whole file again. */
import { readFile } from "node:fs/promises";
import { writeParts } from "#store";
import type { WrittenMark } from "./link-marks.ts";

/** Marks that are kept; with more, whoever explains one reads the file. */
const MOST = 200_000;

export interface FoundMarks {
  /** SHA-256 of the file of marks. */
  readonly source: string;
  readonly marks: readonly WrittenMark[];
}

/** Gathers marks as they are linked; null from the mark on that is one too many. */
export function gatherFound(): {
  readonly add: (written: WrittenMark) => void;
  readonly marks: () => readonly WrittenMark[] | null;
} {
  let held: WrittenMark[] | null = [];
  return {
    add: (written) => {
      if (held === null) return;
      // What is only carried through explains nothing.
      held.push({ ...written, others: [] });
      if (held.length > MOST) held = null;
    },
    marks: () => held,
  };
}

/** Best effort: without them the file of marks is read. */
export async function keepFound(path: string, found: FoundMarks): Promise<void> {
  await writeParts(path, [Buffer.from(JSON.stringify(found))]).catch(() => {});
}

/** Null where none were kept. */
export async function readFound(path: string): Promise<FoundMarks | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as FoundMarks;
  } catch {
    return null;
  }
}
