import type { ImportState, RegisterState } from "#store";
import { spanOf, type Trace, type Transfer } from "#trace";
import type { Probed } from "./trace-candidates.ts";
import type { Linked } from "./trace-links.ts";

/** A register or file that was looked into, or could not be, so that "not found" has a meaning. */
export interface Searched {
  readonly register: string;
  readonly name: string;
  readonly kind: string | null;
  /**
   * `own-row`: the item's own row; `judged`: a row of it was judged to be the item; `candidates`: rows that it may be, none of
   * them judged; `no-numbers`: the register names no numbers and can show no single gun; `not-found`: looked through, no row that it may be; `excluded`: the register begins after the item was recovered;
   * `not-linked`: held, and not looked through for this item.
   */
  readonly looked:
    | "own-row"
    | "judged"
    | "candidates"
    | "not-found"
    | "no-numbers"
    | "excluded"
    | "not-linked";
  readonly coverage: {
    readonly from: string | null;
    readonly to: string | null;
    readonly said: string | null;
  };
  /** Which edition: as its giver named it, the file's SHA-256, and when it was taken in. */
  readonly edition: { readonly named: string | null; readonly sha256: string; readonly at: string | null };
  /** Candidates that stand in it, most probable first, and that it is none of its rows; null where none was looked for. */
  readonly candidates: {
    readonly rows: readonly { readonly id: string; readonly probability: number }[];
    readonly none: number;
  } | null;
}

/** Deliveries and licences often count guns and name none. */
export function namesNone({ added }: RegisterState): boolean {
  return (added as { readonly keyed?: number }).keyed === 0;
}

/** The register begins after the item was recovered: it can say nothing of how it came there. */
export function excludes({ added }: RegisterState, transfers: readonly Transfer[]): boolean {
  const { from } = added.period;
  const recovered = transfers.find(({ kind, date }) => kind === "seizure" && date !== null)?.date ?? null;
  if (from === null || recovered === null) return false;
  const [begins, ends] = [spanOf(from), spanOf(recovered.iso)];
  return begins !== null && ends !== null && begins.first > ends.last;
}

/** Every place that was or could have been looked into for an item. */
export function searchedIn(
  own: ImportState,
  registers: readonly RegisterState[],
  {
    trace,
    linked,
    probed,
  }: {
    readonly trace: Trace;
    readonly linked: Linked | null;
    readonly probed: ReadonlyMap<string, Probed>;
  },
): Searched[] {
  const { id, name, registerKind, sha256, committedAt } = own;
  const unsaid = { from: null, to: null, said: null };
  return [
    {
      ...{ register: id, name, kind: registerKind, looked: "own-row", coverage: unsaid, candidates: null },
      edition: { named: null, sha256, at: committedAt },
    },
    ...registers.map((register): Searched => {
      const { added, addedAt } = register;
      const found = probed.get(register.id) ?? null;
      return {
        ...{ register: register.id, name: register.name, kind: register.kind },
        looked: lookedIn(register, { trace, linked, found }),
        coverage: { from: added.period.from, to: added.period.to, said: added.coverage },
        edition: { named: added.edition, sha256: register.sha256, at: addedAt },
        candidates:
          found === null
            ? null
            : {
                rows: found.candidates.map(({ id: row, probability }) => ({ id: row, probability })),
                none: found.none,
              },
      };
    }),
  ];
}

function lookedIn(
  register: RegisterState,
  {
    trace,
    linked,
    found,
  }: { readonly trace: Trace; readonly linked: Linked | null; readonly found: Probed | null },
): Searched["looked"] {
  if (linked?.sources.has(register.id)) return "judged";
  if (excludes(register, trace.path)) return "excluded";
  if (namesNone(register)) return "no-numbers";
  if (found === null) return "not-linked";
  return found.candidates.length > 0 ? "candidates" : "not-found";
}
