import { type FoundItem, type Sourced, sourceOf, type Tell } from "#casework";
import { askedItems, REQUEST_KINDS, sameSerial } from "#requesting";
import type { ImportState, RegisterState, Store } from "#store";
import {
  addressIn,
  type DeliveryAnswer,
  marksOf,
  type RequestState,
  stepsNow,
  type Trace,
  type TracedItem,
  tracedItem,
  traceItem,
} from "#trace";
import { type Probed, probeRegister } from "./trace-candidates.ts";
import { deliveredOf, readDeliveries } from "./trace-deliveries.ts";
import { type Linked, type Links, linksOf, openLinks } from "./trace-links.ts";
import { PARTY, type Parties, partiesOf } from "./trace-parties.ts";
import { type Wanted, wantedRows } from "./trace-rows.ts";
import { excludes, namesNone, type Searched, searchedIn } from "./trace-searched.ts";

export interface TraceWish extends Wanted {
  /** Address or serial of one item; null where `seizure` or all are asked for. */
  readonly item: string | null;
  /** A date (`2015`, `2015-06`, `2015-06-30`): later records are left out. */
  readonly asOf: string | null;
  /** A file of what a government delivered to its own forces, to hold the guns against; null = none. */
  readonly deliveries?: string | null;
  /** Data directory, to look through the registers for one item; left out, only judged links are followed. */
  readonly data?: string | null;
  /** Where an event or all are asked for: so many items at most are looked for in the registers; null = none. */
  readonly candidates?: number | null;
  /** False: as if nothing had been asked of anybody. */
  readonly requests?: boolean;
  readonly tell?: Tell;
  /** Ends the work between two batches. */
  readonly signal?: AbortSignal;
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
  /** What judged matches join to it; null where nothing was judged to be this item. */
  readonly linked: Linked | null;
  /** Requests made about it here; their answers are on its path, and what they leave to do is in its next steps. */
  readonly requests: readonly RequestState[];
}

/** What traces rest on beside the items' own rows. */
interface Ground {
  readonly imports: readonly ImportState[];
  readonly registers: readonly RegisterState[];
  readonly links: Links;
  readonly parties: Parties;
  readonly asked: ReturnType<typeof askedItems>;
}

async function wholeGround(store: Store, { requests = true }: TraceWish): Promise<Ground> {
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  return {
    imports,
    registers: await store.registers(),
    links: await openLinks(store, imports),
    parties: partiesOf(await store.judgementsOf(PARTY)),
    asked: askedItems(requests ? await store.caseActs(REQUEST_KINDS) : []),
  };
}

/** Of one item alone: what came with its row, so that it costs the same however much is held beside. */
async function groundOf(store: Store, { file, about }: FoundItem): Promise<Ground> {
  const { judgements, registers } = about;
  // What a judged match leads to may stand in any import.
  const all = judgements.length === 0 ? [file] : await store.imports();
  const imports = all.filter(({ status }) => status === "committed");
  return {
    ...{ imports, registers },
    links: linksOf(store, imports, judgements),
    parties: partiesOf(about.parties),
    asked: askedItems(about.requests),
  };
}

/** An item before anything is looked for that nobody judged. */
interface Prepared {
  readonly at: Sourced;
  readonly linked: Linked | null;
  readonly about: { readonly requests: readonly RequestState[] } | undefined;
  readonly own: TracedItem;
}

/** Traces one item, those of one event, or all that are no register's rows, in the order of the files. */
export async function* traceItems(store: Store, wish: TraceWish): AsyncGenerator<readonly Traced[]> {
  const one = wish.item === null ? null : await sourceOf(store, wish.item);
  const { imports, registers, links, parties, asked } =
    one === null ? await wholeGround(store, wish) : await groundOf(store, one);
  const ask = wish.deliveries == null ? null : await readDeliveries(wish.deliveries);
  const prepare = async (at: Sourced): Promise<Prepared> => {
    const linked = await links.of(at);
    const about = asked.get(addressIn(at.source, at.item));
    const more = [...(linked?.transfers ?? []), ...(about?.transfers ?? [])];
    const read = tracedItem(at.source, at.item, more);
    return { at, linked, about, own: { ...read, transfers: read.transfers.map(parties.settle) } };
  };
  /** Registers by what was found of each item in them; nothing where only judged links are followed. */
  const probe = async (items: readonly Prepared[]): Promise<readonly Map<string, Probed>[]> => {
    const found = items.map(() => new Map<string, Probed>());
    const { data = null, tell = () => {} } = wish;
    for (const register of data === null ? [] : registers) {
      const wanted = items.flatMap((one, n) =>
        one.linked?.sources.has(register.id) || excludes(register, one.own.transfers) || namesNone(register)
          ? []
          : [n],
      );
      if (wanted.length === 0) continue;
      const sought = wanted.map((n) => (items[n] as Prepared).at);
      const answers = await probeRegister(
        { store, tell },
        { data: data as string, register },
        sought.map((at) => ({ at, ruledOut: links.ruledOut(at) })),
      );
      for (const [n, answer] of answers.entries()) {
        if (answer !== null) found[wanted[n] as number]?.set(register.id, answer);
      }
    }
    return found;
  };
  const finish = (
    { at, linked, about, own }: Prepared,
    file: ImportState,
    probed: Map<string, Probed>,
  ): Traced => {
    const { source, item } = at;
    const candidates = [...probed.values()].flatMap((one) => one.candidates);
    const traced = candidates.length === 0 ? own : { ...own, candidates };
    const alone = traceItem(traced, { asOf: wish.asOf });
    const found = about === undefined ? alone : { ...alone, next: stepsNow(alone.next, about.requests) };
    const synthetic = file.opened["synthetic"] === true;
    const [state] = marksOf(source, item, { kind: "place", field: "state" });
    const delivered =
      ask === null || item.kind !== "firearm"
        ? null
        : ask(deliveredOf(traced, state?.reading.value?.id ?? null));
    const searched = searchedIn(file, registers, { trace: found, linked, probed });
    return {
      ...{ item: traced, trace: found, searched, synthetic, delivered, sameSerial: null, linked },
      requests: about?.requests ?? [],
    };
  };
  if (one !== null) {
    const prepared = await prepare(one);
    const [probed = new Map<string, Probed>()] = await probe([prepared]);
    yield [{ ...finish(prepared, one.file, probed), sameSerial: sameSerial(one) }];
    return;
  }
  const most = wish.candidates ?? 0;
  const files = imports.filter(({ as }) => as !== "register" && as !== "counts");
  const total = files.reduce((sum, { items }) => sum + items, 0);
  let [looked, done] = [0, 0];
  for await (const { file, rows } of wantedRows(store, files, wish)) {
    wish.signal?.throwIfAborted();
    if (rows.length === 0) continue;
    const prepared: Prepared[] = [];
    await links.warm(rows);
    for (const at of rows) prepared.push(await prepare(at));
    const probed = await probe(prepared.slice(0, Math.max(0, most - looked)));
    looked += probed.length;
    if (probed.length > 0) wish.tell?.("candidates", looked, most);
    const none = new Map<string, Probed>();
    yield prepared.map((at, n) => finish(at, file, probed[n] ?? none));
    done += rows.length;
    wish.tell?.("trace", done, wish.seizure === null && wish.page == null ? total : null);
  }
}
