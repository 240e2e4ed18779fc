import type { MarkKind, MarkReading, ReadContext } from "./kinds.ts";
import { readMark } from "./read.ts";

/** Longer texts are read every time, so that the cache is bounded in bytes and not only in entries. */
const LONGEST_KEPT = 200;

export type MarkReader = <K extends MarkKind>(kind: K, text: string, context?: ReadContext) => MarkReading<K>;

/**
 * `readMark` with a memory for repeats of the same kind, text and context. At most `capacity` readings are
 * held, in two generations: when the younger half is full the older one is dropped, so that what keeps
 * coming stays. The readings are shared: never change one.
 */
export function markReader({ capacity }: { readonly capacity: number }): MarkReader {
  const half = Math.max(1, Math.floor(capacity / 2));
  let young = new Map<string, MarkReading>();
  let old = new Map<string, MarkReading>();
  return (kind, text, context) => {
    if (text.length > LONGEST_KEPT) return readMark(kind, text, context);
    const key = context === undefined ? `${kind}\n${text}` : `${kind}${contextKey(context)}\n${text}`;
    let reading = young.get(key);
    if (reading === undefined) {
      reading = old.get(key) ?? readMark(kind, text, context);
      if (young.size >= half) {
        old = young;
        young = new Map();
      }
      young.set(key, reading);
    }
    return reading as MarkReading<typeof kind>;
  };
}

/** Every field of the context in a fixed order, so that equal contexts meet whatever object carries them. */
function contextKey(c: ReadContext): string {
  return `\t${c.item ?? ""}\t${c.calibre ?? ""}\t${c.make ?? ""}\t${c.country ?? ""}\t${c.state ?? ""}\t${c.level ?? ""}\t${c.dateOrder ?? ""}\t${c.dateSystem ?? ""}\t${c.latestYear ?? ""}\t${c.assumed === true ? 1 : ""}`;
}
