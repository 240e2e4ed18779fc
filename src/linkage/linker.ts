import { type Answer, answerOf, type Explained, explainCandidate } from "./answer.ts";
import type { NearValues } from "./compared.ts";
import type { Evidence } from "./evidence.ts";
import type { KeyIndex } from "./keyindex.ts";
import type { LinkModel } from "./model.ts";
import { observer } from "./observe.ts";
import { type Found, MOST_CANDIDATES, prober } from "./probe.ts";
import { type Field, originOf, type Register, type Said } from "./register.ts";
import { jaroWinkler } from "./similar.ts";
import { type Weights, weigher } from "./weigh.ts";

export interface LinkerOptions {
  readonly register: Register;
  readonly index: KeyIndex;
  readonly model: LinkModel;
  /** Candidates that are kept for one mark; default `MOST_CANDIDATES`. */
  readonly most?: number;
  /** Which values of a field are near one another; default Jaro-Winkler from 0.88 for makes, models and importers. */
  readonly near?: NearValues;
}

/** A mark as it was read; `makes` are names of its make that may be glued on the serial. */
export interface Mark extends Said {
  readonly makes?: readonly string[];
}

export interface Linker {
  readonly link: (mark: Mark) => Answer;
  /** Link with the weights as they lie in memory, for bulk work; overwritten by the next mark. */
  readonly weigh: (mark: Mark) => { readonly evidence: Evidence; readonly weights: Weights };
  /** The waterfall of one row; null where the damage model does not lead to it. */
  readonly explain: (mark: Mark, row: number) => Explained | null;
}

const NEAR_LEAST = 0.88;
const NEAR_FIELDS: ReadonlySet<Field> = new Set(["make", "model", "importer"]);

export const nearByName: NearValues = (field, a, b) =>
  NEAR_FIELDS.has(field) && jaroWinkler(a, b) >= NEAR_LEAST;

/** Links marks, one after another, to the rows of one register. */
export function linker(options: LinkerOptions): Linker {
  const { register, index, model, most = MOST_CANDIDATES, near = nearByName } = options;
  const probe = prober(index, { most });
  const { observe } = observer(register, most, near);
  const weighed = weigher(model, { keyed: index.keyed, density: register.density }, most);
  const weigh = (mark: Mark): { evidence: Evidence; weights: Weights } => {
    const evidence = observe(mark, eachOnce(probe(mark), register));
    return { evidence, weights: weighed(evidence) };
  };
  const link = (mark: Mark): Answer => {
    const { evidence, weights } = weigh(mark);
    return answerOf(mark, evidence, weights, register);
  };
  return {
    link,
    weigh,
    explain(mark, row) {
      const candidate = link(mark).candidates.find((one) => one.row === row);
      return candidate === undefined ? null : explainCandidate(mark, candidate, register);
    },
  };
}

/** A row that stands under several numbers is one candidate, by the first of the damages that lead to it. */
function eachOnce(found: Found, register: Register): Found {
  if (register.origins.length === 0) return found;
  const { rows, costs, size } = found;
  const seen = new Set<number>();
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const row = rows[at] as number;
    const origin = originOf(register, row);
    if (seen.has(origin)) continue;
    seen.add(origin);
    rows[kept] = row;
    costs[kept++] = costs[at] as number;
  }
  return { ...found, size: kept, total: found.total - size + kept };
}
