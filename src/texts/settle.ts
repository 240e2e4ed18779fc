import { readNumberAt } from "./number.ts";
import type { Pair } from "./pair.ts";
import type { Quantity, Reach } from "./quantity.ts";
import { rateAround } from "./rate.ts";
import type { Token } from "./token.ts";

export type Started = Pick<
  Quantity,
  "from" | "qualifier" | "low" | "high" | "ratio" | "vague" | "doubtful" | "per"
>;
export type Finish = Pick<Quantity, "to" | "numberTo" | "why" | "unit" | "low" | "high">;

/** One figure for a range, two for a change; each with its rate. */
export function settle(
  started: Started,
  finish: Finish,
  pair: Pair | null,
  tokens: readonly Token[],
  reach: Reach,
): readonly Quantity[] {
  const per = rateAround(tokens, { from: started.from, to: finish.to }, reach.sentence);
  if (pair?.as !== "change") {
    const why = pair === null ? finish.why : "range";
    return [{ ...started, ...finish, why, per }];
  }
  const value = pair.second.value;
  const from = readNumberAt(tokens, firstOf(tokens, started.from, pair.at, reach), reach);
  const first: Quantity = {
    ...started,
    ...finish,
    low: from?.value ?? null,
    high: from?.value ?? null,
    to: from?.to ?? pair.at,
    numberTo: from?.to ?? pair.at,
    why: "change",
    per,
  };
  return [
    first,
    { ...started, ...finish, from: pair.at, qualifier: null, low: value, high: value, why: "change", per },
  ];
}

/** The number token at which a quantity that may open with a hedge or a currency starts. */
function firstOf(tokens: readonly Token[], from: number, to: number, reach: Reach): number {
  for (let k = from; k < to; k++) if (readNumberAt(tokens, k, reach) !== null) return k;
  return from;
}
