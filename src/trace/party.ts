/** Who may stand at either end of a transfer, from the plant outward. */
export const PARTY_ROLES = [
  "plant",
  "operator",
  "exporter",
  "importer",
  "distributor",
  "dealer",
  "first-purchaser",
  "later-holder",
  "government-end-user",
  "police-or-military-unit",
  "authority",
  "unknown",
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/**
 * A party as far as it may be held. Private persons have no name, no id and no address here: a column that names them
 * was set aside unread before it came this far, and the path only says that there was one.
 */
export interface Party {
  readonly role: PartyRole;
  /** Stable key for joins (`make:barrett`, `dealer:...`); null where the party is not held or not known. */
  readonly id: string | null;
  /** Name as the source has it; null where the party is not held or not known. */
  readonly label: string | null;
  /** `not-held`: a private person, on record with the source. `unknown`: no source names anybody. */
  readonly held: "held" | "not-held" | "unknown";
  /** Of a US licensee: the parts of the licence number that survive a renewal. */
  readonly licence?: string;
}

/** A private person on record elsewhere: the path says so, and no more. */
export function notHeld(role: "first-purchaser" | "later-holder"): Party {
  return { role, id: null, label: null, held: "not-held" };
}

export function unknownParty(role: PartyRole): Party {
  return { role, id: null, label: null, held: "unknown" };
}

export function party(role: PartyRole, id: string, label: string): Party {
  return { role, id, label, held: "held" };
}

/** Whether two ends may be one party: unknown and unheld ends may be anybody. */
export function mayBeSame(a: Party, b: Party): boolean {
  return a.held !== "held" || b.held !== "held" || sameParty(a, b);
}

/** Two held ends that are one: by id, by the licensee's key, or by one name of which one record leaves out the state. */
export function sameParty(a: Party, b: Party): boolean {
  if (a.held !== "held" || b.held !== "held") return false;
  if (a.id === b.id || (a.licence !== undefined && a.licence === b.licence)) return true;
  const [name, state] = (a.id ?? "").split("@");
  const [other, elsewhere] = (b.id ?? "").split("@");
  return name === other && (state === undefined || elsewhere === undefined);
}
