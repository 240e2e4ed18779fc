/**
 * What may be published. The gate is given findings and what is known of their files, and gives back every reason against
 * publishing at once, or tables from which nothing small can be worked out. Pure: the solver of linear programmes is
 * called by whoever calls the gate.
 */
export { attack, isWide, type Known as Bounds, type Solve, type Solved } from "./attack.ts";
export { type Origins, type PrintedTable, systemOf } from "./cells.ts";
export { type Draft, REFUSALS, type Refusal, type RefusalCode, type Source } from "./draft.ts";
export { type Figure, figuresOf, isGivingAway, OTHERS } from "./figure.ts";
export { namingOf, partiesOf } from "./parties.ts";
export { type Recounted, type RecountedTable, recount } from "./recount.ts";
export { weigh } from "./rules.ts";
export { type SafeTable, type Suppressed, suppress } from "./suppress.ts";
export { type Conditions, type Table, tablesOf } from "./table.ts";
export { thinned } from "./thin.ts";
