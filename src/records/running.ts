import { readCount } from "./numbers.ts";
import type { Plan, RowView } from "./plan.ts";
import type { RowCheck } from "./rows.ts";

/** Running sums of the number columns, since the top and since the last printed total. */
export interface Running {
  rows: number;
  readonly all: Map<number, number>;
  readonly part: Map<number, number>;
}

export function startRunning(): Running {
  return { rows: 0, all: new Map(), part: new Map() };
}

export function addRunning(running: Running, plan: Plan, view: RowView): void {
  running.rows++;
  for (const { column, decimal } of plan.numeric) {
    const value = readCount(view.texts[column] ?? "", decimal).value ?? 0;
    running.all.set(column, (running.all.get(column) ?? 0) + value);
    running.part.set(column, (running.part.get(column) ?? 0) + value);
  }
}

/** True when a row holds nothing but numbers and they are the sums of the rows above: a total that no label names. */
export function isBareSum(running: Running, plan: Plan, view: RowView): boolean {
  if (running.rows < 2 || plan.worded < 1) return false;
  let sums = 0;
  for (let at = 0; at < view.texts.length; at++) {
    const text = view.texts[at]!;
    if (text === "") continue;
    const column = plan.numeric.find((numeric) => numeric.column === at);
    if (column === undefined) return false;
    const { value } = readCount(text, column.decimal);
    if (value === null || (value !== running.all.get(at) && value !== running.part.get(at))) return false;
    sums++;
  }
  return sums > 0;
}

/** Printed totals of a totals row against the rows above, cell by cell; a match with a subtotal's part is enough. */
export function checkTotals(running: Running, plan: Plan, view: RowView): RowCheck[] {
  const checks: RowCheck[] = [];
  for (const { column, decimal } of plan.numeric) {
    const text = view.texts[column] ?? "";
    const { value } = readCount(text, decimal);
    if (value === null) continue;
    if (running.rows === 0) {
      checks.push({ code: "total-unchecked", column, expected: null, found: text });
      continue;
    }
    const all = running.all.get(column) ?? 0;
    if (value !== all && value !== running.part.get(column)) {
      checks.push({ code: "total-mismatch", column, expected: String(all), found: text });
    }
  }
  running.part.clear();
  return checks;
}

/** Totals printed in a row against the columns they were found to be the sum of. */
export function checkSums(plan: Plan, view: RowView): RowCheck[] {
  const checks: RowCheck[] = [];
  for (const { column, decimal, sumOf, field } of plan.numeric) {
    if (field !== "total" || sumOf.length === 0) continue;
    const text = view.texts[column] ?? "";
    const { value } = readCount(text, decimal);
    if (value === null) continue;
    let sum = 0;
    let known = true;
    for (const part of sumOf) {
      const count = readCount(view.texts[part] ?? "", plan.columns[part]?.decimal ?? null);
      if (count.state === "suppressed" || count.state === "unread") known = false;
      sum += count.value ?? 0;
    }
    // With a part withheld the total can only be larger than what is shown.
    if (known ? value !== sum : value < sum) {
      checks.push({ code: "total-mismatch", column, expected: String(sum), found: text });
    }
  }
  return checks;
}
