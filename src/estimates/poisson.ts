import { Matrix, solve } from "ml-matrix";

/** A log-linear Poisson model fitted by maximum likelihood: log of the expected count = row of the design times `beta`. */
export interface PoissonFit {
  readonly beta: readonly number[];
  readonly fitted: readonly number[];
  /** 2 x sum of y log(y / fitted) - (y - fitted). */
  readonly deviance: number;
  /** Sum of log Poisson probabilities, without the log y! that no comparison needs. */
  readonly kernel: number;
  readonly converged: boolean;
}

const STEPS = 100;
const CLOSE = 1e-10;
/** Keeps the step finite where a cell's expected count runs to 0: the fit then ends on the edge, and `facial` finds it. */
const RIDGE = 1e-11;
const FLOOR = -60;

/**
 * Newton's method (for the canonical link the same as iteratively reweighted least squares: McCullagh and Nelder, Generalized
 * Linear Models, 2nd ed. 1989, 2.5), with halved steps where the likelihood would fall.
 */
export function fitPoisson(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  start: readonly number[] | null = null,
): PoissonFit {
  const width = design[0]?.length ?? 0;
  const total = counts.reduce((sum, y) => sum + y, 0);
  const mean = Math.log(Math.max(total, 0.5) / counts.length);
  let beta = start === null ? Array.from({ length: width }, (_, j) => (j === 0 ? mean : 0)) : [...start];
  let at = evaluate(design, counts, beta);
  let converged = false;
  for (let step = 0; step < STEPS && !converged; step++) {
    const move = newtonStep(design, counts, at.fitted, width);
    let scale = 1;
    let next = at;
    let trial = beta;
    for (let half = 0; half < 30; half++, scale /= 2) {
      trial = beta.map((b, j) => b + scale * (move[j] ?? 0));
      next = evaluate(design, counts, trial);
      if (next.kernel >= at.kernel - 1e-9 * Math.abs(at.kernel)) break;
    }
    converged = Math.abs(next.kernel - at.kernel) <= CLOSE * (Math.abs(at.kernel) + 1);
    beta = trial;
    at = next;
  }
  const deviance = counts.reduce((sum, y, i) => {
    const mu = at.fitted[i] ?? 0;
    return sum + 2 * ((y > 0 ? y * Math.log(y / mu) : 0) - (y - mu));
  }, 0);
  return { beta, fitted: at.fitted, deviance, kernel: at.kernel, converged };
}

function evaluate(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  beta: readonly number[],
): { readonly fitted: number[]; readonly kernel: number } {
  let kernel = 0;
  const fitted = design.map((row, i) => {
    let eta = 0;
    for (let j = 0; j < row.length; j++) eta += (row[j] ?? 0) * (beta[j] ?? 0);
    const mu = Math.exp(Math.max(FLOOR, Math.min(60, eta)));
    kernel += (counts[i] ?? 0) * eta - mu;
    return mu;
  });
  return { fitted, kernel };
}

function newtonStep(
  design: readonly (readonly number[])[],
  counts: readonly number[],
  fitted: readonly number[],
  width: number,
): readonly number[] {
  const information = Matrix.zeros(width, width);
  const score = Matrix.zeros(width, 1);
  for (let i = 0; i < design.length; i++) {
    const row = design[i] ?? [];
    const mu = fitted[i] ?? 0;
    const residual = (counts[i] ?? 0) - mu;
    for (let j = 0; j < width; j++) {
      const x = row[j] ?? 0;
      if (x === 0) continue;
      score.set(j, 0, score.get(j, 0) + x * residual);
      for (let k = 0; k < width; k++) information.set(j, k, information.get(j, k) + x * mu * (row[k] ?? 0));
    }
  }
  const ridge = RIDGE * (information.trace() + 1);
  for (let j = 0; j < width; j++) information.set(j, j, information.get(j, j) + ridge);
  return solve(information, score).to1DArray();
}
