import { type CellRef, type Transfer, troublesOf } from "#trace";
import type { Traced } from "#tracing";
import type { Door } from "./door.ts";

/** One trouble of a trace: a code, the sentence, and the cells that it rests on. */
export interface TroubleSaid {
  readonly code: string;
  readonly detail: string | null;
  readonly said: string;
  readonly cells: readonly CellRef[];
}

/** Records that could not be made one path, and registers whose time leaves the item out: each in a full sentence. */
export function troublesSaid(door: Door, { trace, searched }: Traced): TroubleSaid[] {
  const nowhere = door.say("trouble.nowhere");
  const cellOf = (hop: Transfer | undefined): string => hop?.cells[0]?.address ?? nowhere;
  const own = troublesOf(trace).map(({ code, detail, hops, cells }): TroubleSaid => {
    const [first, second] = hops;
    const params = {
      ...{ first: hopText(door, first), firstCell: cellOf(first) },
      ...{ second: hopText(door, second), secondCell: cellOf(second) },
      order: detail === null || code !== "contradict" ? "" : door.say(`trouble.expected.${detail}`),
      party: first?.from.label ?? "",
    };
    return { code, detail, said: door.say(`trouble.${code}`, params), cells };
  });
  const recovery = trace.path.find(({ kind, date }) => kind === "seizure" && date !== null);
  const registers = searched.flatMap(({ looked, name, coverage }): TroubleSaid[] => {
    if (looked !== "excluded" || recovery?.date == null) return [];
    const { iso } = recovery.date;
    const period = [coverage.from ?? "…", coverage.to ?? "…"].join(" – ");
    const params = { name, recovered: iso, firstCell: cellOf(recovery), period, year: iso.slice(0, 4) };
    return [
      { code: "coverage", detail: name, said: door.say("trouble.coverage", params), cells: recovery.cells },
    ];
  });
  return [...own, ...registers];
}

/** A hop in a few words: what, and when. */
export function hopText(door: Door, hop: Pick<Transfer, "kind" | "date"> | undefined): string {
  if (hop === undefined) return "";
  return `${door.say(`transfer.${hop.kind}`)} ${hop.date?.iso ?? `(${door.say("trace.no-date")})`}`;
}
