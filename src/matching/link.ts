import { availableParallelism } from "node:os";
import type { Tell } from "#casework";
import { type LinkModel, MOST_CANDIDATES } from "#linkage";
import { csvLine, openSheets } from "#sheets";
import { type LinkCounts, tallyFrom } from "./link-counts.ts";
import { gatherFound, keepFound } from "./link-found.ts";
import { heldOf } from "./link-held.ts";
import { keepJob } from "./link-job.ts";
import { LINK_COLUMNS } from "./link-lines.ts";
import { openMarks, type WrittenMark } from "./link-marks.ts";
import { type ChosenModel, chooseModel, keepModel } from "./link-model.ts";
import { type LinkOut, openOut } from "./link-out.ts";
import { registerOf } from "./link-register.ts";
import { pairName, type SameFound, sameIn } from "./link-same.ts";
import { startThreads } from "./link-threads.ts";
import { type FileRows, rowsOf } from "./link-within.ts";
import type { Done, Outcome } from "./link-worker.ts";
import type { RegisterIndex } from "./register-index.ts";

export interface LinkWish {
  readonly data: string;
  readonly actor: string;
  /** File of marks; with `within`, the file that is also the register. */
  readonly marks: string;
  /** A file, or the id of a register that is held; null with `within`. */
  readonly register: string | null;
  readonly within: boolean;
  readonly out: string | null;
  readonly threads: number | null;
  /** Path of a model; null = the one we come with. */
  readonly model: string | null;
  /** Learns the weights from these very marks, however few, and writes the model to this path. */
  readonly learn?: string | null;
  /** Never learns, unless `learn` says where to; else it does where no model is named and the marks are enough. */
  readonly learning?: boolean;
  readonly sheet: string | null;
  /** Candidates listed for one mark at most. */
  readonly most: number | null;
  readonly tell: Tell;
  readonly signal?: AbortSignal;
  /** Hears of each mark's outcome, in the order of the file. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Path under which the marks that have candidates are kept, for whoever explains them. */
  readonly found?: string;
  /** A thread ends at this batch: for a test. */
  readonly dieAt?: number;
}

export interface LinkSummary extends LinkCounts {
  readonly register: { readonly sha256: string; readonly rows: number; readonly keyed: number };
  readonly model: {
    readonly version: number;
    readonly sha256: string;
    readonly file: string | null;
    /** Marks that it was learned from; 0 where it was taken as it is. */
    readonly learnedFrom: number;
    /** Share of the marks that it takes to have no row. */
    readonly none: number;
  };
  /** Candidates listed for one mark at most. */
  readonly bound: number;
  readonly out: string | null;
  readonly threads: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** What a person should know: codes `link.note.<code>`. */
  readonly notes: readonly { readonly code: string; readonly n: number }[];
  /** With `within`, what may explain its pairs; null where it was not asked or was stopped before. */
  readonly same: SameFound | null;
  /** Stopped before the end; the same command goes on. */
  readonly stopped: boolean;
}

/** Marks in a batch: a few milliseconds of work, some hundreds of kilobytes of lines. */
const BATCH = 64;
/** Finds every row of a register that each mark could be, and says how probable each is, and that it is none of them. */
export async function link(wish: LinkWish): Promise<LinkSummary> {
  const began = process.cpuUsage();
  const register = await registerOf(wish);
  const file = await openSheets(wish.marks);
  try {
    const marks = await openMarks(file, { sheet: wish.sheet, known: [], tell: wish.tell });
    const model = await chooseModel(wish, { register, marks });
    const most = wish.most ?? MOST_CANDIDATES;
    const asked = {
      v: 1,
      marks: file.sha256,
      sheet: wish.sheet,
      register: register.sha256,
      within: wish.within,
    };
    const job = JSON.stringify({ ...asked, model: model.sha256, most, rows: register.columns.rows });
    const held = wish.within ? await heldOf(wish, file.sha256) : null;
    const among = held === null ? null : await rowsOf(marks, held.keeping);
    const columns = among === null ? LINK_COLUMNS : [...LINK_COLUMNS, "within"];
    const header = csvLine([...columns, ...marks.others.map((name) => `mark.${name}`)]);
    const out = wish.out === null ? null : await openOut<LinkCounts>(wish.out, job, header);
    const threads = Math.max(1, wish.threads ?? availableParallelism());
    const begun = out?.done ?? 0;
    const linked: [number, number][] = [];
    const likely = new Map<string, number>();
    const heard = (outcome: Outcome): void => {
      const [mark] = outcome.ordinals;
      for (const [row, probability, bits] of outcome.likely) {
        const name = pairName(mark, row);
        likely.set(name, Math.max(likely.get(name) ?? 0, probability));
        // What was as probable before it was explained is explained too.
        const before = (probability / (1 - probability)) * 2 ** -bits;
        if (before >= 1) linked.push([mark, row]);
      }
      wish.onOutcome?.(outcome);
    };
    const gathered = gatherFound();
    const { counts, stopped } = await run(
      { ...wish, onOutcome: heard },
      { register, model: model.model, most, threads, out, marks, within: among, found: gathered.add },
    );
    const same = among !== null && !stopped ? sameIn(among, linked, likely) : null;
    await keepJob(wish, model.file);
    if (stopped) await out?.pause(counts);
    else await out?.finish();
    const found = gathered.marks();
    // A job that went on has not seen the marks before it was stopped.
    if (wish.found !== undefined && !stopped && begun === 0 && found !== null)
      await keepFound(wish.found, { source: file.sha256, marks: found });
    // Whoever has the links has the weights that made them.
    if (wish.out !== null && model.learnedFrom > 0) await keepModel(`${wish.out}.model.json`, model.model);
    const used = process.cpuUsage(began);
    return {
      ...counts,
      register: { sha256: register.sha256, rows: register.columns.rows, keyed: register.keys.keyed },
      model: {
        ...{ version: model.model.version, none: model.model.none },
        ...{ sha256: model.sha256, file: model.file, learnedFrom: model.learnedFrom },
      },
      ...{ bound: most, out: wish.out, threads },
      cpuSeconds: (used.user + used.system) / 1e6,
      peakBytes: process.resourceUsage().maxRSS * 1024,
      notes: [
        ...notesOf(register, counts, model),
        ...(held?.unasked === true ? [{ code: "custody-unasked", n: 0 }] : []),
        ...(same !== null && begun > 0 ? [{ code: "same-resumed", n: begun }] : []),
      ],
      same,
      stopped,
    };
  } finally {
    await file.close();
  }
}

