import type { Support } from "./channel.ts";
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

/** Our own judgement, as the verbal scale has it; a number that many guns bear is weaker than a judged match. */
const WORDS: Readonly<Record<Tie, Support>> = {
  "same-gun": "very-strong",
  "ballistic-lead": "strong",
  "same-number": "moderate",
  "consecutive-serials": "moderate",
  "same-lot": "moderate",
  "same-shop-and-day": "moderate",
  "same-headstamp-mix": "weak",
  "part-of": "none",
};

/** Nodes that a walk shows at most. */
export const MOST_NODES = 400;
/** Dated headstamps that two events share before the mix is a reason to look. */
const MIX_LEAST = 3;
/** Digits that a running number has at least: shorter ones run into one another by chance. */
const RUN_DIGITS = 4;

export interface Kin {
  /** Nodes of an item's address or an event's key; empty where there is none. */
  readonly walk: (start: readonly string[], depth: number) => KinGraph;
}

interface Neighbour {
  readonly id: string;
  readonly tie: Tie;
  readonly note: string | null;
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
        return { id, kind: HUB_KIND[kind] ?? "lot", label: id.slice(id.indexOf(":") + 1) };
      };
      return walkFrom(start, depth, { near, label });
    },
  };
}

interface Ground {
  readonly near: (id: string) => readonly Neighbour[];
  readonly label: (id: string) => Omit<KinNode, "depth">;
}

/**
 * Breadth first, in an order that the records alone decide. A step is a tie to another item or event; the event of an item that
 * was reached, what lies between two (a lot, a lead) and the items of the event that the walk began with cost none.
 */
function walkFrom(start: readonly string[], depth: number, { near, label }: Ground): KinGraph {
  const nodes = new Map<string, KinNode>();
  const edges = new Map<string, KinEdge>();
  let cut = false;
  const begun = [...new Set(start)].sort();
  const reach = (id: string, at: number): KinNode | null => {
    const known = nodes.get(id);
    if (known !== undefined) return null;
    if (nodes.size >= MOST_NODES) {
      cut = true;
      return null;
    }
    const node = { ...label(id), depth: at };
    nodes.set(id, node);
    return node;
  };
  const join = (id: string, { id: other, tie, note }: Neighbour): void => {
    if (!nodes.has(other)) return;
    const [from, to] = id < other ? [id, other] : [other, id];
    const key = `${from}\n${to}\n${tie}`;
    const held = edges.get(key);
    if (held === undefined || (held.note === null && note !== null)) {
      edges.set(key, { from, to, tie, words: WORDS[tie], note });
    }
  };
  /** The event of an item, and at the start the items of an event. */
  const beside = (id: string, at: number): string[] => {
    const found: string[] = [];
    for (const one of near(id).filter(({ tie }) => tie === "part-of")) {
      if (reach(one.id, at) !== null) found.push(one.id);
      join(id, one);
    }
    return found;
  };
  for (const id of begun) reach(id, 0);
  let front = [...begun, ...begun.flatMap((id) => beside(id, 0))];
  for (let step = 1; step <= depth; step++) {
    const next: string[] = [];
    for (const found = [...front].sort(); found.length > 0; ) {
      const id = found.shift() as string;
      for (const one of near(id)) {
        const node = reach(one.id, step);
        join(id, one);
        if (node === null) continue;
        if (node.kind === "item" || node.kind === "event") next.push(one.id);
        else found.push(one.id);
      }
    }
    const items = next.filter((id) => nodes.get(id)?.kind === "item");
    front = [...next, ...items.flatMap((id) => beside(id, step))];
  }
  const order = (a: KinNode, b: KinNode): number => a.depth - b.depth || (a.id < b.id ? -1 : 1);
  return {
    start: begun,
    nodes: [...nodes.values()].sort(order),
    edges: [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
    cut,
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

function numberKey({ make, key }: { readonly make: string | null; readonly key: string }): string {
  return `${make ?? "?"} ${key}`;
}

/** What stands before the running number, and the number; nothing where it is too short to run. */
function runOf({ make, key }: { readonly make: string | null; readonly key: string }): [string, string] | [] {
  const parts = /^(.*?)(\d+)$/.exec(key);
  const digits = parts?.[2] ?? "";
  if (make === null || key.includes("?") || digits.length < RUN_DIGITS || digits.length > 12) return [];
  return [`${make} ${parts?.[1]} ${digits.length}`, digits];
}

/** The numbers before and after one, as keys: those that would stand beside it in a run. */
export function nextNumbers({ make, key }: { readonly make: string | null; readonly key: string }): string[] {
  const [, digits] = runOf({ make, key });
  if (digits === undefined) return [];
  const stem = key.slice(0, -digits.length);
  return [Number(digits) - 1, Number(digits) + 1]
    .filter((next) => next >= 0)
    .map((next) => String(next).padStart(digits.length, "0"))
    .filter((next) => next.length === digits.length)
    .map((next) => `${stem}${next}`);
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
