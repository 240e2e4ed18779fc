import { Matrix, SingularValueDecomposition } from "ml-matrix";

/** Why the number on no list does not follow from a model and its data. */
export type Unidentified = "edge" | "not-converged";

/** Expected counts below this, in a cell that nobody was counted in, lie on the edge of what the model allows. */
const EDGE = 1e-6;

/**
 * Cells of the face that the maximum lies on: where an empty cell's expected count runs to 0 no finite estimate exists, and what
 * the others still say is the likelihood of the face (Fienberg and Rinaldo, Annals of Statistics 40, 2012, 996-1023).
 */
export function facialCells(counts: readonly number[], fitted: readonly number[]): number[] {
  return counts.flatMap((count, i) => (count > 0 || (fitted[i] ?? 0) > EDGE ? [i] : []));
}

/**
 * Whether the log of the unobserved cell is a combination of the logs of the cells that carry the estimate: its design row lies in
 * the span of theirs. Where it does not, the data move nothing in it (Chan, Silverman and Vincent, JASA 116, 2021).
 */
export function isEstimable(rows: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  if (rows.length === 0) return false;
  return rankOf(rows) === rankOf([...rows, wanted]);
}

export function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = new Matrix(rows.map((row) => [...row]));
  return new SingularValueDecomposition(matrix, { autoTranspose: true }).rank;
}
