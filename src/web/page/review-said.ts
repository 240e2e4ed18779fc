import type { Got } from "./answers.ts";
import type { With } from "./route.ts";

/** A mark and a row that may be one gun, as the file of links has it. */
export interface Pair {
  readonly mark: string;
  readonly candidate: string;
  readonly rank: number;
  readonly probability: number;
}

export type Verdict = "match" | "not" | "unsure";

/** Why a row is a candidate for a mark: the parts add up to the weight. */
export type ExplanationSaid = With<
  Got["/api/explanations"],
  {
    readonly damage: string;
    readonly splits: readonly { readonly what: string; readonly place?: number; readonly bits: number }[];
  }
>;

export type JudgementSaid = Got["/api/judgements"]["items"][number];

/** Who judged, and how far two of them agree. */
export type AgreementSaid = Got["/api/agreements"];

/** The cells of one line of CSV; a line break inside quotes ends no field, and our files of links have none. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/**
 * The pairs of a file of links in the order of what a decision is worth: the most open first, a sure one last. Rows that
 * are none of the candidates, and those of next to no probability, wait for nobody.
 */
export function pairsOf(csv: string): readonly Pair[] {
  const [head = "", ...lines] = csv.replace(/^\uFEFF/, "").split(/\r?\n/);
  const at = (name: string): number => cellsOf(head).indexOf(name);
  const [mark, candidate, rank, probability] = [
    at("mark_id"),
    at("register_id"),
    at("rank"),
    at("probability"),
  ];
  return lines
    .filter((line) => line !== "")
    .map(cellsOf)
    .map((cells) => ({
      mark: cells[mark] ?? "",
      candidate: cells[candidate] ?? "",
      rank: Number(cells[rank]),
      probability: Number(cells[probability]),
    }))
    .filter((pair) => pair.candidate !== "" && pair.probability >= 0.001)
    .sort((a, b) => Math.abs(a.probability - 0.5) - Math.abs(b.probability - 0.5));
}
