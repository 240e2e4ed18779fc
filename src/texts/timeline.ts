import { RULE_EVIDENCE, type RuleEvidenceRow } from "./tables/rule-evidence.ts";
import { RULES, type RulesRow } from "./tables/rules.ts";

/** A rule or promise of the table, from when to when, and what there is to show that it was done, oldest first. */
export interface LedgerOfRule {
  readonly rule: RulesRow;
  readonly evidence: readonly RuleEvidenceRow[];
}

/** The rules named by `ids`, or all, by the date from which they hold; undated ones last. */
export function ruleLedger(ids?: readonly string[]): readonly LedgerOfRule[] {
  return RULES.filter(({ id }) => ids === undefined || ids.includes(id))
    .map((rule) => ({
      rule,
      evidence: RULE_EVIDENCE.filter((row) => row.rule === rule.id).sort((a, b) => (a.on < b.on ? -1 : 1)),
    }))
    .sort((a, b) => ((a.rule.from || "9") < (b.rule.from || "9") ? -1 : 1));
}
