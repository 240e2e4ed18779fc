/**
 * What is stamped on steel and brass, and typed about it, becomes a reading with every rival reading.
 * Pure; works in a browser. A row of the tables without a source is a hint and never makes a reading `read`.
 */
export { type MarkReader, markReader } from "./cache.ts";
export { type Chambering, calibresAgree, chamberingsOf } from "./chambering.ts";
export { foldSerial, serialKey, serialPattern } from "./confusable.ts";
export {
  type CalibrePrecision,
  type CalibreValue,
  type DateValue,
  type HeadstampValue,
  ITEM_KINDS,
  type ItemKind,
  type LotValue,
  MARK_KINDS,
  type MakeValue,
  type MarkKind,
  type MarkReading,
  type MarkValues,
  type ModelValue,
  type PlaceLevel,
  type PlaceValue,
  type ReadContext,
  SERIAL_CONDITIONS,
  type SerialCondition,
  type SerialValue,
  type TypeValue,
  WEAPON_CLASSES,
  type WeaponClass,
} from "./kinds.ts";
export { MUNICIPALITIES } from "./municipalities.ts";
export { type PlantTerm, plantTerms } from "./operators.ts";
export { type DateOrder, type OrderEvidence, settleDateOrder } from "./order.ts";
export { readMark } from "./read.ts";
export { type RingMark, ringOf } from "./ring.ts";
