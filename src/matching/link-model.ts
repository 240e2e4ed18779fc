import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { HeadstampError } from "#base";
import { DEFAULT_MODEL, type LinkModel, learner, linker, readModel } from "#linkage";
import { writeParts } from "#store";
import type { LinkWish } from "./link.ts";
import { type MarkFile, markTaker } from "./link-marks.ts";
import { nearValues } from "./link-values.ts";
import { indexFolder } from "./register-add.ts";
import type { RegisterIndex } from "./register-index.ts";

/** The weights of a job. */
export interface ChosenModel {
  readonly model: LinkModel;
  readonly sha256: string;
  /** Where it lies; null for the one we come with. */
  readonly file: string | null;
  /** Marks that it was learned from; 0 where it was taken as it is. */
  readonly learnedFrom: number;
  /** Why nothing was learned: too few marks to; null where enough were, or nobody asked. */
  readonly few: number | null;
}

export async function modelOf(path: string | null): Promise<ChosenModel> {
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
  return { model, sha256: shaOf(model), file: path, learnedFrom: 0, few: null };
}

function shaOf(model: LinkModel): string {
  return createHash("sha256").update(JSON.stringify(model)).digest("hex");
}

/** Marks that weights are learned from: the first so many that have a number, and no fewer unless it is asked. */
const LEARNED_FROM = 20_000;
const LEAST_MARKS = 300;

/**
 * The weights that a job goes by: those that are named; else learned from its own marks, of which nobody tells the rows (EM), where
 * these are enough. How many marks have a row at all differs from one pair of files to the next, and no weights we come with know it.
 */
export async function chooseModel(
  wish: LinkWish,
  files: { readonly register: RegisterIndex; readonly marks: MarkFile },
): Promise<ChosenModel> {
  const given = await modelOf(wish.model);
  const to = wish.learn ?? null;
  if (to === null && (wish.learning === false || wish.model !== null || wish.within)) return given;
  const { model, marks } = await learned(wish, { ...files, model: given.model });
  if (to === null && marks < LEAST_MARKS) return { ...given, few: marks };
  const sha256 = shaOf(model);
  const file = to ?? join(indexFolder(wish.data), "models", `${sha256}.json`);
  await keepModel(file, model).catch((error: unknown) => {
    if (to !== null) throw error;
  });
  return { model, sha256, file, learnedFrom: marks, few: null };
}

/** Writes a model as JSON: one that was learned lies beside the links that were made with it. */
export async function keepModel(path: string, model: LinkModel): Promise<void> {
  await writeParts(resolve(path), [Buffer.from(`${JSON.stringify(model, null, 1)}\n`)]);
}

async function learned(
  wish: LinkWish,
  {
    register,
    marks,
    model,
  }: { readonly register: RegisterIndex; readonly marks: MarkFile; readonly model: LinkModel },
): Promise<{ readonly model: LinkModel; readonly marks: number }> {
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
      seen++;
      wish.tell("learn", seen, Math.max(seen, Math.min(LEARNED_FROM, marks.length ?? LEARNED_FROM)));
      if (seen >= LEARNED_FROM || learning.full()) break read;
    }
  }
  return learning.finish();
}
