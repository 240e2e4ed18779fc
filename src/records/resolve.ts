import { plainWords } from "./cells.ts";
import type { Draft } from "./derive.ts";
import type { Field, RowMeaning } from "./rows.ts";
import { unitOf } from "./units.ts";

/** Fields that one table has once: of two columns the surer one keeps it, the other is kept raw. */
const SINGLE: ReadonlySet<Field> = new Set<Field>([
  "record-id",
  "seizure-id",
  "quantity",
  "day",
  "month",
  "year",
]);
const GENERIC_ID = /^(folio|id|no|n|num|numero|number|clave|event id|record|registro|no folio|#)$/;

/** Settles the columns of one table against each other and says what the table is. */
export function settleColumns(drafts: readonly Draft[], meaning: RowMeaning): "records" | "matrix" {
  if (meaning === "counts" && settleMatrix(drafts)) return "matrix";
  settleCounts(drafts);
  settleIds(drafts);
  settleSingles(drafts);
  settlePlaces(drafts);
  return "records";
}

function has(drafts: readonly Draft[], ...fields: readonly Field[]): boolean {
  return drafts.some((draft) => fields.includes(draft.field));
}

function set(draft: Draft, field: Field, confidence: number, word?: string): void {
  draft.field = field;
  draft.confidence = confidence;
  draft.words = word === undefined ? [] : [word];
}

function isCounted(draft: Draft): boolean {
  return draft.profile.filled > 0 && (draft.profile.shapes.get("count") ?? 0) >= 0.85;
}

/** A matrix: one column of labels and at least three columns of numbers whose headers are no fields. */
function settleMatrix(drafts: readonly Draft[]): boolean {
  const numbers = drafts.filter(
    (draft) => isCounted(draft) && (draft.profile.shapes.get("number") ?? 0) >= 0.5,
  );
  const plain = numbers.filter(
    (draft) => draft.field === "ignore" || draft.field === "count" || draft.field === "total",
  );
  const label = drafts.find(
    (draft) =>
      draft.profile.filled > 0 && !isCounted(draft) && (draft.profile.shapes.get("text") ?? 0) >= 0.6,
  );
  const years = drafts.find((draft) => draft.field === "year");
  const labelled = label ?? years;
  if (
    labelled === undefined ||
    plain.length < 3 ||
    plain.length < 0.7 * (numbers.length - (labelled === years ? 1 : 0))
  ) {
    return false;
  }
  if (plain.filter((draft) => unitOf(draft.header) !== null).length > plain.length / 2) return false;
  const texts = drafts.filter((draft) => draft.profile.filled > 0 && !isCounted(draft) && draft !== labelled);
  if (texts.some((draft) => draft.field === "make" || draft.field === "serial" || draft.field === "calibre"))
    return false;
  for (const draft of drafts) {
    if (draft === labelled) set(draft, "label", 0.9);
    else if (plain.includes(draft)) {
      const total = draft.guesses.find((guess) => guess.field === "total");
      if (total !== undefined && draft.header !== "") set(draft, "total", 0.95, total.words[0]);
      else set(draft, draft.header === "" ? "ignore" : "count", 0.85);
    } else if (draft.profile.filled === 0) set(draft, "ignore", 0.9);
    else if (!isCounted(draft)) set(draft, "category", 0.6);
  }
  return true;
}

/** Columns of counts: numbers under the name of a kind of thing, where the rows name no single thing themselves. */
function settleCounts(drafts: readonly Draft[]): void {
  const named = drafts.filter(
    (draft) =>
      isCounted(draft) &&
      unitOf(draft.header) !== null &&
      ((draft.guesses[0]?.confidence ?? 0) < 0.9 ||
        draft.field === "total" ||
        draft.field === "quantity" ||
        draft.field === "type"),
  );
  const single = has(
    drafts.filter((draft) => !named.includes(draft)),
    "type",
    "serial",
    "make",
    "item-class",
  );
  if (named.length >= 2 || (named.length === 1 && !single)) {
    for (const draft of named) {
      const total = draft.guesses.some((guess) => guess.field === "total" && guess.confidence > 0.4);
      set(draft, total && named.length > 2 ? "total" : "count", 0.95, plainWords(draft.header));
    }
  }
  const totals = drafts.filter((draft) => draft.field === "total" && isCounted(draft));
  if (totals.length === 1 && !has(drafts, "count") && !has(drafts, "quantity"))
    set(totals[0]!, "quantity", 0.6, "total");
}

/** A bare `folio` or `id` names the record where no value repeats, and the event where values do. */
function settleIds(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.field !== "record-id" && draft.field !== "seizure-id") continue;
    if (!GENERIC_ID.test(plainWords(draft.header)) || draft.profile.filled < 2) continue;
    const field = draft.profile.distinct >= 0.98 ? "record-id" : "seizure-id";
    if (field !== draft.field) set(draft, field, Math.max(0.6, draft.confidence - 0.1), draft.words[0]);
  }
}

function settleSingles(drafts: readonly Draft[]): void {
  for (const field of SINGLE) {
    const rivals = drafts
      .filter((draft) => draft.field === field)
      .sort((a, b) => b.confidence - a.confidence);
    for (const loser of rivals.slice(1)) {
      const next = loser.guesses.find(
        (guess) => guess.field !== field && !SINGLE.has(guess.field) && guess.confidence >= 0.5,
      );
      if (next === undefined) set(loser, "ignore", 0.5);
      else set(loser, next.field, next.confidence, next.words[0]);
    }
  }
}

/** An address or city beside the dealer is the dealer's; beside nothing it is where the items came from. */
function settlePlaces(drafts: readonly Draft[]): void {
  const shop = (draft: Draft | undefined) =>
    draft !== undefined &&
    ["dealer", "dealer-address", "purchase-place", "purchase-date"].includes(draft.field);
  drafts.forEach((draft, at) => {
    const address = /\b(address|direccion|domicilio|endereco)\b/.test(plainWords(draft.header));
    if (address && draft.field === "place" && shop(drafts[at - 1]))
      set(draft, "dealer-address", 0.85, "address");
  });
  drafts.forEach((draft, at) => {
    const place = draft.field === "municipality" || draft.field === "state" || draft.field === "country";
    if (place && shop(drafts[at - 1]) && shop(drafts[at + 1]))
      set(draft, "purchase-place", 0.8, draft.words[0]);
  });
}
