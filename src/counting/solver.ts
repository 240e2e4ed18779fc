import type { Solve } from "#gate";

/** What is used of HiGHS: one problem in the CPLEX LP format, solved at once. */
interface Highs {
  readonly solve: (
    problem: string,
    options: { readonly output_flag: boolean },
  ) => { readonly Status: string; readonly ObjectiveValue: number };
}

/** HiGHS in WebAssembly; its declarations miss that the default export is the loader. */
export async function loadSolver(): Promise<Solve> {
  const { default: load } = (await import("highs")) as unknown as { default: () => Promise<Highs> };
  const highs = await load();
  return (problem) => {
    const { Status, ObjectiveValue } = highs.solve(problem, { output_flag: false });
    if (Status === "Optimal") return ObjectiveValue;
    return Status === "Infeasible" ? "infeasible" : "unbounded";
  };
}
