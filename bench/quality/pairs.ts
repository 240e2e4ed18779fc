/**
 * The general engine on public labelled sets: `HEADSTAMP_FIELD_DATA=folder node dist/tools/bench/quality/pairs.js`. FEBRL 3
 * (5,000 records of synthetic persons with up to five duplicates) and Splink's fake_1000; nothing is learned from the
 * labels. Pairwise precision, recall and F1 of the groups, at probability 0.5 and at the best threshold.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  type BlockRule,
  blockPairs,
  clusterPairs,
  comparison,
  learnPairs,
  type PairModel,
  type PairRecord,
  scorePairs,
} from "#linkage";

export interface PairFigures {
  readonly set: string;
  readonly pairs: number;
  readonly truth: number;
  /** Of the pairs of one object, how many the blocks brought together. */
  readonly blocked: number;
  /** Of the links alone, before groups are closed. */
  readonly f1Links: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly best: number;
  readonly bestAt: number;
}

interface LabelledSet {
  readonly name: string;
  readonly file: string;
  readonly truth: (record: PairRecord) => string;
  /** Pairs that are learned from, and where the set is small enough that all are weighed, those as well. */
  readonly rules: readonly BlockRule[];
  readonly weighed?: readonly BlockRule[];
  readonly model: PairModel;
}

const name = [
  { kind: "jaro-winkler", least: 0.92 },
  { kind: "jaro-winkler", least: 0.8 },
] as const;
const code = [
  { kind: "levenshtein", most: 1 },
  { kind: "levenshtein", most: 2 },
] as const;
const columns = (...names: string[]): BlockRule => names.map((column) => ({ column }));

const SETS: readonly LabelledSet[] = [
  {
    name: "FEBRL 3",
    file: "linkage/febrl_dataset3.csv",
    truth: (record) => /^rec-(\d+)-/.exec(record["rec_id"] ?? "")?.[1] ?? "",
    rules: [
      columns("soc_sec_id"),
      columns("date_of_birth"),
      columns("given_name", "surname"),
      columns("surname", "given_name").map((part) => ({ ...part, first: 3 })),
      columns("address_1", "street_number"),
      columns("address_1", "postcode"),
      columns("surname", "postcode"),
      columns("given_name", "postcode"),
      columns("given_name", "suburb"),
      columns("surname", "suburb"),
      [{ column: "soc_sec_id", first: 4 }],
      [{ column: "names" }],
    ],
    model: {
      prior: 0.001,
      comparisons: [
        comparison("given_name", name),
        comparison("surname", name),
        comparison("address_1", name),
        comparison("suburb", name),
        comparison("postcode", [{ kind: "levenshtein", most: 1 }]),
        comparison("date_of_birth", code),
        comparison("soc_sec_id", code),
        comparison("street_number", [{ kind: "levenshtein", most: 1 }]),
      ],
    },
  },
  {
    name: "fake_1000",
    file: "linkage/fake_1000.csv",
    truth: (record) => record["cluster"] ?? "",
    rules: [
      columns("first_name", "surname"),
      columns("surname"),
      columns("dob"),
      columns("email"),
      columns("first_name", "city"),
      [
        { column: "first_name", first: 3 },
        { column: "dob", first: 4 },
      ],
    ],
    weighed: [columns("every")],
    model: {
      prior: 0.003,
      comparisons: [
        comparison("first_name", [...name, { kind: "jaro-winkler", least: 0.7 }]),
        comparison("surname", [...name, { kind: "jaro-winkler", least: 0.7 }]),
        comparison("dob", code, false),
        comparison("city", [{ kind: "jaro-winkler", least: 0.88 }]),
        comparison("email", [
          { kind: "jaro-winkler", least: 0.92 },
          { kind: "jaro-winkler", least: 0.8 },
        ]),
      ],
    },
  },
];

export function measurePairs(folder: string): readonly PairFigures[] {
  return SETS.map((set) => {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, set.file)), {
      columns: (header: string[]) => header.map((column) => column.trim()),
      trim: true,
      bom: true,
    });
    const records = rows.map((row) => {
      const lower = Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, value.toLowerCase()]),
      );
      // Given name and surname change places.
      return {
        ...lower,
        every: "1",
        names: [lower["given_name"] ?? "", lower["surname"] ?? ""].sort().join(" ").trim(),
      };
    });
    const learned = blockPairs(records, set.rules);
    const model = learnPairs(records, learned, set.model);
    const pairs = set.weighed === undefined ? learned : blockPairs(records, set.weighed);
    const { weights } = scorePairs(records, pairs, model);
    const truths = records.map(set.truth);
    const truth = pairsWithin(truths);
    let blocked = 0;
    for (let at = 0; at < pairs.left.length; at++) {
      if (truths[pairs.left[at] as number] === truths[pairs.right[at] as number]) blocked++;
    }
    let [said, right] = [0, 0];
    for (const [pair, weight] of weights.entries()) {
      if (weight < 0) continue;
      said++;
      if (truths[pairs.left[pair] as number] === truths[pairs.right[pair] as number]) right++;
    }
    const at = (least: number) => quality([...clusterPairs(records.length, pairs, weights, least)], truths);
    const thresholds = Array.from({ length: 61 }, (_, step) => (step - 20) / 2);
    const best = thresholds.map((least) => ({ least, f1: at(least).f1 })).sort((a, b) => b.f1 - a.f1)[0];
    return {
      set: set.name,
      pairs: weights.length,
      truth,
      blocked: blocked / truth,
      f1Links: (2 * right) / (said + truth),
      ...at(0),
      best: best?.f1 ?? 0,
      bestAt: best?.least ?? 0,
    };
  });
}

function pairsWithin(groups: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function quality(groups: readonly number[], truths: readonly string[]) {
  const both = pairsWithin(groups.map((group, at) => `${group} ${truths[at]}`));
  const precision = both / Math.max(1, pairsWithin(groups));
  const recall = both / Math.max(1, pairsWithin(truths));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

if (process.argv[1]?.endsWith("pairs.js") === true) {
  const folder = process.env["HEADSTAMP_FIELD_DATA"];
  if (folder === undefined) console.log("skipped: HEADSTAMP_FIELD_DATA names no folder");
  else for (const figures of measurePairs(folder)) console.log(JSON.stringify(figures));
}
