import { HeadstampError } from "#base";
import { fieldOf, readWhere, type Tell } from "#casework";
import {
  type Definition,
  type Derived,
  definitionOf,
  type Edition,
  FIELDS_ASKED,
  FINDINGS,
  type Finding,
  periodOf,
} from "#findings";
import type { Snapshot, Store } from "#store";
import { recordsOf } from "./find-records.ts";
import { deriveWorklist } from "./worklist.ts";

export interface FindingWish {
  readonly name: string;
  /** Field that divides the groups; null = the finding's own. */
  readonly by: string | null;
  /** `field=value` each: calibre=.50, state=Tamaulipas, year=2023, item=firearm, import=imp_..., as=seizures. */
  readonly where: readonly string[];
  /** `key=value` each: settings that the finding takes. */
  readonly given?: readonly string[];
  /** All addresses that a row rests on, not only the first of them. */
  readonly allCells?: boolean;
}

/** Addresses of a row that are given unasked. */
const FIRST_CELLS = 50;

export interface Found {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/**
 * Derives one of the findings from the committed imports, at the ledger's present state; `tell` hears of items counted. Throws `finding-unknown`,
 * `finding-setting`, `field-unknown`, `condition-invalid`, and what the finding's own file throws.
 */
export async function find(store: Store, wish: FindingWish, tell: Tell = () => {}): Promise<Found> {
  const { definition, condition, given, by } = readWish(wish);
  const snapshot = await store.snapshot();
  const records = await recordsOf(store, condition, tell);
  const derived =
    definition === null
      ? await deriveWorklist({ store, files: records.files, tell }, condition.filter)
      : await definition.derive(records, { by, given });
  const used = new Set(derived.groups.flatMap(({ imports }) => imports));
  const imports = [...records.imports, ...records.opened].filter(({ importId }) => used.has(importId));
  const finding = whole(wish.name, definition, derived, imports);
  return { finding: wish.allCells === true ? finding : shortened(finding), snapshot };
}

/** Items: below it no finding takes a second (time-to-crime, which reads each row, 0.7 s for 5,000: 2026-11). */
const FEW = 5000;

/** Whether a finding would be counted before anybody should be told how far it is. Throws what a wish is refused for. */
export async function isFindingNear(store: Store, wish: FindingWish): Promise<boolean> {
  readWish(wish);
  return (await store.broughtItems()) < FEW;
}

function readWish(wish: FindingWish) {
  const definition = definitionOf(wish.name);
  if (definition === null && wish.name !== "unread-marks") {
    throw new HeadstampError("finding-unknown", { name: wish.name, names: FINDINGS.join(" | ") });
  }
  return {
    definition,
    condition: readWhere(wish.where),
    given: settingsOf(definition, wish.given ?? []),
    by: wish.by === null ? null : fieldOf(wish.by, FIELDS_ASKED),
  };
}

function whole(
  name: string,
  definition: Definition | null,
  derived: Derived,
  imports: readonly (Edition & { readonly period: Finding["period"] })[],
): Finding {
  const periods = new Map(imports.map(({ importId, period }) => [importId, period]));
  const groups = derived.groups.map((group) => ({
    ...group,
    // What no date was read of has no period, whatever the rest of its file has.
    period: group.caveats.includes("undated")
      ? null
      : (group.period ?? periodOf(group.imports.map((id) => periods.get(id) ?? null))),
  }));
  return {
    ...{ ...derived, name, groups, method: definition?.method ?? ["finding.method"] },
    period: periodOf(groups.map(({ period }) => period)),
    edition: imports.map(({ importId, file, sha256, importedOn, origin }) => ({
      ...{ importId, file, sha256, importedOn, origin },
    })),
  };
}

function shortened(finding: Finding): Finding {
  const groups = finding.groups.map((group) =>
    group.rows.every(({ cells }) => cells.length <= FIRST_CELLS)
      ? group
      : { ...group, rows: group.rows.map((row) => ({ ...row, cells: row.cells.slice(0, FIRST_CELLS) })) },
  );
  return { ...finding, groups };
}

function settingsOf(
  definition: Definition | null,
  given: readonly string[],
): Readonly<Record<string, string>> {
  const takes = definition?.takes ?? [];
  return Object.fromEntries(
    given.map((setting) => {
      const at = setting.indexOf("=");
      const key = setting.slice(0, Math.max(at, 0));
      const value = setting.slice(at + 1).trim();
      if (!takes.includes(key) || value === "") {
        throw new HeadstampError("finding-setting", { setting, takes: takes.join(", ") || "-" });
      }
      return [key, value];
    }),
  );
}
