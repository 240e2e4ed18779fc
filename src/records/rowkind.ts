import type { MarkKind } from "#marks";
import { plainWords } from "./cells.ts";
import { isOtherHeader } from "./header.ts";
import type { ReadMark } from "./mapping.ts";
import { readCount } from "./numbers.ts";
import type { Plan, RowView } from "./plan.ts";
import type { Field, SetAsideReason } from "./rows.ts";

const TOTAL_LABEL = /^(sub ?)?(total(es|s|is)?|totais|suma|sumas|soma|sum|gran total|grand total)\b/;
const NOTE_LABEL =
  /^\s*([*†‡-]\s?\S|\(?\d?\)?\s*(notas?|fuentes?|notes?|sources?|fontes?|observaciones|obs)\b\s*[:.])/i;
const LONG = 60;

/** Kinds of mark that a lone cell may still be. */
const LONE: Readonly<Partial<Record<Field, MarkKind>>> = {
  calibre: "calibre",
  make: "make",
  type: "type",
  "item-class": "type",
  serial: "serial",
  headstamp: "headstamp",
};

/** Why a row is no data row; null for a data row. Sums that no label names are found by the caller's running sums. */
export function judgeRow(plan: Plan, view: RowView, read: ReadMark): SetAsideReason | "other-header" | null {
  if (isRepeatedHeader(plan, view)) return "repeated-header";
  if (isOtherHeader(view, plan.headerSet)) return "other-header";
  if (isTotals(plan, view)) return "totals-row";
  const at = view.texts.findIndex((text) => text !== "");
  const first = view.texts[at]!;
  if (view.filled <= 2 && NOTE_LABEL.test(first) && plan.columns.length >= 3) return "note-row";
  if (view.filled > 1 || plan.columns.length < 3 || plan.worded + plan.numeric.length < 3) return null;
  const field = plan.columns[at]?.field ?? "ignore";
  if (readCount(first).state === "given" && plan.numeric.some((column) => column.column === at)) return null;
  const kind = LONE[field];
  if (kind !== undefined && first.length <= LONG) {
    const reading = read(kind, first);
    if (reading.outcome !== "unread" && !reading.reasons.includes("fuzzy")) return null;
  }
  return first.length > LONG ? "note-row" : "title-row";
}

function isRepeatedHeader(plan: Plan, view: RowView): boolean {
  let looked = 0;
  let same = 0;
  for (let at = 0; at < view.texts.length && looked < 4; at++) {
    const text = view.texts[at]!;
    if (text === "") continue;
    looked++;
    const header = plan.columns[at]?.header ?? "";
    // Only texts of about the header's length are worth comparing word by word.
    const near = header !== "" && Math.abs(text.length - header.length) <= 3;
    if (near && (text === header.trim() || plainWords(text) === plan.headers[at])) same++;
    else if (looked === 2 && same === 0) return false;
  }
  return same >= 2 && same >= 0.6 * looked;
}

/** A total's label, and beside it nothing but numbers (and at most one other label, such as a month). */
function isTotals(plan: Plan, view: RowView): boolean {
  let label = -1;
  for (let at = 0; at < view.texts.length; at++) {
    const text = view.texts[at]!;
    if (text.length > 0 && text.length <= LONG && /tot|sum|som|Σ/i.test(text)) {
      if (text === "Σ" || TOTAL_LABEL.test(plainWords(text))) {
        label = at;
        break;
      }
    }
  }
  if (label === -1) return false;
  let others = 0;
  for (let at = 0; at < view.texts.length; at++) {
    const text = view.texts[at]!;
    if (at === label || text === "" || readCount(text).state !== "unread" || /^[-$\d.,%\s]+$/.test(text))
      continue;
    const field = plan.columns[at]?.field;
    if (field === "serial" || field === "headstamp" || field === "lot") return false;
    others++;
  }
  return others <= 1;
}
