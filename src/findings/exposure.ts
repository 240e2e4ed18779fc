import type { MarkReading } from "#marks";
import type { Definition, ItemFacts } from "./definition.ts";
import { type Group, type Row, rowOf } from "./finding.ts";
import type { Answer, Question } from "./question.ts";
import { deriveGroups } from "./tally.ts";

function make([reading]: readonly (MarkReading | null)[]): Answer {
  const none = { key: null, label: null };
  if (reading == null || reading.reasons.includes("empty")) return { outcome: "unexamined", ...none };
  if (reading.outcome !== "read" || reading.value === null) {
    return { outcome: reading.outcome === "ambiguous" ? "ambiguous" : "unread", ...none };
  }
  return { outcome: "read", key: reading.value.id, label: reading.value.label };
}

export const MAKES_ASKED: Question = {
  ...{ name: "makes-against-sales", items: ["firearm"], meaning: null, by: null, of: "make" },
  ...{ marks: ["make"], answer: make },
};

/**
 * Makes of recorded firearms, each with its share, and beside it the share of what was sold or made where the person names a register of
 * that (`file=PATH`). Without exposure a large share shows a large maker and no more: then the ratio is not identified.
 */
export const MAKES_AGAINST_SALES: Definition = {
  ...{ name: "makes-against-sales", column: "make", takes: ["file"] },
  method: ["finding.method", "finding.makes-against-sales.method"],
  async derive(records, { by, given }) {
    const path = given["file"];
    const sold = path === undefined ? null : await records.register(path);
    const exposure = sold === null ? null : piecesByMake(sold.items);
    const tallied = await records.tally(by === null ? MAKES_ASKED : { ...MAKES_ASKED, by });
    const groups = deriveGroups(tallied).map(
      (group): Group => ({
        ...group,
        form: "intervals",
        imports: sold === null ? group.imports : [...group.imports, sold.facts.importId],
        caveats: sold === null ? ["no-exposure"] : ["exposure-is-that-register"],
        rows: group.rows.map((row) =>
          rowOf({
            ...{ key: row.key, label: row.label, numerator: row.numerator, events: row.events },
            ...against(row, exposure),
          }),
        ),
      }),
    );
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-such-mark" }));
    return { groups, leftOut, caveats: ["no-inference"] };
  },
};

interface Exposure {
  readonly total: number;
  readonly pieces: ReadonlyMap<string, number>;
}

function piecesByMake(items: readonly ItemFacts[]): Exposure {
  const pieces = new Map<string, number>();
  let total = 0;
  for (const item of items) {
    const made = item.said("make");
    if (item.checks.includes("amended") || made?.outcome !== "read" || made.value === null) continue;
    const quantity = item.quantity ?? 0;
    total += quantity;
    pieces.set(made.value.id, (pieces.get(made.value.id) ?? 0) + quantity);
  }
  return { total, pieces };
}

/** The share over the share of what was sold, with the interval of the first: above 1, more often recorded than sold. */
function against(row: Row, exposure: Exposure | null): Partial<Row> {
  const percent = (x: number): string => `${Math.round(1000 * x) / 10} %`;
  const recorded = { name: "recorded", value: row.share === null ? "–" : percent(row.share) };
  const sold = exposure?.pieces.get(row.key) ?? 0;
  if (exposure === null || sold === 0 || row.share === null)
    return { at: [recorded], notIdentified: "no-exposure" };
  const share = sold / exposure.total;
  return {
    at: [recorded, { name: "sold", value: `${sold} (${percent(share)})` }],
    estimate: row.share / share,
    low: row.low === null ? null : row.low / share,
    high: row.high === null ? null : row.high / share,
    interval: row.interval,
  };
}
