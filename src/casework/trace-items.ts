import type { ImportState, Store } from "#store";
import { type Trace, type TracedItem, tracedItem, traceItem } from "#trace";
import { type Sourced, sourceOf, sourceRows } from "./source-rows.ts";

export interface TraceWish {
  /** Address or serial of one item; null where `seizure` or all are asked for. */
  readonly item: string | null;
  /** What the files call the event or case. */
  readonly seizure: string | null;
  /** A date (`2015`, `2015-06`, `2015-06-30`): later records are left out. */
  readonly asOf: string | null;
}

/** A register or file that was looked into, or could not be, so that "not found" has a meaning. */
export interface Searched {
  readonly register: string;
  readonly name: string;
  readonly kind: string | null;
  /** `own-row`: the item's own row; `not-linked`: held, but no link between its rows and this item was judged yet. */
  readonly looked: "own-row" | "not-linked";
  readonly rows: number;
  readonly country: string | null;
  /** Which edition: the file's SHA-256 and when it was taken in. */
  readonly edition: { readonly sha256: string; readonly at: string | null };
}

export interface Traced {
  readonly item: TracedItem;
  readonly trace: Trace;
  readonly searched: readonly Searched[];
  readonly synthetic: boolean;
}

/** Traces one item, those of one event, or all that are no register's rows, in the order of the files. */
export async function* traceItems(store: Store, wish: TraceWish): AsyncGenerator<readonly Traced[]> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const trace = ({ source, item }: Sourced, file: ImportState): Traced => {
    const traced = tracedItem(source, item);
    return {
      item: traced,
      trace: traceItem(traced, { asOf: wish.asOf }),
      searched: searchedOf(file, imports),
      synthetic: file.opened["synthetic"] === true,
    };
  };
  if (wish.item !== null) {
    const found = await sourceOf(store, wish.item);
    yield [trace(found, found.file)];
    return;
  }
  for (const file of imports) {
    if (file.as === "register" || file.as === "counts") continue;
    for await (const rows of sourceRows(store, file)) {
      const own = wish.seizure === null ? rows : rows.filter(({ item }) => item.seizure === wish.seizure);
      if (own.length > 0) yield own.map((one) => trace(one, file));
    }
  }
}

function searchedOf(own: ImportState, imports: readonly ImportState[]): Searched[] {
  return imports
    .filter(({ id, as }) => id === own.id || as === "register")
    .map(({ id, name, registerKind, rows, country, sha256, committedAt }) => ({
      ...{ register: id, name, kind: registerKind, rows, country },
      looked: id === own.id ? "own-row" : "not-linked",
      edition: { sha256, at: committedAt },
    }));
}
