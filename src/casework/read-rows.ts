import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { markReader } from "#marks";
import { type PackedRow, type RowMeaning, rowReader } from "#records";
import { rowsIn, type SheetFile } from "#sheets";
import { type Desk, now } from "./desk.ts";
import type { SheetPlan } from "./map-sheets.ts";
import { Occurrences } from "./occurrences.ts";

/** Readings remembered while a file is read: marks repeat, but some kilobytes each are many for serials with a dash. */
const READINGS_KEPT = 50_000;

/** Rows read at a stretch: between stretches the store hears its database's answers, and asks on. */
const BURST = 64;

/** Rows of all mapped sheets in file order, a batch at a time, each with its content key and occurrence. */
export async function* readRows(
  desk: Desk,
  file: SheetFile,
  job: {
    readonly plans: readonly SheetPlan[];
    readonly as: RowMeaning;
    readonly country: string | null;
    /** Whether rows of this meaning are held already. */
    readonly held: boolean;
    readonly progress: "survey" | "keep";
  },
): AsyncGenerator<PackedRow[]> {
  const seen = new Occurrences();
  const read = markReader({ capacity: READINGS_KEPT });
  let done = 0;
  const total = rowsIn(job.plans.map(({ info }) => info));
  for (const { sheet, info, mapping } of job.plans) {
    const reader = rowReader(mapping, {
      read,
      hash: digest,
      dateSystem: info.dateSystem,
      latestYear: Number(now().slice(0, 4)),
      ...(job.country === null ? {} : { country: job.country }),
    });
    for await (const batch of file.rows(sheet)) {
      const rows: PackedRow[] = [];
      for (const [n, line] of batch.entries()) {
        if (n % BURST === BURST - 1) await setImmediate();
        const parts = reader(line);
        if (parts === null) continue;
        const met = seen.add(parts.content);
        const key = met === 1 ? parts.content : digest(`${parts.content}\n${met}`);
        rows.push({ sheet: mapping.sheet, parts, key, same: false });
      }
      done += batch.length;
      desk.tell(job.progress, done, total === null ? null : Math.max(total, done));
      if (job.held) await settleSame(desk, job.as, rows);
      if (rows.length > 0) yield rows;
    }
  }
}

/** Accepted rows that are already held word for word become `same`: they make no item a second time. */
async function settleSame(desk: Desk, as: RowMeaning, rows: PackedRow[]): Promise<void> {
  const accepted = rows.filter(({ parts }) => parts.disposition === "accepted");
  const held = await desk.store.heldKeys(
    as,
    accepted.map(({ key }) => key),
  );
  if (held.size === 0) return;
  for (const [at, row] of rows.entries()) {
    if (row.parts.disposition === "accepted" && held.has(row.key)) rows[at] = { ...row, same: true };
  }
}

/** 128 bits in hexadecimal. */
function digest(text: string): string {
  return hash("sha256", text).slice(0, 32);
}
