import type { Claim } from "./claim.ts";
import { type ClaimColumn, claimColumn, END_COLUMNS, headingKey, LINK_COLUMNS } from "./columns.ts";
import { type ClaimCells, type ClaimFault, readClaim } from "./row.ts";

/** A row of a file of claims by its headings; values as written. */
export type ClaimRecord = Readonly<Record<string, string>>;

/** What became of a row: a claim or a fault; every row of the file has one line here. */
export interface ClaimRowOutcome {
  /** From 1, the header not counted. */
  readonly row: number;
  readonly id: string;
  readonly fault: ClaimFault | null;
}

export interface ClaimTable {
  readonly claims: readonly Claim[];
  readonly rows: readonly ClaimRowOutcome[];
  /** Headings that no column of the schema answers to; their cells are not read. */
  readonly unknownColumns: readonly string[];
}

/** Cells by column: other headings are folded into the schema's, ends of ranges put together, link columns joined. */
function cellsOf(record: ClaimRecord, unknown: Set<string>): ClaimCells {
  const cells: Partial<Record<ClaimColumn, string>> = {};
  const ends: Partial<Record<ClaimColumn, { low: string; high: string }>> = {};
  const links: string[] = [];
  for (const [heading, text] of Object.entries(record)) {
    const key = headingKey(heading);
    const end = END_COLUMNS[key];
    const link = LINK_COLUMNS[key];
    const column = claimColumn(heading);
    if (text.trim() === "" && (end ?? link ?? column) !== null) continue;
    if (end !== undefined) {
      ends[end[0]] ??= { low: "", high: "" };
      ends[end[0]]![end[1]] = text.trim();
    } else if (link !== undefined) links.push(`${link}:${text}`);
    else if (column === null) unknown.add(heading);
    else cells[column] = cells[column] === undefined || cells[column] === "" ? text : cells[column];
  }
  for (const [column, { low, high }] of Object.entries(ends)) {
    const name = column as ClaimColumn;
    const both = low !== "" && high !== "" ? `${low} ${name === "period" ? "to" : "-"} ${high}` : "";
    const since = name === "period" ? `since ${low}` : `at least ${low}`;
    const until = name === "period" ? `until ${high}` : `at most ${high}`;
    cells[name] ??= both || (low !== "" ? since : until);
  }
  if (links.length > 0) cells.links = [cells.links ?? "", ...links].filter(Boolean).join(";");
  return cells;
}

/** Reads rows to claims: each row becomes one claim or one fault. */
export function readClaimTable(records: readonly ClaimRecord[]): ClaimTable {
  const unknown = new Set<string>();
  const claims: Claim[] = [];
  const rows: ClaimRowOutcome[] = [];
  const taken = new Set<string>();
  records.forEach((record, i) => {
    const row = i + 1;
    const cells = cellsOf(record, unknown);
    const id = (cells.id ?? "").trim() || `row-${row}`;
    if (taken.has(id)) {
      rows.push({ row, id, fault: { code: "doubled-id", column: "id", got: id } });
      return;
    }
    const { claim, fault } = readClaim(cells, id);
    if (claim !== null) {
      taken.add(id);
      claims.push(claim);
    }
    rows.push({ row, id, fault });
  });
  return { claims, rows, unknownColumns: [...unknown] };
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON value as a cell: numbers as written, `{low, high}` and `[low, high]` as a range. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === "number") ? value.join("-") : value.map(cellText).join("; ");
  }
  if (!isObject(value)) return String(value);
  const low = value["low"] ?? value["from"];
  const high = value["high"] ?? value["to"];
  if (typeof value["words"] === "string" && value["words"] !== "") return value["words"];
  if (low != null && high != null) return String(low) === String(high) ? String(low) : `${low} to ${high}`;
  if (low != null) return String(low);
  return high == null ? "" : String(high);
}

/** An object of a JSON file as a row: nested sides, source, links and ranges are spread over their columns. */
export function recordOf(value: Loose): ClaimRecord {
  const record: Record<string, string> = {};
  for (const [key, inner] of Object.entries(value)) {
    const name = headingKey(key);
    if ((name === "numerator" || name === "denominator") && isObject(inner)) {
      const words = inner["population"] ?? inner["words"] ?? inner["text"];
      record[name] = isObject(words) ? cellText(words["words"]) : cellText(words);
      record[`${name}_count`] = cellText(inner["count"] ?? inner["value"] ?? inner["n"]);
    } else if (name === "source" && isObject(inner)) {
      record["source"] = cellText(inner["address"] ?? inner["url"]);
      const quoted = cellText(inner["quotation"] ?? inner["quote"] ?? inner["exact"]);
      if (quoted !== "") record["quotation"] = quoted;
    } else if (name === "geography" && isObject(inner)) record["geography"] = cellText(inner["words"]);
    else if (name === "period" && isObject(inner)) {
      const words = cellText(inner["words"]);
      if (words !== "") record["period"] = words;
      else {
        record["period_from"] = cellText(inner["from"]);
        record["period_to"] = cellText(inner["to"]);
      }
      record["period_kind"] = cellText(inner["kind"]);
    } else if (name === "links" && Array.isArray(inner)) {
      record["links"] = inner
        .map((link) =>
          isObject(link)
            ? `${cellText(link["kind"] ?? link["type"] ?? link["rel"])}:${cellText(link["claim"] ?? link["id"] ?? link["to"] ?? link["target"])}`
            : String(link),
        )
        .join(";");
    } else if (name === "links" && isObject(inner)) {
      record["links"] = Object.entries(inner)
        .map(([kind, ids]) => `${kind}:${Array.isArray(ids) ? ids.join(",") : String(ids)}`)
        .join(";");
    } else
      record[key] =
        Array.isArray(inner) && LINK_COLUMNS[name] !== undefined ? inner.join(",") : cellText(inner);
  }
  return record;
}

/** Claims of a JSON text's value: an array of objects, or an object that holds one under `claims`. Null where it is neither. */
export function recordsOf(value: unknown): readonly ClaimRecord[] | null {
  const list = Array.isArray(value) ? value : isObject(value) ? value["claims"] : null;
  if (!Array.isArray(list)) return null;
  return list.map((one) => (isObject(one) ? recordOf(one) : {}));
}
