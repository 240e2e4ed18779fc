import type { ImportState, RegisterState, Store } from "#store";
import {
  type DeliveryAnswer,
  marksOf,
  spanOf,
  type Trace,
  type TracedItem,
  tracedItem,
  traceItem,
} from "#trace";
import { sameSerial } from "./request-check.ts";
import { type Sourced, sourceOf, sourceRows } from "./source-rows.ts";
import { deliveredOf, readDeliveries } from "./trace-deliveries.ts";

export interface TraceWish {
  /** Address or serial of one item; null where `seizure` or all are asked for. */
  readonly item: string | null;
  /** What the files call the event or case. */
  readonly seizure: string | null;
  /** A date (`2015`, `2015-06`, `2015-06-30`): later records are left out. */
  readonly asOf: string | null;
  /** A file of what a government delivered to its own forces, to hold the guns against; null = none. */
  readonly deliveries?: string | null;
}

/** A register or file that was looked into, or could not be, so that "not found" has a meaning. */
export interface Searched {
  readonly register: string;
  readonly name: string;
  readonly kind: string | null;
  /**
   * `own-row`: the item's own row; `excluded`: the register begins after the item was recovered; `not-linked`: held, but no link
   * between its rows and this item was judged yet.
   */
  readonly looked: "own-row" | "excluded" | "not-linked";
  readonly coverage: {
    readonly from: string | null;
    readonly to: string | null;
    readonly said: string | null;
  };
  /** Which edition: as its giver named it, the file's SHA-256, and when it was taken in. */
  readonly edition: { readonly named: string | null; readonly sha256: string; readonly at: string | null };
}

export interface Traced {
  readonly item: TracedItem;
  readonly trace: Trace;
  readonly searched: readonly Searched[];
  readonly synthetic: boolean;
  /** Consistent with the deliveries of that file, or not: never a link. Null where no file was named or it is no firearm. */
  readonly delivered: DeliveryAnswer | null;
  /** Addresses of other items of one make and serial: to be explained, never merged unseen. Null where not looked for. */
  readonly sameSerial: readonly string[] | null;
}

/** Traces one item, those of one event, or all that are no register's rows, in the order of the files. */
export async function* traceItems(store: Store, wish: TraceWish): AsyncGenerator<readonly Traced[]> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const registers = await store.registers();
  const ask = wish.deliveries == null ? null : await readDeliveries(wish.deliveries);
  const trace = ({ source, item }: Sourced, file: ImportState): Traced => {
    const traced = tracedItem(source, item);
    const found = traceItem(traced, { asOf: wish.asOf });
    const synthetic = file.opened["synthetic"] === true;
    const [state] = marksOf(source, item, { kind: "place", field: "state" });
    const delivered =
      ask === null || item.kind !== "firearm"
        ? null
        : ask(deliveredOf(traced, state?.reading.value?.id ?? null));
    const searched = searchedOf(file, registers, found);
    return { item: traced, trace: found, searched, synthetic, delivered, sameSerial: null };
  };
  if (wish.item !== null) {
    const found = await sourceOf(store, wish.item);
    yield [{ ...trace(found, found.file), sameSerial: await sameSerial(store, found) }];
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

function searchedOf(own: ImportState, registers: readonly RegisterState[], { path }: Trace): Searched[] {
  const { id, name, registerKind, sha256, committedAt } = own;
  const unsaid = { from: null, to: null, said: null };
  const row = { register: id, name, kind: registerKind, looked: "own-row", coverage: unsaid } as const;
  const recovered = path.find(({ kind, date }) => kind === "seizure" && date !== null)?.date?.iso ?? null;
  return [
    { ...row, edition: { named: null, sha256, at: committedAt } },
    ...registers.map(({ added, addedAt, ...register }): Searched => {
      const { from, to } = added.period;
      const after = from !== null && recovered !== null && spanOf(from)!.first > spanOf(recovered)!.last;
      return {
        ...{ register: register.id, name: register.name, kind: register.kind },
        looked: after ? "excluded" : "not-linked",
        coverage: { from, to, said: added.coverage },
        edition: { named: added.edition, sha256: register.sha256, at: addedAt },
      };
    }),
  ];
}
