import type { Desk } from "#casework";
import { linker, originOf } from "#linkage";
import {
  BEFORE_RECOVERY,
  codedAt,
  explanationOf,
  indexOfRegister,
  judge,
  markTaker,
  modelOf,
  nearValues,
  openMarks,
  rowId,
  textAt,
} from "#matching";
import { openSheets } from "#sheets";
import { nameOf } from "./trace-links.ts";
import { rowsAt } from "./trace-register.ts";

export interface RuleWish {
  readonly data: string;
  /** File of marks: the file that was imported. */
  readonly marks: string;
  /** Id of a register that is held. */
  readonly register: string;
  /** Probability from which the rule decides, 0..1. */
  readonly least: number;
  readonly sheet: string | null;
  /** Weights that the links were made with; null = those that we come with. */
  readonly model?: string | null;
  readonly why: string;
}

/** What a rule did: marks with a number, pairs judged now, and pairs that somebody had judged already. */
export interface RuleSummary {
  readonly marks: number;
  readonly judged: number;
  readonly held: number;
  /** SHA-256 of the weights, and the file that they lie in; null for those that we come with. */
  readonly model: { readonly sha256: string; readonly file: string | null };
}

/**
 * Judges by a rule that is named: the number is the register's as written, and its rows are together at least so probable. Each decision
 * is an entry of its own with its evidence and can be taken back alone; what a person decided stays as it is.
 */
export async function judgeByRule(desk: Desk, wish: RuleWish): Promise<RuleSummary> {
  const { store, tell } = desk;
  const { data, least, why } = wish;
  const { register, columns, rows, keys } = await indexOfRegister({ store, tell }, data, {
    id: wish.register,
  });
  const weights = await modelOf(wish.model ?? null);
  const order = BEFORE_RECOVERY.has(register.kind ?? "") ? "row-first" : rows.order;
  const links = linker({ register: { ...rows, order }, index: keys, model: weights.model, near: nearValues });
  const decided = new Set(
    (await store.judgements()).map(({ made }) => `${nameOf(made.mark)}\n${nameOf(made.candidate)}`),
  );
  const file = await openSheets(wish.marks);
  try {
    const marks = await openMarks(file, { sheet: wish.sheet, known: [] });
    const take = markTaker();
    const found: Parameters<typeof explanationOf>[0][] = [];
    let seen = 0;
    let held = 0;
    for await (const part of marks.rows()) {
      for (const written of part) {
        const { mark } = take(written);
        if (mark.serial === "") continue;
        tell("link", ++seen, null);
        const answer = links.link(mark);
        const same = answer.candidates.filter(
          ({ damage, row }) =>
            damage === "same" &&
            plainSerial(textAt(columns.serial, originOf(rows, row))) ===
              plainSerial(written.said.serial ?? ""),
        );
        // A book has a row for each act: rows of one number share what is probable among them.
        if (same.reduce((sum, { probability }) => sum + probability, 0) < least) continue;
        const own = {
          links,
          mark,
          written,
          answer,
          rows,
          columns,
          sources: [file.sha256, register.sha256],
          model: weights.sha256,
        } as const;
        for (const candidate of same) {
          const id = rowId(columns, originOf(rows, candidate.row));
          const pair = `${nameOf({ source: file.sha256, id: written.id })}\n${nameOf({ source: register.sha256, id })}`;
          if (decided.has(pair)) held++;
          else found.push({ ...own, candidate });
        }
      }
    }
    const places = found.map(({ candidate }) => ({
      sheet: codedAt(columns.sheets, originOf(rows, candidate.row)),
      row: columns.numbers[originOf(rows, candidate.row)] as number,
    }));
    const kept =
      places.length === 0 ? [] : await rowsAt(store, data, { register, at: places, places: columns.places });
    for (const [n, one] of found.entries()) {
      const explanation = explanationOf(one);
      if (explanation === null) continue;
      await judge(desk, { verdict: "match", why, explanation, row: kept[n]?.[0]?.source ?? null });
    }
    const model = { sha256: weights.sha256, file: weights.file };
    return { marks: seen, judged: found.length, held, model };
  } finally {
    await file.close();
  }
}

/** Separators are a matter of the clerk; every other sign counts. */
export function plainSerial(text: string): string {
  return text.toUpperCase().replace(/[\s./_-]+/g, "");
}
