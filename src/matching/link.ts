import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { HeadstampError } from "#base";
import { atDesk, type Tell } from "#casework";
import { DEFAULT_MODEL, type LinkModel, learner, linker, MOST_CANDIDATES, readModel } from "#linkage";
import type { SavedMapping } from "#records";
import { csvLine, openSheets } from "#sheets";
import { writeParts } from "#store";
import { LINK_COLUMNS } from "./link-lines.ts";
import { type MarkFile, markTaker, openMarks, type WrittenMark } from "./link-marks.ts";
import { type LinkOut, openOut } from "./link-out.ts";
import { pairName, type SameFound, sameIn } from "./link-same.ts";
import { startThreads } from "./link-threads.ts";
import { nearValues } from "./link-values.ts";
import { type FileRows, rowsOf } from "./link-within.ts";
import type { Batch, Done, Outcome } from "./link-worker.ts";
import { indexFolder } from "./register-add.ts";
import { indexOfRegister } from "./register-hold.ts";
import { indexFile, type RegisterIndex } from "./register-index.ts";

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
  /** Learns the weights from these very marks first, and writes the model to this path; null = takes them as they are. */
  readonly learn?: string | null;
  readonly sheet: string | null;
  /** Candidates listed for one mark at most. */
  readonly most: number | null;
  readonly tell: Tell;
  readonly signal?: AbortSignal;
  /** Hears of each mark's outcome, in the order of the file. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** A thread ends at this batch: for a test. */
  readonly dieAt?: number;
}

/** Marks by what they came to: a row or none is more probable than not, or neither is. */
export interface LinkCounts {
  readonly marks: number;
  readonly linked: number;
  readonly none: number;
  readonly undecided: number;
  /** Candidates listed. */
  readonly candidates: number;
  /** Marks whose candidates were more than the bound. */
  readonly bounded: number;
  /** Marks that were not looked for, by reason. */
  readonly unsought: { readonly [why: string]: number };
}

export interface LinkSummary extends LinkCounts {
  readonly register: { readonly sha256: string; readonly rows: number; readonly keyed: number };
  readonly model: { readonly version: number; readonly sha256: string; readonly file: string | null };
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

/** Where the last job of a data directory is remembered. */
export function lastJobPath(data: string): string {
  return join(indexFolder(data), "last-link.json");
}

/** Marks in a batch: a few milliseconds of work, some hundreds of kilobytes of lines. */
const BATCH = 64;
/** More probable than not. */
export const DECIDED = 0.5;

/** Finds every row of a register that each mark could be, and says how probable each is, and that it is none of them. */
export async function link(wish: LinkWish): Promise<LinkSummary> {
  const began = process.cpuUsage();
  const given = await modelOf(wish.model);
  const register = await registerOf(wish);
  const file = await openSheets(wish.marks);
  try {
    const marks = await openMarks(file, { sheet: wish.sheet, known: [] });
    const model = wish.learn == null ? given : await learn(wish, { register, marks, model: given.model });
    const most = wish.most ?? MOST_CANDIDATES;
    const asked = {
      v: 1,
      marks: file.sha256,
      sheet: wish.sheet,
      register: register.sha256,
      within: wish.within,
    };
    const job = JSON.stringify({ ...asked, model: model.sha256, most, rows: register.columns.rows });
    const among = wish.within ? await rowsOf(marks) : null;
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
    const { counts, stopped } = await run(
      { ...wish, onOutcome: heard },
      { register, model: model.model, most, threads, out, marks, within: among },
    );
    const same = among !== null && !stopped ? sameIn(among, linked, likely) : null;
    await keepJob(wish);
    if (stopped) await out?.pause(counts);
    else await out?.finish();
    const used = process.cpuUsage(began);
    return {
      ...counts,
      register: { sha256: register.sha256, rows: register.columns.rows, keyed: register.keys.keyed },
      model: { version: model.model.version, sha256: model.sha256, file: wish.learn ?? wish.model },
      ...{ bound: most, out: wish.out, threads },
      cpuSeconds: (used.user + used.system) / 1e6,
      peakBytes: process.resourceUsage().maxRSS * 1024,
      notes: [
        ...notesOf(register, counts),
        ...(same !== null && begun > 0 ? [{ code: "same-resumed", n: begun }] : []),
      ],
      same,
      stopped,
    };
  } finally {
    await file.close();
  }
}

export async function modelOf(
  path: string | null,
): Promise<{ readonly model: LinkModel; readonly sha256: string }> {
  let model = DEFAULT_MODEL;
  if (path !== null) {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      throw new HeadstampError("file-missing", { file: path }, { cause: error });
    });
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      throw new HeadstampError("model-invalid", { detail: "format" }, { cause: error });
    }
    model = readModel(json);
  }
  return { model, sha256: createHash("sha256").update(JSON.stringify(model)).digest("hex") };
}

/** Marks that weights are learned from: the first so many that have a number. */
const LEARNED_FROM = 20_000;

/** Learns weights from marks whose rows nobody tells (EM), and writes them as JSON. */
async function learn(
  wish: LinkWish,
  {
    register,
    marks,
    model,
  }: { readonly register: RegisterIndex; readonly marks: MarkFile; readonly model: LinkModel },
): Promise<{ readonly model: LinkModel; readonly sha256: string }> {
  const { rows, keys } = register;
  const links = linker({ register: rows, index: keys, model, near: nearValues });
  const learning = learner({ model, ground: { keyed: keys.keyed, density: rows.density } });
  const take = markTaker();
  let seen = 0;
  read: for await (const part of marks.rows(wish.signal)) {
    for (const written of part) {
      const { mark } = take(written);
      if (mark.serial === "") continue;
      learning.add(links.weigh(mark).evidence);
      wish.tell("learn", ++seen, null);
      if (seen >= LEARNED_FROM) break read;
    }
  }
  const learned = learning.finish();
  await writeParts(resolve(wish.learn!), [Buffer.from(`${JSON.stringify(learned.model, null, 1)}\n`)]);
  return {
    model: learned.model,
    sha256: createHash("sha256").update(JSON.stringify(learned.model)).digest("hex"),
  };
}

