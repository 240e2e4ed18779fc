import type { Origin, RowMeaning } from "#records";

/** One import as it stands; `opened` and `committed` are the payloads of the two acts. */
export interface ImportState {
  readonly id: string;
  readonly status: "committed" | "undone" | "open";
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly as: RowMeaning;
  readonly origin: Origin;
  readonly registerKind: string | null;
  readonly country: string | null;
  readonly actor: string;
  readonly openedAt: string;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
  readonly why: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
  readonly sheets: readonly string[];
  readonly opened: { readonly [field: string]: unknown };
  readonly committed: { readonly [field: string]: unknown } | null;
}

export interface ImportRow {
  readonly id: string;
  readonly status: ImportState["status"];
  readonly sha256: string;
  readonly name: string;
  readonly bytes: bigint | number;
  readonly format: string;
  readonly meaning: RowMeaning;
  readonly origin: Origin;
  readonly register_kind: string | null;
  readonly country: string | null;
  readonly actor: string;
  readonly opened_at: string;
  readonly committed_at: string | null;
  readonly undone_at: string | null;
  readonly why: string | null;
  readonly rows: bigint | number;
  readonly accepted: bigint | number;
  readonly same: bigint | number;
  readonly set_aside: bigint | number;
  readonly items: bigint | number;
  readonly sheets: string[];
  readonly opened: string;
  readonly committed: string | null;
}

export function importState(row: ImportRow): ImportState {
  const { id, status, sha256, name, format, origin, country, actor, why, sheets } = row;
  return {
    ...{ id, status, sha256, name, format, origin, country, actor, why, sheets },
    bytes: Number(row.bytes),
    as: row.meaning,
    registerKind: row.register_kind,
    openedAt: row.opened_at,
    committedAt: row.committed_at,
    undoneAt: row.undone_at,
    rows: Number(row.rows),
    accepted: Number(row.accepted),
    same: Number(row.same),
    setAside: Number(row.set_aside),
    items: Number(row.items),
    opened: JSON.parse(row.opened),
    committed: row.committed === null ? null : JSON.parse(row.committed),
  };
}
