import { calibresAgree, type WeaponClass } from "#marks";
import { type Moment, spanOf, surelyBefore } from "./moment.ts";
import type { CellRef } from "./transfer.ts";

/** One line of what a government sold or handed to its own forces: no serials, so that it never is a link to one gun. */
export interface Delivery {
  readonly cell: CellRef;
  readonly state: string | null;
  readonly date: Moment | null;
  readonly make: string | null;
  readonly calibre: string | null;
  readonly weapon: WeaponClass | null;
  readonly pieces: number | null;
  /** The row says that it was cancelled, replaced or corrected. */
  readonly amended: boolean;
}

/** What of a seized gun a delivery can be held against; null = not read. */
export interface Delivered {
  readonly make: string | null;
  readonly calibre: string | null;
  readonly weapon: WeaponClass | null;
  readonly state: string | null;
  readonly recovered: Moment | null;
}

/**
 * `consistent`: such guns were delivered before. `only-later`: only after the recovery, so that it came from none of
 * these lines. `none-such`: the file has no such gun, which says something only of what it covers. `open`: make or calibre not read.
 */
export type DeliveryVerdict = "consistent" | "only-later" | "none-such" | "open";

export interface DeliveryAnswer {
  readonly verdict: DeliveryVerdict;
  /** Lines that fit, their pieces, and the pieces of these that went to the state of the recovery. */
  readonly lines: number;
  readonly pieces: number;
  readonly sameState: number;
  /** First and last day of the lines that fit, and of the whole file: what it covers. */
  readonly between: readonly [string, string] | null;
  readonly covers: readonly [string, string] | null;
}

/** Holds seized guns against the deliveries of one file, by make, calibre, class, day and state. */
export function deliveryIndex(deliveries: readonly Delivery[]): (gun: Delivered) => DeliveryAnswer {
  const standing = deliveries.filter(({ amended }) => !amended);
  const byMake = new Map<string, Delivery[]>();
  for (const one of standing) {
    if (one.make === null) continue;
    const own = byMake.get(one.make);
    if (own === undefined) byMake.set(one.make, [one]);
    else own.push(one);
  }
  const covers = ends(standing);
  return (gun) => {
    const { make, calibre, weapon, state, recovered } = gun;
    const nothing = { lines: 0, pieces: 0, sameState: 0, between: null, covers };
    if (make === null || calibre === null) return { verdict: "open", ...nothing };
    const alike = (byMake.get(make) ?? []).filter(
      (one) =>
        one.calibre !== null &&
        calibresAgree(one.calibre, calibre) &&
        (weapon === null || one.weapon === null || one.weapon === weapon),
    );
    if (alike.length === 0) return { verdict: "none-such", ...nothing };
    const until = recovered === null ? null : spanOf(recovered.iso);
    const before = alike.filter(({ date }) => {
      const when = date === null ? null : spanOf(date.iso);
      return until === null || when === null || !surelyBefore(until, when);
    });
    if (before.length === 0) return { verdict: "only-later", ...nothing, between: ends(alike) };
    const sum = (lines: readonly Delivery[]): number =>
      lines.reduce((total, { pieces }) => total + (pieces ?? 0), 0);
    return {
      verdict: "consistent",
      lines: before.length,
      pieces: sum(before),
      sameState: state === null ? 0 : sum(before.filter((one) => one.state === state)),
      between: ends(before),
      covers,
    };
  };
}

function ends(lines: readonly Delivery[]): readonly [string, string] | null {
  const dates = lines.flatMap(({ date }) => (date === null ? [] : [date.iso])).sort();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
