/**
 * An item's path from the plant to the last recorded holder: hops, gaps, contradictions, the rung reached and the next
 * lawful step. Pure: it is given records and gives back what they show. It names no private person, weighs channels and
 * never intents, and says where it looked before it says that nothing was found.
 */
export { dayNumber, type Moment, type Span, spanOf } from "./moment.ts";
export { PARTY_ROLES, type Party, type PartyRole } from "./party.ts";
export { higher, RUNGS, type Rung, rungHeight } from "./rung.ts";
export { type CellRef, TRANSFER_KINDS, type Transfer, type TransferKind } from "./transfer.ts";
