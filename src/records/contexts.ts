import type { ReadContext } from "#marks";

/** Contexts made from one context; beyond it they are made anew. */
const AT_MOST = 4096;
const EXTENDED = new WeakMap<ReadContext, Map<string, ReadContext>[]>();
const FIELDS = [
  "item",
  "calibre",
  "make",
  "country",
  "state",
  "level",
  "dateOrder",
  "dateSystem",
  "assumed",
] as const;

/**
 * The context with one thing more, the same object for the same thing, so that rows share contexts and the reader
 * finds by them what it has read; the context itself where there is nothing more.
 */
export function extend<F extends (typeof FIELDS)[number]>(
  context: ReadContext,
  field: F,
  said: ReadContext[F] | null,
): ReadContext {
  if (said === undefined || said === null) return context;
  let byField = EXTENDED.get(context);
  if (byField === undefined) {
    byField = FIELDS.map(() => new Map<string, ReadContext>());
    EXTENDED.set(context, byField);
  }
  const bySaid = byField[FIELDS.indexOf(field)]!;
  const key = String(said);
  let extended = bySaid.get(key);
  if (extended === undefined) {
    extended = { ...context, [field]: said };
    if (bySaid.size >= AT_MOST) bySaid.clear();
    bySaid.set(key, extended);
  }
  return extended;
}
