/** The acts of a trace: what is held about an item, from every register and judged link, becomes its path. */
export { judgeByRule, type RuleSummary, type RuleWish } from "./judge-rule.ts";
export { isWorklistNear, nextOfItem, type OpenTrace, worklist } from "./request-worklist.ts";
export { traceDealers } from "./trace-dealers.ts";
export { type Traced, type TraceWish, traceItems } from "./trace-items.ts";
export { type LinkedGraph, type LinkedWish, traceLinked } from "./trace-linked.ts";
export type { Linked } from "./trace-links.ts";
export { type JudgedParty, judgeParties, listParties } from "./trace-parties.ts";
export { candidateRow, type HeldExport, licensedExports, registerRows } from "./trace-register.ts";
export type { Searched } from "./trace-searched.ts";
