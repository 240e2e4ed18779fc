import { HeadstampError } from "#base";
import type { Comparison, Level, PairModel, Side, Test } from "./comparison.ts";

/** The parts of Splink's model JSON (versions 4 and 5) that say how pairs are weighed. */
interface SplinkLevel {
  readonly sql_condition: string;
  readonly label_for_charts?: string;
  readonly m_probability?: number;
  readonly u_probability?: number;
  readonly is_null_level?: boolean;
  readonly tf_adjustment_column?: string;
}

interface SplinkComparison {
  readonly output_column_name: string;
  readonly comparison_levels: readonly SplinkLevel[];
}

export interface SplinkModel {
  readonly link_type: "dedupe_only" | "link_only" | "link_and_dedupe";
  readonly probability_two_random_records_match: number;
  readonly comparisons: readonly SplinkComparison[];
}

const VALUE = String.raw`(?:NULLIF\(regexp_extract\("(\w+)_l", '\^\[\^@\]\+', 0\), ''\)|(?:CAST\()?"(\w+)_l"(?: AS (?:TEXT|VARCHAR|STRING)\))?)`;
const OTHER = VALUE.replaceAll("_l", "_r").replaceAll(String.raw`(\w+)`, String.raw`\w+`);
const EXACT = new RegExp(`^${VALUE} = ${OTHER}$`, "i");
const SIMILAR = new RegExp(
  `^(jaro_winkler_similarity|jaro_similarity|levenshtein)\\(${VALUE}, ${OTHER}\\) (>=|<=) ([\\d.]+)$`,
  "i",
);

/** Reads a model that Splink saved. Throws `model-invalid` for conditions that have no equal here, naming them. */
export function readSplink(json: unknown): PairModel {
  const model = json as SplinkModel;
  const prior = model?.probability_two_random_records_match;
  if (typeof prior !== "number" || !Array.isArray(model.comparisons)) {
    throw new HeadstampError("model-invalid", { detail: "splink" });
  }
  return { prior, comparisons: model.comparisons.map(readComparison) };
}

function readComparison(one: SplinkComparison): Comparison {
  const levels = one.comparison_levels
    .filter(({ is_null_level }) => is_null_level !== true)
    .map((level) => readLevel(level, one.output_column_name));
  const column = levels.find(({ test }) => test.kind !== "else")?.side.column ?? one.output_column_name;
  return {
    name: one.output_column_name,
    column,
    levels: levels.map((level) =>
      level.test.kind === "else" ? { ...level, side: { column, part: "whole" } } : level,
    ),
  };
}

function readLevel(level: SplinkLevel, column: string): Level {
  const { m_probability: m, u_probability: u } = level;
  const sql = level.sql_condition.trim();
  const read = readCondition(sql, column);
  if (read === null || typeof m !== "number" || typeof u !== "number") {
    throw new HeadstampError("model-invalid", { detail: sql });
  }
  return { ...read, m, u, frequency: level.tf_adjustment_column !== undefined };
}

function readCondition(sql: string, column: string): { test: Test; side: Side } | null {
  if (/^ELSE$/i.test(sql)) return { test: { kind: "else" }, side: { column, part: "whole" } };
  const exact = EXACT.exec(sql);
  if (exact !== null) return { test: { kind: "exact" }, side: sideFrom(exact[1], exact[2]) };
  const similar = SIMILAR.exec(sql);
  if (similar === null) return null;
  const [, name, before, whole, sign, bound] = similar;
  const side = sideFrom(before, whole);
  const edits = name?.toLowerCase() === "levenshtein";
  if (sign !== (edits ? "<=" : ">=")) return null;
  if (edits) return { test: { kind: "levenshtein", most: Number(bound) }, side };
  const kind = name?.toLowerCase() === "jaro_similarity" ? "jaro" : "jaro-winkler";
  return { test: { kind, least: Number(bound) }, side };
}

function sideFrom(before: string | undefined, whole: string | undefined): Side {
  return before === undefined
    ? { column: whole ?? "", part: "whole" }
    : { column: before, part: "before-at" };
}

/** Writes a model as Splink reads it, for its DuckDB back end. */
export function writeSplink(
  model: PairModel,
  linkType: SplinkModel["link_type"] = "dedupe_only",
): SplinkModel {
  return {
    link_type: linkType,
    probability_two_random_records_match: model.prior,
    comparisons: model.comparisons.map(({ name, column, levels }) => ({
      output_column_name: name,
      comparison_levels: [
        {
          sql_condition: `"${column}_l" IS NULL OR "${column}_r" IS NULL`,
          label_for_charts: `${column} is NULL`,
          is_null_level: true,
        },
        ...levels.map(writeLevel),
      ],
    })),
  };
}

function writeLevel({ test, side, m, u, frequency }: Level): SplinkLevel {
  const sql = writeCondition(test, side);
  return {
    sql_condition: sql,
    label_for_charts: test.kind === "else" ? "All other comparisons" : sql,
    m_probability: m,
    u_probability: u,
    ...(frequency ? { tf_adjustment_column: side.column } : {}),
  };
}

function writeCondition(test: Test, { column, part }: Side): string {
  const value = (side: string): string =>
    part === "whole" ? `"${column}_${side}"` : `NULLIF(regexp_extract("${column}_${side}", '^[^@]+', 0), '')`;
  const both = `${value("l")}, ${value("r")}`;
  switch (test.kind) {
    case "exact":
      return `${value("l")} = ${value("r")}`;
    case "jaro-winkler":
      return `jaro_winkler_similarity(${both}) >= ${test.least}`;
    case "jaro":
      return `jaro_similarity(${both}) >= ${test.least}`;
    case "levenshtein":
      return `levenshtein(${both}) <= ${test.most}`;
    case "else":
      return "ELSE";
  }
}
