import { businessParty, readSeller } from "./dealer.ts";
import { licenceKey } from "./licence.ts";
import { type Moment, spanOf } from "./moment.ts";
import { notHeld, PARTY_ROLES, type Party, type PartyRole, party, unknownParty } from "./party.ts";
import type { CellRef, Transfer, TransferKind } from "./transfer.ts";

/** An end of a hop as an answer states it. The name of a natural person is never taken over, whatever stands here. */
export interface AnsweredParty {
  readonly role: PartyRole;
  readonly name: string | null;
  /** Licence number of a business, whole or in part. */
  readonly licence?: string | null;
  /** Id of its state (`us-az`); null where not said. */
  readonly state?: string | null;
}

/** One hop of an answer to a trace request, whether it came by JSON, by spreadsheet or by hand. */
export interface AnsweredHop {
  /** Stable id, unique among all transfers: `REQUEST:ANSWER:N`. */
  readonly id: string;
  readonly kind: TransferKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the answer gives none. */
  readonly date: string | null;
  readonly from: AnsweredParty | null;
  readonly to: AnsweredParty | null;
  readonly place: { readonly id: string | null; readonly label: string } | null;
  readonly document: string | null;
  /** Where in the answer it stands; `importId` is the id of the answer. */
  readonly cells: readonly CellRef[];
  readonly notes?: readonly string[];
}

/** Private persons: on record with whoever answered, and not held. */
const PERSONS: ReadonlySet<PartyRole> = new Set(["first-purchaser", "later-holder"]);

/** A hop of an answer as a transfer: of origin `trace-response` to the end, certain to speak of the item that was asked about. */
export function answeredTransfer(hop: AnsweredHop): Transfer {
  const { id, kind, place, document, cells, notes = [] } = hop;
  return {
    ...{ id, kind, place, document, cells, notes },
    date: hop.date === null ? null : momentOf(hop.date),
    basis: "recorded",
    from: answeredParty(hop.from),
    to: answeredParty(hop.to),
    origin: "trace-response",
    probability: 1,
  };
}

function momentOf(iso: string): Moment | null {
  if (spanOf(iso) === null) return null;
  return { iso, precision: iso.length === 10 ? "day" : iso.length === 7 ? "month" : "year" };
}

function answeredParty(said: AnsweredParty | null): Party {
  if (said === null || !PARTY_ROLES.includes(said.role)) return unknownParty("unknown");
  const { role, name, state = null } = said;
  if (PERSONS.has(role)) return notHeld(role as "first-purchaser" | "later-holder");
  if (name === null || name.trim() === "") return unknownParty(role);
  const licence = licenceKey(said.licence ?? "");
  const found = partyOf(role, name.trim(), state);
  return licence === null || found.held !== "held" ? found : { ...found, licence };
}

function partyOf(role: PartyRole, name: string, state: string | null): Party {
  if (role === "dealer") return readSeller(name, state).party;
  if (role === "plant" || role === "operator" || role === "authority")
    return party(role, `${role}:${name}`, name);
  if (role === "government-end-user" || role === "police-or-military-unit")
    return party(role, `unit:${name}`, name);
  return businessParty(name, { role, state });
}
