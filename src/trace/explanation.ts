import { type Contradiction, contradictionsOf } from "./contradiction.ts";
import { orderTransfers } from "./path.ts";
import type { Transfer } from "./transfer.ts";

/** One way in which all that stays can be true of one item. */
export interface Explanation {
  readonly transfers: readonly string[];
  /** What has to be wrong, or of another item, for it. */
  readonly unless: readonly {
    readonly transfer: string;
    readonly why: "set-aside" | "day-and-month-swapped";
  }[];
  /** Lower is easier to believe; an order, not a probability. */
  readonly cost: number;
}

/** Most transfers that are weighed against one another; beyond, the rest are kept as they are. */
const WEIGHED = 6;
/**
 * What a doubt costs: our own judgement, used for the order alone. A day and month swapped are commoner than a record of
 * another item; a record that linkage is unsure of is given up the more easily.
 */
const SWAP_COST = 2;
const DROP_COST = 4;

type Choice = "keep" | "swap" | "drop";

/** The `most` easiest explanations of a set of transfers; one, all kept, where nothing contradicts. */
export function explain(
  transfers: readonly Transfer[],
  {
    contradictions = contradictionsOf(orderTransfers(transfers)),
    most = 3,
  }: { readonly contradictions?: readonly Contradiction[]; readonly most?: number } = {},
): Explanation[] {
  const hard = contradictions.filter(({ code }) => code !== "circular");
  const doubted = [...new Set(hard.flatMap(({ between }) => between))].sort().slice(0, WEIGHED);
  const whole = { transfers: transfers.map(({ id }) => id).sort(), unless: [], cost: 0 };
  if (doubted.length === 0) return [whole];
  const found: Explanation[] = [];
  for (const choices of choicesOf(doubted, transfers)) {
    const one = chosen(transfers, choices);
    if (one !== null) found.push(one);
  }
  const minimal = found.filter((one) => !found.some((other) => other !== one && within(other, one)));
  return minimal.sort((a, b) => a.cost - b.cost || compare(key(a), key(b))).slice(0, most);
}

/** `a` doubts nothing that `b` does not doubt as well, and less. */
function within(a: Explanation, b: Explanation): boolean {
  return (
    a.unless.length < b.unless.length &&
    a.unless.every((doubt) => b.unless.some(({ transfer }) => transfer === doubt.transfer))
  );
}

function key(one: Explanation): string {
  return one.unless.map(({ transfer, why }) => `${transfer} ${why}`).join("|");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* choicesOf(ids: readonly string[], transfers: readonly Transfer[]): Generator<Map<string, Choice>> {
  const options = ids.map((id): readonly Choice[] => {
    const one = transfers.find((transfer) => transfer.id === id);
    return one !== undefined && swapped(one) !== null ? ["keep", "swap", "drop"] : ["keep", "drop"];
  });
  const total = options.reduce((product, { length }) => product * length, 1);
  for (let n = 0; n < total; n++) {
    const choices = new Map<string, Choice>();
    let rest = n;
    for (const [i, own] of options.entries()) {
      choices.set(ids[i] ?? "", own[rest % own.length] ?? "keep");
      rest = Math.floor(rest / own.length);
    }
    yield choices;
  }
}

function chosen(transfers: readonly Transfer[], choices: ReadonlyMap<string, Choice>): Explanation | null {
  const kept: Transfer[] = [];
  const unless: Explanation["unless"][number][] = [];
  let cost = 0;
  for (const one of transfers) {
    const choice = choices.get(one.id) ?? "keep";
    if (choice === "keep") kept.push(one);
    else if (choice === "swap") {
      kept.push(swapped(one) ?? one);
      unless.push({ transfer: one.id, why: "day-and-month-swapped" });
      cost += SWAP_COST;
    } else {
      unless.push({ transfer: one.id, why: "set-aside" });
      cost += DROP_COST * one.probability;
    }
  }
  const left = contradictionsOf(orderTransfers(kept)).filter(({ code }) => code !== "circular");
  if (left.length > 0) return null;
  unless.sort((a, b) => compare(a.transfer, b.transfer));
  return { transfers: kept.map(({ id }) => id).sort(), unless, cost };
}

/** The same date with day and month exchanged; null where that is no other date. */
function swapped(transfer: Transfer): Transfer | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(transfer.date?.iso ?? "");
  if (parts === null || parts[2] === parts[3] || Number(parts[3]) > 12) return null;
  return { ...transfer, date: { iso: `${parts[1]}-${parts[3]}-${parts[2]}`, precision: "day" } };
}
