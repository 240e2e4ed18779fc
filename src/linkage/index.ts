/**
 * Which records may speak of one object: every row a mark may be, how probable each is, that it is none of them, and
 * why. Pure: typed arrays in and out; files, threads and clocks are the edges'. The damage model is `damage.ts`, and
 * recall on it is 1 by construction.
 */
export { type Answer, type Candidate, CREDIBLE, type Explained, type Split } from "./answer.ts";
export { type Ball, ballMaker, LARGEST_BALL } from "./ball.ts";
export { type IndexBuilder, type IndexOptions, indexBuilder, MOST_UNREADABLE_KEPT } from "./build.ts";
export type { NearValues } from "./compared.ts";
export {
  type Comparison,
  comparison,
  type Level,
  type PairModel,
  type PairRecord,
  type Side,
  type Test,
} from "./comparison.ts";
export type { Kept, Left } from "./custody.ts";
export { COST, DAMAGES, type Damage, LABELS, MOST_UNREADABLE, MOST_ZEROS } from "./damage.ts";
export { type Evidence, LEVELS } from "./evidence.ts";
export {
  allocateIndex,
  checkSection,
  decodeIndex,
  decodeIndexHeader,
  type Expected,
  encodeIndex,
  INDEX_PREFIX,
  INDEX_VERSION,
  type IndexHeader,
  indexStart,
} from "./file.ts";
export { fold, LONGEST_KEY, pack } from "./key.ts";
export { indexBytes, type KeyIndex, SHARD_ENTRIES, type Shard } from "./keyindex.ts";
export { type Learner, type LearnOptions, learner } from "./learn.ts";
export { type Linker, type LinkerOptions, linker, type Mark, nearByName } from "./linker.ts";
export { damageBetween } from "./match.ts";
export {
  DEFAULT_MODEL,
  type FieldModel,
  GAP_DAYS,
  type LinkModel,
  MODEL_VERSION,
  readModel,
} from "./model.ts";
export type { Ground } from "./outside.ts";
export {
  type BlockRule,
  blockPairs,
  clusterPairs,
  comparePairs,
  learnPairs,
  type Pairs,
  type ScoredPairs,
  scorePairs,
} from "./pairs.ts";
export { type BallRow, ballRows, registerKeys } from "./portable.ts";
export { type Found, type MarkKey, MOST_CANDIDATES, prober } from "./probe.ts";
export {
  type DateOrder,
  FIELDS,
  type Field,
  originOf,
  type Register,
  rowAt,
  type Said,
  serialAt,
} from "./register.ts";
export { type CodedRow, type RegisterBuilder, type RegisterOptions, registerBuilder } from "./rows.ts";
export {
  APART_DAYS,
  type Borne,
  bitsOfSame,
  explainSame,
  type Listed,
  LOT_STEP,
  lineOf,
  SAMENESS,
  type SameExplained,
  type Sameness,
  type Series,
  seriesOf,
  stepBetween,
} from "./sameness.ts";
export { jaroWinkler, levenshtein } from "./similar.ts";
export { readSplink, type SplinkModel, writeSplink } from "./splink.ts";
export { codesOfText, LAST_DIGIT, MOST_CODES, textCode } from "./text.ts";
export { PARTS, type Part, type Weights } from "./weigh.ts";
