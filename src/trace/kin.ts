import type { Support } from "./channel.ts";
import { numberKey, runOf } from "./kin-number.ts";
import { type Neighbour, walkFrom } from "./kin-walk.ts";
import type { CellRef } from "./transfer.ts";

/** Ways in which records may have to do with one another: of objects and events, never of persons. */
export const TIES = [
  "same-gun",
  "same-number",
  "consecutive-serials",
  "same-lot",
  "same-shop-and-day",
  "ballistic-lead",
  "same-headstamp-mix",
  "part-of",
] as const;
export type Tie = (typeof TIES)[number];

/** What a laboratory said of two exhibits: it links cases, never a gun to a person. */
export interface Lead {
  readonly id: string;
  /** Who confirmed it, as written; null where nobody is said to have. */
  readonly confirmedBy: string | null;
  readonly cell: CellRef;
}

/** An item as far as it can be held against others. */
export interface KinItem {
  readonly id: string;
  readonly label: string;
  /** Key of its event, the same for all items of it: import and name. */
  readonly event: string | null;
  /** Make and key of a legible serial; null where there is none. */
  readonly number: { readonly make: string | null; readonly key: string } | null;
  readonly lot: string | null;
  /** Maker and year on the base, both read. */
  readonly stamp: string | null;
  /** Dealer and day of each recorded sale. */
  readonly sales: readonly string[];
  readonly leads: readonly Lead[];
  /** Group that judged matches make it part of; null where nothing was judged. */
  readonly gun: string | null;
}

/** A figure of casualties as one source gives it; figures of several sources are never added up. */
export interface Casualties {
  readonly killed: number | null;
  readonly wounded: number | null;
  readonly source: string | null;
  readonly cells: readonly CellRef[];
}

export interface KinEvent {
  readonly key: string;
  readonly name: string;
  readonly what: "seizure" | "handover" | "case" | "scene";
  readonly date: string | null;
  readonly place: string | null;
  readonly state: string | null;
  readonly authority: string | null;
  readonly casualties: readonly Casualties[];
}

export interface KinNode {
  readonly id: string;
  readonly kind: "item" | "event" | "lot" | "shop-and-day" | "ballistic-lead";
  readonly label: string;
  readonly event?: KinEvent;
  /** Steps from where the walk began. */
  readonly depth: number;
}

export interface KinEdge {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
  /** How strong a reason it is to look, in words. */
  readonly words: Support;
  readonly note: string | null;
}

export interface KinGraph {
  readonly start: readonly string[];
  readonly nodes: readonly KinNode[];
  readonly edges: readonly KinEdge[];
  /** More than the bound was there to be walked. */
  readonly cut: boolean;
}

/** Dated headstamps that two events share before the mix is a reason to look. */
const MIX_LEAST = 3;

export interface Kin {
  /** Nodes of an item's address or an event's key; empty where there is none. */
  readonly walk: (start: readonly string[], depth: number) => KinGraph;
}

