import { foldWords, readPopulation } from "#texts";
import { readAmount, shiftDecimal } from "./amount.ts";
import {
  type Amount,
  CLAIM_STATUSES,
  type Claim,
  type ClaimLink,
  type ClaimPeriod,
  type ClaimSide,
  type ClaimStatus,
  type ClaimUnit,
  LINKS,
  UNITS,
} from "./claim.ts";
import type { ClaimColumn } from "./columns.ts";
import { readPeriod } from "./period.ts";
import { splitSentence } from "./sentence.ts";

/** A row's texts by column; what the file does not have is absent. */
export type ClaimCells = Readonly<Partial<Record<ClaimColumn, string>>>;

/** Why a row is no claim: a code of the catalogue (`claim.fault.CODE`), the column and what stands there. */
export interface ClaimFault {
  readonly code:
    | "no-number"
    | "unread-number"
    | "unread-unit"
    | "unread-period"
    | "unread-status"
    | "unread-link"
    | "unread-vintage"
    | "doubled-id"
    | "not-an-object";
  readonly column: ClaimColumn | null;
  readonly got: string;
}

const UNIT_ALIASES: Readonly<Record<string, ClaimUnit>> = Object.fromEntries(
  Object.entries({
    percent: "% pct per_cent percentage porcentaje por_ciento share percent_share",
    count:
      "n number units firearms guns weapons rounds cartridges people persons pieces items cuenta armas cartuchos personas deaths homicides requests cases traces unidades piezas soldiers attacks dealers shops",
    "per-year":
      "per_year yearly annual a_year /year por_ano al_ano per_annum firearms_per_year guns_per_year anual count_per_year",
    "per-day": "per_day daily a_day /day por_dia al_dia diario homicides_per_day",
    "percent-change": "change percent_change pct_change variation cambio variacion growth",
    years: "anos year",
    days: "dias day",
    tonnes: "tons ton tonne toneladas",
    usd: "$ dollars dolares us$",
    ratio: "fraction proportion proporcion fraccion",
  }).flatMap(([unit, names]) => [unit, ...names.split(" ")].map((name) => [name, unit as ClaimUnit])),
);

class Fault extends Error {
  readonly fault: ClaimFault;
  constructor(fault: ClaimFault) {
    super(fault.code);
    this.fault = fault;
  }
}

const fault = (code: ClaimFault["code"], column: ClaimColumn | null, got: string): Fault =>
  new Fault({ code, column, got });

function readUnit(text: string): ClaimUnit | null {
  if (text === "") return null;
  const key = foldWords(text).replace(/[ -]+/g, "_");
  const unit =
    UNIT_ALIASES[key] ?? UNITS.find((one) => one === text) ?? readAmount(`1 ${text}`)?.unit ?? null;
  if (unit !== null) return unit;
  // A thing counted stands for a count: "rifles", "solicitudes de rastreo".
  if ((readPopulation(text).terms.thing ?? []).length > 0) return "count";
  throw fault("unread-unit", "unit", text);
}

/** The side of a share: words, and the count beside them or in front of them ("3,480 firearms traced"). */
function readSide(words: string, count: string, column: ClaimColumn): ClaimSide | null {
  const own = count === "" ? null : readAmount(count);
  if (count !== "" && own === null) throw fault("unread-number", column, count);
  const front = /^\W*\d/.test(words) && !/^\W*\d+ ?(mm|cal)/i.test(words) ? readAmount(words) : null;
  const taken =
    own === null && front !== null && front.unit === null && !/^\.\d/.test(words.trim()) ? front : null;
  if (words === "" && own === null) return null;
  return { population: readPopulation(words), count: own?.amount ?? taken?.amount ?? null };
}

function readLinks(text: string): ClaimLink[] {
  const links: ClaimLink[] = [];
  let kind: ClaimLink["kind"] | null = null;
  for (const piece of text.split(/[;|\n]+/)) {
    const named = /^\s*([a-z][a-z -]*?(?:from|s|of|to))\s*[:=]\s*(.*)$/i.exec(piece.replaceAll("_", "-"));
    const wish =
      named === null
        ? null
        : foldWords(named[1]!)
            .replaceAll(" ", "-")
            .replace(/^derived-from$/, "derives-from");
    if (wish !== null) kind = LINKS.find((one) => one === wish) ?? null;
    const ids = (named?.[2] ?? piece).split(/[,\s]+/).filter(Boolean);
    if (ids.length === 0) continue;
    if (kind === null) throw fault("unread-link", "links", piece.trim());
    for (const claim of ids) links.push({ kind, claim });
  }
  return links;
}

