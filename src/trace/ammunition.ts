import type { HeadstampValue, MarkReading } from "#marks";
import { type Span, spanOf } from "./moment.ts";
import { AMMUNITION_CHANNELS, type AmmunitionChannelsRow } from "./tables/ammunition-channels.ts";

/** A way out of the plant that contract and law permitted at some time between the making and the recovery. */
export interface AttributionClass {
  readonly channel: string;
  /** Code of the contract, law or practice that it rests on. */
  readonly basis: string;
  /** Dates between which it was open, as the source has them; "" = not said. */
  readonly from: string;
  readonly to: string;
  /** `hint`: no source yet; it may widen the set, it never decides anything. */
  readonly certainty: "sourced" | "hint";
  readonly source: string;
}

/** What a headstamp shows of where a cartridge may have come from: a class, never a buyer. */
export interface Attribution {
  readonly maker: { readonly id: string; readonly label: string };
  readonly plant: string | null;
  readonly country: string | null;
  readonly years: readonly number[];
  readonly operators: readonly string[];
  readonly classes: readonly AttributionClass[];
  /** The mark was read as this maker; false = one of several that it may be. */
  readonly settled: boolean;
}

/** What no headstamp shows, whoever reads it. */
export const NOT_SHOWN = ["buyer", "date-of-sale", "projectile", "who-loaded-it"] as const;

/** Makers shown where a mark is open between several. */
const MAKERS_SHOWN = 5;

/**
 * Plant, year and operator of a headstamp with the channels that were open from the year of make to the recovery (brass of
 * 2005 may be sold in 2015). Without a year every time counts; without a recovery, every time since.
 */
export function attribute(
  reading: MarkReading<"headstamp">,
  at: { readonly calibre: string | null; readonly recovery: string | null },
): Attribution[] {
  const values = reading.value === null ? reading.candidates.map(({ value }) => value) : [reading.value];
  const seen = new Map(values.map((value) => [value.id, value]));
  return [...seen.values()].slice(0, MAKERS_SHOWN).map((value) => ({
    maker: { id: value.id, label: value.label },
    ...{ plant: value.plant, country: value.country, years: value.years, operators: value.operators },
    classes: classesOf(value, at),
    settled: reading.value !== null,
  }));
}

function classesOf(
  value: HeadstampValue,
  { calibre, recovery }: { readonly calibre: string | null; readonly recovery: string | null },
): AttributionClass[] {
  const until = recovery === null ? null : spanOf(recovery);
  const years = value.years.length > 0 ? value.years : [null];
  return AMMUNITION_CHANNELS.filter(
    (row) =>
      concerns(row.makers, value) &&
      (row.calibres === "" || calibre === null || row.calibres.split(";").includes(calibre)) &&
      years.some((year) => open(row, year, until)),
  ).map(({ channel, basis, sold_from, sold_to, evidence, source }) => ({
    ...{ channel, basis, from: sold_from, to: sold_to, source },
    certainty: evidence === "sourced" ? "sourced" : "hint",
  }));
}

function concerns(makers: string, { id, country }: HeadstampValue): boolean {
  return makers.split(";").some((one) => {
    if (one === "*") return true;
    if (one === "foreign") return country !== null && !["US", "MX", "BR"].includes(country);
    if (one.startsWith("country:")) return country === one.slice("country:".length);
    return id === `maker:${one}`;
  });
}

/** The case was made in years that the row speaks of, and the channel was open at some time from then to the recovery. */
function open(row: AmmunitionChannelsRow, made: number | null, recovery: Span | null): boolean {
  if (made !== null && row.made_from !== "" && made < Number(row.made_from)) return false;
  if (made !== null && row.made_to !== "" && made > Number(row.made_to)) return false;
  const closed = row.sold_to === "" ? null : spanOf(row.sold_to);
  const opened = row.sold_from === "" ? null : spanOf(row.sold_from);
  const since = made === null ? null : spanOf(String(made));
  if (since !== null && closed !== null && closed.last < since.first) return false;
  return !(recovery !== null && opened !== null && opened.first > recovery.last);
}
