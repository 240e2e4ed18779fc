import { surelyBefore } from "./moment.ts";
import { mayBeSame, sameParty } from "./party.ts";
import { whenOf } from "./path.ts";
import { SALES, STAGE, type Transfer, type TransferKind } from "./transfer.ts";

export const CONTRADICTIONS = [
  "two-first-sales",
  "sale-after-recovery",
  "theft-before-sale",
  "made-after-transfer",
  "import-after-sale",
  "transfer-after-destruction",
  "recovered-twice",
  "circular",
  "order-reversed",
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** Two records of one item that cannot, or can hardly, both be right; both stay in sight. */
export interface Contradiction {
  readonly code: ContradictionCode;
  /** Ids of the transfers, the one that stands first in the path first. */
  readonly between: readonly [string, string];
  /** `hard`: both cannot be true of one item. `soft`: possible, and in want of an explanation. */
  readonly weight: "hard" | "soft";
}

const FIRST_SALES: ReadonlySet<TransferKind> = new Set<TransferKind>(["retail-sale", "multiple-sale"]);

/** Every contradiction among the recorded transfers of one item, each pair once; assumed dates contradict nothing. */
export function contradictionsOf(ordered: readonly Transfer[]): Contradiction[] {
  const facts = ordered.filter(({ basis }) => basis === "recorded");
  const found: Contradiction[] = [];
  for (const [i, a] of facts.entries()) {
    for (const b of facts.slice(i + 1)) {
      const said = between(a, b);
      if (said !== null) found.push({ ...said, between: [a.id, b.id] });
    }
  }
  return [...found, ...circles(facts)];
}

type Said = Pick<Contradiction, "code" | "weight">;

/** `a` stands before `b` in the path. */
function between(a: Transfer, b: Transfer): Said | null {
  if (FIRST_SALES.has(a.kind) && FIRST_SALES.has(b.kind)) return twoSales(a, b);
  if (!surelyBefore(whenOf(a), whenOf(b))) return null;
  if (a.kind === "destruction") return { code: "transfer-after-destruction", weight: "hard" };
  if (a.kind === "seizure" && b.kind === "seizure") return { code: "recovered-twice", weight: "soft" };
  if (a.kind === "seizure" && SALES.has(b.kind)) return { code: "sale-after-recovery", weight: "hard" };
  if (a.kind === "theft-or-loss" && FIRST_SALES.has(b.kind))
    return { code: "theft-before-sale", weight: "soft" };
  if (b.kind === "production") return { code: "made-after-transfer", weight: "hard" };
  if (SALES.has(a.kind) && b.kind === "import") return { code: "import-after-sale", weight: "soft" };
  return STAGE[a.kind] > STAGE[b.kind] ? { code: "order-reversed", weight: "soft" } : null;
}

/** Two records of one sale are no contradiction: the same seller on days that may be the same. */
function twoSales(a: Transfer, b: Transfer): Said | null {
  const apart = surelyBefore(whenOf(a), whenOf(b));
  if (!apart && mayBeSame(a.from, b.from)) return null;
  return { code: "two-first-sales", weight: "soft" };
}

/** A party that gave the item away and later gives it away again without having received it, or A to B to A. */
function circles(facts: readonly Transfer[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [i, a] of facts.entries()) {
    for (const b of facts.slice(i + 1)) {
      const back = sameParty(a.from, b.to) && !sameParty(a.from, a.to);
      if (back) found.push({ code: "circular", weight: "soft", between: [a.id, b.id] });
    }
  }
  return found;
}