interface Run {
  readonly register: RegisterIndex;
  readonly model: LinkModel;
  readonly most: number;
  readonly threads: number;
  readonly out: LinkOut<LinkCounts> | null;
  readonly marks: Awaited<ReturnType<typeof openMarks>>;
  /** The rows of the one file; null where the register is another. */
  readonly within: FileRows | null;
  /** Hears every mark that has a candidate. */
  readonly found: (written: WrittenMark) => void;
}

/** Sends batches to the threads and takes their answers in the order of the marks. */
async function run(
  wish: LinkWish,
  { register, model, most, threads, out, marks, within, found }: Run,
): Promise<{ readonly counts: LinkCounts; readonly stopped: boolean }> {
  const { columns, rows, keys } = register;
  const { signal } = wish;
  const shared = { rows, keys, columns, model, most, within, lines: out !== null, dieAt: wish.dieAt ?? null };
  const pool = startThreads(shared, threads);
  const tally = tallyFrom(out?.counts ?? null);
  const pending: { readonly sent: readonly WrittenMark[]; readonly answer: Promise<Done> }[] = [];
  const settle = async (): Promise<void> => {
    const { sent, answer } = pending.shift()!;
    const done = await answer;
    for (const [at, outcome] of done.outcomes.entries()) {
      if (outcome.candidates > 0) found(sent[at] as WrittenMark);
      tally.add(outcome);
      wish.onOutcome?.(outcome);
    }
    await out?.write(done.lines, done.outcomes.length);
    const linked = tally.counts().marks;
    wish.tell("link", linked, marks.length === null ? null : Math.max(marks.length, linked));
  };
  const skip = out?.done ?? 0;
  let stopped = false;
  let seen = 0;
  let n = 0;
  let held: WrittenMark[] = [];
  const send = async (): Promise<void> => {
    if (held.length === 0) return;
    await pool.room();
    const sent = held;
    held = [];
    const answer = pool.send({ n: n++, marks: sent });
    // Whoever settles it hears of its failure.
    answer.catch(() => {});
    pending.push({ sent, answer });
    while (pending.length > threads * 4) await settle();
  };
  try {
    for await (const part of marks.rows()) {
      for (const mark of part) {
        if (++seen <= skip) continue;
        held.push(mark);
        if (held.length >= BATCH) await send();
      }
      if (signal?.aborted === true) {
        stopped = true;
        break;
      }
    }
    if (!stopped) await send();
    while (pending.length > 0) await settle();
    return { counts: tally.counts(), stopped };
  } finally {
    await pool.close();
  }
}

function notesOf(
  register: RegisterIndex,
  counts: LinkCounts,
  model: ChosenModel,
): { code: string; n: number }[] {
  const notes: { code: string; n: number }[] = [];
  if (register.keys.keyed === 0) notes.push({ code: "no-serials", n: 0 });
  if (register.repeatedIds > 0) notes.push({ code: "repeated-ids", n: register.repeatedIds });
  if (register.unkept !== null) notes.push({ code: "index-unkept", n: 0 });
  if (counts.bounded > 0) notes.push({ code: "bounded", n: counts.bounded });
  if (model.learnedFrom > 0) notes.push({ code: "learned", n: model.learnedFrom });
  if (model.few !== null && register.keys.keyed > 0) notes.push({ code: "few-marks", n: model.few });
  return notes;
}