/** What was linked last, for `explain` and `judge`; best effort, they can be told. */
async function keepJob(wish: LinkWish): Promise<void> {
  const { data, marks, register, within, sheet } = wish;
  const model = wish.learn ?? wish.model;
  const there = register !== null && (await stat(register).catch(() => null)) !== null;
  const job = {
    ...{ marks: resolve(marks), register: there ? resolve(register) : register, within },
    ...{ model: model === null ? null : resolve(model), sheet },
  };
  await writeParts(lastJobPath(data), [Buffer.from(JSON.stringify(job))]).catch(() => {});
}

/** A file at that path, else a register that the store holds under that id. */
export async function registerOf(
  wish: Pick<LinkWish, "data" | "actor" | "marks" | "register" | "within" | "sheet" | "tell" | "signal">,
): Promise<RegisterIndex> {
  const { data, tell } = wish;
  const signal = wish.signal === undefined ? {} : { signal: wish.signal };
  const known: readonly SavedMapping[] = [];
  const named = wish.within ? wish.marks : wish.register!;
  const there = await stat(named).catch(() => null);
  if (there !== null || wish.within) {
    const sheet = wish.within ? wish.sheet : null;
    return indexFile(named, { folder: indexFolder(data), sheet, known, tell, ...signal });
  }
  if (!/^(reg_[0-9a-f]+|[0-9a-f]{8,64})$/.test(named))
    throw new HeadstampError("file-missing", { file: named });
  const desk = { data, actor: wish.actor, verb: "link", tell };
  const { register, ...index } = await atDesk(desk, (at) =>
    indexOfRegister(at, data, { id: named, ...signal }),
  );
  const first = BEFORE_RECOVERY.has(register.kind ?? "");
  return first ? { ...index, rows: { ...index.rows, order: "row-first" } } : index;
}

/** Kinds of registers whose date no gun was recovered before. */
export const BEFORE_RECOVERY: ReadonlySet<string> = new Set([
  ...["production", "import", "shipment", "wholesale", "sale", "multiple-sale", "resale", "export-licence"],
]);

interface Run {
  readonly register: RegisterIndex;
  readonly model: LinkModel;
  readonly most: number;
  readonly threads: number;
  readonly out: LinkOut<LinkCounts> | null;
  readonly marks: Awaited<ReturnType<typeof openMarks>>;
  /** The rows of the one file; null where the register is another. */
  readonly within: FileRows | null;
}

/** Sends batches to the threads and takes their answers in the order of the marks. */
async function run(
  wish: LinkWish,
  { register, model, most, threads, out, marks, within }: Run,
): Promise<{ readonly counts: LinkCounts; readonly stopped: boolean }> {
  const { columns, rows, keys } = register;
  const { signal } = wish;
  const shared = { rows, keys, columns, model, most, within, lines: out !== null, dieAt: wish.dieAt ?? null };
  const pool = startThreads(shared, threads);
  const tally = tallyFrom(out?.counts ?? null);
  const pending: Promise<Done>[] = [];
  const settle = async (): Promise<void> => {
    const done = await pending.shift()!;
    for (const outcome of done.outcomes) {
      tally.add(outcome);
      wish.onOutcome?.(outcome);
    }
    await out?.write(done.lines, done.outcomes.length);
    wish.tell("link", tally.counts().marks, null);
  };
  const skip = out?.done ?? 0;
  let stopped = false;
  let seen = 0;
  let n = 0;
  let held: WrittenMark[] = [];
  const send = async (): Promise<void> => {
    if (held.length === 0) return;
    await pool.room();
    const batch: Batch = { n: n++, marks: held };
    held = [];
    const done = pool.send(batch);
    // Whoever settles it hears of its failure.
    done.catch(() => {});
    pending.push(done);
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

function tallyFrom(before: LinkCounts | null) {
  const counts = { marks: 0, linked: 0, none: 0, undecided: 0, candidates: 0, bounded: 0, ...before };
  const unsought: Record<string, number> = { ...before?.unsought };
  return {
    add({ probability, none, candidates, unlisted, why }: Outcome): void {
      counts.marks++;
      if (probability >= DECIDED) counts.linked++;
      else if (none >= DECIDED) counts.none++;
      else counts.undecided++;
      counts.candidates += candidates;
      if (unlisted > 0) counts.bounded++;
      if (why !== null) unsought[why] = (unsought[why] ?? 0) + 1;
    },
    counts: (): LinkCounts => ({ ...counts, unsought: { ...unsought } }),
  };
}

function notesOf(register: RegisterIndex, counts: LinkCounts): { code: string; n: number }[] {
  const notes: { code: string; n: number }[] = [];
  if (register.keys.keyed === 0) notes.push({ code: "no-serials", n: 0 });
  if (register.repeatedIds > 0) notes.push({ code: "repeated-ids", n: register.repeatedIds });
  if (register.unkept !== null) notes.push({ code: "index-unkept", n: 0 });
  if (counts.bounded > 0) notes.push({ code: "bounded", n: counts.bounded });
  return notes;
}
