import { readCount } from "#records";
import type { Casualties, Lead } from "./kin.ts";
import { cellOf, type SourceRow, textsOf } from "./source.ts";

/** Header of a column that says who gave a figure. */
const SOURCE = /\b(source|fuente|fonte)\b/i;

/** What a row says of the dead and wounded, with who says it; null where it gives no figure. */
export function casualtiesOf(source: SourceRow): Casualties | null {
  const killed = figure(source, "killed");
  const wounded = figure(source, "wounded");
  if (killed.value === null && wounded.value === null) return null;
  const said = source.columns.find(({ header }) => SOURCE.test(header));
  const cell = said === undefined ? null : cellOf(source, said.column);
  const named = cell === null || cell.text.trim() === "" ? null : cell;
  return {
    killed: killed.value,
    wounded: wounded.value,
    source: named?.text.trim() ?? null,
    cells: [...killed.cells, ...wounded.cells, ...(named === null ? [] : [named])],
  };
}

function figure(source: SourceRow, field: "killed" | "wounded") {
  const column = source.columns.find((one) => one.field === field);
  if (column === undefined) return { value: null, cells: [] };
  const cell = cellOf(source, column.column);
  const count = readCount(cell.text, column.decimal);
  return count.state === "given" ? { value: count.value, cells: [cell] } : { value: null, cells: [] };
}

/** Words that say that a lead was looked at and not confirmed, or not looked at yet. */
const UNCONFIRMED =
  /^(no|none|unconfirmed|not confirmed|pending|pendiente|sin confirmar|no confirmad[oa])\b/i;

/** Ballistic leads of a row, each with who confirmed it where the row says so. */
export function leadsOf(source: SourceRow): Lead[] {
  const by = textsOf(source, "confirmed-by")[0]?.text ?? null;
  const confirmedBy = by === null || UNCONFIRMED.test(by) ? null : by;
  return textsOf(source, "ballistic-lead").flatMap(({ text, cell }) =>
    text
      .split(/[;,]/)
      .map((id) => id.trim())
      .filter((id) => id !== "")
      .map((id) => ({ id, confirmedBy, cell })),
  );
}
