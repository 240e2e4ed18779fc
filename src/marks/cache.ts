import type { MarkKind, MarkReading, ReadContext } from "./kinds.ts";
import { readMark } from "./read.ts";

/** Longer texts are read every time, so that the memory is bounded in bytes and not only in readings. */
const LONGEST_KEPT = 200;

export type MarkReader = <K extends MarkKind>(kind: K, text: string, context?: ReadContext) => MarkReading<K>;

/** Readings by kind and context, then by text: the text itself is the key, so that nothing is joined for a repeat. */
type Generation = Map<string, Map<string, MarkReading>>;

/**
 * `readMark` with a memory for repeats of the same kind, text and context. At most `capacity` readings are
 * held, in two generations: when the younger half is full the older one is dropped, so that what keeps
 * coming stays. The readings are shared: never change one.
 */
export function markReader({ capacity }: { readonly capacity: number }): MarkReader {
  const half = Math.max(1, Math.floor(capacity / 2));
  let young: Generation = new Map();
  let old: Generation = new Map();
  let size = 0;
  const keep = (place: string, text: string, reading: MarkReading) => {
    if (size >= half) {
      old = young;
      young = new Map();
      size = 0;
    }
    size++;
    const own = young.get(place);
    if (own === undefined) young.set(place, new Map([[text, reading]]));
    else own.set(text, reading);
  };
  return (kind, text, context) => {
    if (text.length > LONGEST_KEPT) return readMark(kind, text, context);
    const place = context === undefined ? kind : kind + contextKey(context);
    const known = young.get(place)?.get(text);
    if (known !== undefined) return known as MarkReading<typeof kind>;
    const reading = old.get(place)?.get(text) ?? readMark(kind, text, context);
    keep(place, text, reading);
    return reading as MarkReading<typeof kind>;
  };
}

/** What the context says, field by field, so that equal contexts meet whatever object carries them. */
function contextKey(context: ReadContext): string {
  let key = "";
  if (context.item !== undefined) key += `\tI${context.item}`;
  if (context.calibre !== undefined) key += `\tC${context.calibre}`;
  if (context.make !== undefined) key += `\tM${context.make}`;
  if (context.country !== undefined) key += `\tN${context.country}`;
  if (context.state !== undefined) key += `\tS${context.state}`;
  if (context.level !== undefined) key += `\tL${context.level}`;
  if (context.dateOrder !== undefined) key += `\tO${context.dateOrder}`;
  if (context.dateSystem !== undefined) key += `\tD${context.dateSystem}`;
  if (context.latestYear !== undefined) key += `\tY${context.latestYear}`;
  return key;
}
