import type { MarkKind, MarkReading, ReadContext } from "./kinds.ts";
import { readMark } from "./read.ts";
import { isSimpleSerial } from "./simple.ts";

/** Longer texts are read every time, so that the memory is bounded in bytes and not only in readings. */
const LONGEST_KEPT = 200;
/** Kinds in contexts that are told apart; beyond it everything is forgotten and the count begins anew. */
const MOST_SHELVES = 20_000;

export type MarkReader = <K extends MarkKind>(kind: K, text: string, context?: ReadContext) => MarkReading<K>;

/** One kind in one context: readings lie in it by their text, so that nothing is joined for a repeat. */
type Shelf = object;
type Shelves = Partial<Record<MarkKind, Shelf>>;
type Generation = Map<Shelf, Map<string, MarkReading>>;

/**
 * `readMark` with a memory for repeats of the same kind, text and context. At most `capacity` readings are
 * held, in two generations: when the younger half is full the older one is dropped, so that what keeps
 * coming stays. Plain serials hardly repeat and are read faster than kept. The readings are shared: never change
 * one, nor a context that was given.
 */
export function markReader({ capacity }: { readonly capacity: number }): MarkReader {
  const half = Math.max(1, Math.floor(capacity / 2));
  let shelfOf = shelving();
  let young: Generation = new Map();
  let old: Generation = new Map();
  let size = 0;
  const forget = () => {
    shelfOf = shelving();
    young = new Map();
    old = new Map();
    size = 0;
  };
  const keep = (shelf: Shelf, text: string, reading: MarkReading) => {
    if (size >= half) {
      old = young;
      young = new Map();
      size = 0;
    }
    size++;
    const own = young.get(shelf);
    if (own === undefined) young.set(shelf, new Map([[text, reading]]));
    else own.set(text, reading);
  };
  return (kind, text, context) => {
    if (text.length > LONGEST_KEPT || (kind === "serial" && isSimpleSerial(text))) {
      return readMark(kind, text, context);
    }
    let shelf = shelfOf(kind, context);
    if (shelf === null) {
      forget();
      shelf = shelfOf(kind, context) as Shelf;
    }
    const known = young.get(shelf)?.get(text);
    if (known !== undefined) return known as MarkReading<typeof kind>;
    const reading = old.get(shelf)?.get(text) ?? readMark(kind, text, context);
    keep(shelf, text, reading);
    return reading as MarkReading<typeof kind>;
  };
}

/** The shelf of a kind and a context, the same for equal contexts; null where there are too many. */
function shelving(): (kind: MarkKind, context: ReadContext | undefined) => Shelf | null {
  const without: Shelves = {};
  const byContent = new Map<string, Shelves>();
  const byObject = new WeakMap<ReadContext, Shelves>();
  let count = 0;
  const find = (context: ReadContext): Shelves => {
    const key = contextKey(context);
    let shelves = byContent.get(key);
    if (shelves === undefined) {
      shelves = {};
      byContent.set(key, shelves);
    }
    byObject.set(context, shelves);
    return shelves;
  };
  return (kind, context) => {
    const shelves = context === undefined ? without : (byObject.get(context) ?? find(context));
    const shelf = shelves[kind];
    if (shelf !== undefined) return shelf;
    if (++count > MOST_SHELVES) return null;
    const made: Shelf = {};
    shelves[kind] = made;
    return made;
  };
}

/** Every field of a context; the compiler asks for a new one here. */
const FIELDS: Readonly<Record<keyof ReadContext, string>> = {
  item: "I",
  calibre: "C",
  make: "M",
  country: "N",
  state: "S",
  level: "L",
  dateOrder: "O",
  dateSystem: "D",
  latestYear: "Y",
  assumed: "A",
};
const NAMES = Object.keys(FIELDS) as (keyof ReadContext)[];

/** What the context says, field by field, so that equal contexts meet whatever object carries them. */
function contextKey(context: ReadContext): string {
  let key = "";
  for (const name of NAMES) {
    const said = context[name];
    if (said !== undefined) key += `\t${FIELDS[name]}${said}`;
  }
  return key;
}
