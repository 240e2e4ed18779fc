import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { HeadstampError } from "#base";
import { markReader } from "#marks";
import {
  deriveMapping,
  type RowMeaning,
  type SavedMapping,
  type SheetMapping,
  type SheetRow,
} from "#records";
import type { SheetFile, SheetInfo } from "#sheets";
import type { Desk } from "./desk.ts";

/** Rows looked at for a guess: dates and totals settle on more rows than headers do. */
const SAMPLE_ROWS = 3000;
/** First words of a sheet that says of itself that nothing in it is real. */
const SYNTHETIC = /^DATOS SINTÉTICOS \/ SYNTHETIC DATA/;

/** One sheet that will be read, and how. */
export interface SheetPlan {
  /** Index in the file. */
  readonly sheet: number;
  readonly info: SheetInfo;
  readonly mapping: SheetMapping;
  readonly synthetic: boolean;
}

/** How each sheet of a file is understood: by the mapping given, by a saved one, or by a guess. */
export async function mapSheets(
  { store, tell }: Pick<Desk, "store" | "tell">,
  file: SheetFile,
  wish: { readonly as: RowMeaning; readonly sheet: string | null; readonly mapping: string | null },
): Promise<SheetPlan[]> {
  const given = wish.mapping === null ? [] : await readMappings(wish.mapping);
  const known = (await store.mappings()).map((body) => body as unknown as SavedMapping);
  if (wish.sheet !== null && !file.sheets.some(({ name }) => name === wish.sheet)) {
    const sheets = file.sheets.map(({ name }) => name).join(", ");
    throw new HeadstampError("sheet-missing", { sheet: wish.sheet, file: file.path, sheets });
  }
  const plans: SheetPlan[] = [];
  for (const [sheet, info] of file.sheets.entries()) {
    if (wish.sheet !== null && info.name !== wish.sheet) continue;
    const most = Math.min(SAMPLE_ROWS, info.rows ?? SAMPLE_ROWS);
    const rows = await sampleRows(file, sheet, (done) => tell("sample", Math.min(done, most), most));
    if (rows.length === 0) continue;
    const own =
      given.find((mapping) => mapping.sheet === info.name) ?? (given.length === 1 ? given[0] : undefined);
    const mapping =
      own === undefined
        ? deriveMapping({ sheetName: info.name, rows, dateSystem: info.dateSystem }, wish.as, {
            known,
            read: markReader({ capacity: 50_000 }),
          })
        : { ...own, sheet: info.name, meaning: wish.as };
    const synthetic = rows.slice(0, 3).some((row) => SYNTHETIC.test(row.cells[0]?.raw ?? ""));
    if (mapping.tables.some((table) => table.columns.length > 0))
      plans.push({ sheet, info, mapping, synthetic });
  }
  if (plans.length === 0) {
    const sheet = file.sheets.map(({ name }) => name).join(", ");
    throw new HeadstampError("sheet-without-header", { file: file.path, sheet, detail: "no table" });
  }
  return plans;
}

async function sampleRows(
  file: SheetFile,
  sheet: number,
  heard: (rows: number) => void,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of file.rows(sheet)) {
    rows.push(...batch);
    heard(rows.length);
    if (rows.length >= SAMPLE_ROWS) break;
  }
  return rows;
}

/** A mapping file: one mapping or a list, as `import --dry-run --json` prints them. */
async function readMappings(path: string): Promise<SheetMapping[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new HeadstampError("mapping-invalid", {
      file: path,
      detail: String(error instanceof Error ? error.message : error),
    });
  }
  const list = Array.isArray(parsed) ? parsed : [parsed];
  for (const mapping of list as Partial<SheetMapping>[]) {
    if (
      mapping === null ||
      typeof mapping !== "object" ||
      mapping.version !== 1 ||
      !Array.isArray(mapping.tables)
    ) {
      throw new HeadstampError("mapping-invalid", { file: path, detail: "not a mapping of version 1" });
    }
  }
  return list as SheetMapping[];
}

/** Country that the mapped columns speak of, where they agree. */
export function countryOf(plans: readonly SheetPlan[]): string | null {
  const named = new Set(
    plans.flatMap(({ mapping }) =>
      mapping.tables.flatMap(({ columns }) => columns.map(({ country }) => country)),
    ),
  );
  named.delete(null);
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Short name of the form: same headers and fields, in any order, give the same. */
export function formOf(plans: readonly SheetPlan[]): string {
  const columns = plans.flatMap(({ mapping }) =>
    mapping.tables.flatMap((table) =>
      table.columns.map(({ field, name }) => `${field}\t${name.trim().toLowerCase()}`),
    ),
  );
  return createHash("sha256")
    .update([...new Set(columns)].sort().join("\n"))
    .digest("hex")
    .slice(0, 8);
}
