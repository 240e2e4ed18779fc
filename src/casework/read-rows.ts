import { createHash } from "node:crypto";
import { markReader } from "#marks";
import { type RowMeaning, type RowParts, type RowRecord, rowReader } from "#records";
import type { SheetFile } from "#sheets";
import { type Desk, now } from "./desk.ts";
import type { SheetPlan } from "./map-sheets.ts";
import { Occurrences } from "./occurrences.ts";

/** Readings remembered while a file is read: marks repeat. */
const READINGS_KEPT = 200_000;

/** A row on its way: its record may still turn out to be the same as one already held. */
export interface Keeping {
  record: RowRecord;
  readonly parts: RowParts;
}

/** Rows of all mapped sheets in file order, a batch at a time, each with its content key and occurrence. */
export async function* readRows(
  desk: Desk,
  file: SheetFile,
  job: {
    readonly plans: readonly SheetPlan[];
    readonly as: RowMeaning;
    readonly country: string | null;
    readonly progress: "survey" | "keep";
  },
): AsyncGenerator<Keeping[]> {
  const seen = new Occurrences();
  const read = markReader({ capacity: READINGS_KEPT });
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);
  let done = 0;
  for (const { sheet, info, mapping } of job.plans) {
    const reader = rowReader(mapping, {
      read,
      hash,
      dateSystem: info.dateSystem,
      latestYear: Number(now().slice(0, 4)),
      ...(job.country === null ? {} : { country: job.country }),
    });
    for await (const batch of file.rows(sheet)) {
      const rows: Keeping[] = [];
      for (const line of batch) {
        const parts = reader(line);
        if (parts === null) continue;
        const { row, disposition, reason, recordId, cells, items, figures, checks } = parts;
        const key = hash(`${parts.content}\n${seen.add(parts.content)}`);
        const record = { sheet: mapping.sheet, row, disposition, reason, recordId, key, cells, items };
        rows.push({
          parts,
          record: {
            ...record,
            ...(figures.length > 0 ? { figures } : {}),
            ...(checks.length > 0 ? { checks } : {}),
          },
        });
      }
      done += batch.length;
      desk.tell(job.progress, done, null);
      await settleSame(desk, job.as, rows);
      if (rows.length > 0) yield rows;
    }
  }
}

/** Accepted rows that are already held word for word become `same`: they make no item a second time. */
async function settleSame(desk: Desk, as: RowMeaning, rows: readonly Keeping[]): Promise<void> {
  const accepted = rows.filter(({ record }) => record.disposition === "accepted");
  const held = await desk.store.heldKeys(
    as,
    accepted.map(({ record }) => record.key),
  );
  if (held.size === 0) return;
  for (const row of accepted) {
    if (held.has(row.record.key)) row.record = { ...row.record, disposition: "same", items: [] };
  }
}
