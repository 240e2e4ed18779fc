/**
 * What every other folder stands on, without one word of the domain: outcomes, errors, ids, time with precision,
 * canonical bytes. Pure: no input or output, no clock, no randomness.
 */
export { fromHex, fromUtf8, toHex, utf8 } from "./bytes.ts";
export { canonicalBytes, canonicalText, type Json } from "./canonical.ts";
export { crc32 } from "./crc.ts";
export { dayNumber, isoOfDay, type Span, spanOf } from "./days.ts";
export { type Category, ERRORS, type ErrorCode, type ErrorParams, HeadstampError } from "./error.ts";
export { type Id, newId } from "./id.ts";
export {
  ambiguous,
  type Candidate,
  type Certainty,
  type Labelled,
  type Outcome,
  type Reading,
  read,
  unread,
} from "./outcome.ts";
export { type CalendarDate, calendarDate, type DatePrecision, daysInMonth, isLeapYear } from "./time.ts";
