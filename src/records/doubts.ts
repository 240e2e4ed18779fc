import { plainWords, type SheetRow } from "./cells.ts";
import type { Draft } from "./derive.ts";
import type { Field, RowMeaning } from "./rows.ts";
import { adding } from "./sums.ts";
import { unitOf } from "./units.ts";

/** Share of rows in which an unnamed total must be the sum of the other counts, and rows needed to say so. */
const ALWAYS = 0.9;
const ROWS_NEEDED = 5;

/** What the columns of a settled table say against each other: what is counted, what is a code, what is a serial. */
export function settleDoubts(
  drafts: readonly Draft[],
  table: {
    readonly rows: readonly SheetRow[];
    readonly meaning: RowMeaning;
    readonly layout: "records" | "matrix";
  },
): void {
  settleCodes(drafts);
  settleUnnamedSerials(drafts);
  if (table.layout === "records") {
    settleOthers(drafts);
    if (table.meaning === "counts") settleEmptyCounts(drafts);
    else settleBesideItems(drafts);
  }
  settleUnnamedTotals(drafts, table.rows);
}

function set(draft: Draft, field: Field, confidence: number): void {
  draft.field = field;
  draft.confidence = confidence;
  draft.words = [];
}

const CODE =
  /\b(id|key|code|codigo|cod|cve|clave|zip|cep|fips|lic type|license type|licence type|numero|number|nro)\b/;

/** A number of an office, a place or a licence counts nothing, though it stands among counts. */
function settleCodes(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.field !== "count" || unitOf(draft.header) !== null) continue;
    const texts = draft.profile.values.map(([text]) => text);
    const coded = texts.some((text) => /^0\d/.test(text)) && texts.every((text) => /^\d+$/.test(text));
    if (coded || CODE.test(plainWords(draft.header))) set(draft, "ignore", 0.8);
  }
}

/** Values of letters and digits are serials under no header, or in a table that names guns; elsewhere they are some id. */
function settleUnnamedSerials(drafts: readonly Draft[]): void {
  const guns = drafts.some(({ field }) => field === "make" || field === "calibre" || field === "model");
  if (guns) return;
  for (const draft of drafts) {
    if (draft.field === "serial" && draft.words.length === 0 && draft.header !== "")
      set(draft, "ignore", 0.5);
  }
}

/** `other_count` beside columns of counts is one of them. */
function settleOthers(drafts: readonly Draft[]): void {
  if (drafts.filter(({ field }) => field === "count").length < 2) return;
  for (const draft of drafts) {
    const other = /^(others?|otr[oa]s?|outr[oa]s?|misc)\b|\b(others?|otr[oa]s|outr[oa]s)$/.test(
      plainWords(draft.header),
    );
    const number = (draft.profile.shapes.get("count") ?? 0) >= 0.85;
    if (other && number && (draft.field === "quantity" || draft.field === "ignore")) set(draft, "count", 0.8);
  }
}

/** In a table of counts, a column that the first rows leave blank still counts what its header names. */
function settleEmptyCounts(drafts: readonly Draft[]): void {
  const counts = drafts.filter(({ field }) => field === "count");
  if (counts.length < 3) return;
  for (const draft of drafts) {
    if (draft.profile.filled > 0 || unitOf(draft.header) === null) continue;
    const words = plainWords(draft.header).split(" ");
    const parts = drafts.some(
      (one) => one !== draft && plainWords(one.header).startsWith(`${words.slice(0, -1).join(" ")} `),
    );
    const total = words.length > 1 && /^tot(al|ais|ales)?$/.test(words.at(-1) ?? "") && parts;
    set(draft, total ? "total" : "count", 0.7);
  }
}

/**
 * Where a row names one gun by its make or serial, a number under the bare word for a gun is no count of guns but a
 * flag or a running number, and a column of noughts and ones says whether, not how many.
 */
function settleBesideItems(drafts: readonly Draft[]): void {
  if (!drafts.some(namesItem)) return;
  for (const draft of drafts) {
    if (draft.field !== "count" && draft.field !== "total") continue;
    const gun = unitOf(draft.header)?.label === "firearm";
    const flag = isFlag(draft);
    if (gun || flag) set(draft, "ignore", 0.6);
  }
}

/** A sum at the foot of the column may be larger. */
const NEARLY_ALL = 0.97;

function isFlag(draft: Draft): boolean {
  let numbers = 0;
  let bits = 0;
  for (const [text, times] of draft.profile.values) {
    if (!/^\d+(\.0)?$/.test(text)) continue;
    numbers += times;
    if (/^[01](\.0)?$/.test(text)) bits += times;
  }
  return bits >= NEARLY_ALL * numbers;
}

function namesItem(draft: Draft): boolean {
  if (draft.field === "serial") return draft.words.length > 0 && draft.profile.filled > 0;
  return draft.field === "make" && (draft.profile.readShare("make") ?? 0) >= 0.3;
}

/** A column that says only `Firearms` and is the sum of the others is their total, whatever it is called. */
function settleUnnamedTotals(drafts: readonly Draft[], rows: readonly SheetRow[]): void {
  const counts = drafts.filter(({ field }) => field === "count");
  if (counts.length < 4) return;
  for (const draft of counts) {
    const label = unitOf(draft.header)?.label;
    if (label !== "firearm" && label !== undefined) continue;
    const parts = counts.filter((one) => one !== draft).map(({ column }) => column);
    const { told, agree } = adding(rows, parts, draft.column);
    if (told >= ROWS_NEEDED && agree >= ALWAYS * told) {
      set(draft, "total", 0.85);
      return;
    }
  }
}