/** Ties of all items and events, ready to be walked. The size is that of the records; a walk looks at no more than it shows. */
export function kinOf(items: readonly KinItem[], events: readonly KinEvent[]): Kin {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byEvent = groups(items, ({ event }) => (event === null ? [] : [event]));
  const eventOf = new Map(events.map((event) => [event.key, event]));
  const hubs = groups(items, hubsOf);
  const guns = groups(items, ({ gun }) => (gun === null ? [] : [gun]));
  const numbers = groups(items, ({ number }) => (number === null ? [] : [numberKey(number)]));
  const runs = groups(items, ({ number }) => (number === null ? [] : runOf(number).slice(0, 1)));
  const stamps = groups(
    items.filter(({ event }) => event !== null),
    ({ stamp }) => (stamp === null ? [] : [stamp]),
  );

  const near = (id: string): Neighbour[] => {
    const item = byId.get(id);
    if (item !== undefined) return [...ofItem(item)];
    if (eventOf.has(id)) return [...ofEvent(id)];
    const tie = HUB_TIE[id.slice(0, id.indexOf(":"))];
    return tie === undefined ? [] : (hubs.get(id) ?? []).map((one) => ({ id: one.id, tie, note: null }));
  };
  function* ofItem(item: KinItem): Generator<Neighbour> {
    if (item.event !== null) yield { id: item.event, tie: "part-of", note: null };
    for (const hub of hubsOf(item)) {
      const tie = HUB_TIE[hub.slice(0, hub.indexOf(":"))];
      const lead = item.leads.find((one) => leadKey(one) === hub);
      if (tie !== undefined) yield { id: hub, tie, note: lead?.confirmedBy ?? null };
    }
    for (const other of item.gun === null ? [] : (guns.get(item.gun) ?? [])) {
      if (other !== item) yield { id: other.id, tie: "same-gun", note: null };
    }
    if (item.number === null) return;
    for (const other of numbers.get(numberKey(item.number)) ?? []) {
      const judged = item.gun !== null && other.gun === item.gun;
      if (other !== item && !judged) yield { id: other.id, tie: "same-number", note: item.number.key };
    }
    const [run, own] = runOf(item.number);
    for (const other of run === undefined ? [] : (runs.get(run) ?? [])) {
      const [, next] = runOf(other.number!);
      if (Math.abs(Number(own) - Number(next)) === 1) {
        yield { id: other.id, tie: "consecutive-serials", note: `${item.number.key} / ${other.number!.key}` };
      }
    }
  }
  function* ofEvent(key: string): Generator<Neighbour> {
    const own = byEvent.get(key) ?? [];
    for (const item of own) yield { id: item.id, tie: "part-of", note: null };
    const shared = new Map<string, Set<string>>();
    for (const stamp of new Set(own.flatMap((item) => (item.stamp === null ? [] : [item.stamp])))) {
      for (const { event } of stamps.get(stamp) ?? []) {
        if (event !== null && event !== key) shared.set(event, (shared.get(event) ?? new Set()).add(stamp));
      }
    }
    for (const [id, common] of shared) {
      if (common.size >= MIX_LEAST) {
        yield { id, tie: "same-headstamp-mix", note: [...common].sort().join("; ") };
      }
    }
  }
  return {
    walk: (start, depth) => {
      const label = (id: string): Omit<KinNode, "depth"> => {
        const event = eventOf.get(id);
        if (event !== undefined) return { id, kind: "event", label: event.name, event };
        const item = byId.get(id);
        if (item !== undefined) return { id, kind: "item", label: item.label };
        const kind = id.slice(0, id.indexOf(":"));
        return {
          id,
          kind: HUB_KIND[kind] ?? "lot",
          label: id.slice(id.indexOf(":") + 1).replace(/^lot:/, ""),
        };
      };
      return walkFrom(start, depth, { near, label });
    },
  };
}

const HUB_TIE: Readonly<Record<string, Tie>> = {
  lot: "same-lot",
  shop: "same-shop-and-day",
  lead: "ballistic-lead",
};
const HUB_KIND: Readonly<Record<string, KinNode["kind"]>> = {
  lot: "lot",
  shop: "shop-and-day",
  lead: "ballistic-lead",
};

function hubsOf({ lot, sales, leads }: KinItem): string[] {
  return [
    ...(lot === null ? [] : [`lot:${lot}`]),
    ...sales.map((sale) => `shop:${sale}`),
    ...leads.map((lead) => leadKey(lead)),
  ];
}

function leadKey({ id }: Lead): string {
  return `lead:${id.toUpperCase().replace(/\s+/g, " ").trim()}`;
}

function groups(
  items: readonly KinItem[],
  keysOf: (item: KinItem) => readonly string[],
): Map<string, KinItem[]> {
  const found = new Map<string, KinItem[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const held = found.get(key);
      if (held === undefined) found.set(key, [item]);
      else held.push(item);
    }
  }
  return found;
}
