import { readMark } from "#marks";
import type { Definition, FigureFacts, ImportFacts } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { fold } from "./words.ts";

/** One table of an authority: firearms recovered in one state and traced to a first sale in another, or in the same. */
interface Matrix {
  readonly facts: ImportFacts;
  readonly from: Map<string, Counted>;
  readonly recovered: Map<string, Counted & { same: number; readonly sameAt: string[] }>;
  total: number;
}

interface Counted {
  readonly label: string;
  n: number;
  readonly cells: string[];
}

/**
 * Traced firearms by the state of their first retail sale and by the state of recovery, out of an authority's own matrices. The base is
 * what was traced to a state: firearms whose source was not found are in no cell, and what was traced is no sample of what was used.
 */
export const TRACE_SOURCES: Definition = {
  ...{ name: "trace-sources", column: "state", takes: [], method: ["finding.trace-sources.method"] },
  async derive(records) {
    const byId = new Map(records.imports.map((facts) => [facts.importId, facts]));
    const matrices = new Map<string, Matrix>();
    for await (const figures of records.figures()) {
      for (const figure of figures) {
        const facts = byId.get(figure.importId);
        const ends = endsOf(figure);
        if (facts === undefined || ends === null || figure.value === null) continue;
        const held = matrices.get(facts.importId) ?? {
          ...{ facts, from: new Map(), recovered: new Map(), total: 0 },
        };
        matrices.set(facts.importId, held);
        count(held, ends, { n: figure.value, address: figure.address });
      }
    }
    const leftOut = records.imports
      .filter(({ importId }) => !matrices.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-trace-matrix" }));
    const groups = [...matrices.values()].flatMap((matrix) => [sourcesOf(matrix), sameStateOf(matrix)]);
    return { groups, leftOut, caveats: matrices.size === 0 ? [] : ["atf-disclaimer"] };
  },
};

interface Place {
  readonly id: string;
  readonly label: string;
}

/** Both states of a cell of the matrix; null where the table is another. */
function endsOf({ labels }: FigureFacts): { readonly source: Place; readonly recovery: Place } | null {
  const under = (heading: string): string | undefined =>
    labels.find(({ name }) => fold(name) === heading)?.value;
  const [source, recovery] = [under("source state"), under("recovery state")];
  return source === undefined || recovery === undefined
    ? null
    : { source: stateOf(source), recovery: stateOf(recovery) };
}

/** States by their id; territories that no table of states has keep their own name. */
function stateOf(written: string): Place {
  const { outcome, value } = readMark("place", written, { country: "US", level: "state" });
  return outcome === "read" && value !== null
    ? { id: value.id, label: value.label }
    : { id: fold(written), label: written };
}

function count(
  matrix: Matrix,
  { source, recovery }: { readonly source: Place; readonly recovery: Place },
  { n, address }: { readonly n: number; readonly address: string },
): void {
  const none = (label: string): Counted => ({ label, n: 0, cells: [] });
  const from = matrix.from.get(source.id) ?? none(source.label);
  const there = matrix.recovered.get(recovery.id) ?? { ...none(recovery.label), same: 0, sameAt: [] };
  matrix.from.set(source.id, from);
  matrix.recovered.set(recovery.id, there);
  matrix.total += n;
  for (const one of [from, there]) one.n += n;
  if (n > 0) for (const one of [from, there]) if (one.cells.at(-1) !== address) one.cells.push(address);
  if (source.id !== recovery.id) return;
  there.same += n;
  if (n > 0) there.sameAt.push(address);
}

const order = (a: { readonly label: string }, b: { readonly label: string }): number =>
  a.label < b.label ? -1 : a.label > b.label ? 1 : 0;

const whole = ({ facts }: Matrix, code: string): Pick<Group, "imports" | "population" | "by" | "unit"> => ({
  ...{ imports: [facts.importId], population: facts.population(null), unit: "firearms" },
  by: { field: "matrix", key: `${code} ${facts.importId}`, label: `trace-sources.${code} | ${facts.file}` },
});

function sourcesOf(matrix: Matrix): Group {
  const rows = [...matrix.from].sort(([, a], [, b]) => order(a, b));
  return groupOf({
    ...{ ...whole(matrix, "from"), form: "counts", of: "source-state", denominator: matrix.total },
    rows: rows.map(
      ([key, { label, n, cells }]): Row =>
        rowOf({ key, label, numerator: n, share: matrix.total === 0 ? null : n / matrix.total, cells }),
    ),
  });
}

function sameStateOf(matrix: Matrix): Group {
  const rows = [...matrix.recovered].sort(([, a], [, b]) => order(a, b));
  return groupOf({
    ...{ ...whole(matrix, "same"), form: "counts", of: "same-state" },
    rows: rows.map(
      ([key, { label, n, same, sameAt }]): Row =>
        rowOf({
          ...{ key, label, numerator: same, denominator: n, share: n === 0 ? null : same / n },
          cells: sameAt,
        }),
    ),
  });
}