function readStated(cells: ClaimCells): ClaimPeriod | null {
  const text = cells.period ?? "";
  const period = text === "" ? null : readPeriod(text);
  // "last five years" names no dates; what holds a digit and is not understood is refused.
  if (text !== "" && period === null && /\d{4}/.test(text)) throw fault("unread-period", "period", text);
  const wish = foldWords(cells.period_kind ?? "");
  const kind = /fiscal|\bfy\b/.test(wish) ? ("us-fiscal" as const) : null;
  if (period === null)
    return text === "" ? null : { words: text, kind: kind ?? "calendar", from: null, to: null };
  return kind === null ? period : { ...period, kind };
}

/** `0.47` as a ratio is 47 per cent, with its digits. */
function toPercent(amount: Amount): Amount {
  const move = (text: string | null): string | null => (text === null ? null : shiftDecimal(text, 2));
  return {
    ...amount,
    low: move(amount.low),
    high: move(amount.high),
    from: move(amount.from),
    to: move(amount.to),
  };
}

const NOT_SAID =
  /^(none|no|n\/?a|unknown|not stated|unstated|-|–|ninguno|desconocido|no se indica|not shown|null)$/i;

function build(cells: ClaimCells, id: string): Claim {
  const text = (column: ClaimColumn): string => {
    const cell = (cells[column] ?? "").trim();
    return NOT_SAID.test(cell) ? "" : cell;
  };
  const wished = readUnit(text("unit"));
  const sentence = splitSentence(text("quotation"));
  const printed = text("value") === "" ? null : readAmount(text("value"), wished);
  if (printed === null && text("value") !== "") throw fault("unread-number", "value", text("value"));
  let unit = wished ?? printed?.unit ?? null;
  const numerator = readSide(text("numerator"), text("numerator_count"), "numerator_count");
  const denominator = readSide(text("denominator"), text("denominator_count"), "denominator_count");
  let value = printed?.amount ?? null;
  if (value === null && numerator?.count == null) {
    const front = sentence?.value ?? readAmount(text("quotation"), wished);
    if (front === null) throw fault("no-number", "value", "");
    value = front.amount;
    unit ??= front.unit;
  }
  unit ??= denominator !== null || sentence?.denominator != null ? "percent" : "count";
  if (value === null && unit === "count") value = numerator?.count ?? null;
  if (value !== null && unit === "percent" && wished === "ratio") value = toPercent(value);
  if (value !== null && unit === "ratio") [value, unit] = [toPercent(value), "percent"];
  const rest = printed?.rest ?? "";
  const interval =
    text("interval") === "" ? null : readAmount(text("interval").replace(/^[[(]|[\])]$/g, ""), unit);
  if (text("interval") !== "" && interval === null)
    throw fault("unread-number", "interval", text("interval"));
  const vintage = foldWords(text("vintage"));
  if (vintage !== "" && !/^(prelim|final|definitiv|provisional)/.test(vintage)) {
    throw fault("unread-vintage", "vintage", text("vintage"));
  }
  const status = foldWords(text("status"));
  const known = CLAIM_STATUSES.find((one) => one === status);
  if (status !== "" && known === undefined) throw fault("unread-status", "status", text("status"));
  const words = numerator?.population.words ?? "";
  return {
    id,
    value,
    unit,
    numerator:
      words !== ""
        ? numerator!
        : {
            population: readPopulation(sentence?.numerator ?? (rest === "" ? text("quotation") : rest)),
            count: numerator?.count ?? null,
          },
    denominator:
      denominator ??
      (unit === "percent" && words === "" && sentence?.denominator != null
        ? { population: readPopulation(sentence.denominator), count: null }
        : null),
    period: readStated({ ...cells, period: text("period") }) ?? null,
    geography: text("geography") === "" ? null : readPopulation(text("geography")),
    edition: text("edition") === "" ? null : text("edition"),
    vintage: vintage === "" ? null : /^(final|definitiv)/.test(vintage) ? "final" : "preliminary",
    method: text("method"),
    evidence: text("evidence"),
    interval: interval?.amount ?? null,
    said: text("said") === "" ? null : text("said"),
    speaker: text("speaker"),
    outlet: text("outlet"),
    source: { address: text("source"), quotation: text("quotation"), selector: null },
    status: (known ?? "quoted") as ClaimStatus,
    links: readLinks(text("links")),
    note: text("note"),
  };
}

/** A claim from a row's cells, or why it is none. */
export function readClaim(
  cells: ClaimCells,
  id: string,
): { readonly claim: Claim; readonly fault: null } | { readonly claim: null; readonly fault: ClaimFault } {
  try {
    return { claim: build(cells, id), fault: null };
  } catch (error) {
    if (error instanceof Fault) return { claim: null, fault: error.fault };
    throw error;
  }
}
