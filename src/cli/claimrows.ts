import type { ClaimTable } from "#claims";
import type { Door } from "./door.ts";

/** What became of the rows of a file, faults by row and column. */
export function rowsText(door: Door, table: ClaimTable): string {
  const faults = table.rows.filter(({ fault }) => fault !== null);
  const lines = [
    door.say("claim.rows", { rows: table.rows.length, claims: table.claims.length, faults: faults.length }),
  ];
  for (const { row, id, fault } of faults) {
    const said = door.say(`claim.fault.${fault!.code}`, { got: fault!.got, column: fault!.column ?? "" });
    lines.push(`  ${door.say("claim.row", { row, id, fault: said })}`);
  }
  if (table.unknownColumns.length > 0) {
    lines.push(door.say("claim.unknown-columns", { columns: table.unknownColumns.join(", ") }));
  }
  return `${lines.join("\n")}\n`;
}
