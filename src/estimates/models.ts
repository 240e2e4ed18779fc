/** A hierarchical log-linear model: which sets of lists (as bits) depend on each other beyond their single rates. */
export interface ListModel {
  /** `[AB]`, `[AB AC]`; empty brackets where all lists are independent. */
  readonly name: string;
  /** Sets of two or more lists, ascending, closed downwards to pairs. */
  readonly terms: readonly number[];
}

/** Letters of lists in names of models. */
export const LETTERS = "ABCDE";

const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));
export const nameOf = (set: number): string => [...LETTERS].filter((_, i) => set & (2 ** i)).join("");

/**
 * Every model with pairs, and with threes where four or more lists allow them: the interaction of all lists together is never
 * identified, since the items on no list would decide it (Fienberg, Biometrika 59, 1972, 591-603). Five lists: pairs only.
 */
export function listModels(lists: number): ListModel[] {
  const sets = Array.from({ length: 2 ** lists }, (_, set) => set);
  const pairs = sets.filter((set) => bits(set) === 2);
  const threes = lists === 4 ? sets.filter((set) => bits(set) === 3) : [];
  const models: ListModel[] = [];
  for (let choice = 0; choice < 2 ** pairs.length; choice++) {
    const chosen = pairs.filter((_, i) => choice & (2 ** i));
    const open = threes.filter((three) =>
      pairs.every((pair) => (three & pair) !== pair || chosen.includes(pair)),
    );
    for (let extra = 0; extra < 2 ** open.length; extra++) {
      const terms = [...chosen, ...open.filter((_, i) => extra & (2 ** i))].sort((a, b) => a - b);
      models.push({ name: modelName(terms), terms });
    }
  }
  return models;
}

function modelName(terms: readonly number[]): string {
  const widest = terms.filter((set) => !terms.some((other) => other !== set && (other & set) === set));
  return `[${widest.map(nameOf).join(" ")}]`;
}

/** Design row of a history: 1, each list, each term that the history holds whole. History 0 (on no list) is 1, 0, 0 ... */
export function designRow(history: number, lists: number, { terms }: ListModel): number[] {
  const row = [1];
  for (let i = 0; i < lists; i++) row.push(history & (2 ** i) ? 1 : 0);
  for (const set of terms) row.push((history & set) === set ? 1 : 0);
  return row;
}
