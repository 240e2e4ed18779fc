import type { MarkReading } from "#marks";
import { inForce } from "./days.ts";
import type { Definition } from "./definition.ts";
import type { Citation, Period, Row, ShareGroup } from "./finding.ts";
import type { Answer, Question } from "./question.ts";
import { LEGAL_CLASSES } from "./tables/legal-classes.ts";
import { deriveGroups } from "./tally.ts";

/** Classes by what the arm is, never by a word such as "military-grade", which no law defines. */
export const ARMS_CLASSES = [
  "fifty-rifle",
  "machine-gun",
  "launcher-40mm",
  "rocket-launcher",
  "mortar",
  "launcher",
  "rocket",
  "grenade",
  "drone",
  "explosive",
  "reserved-rifle",
  "reserved-handgun",
  "other-long-gun",
  "other-handgun",
  "other",
] as const;
export type ArmsClass = (typeof ARMS_CLASSES)[number];

const FIFTY = new Set(["cartridge:50-bmg", "cartridge:12.7x108mm", "bore:12.7mm"]);
/** A calibre of 12.7 mm machine guns and heavy rifles, as read; an unread calibre is none. */
export const isFifty = (calibre: MarkReading | null): boolean =>
  calibre?.outcome === "read" && calibre.value !== null && FIFTY.has(calibre.value.id);

/** A bare ".50" may be .50 BMG or one of the pistol-length cartridges of that bore. */
export const BARE_FIFTY = "bore:50";

/** Rifles of article 11(c) by calibre: .223 (5.56), 7 mm, 7.62 mm, .30 carbine. */
const RESERVED_RIFLE = /^(cartridge|bore):(223|5\.56|7\.62|7x57|7mm|308-win|30-carbine)/;
/** Handguns of article 11(a) and (b): .357 Magnum and above; 9 mm Parabellum, .38 Super and above. */
const RESERVED_HANDGUN =
  /^cartridge:(357-mag|9x19|38-super|40-s|45-acp|44-mag|5\.7x28|10mm|357-sig|50-action|41-mag)/;

/** The class that a type and a calibre make; null where the words do not settle it. */
export function classOf(
  type: MarkReading<"type"> | null,
  calibre: MarkReading<"calibre"> | null,
): ArmsClass | null {
  const kind = type?.outcome === "read" ? type.value : null;
  const bore = calibre?.outcome === "read" ? (calibre.value?.id ?? null) : null;
  if (kind === null) return null;
  switch (kind.item) {
    case "grenade":
    case "rocket":
    case "drone":
    case "explosive":
      return kind.item;
    case "launcher":
      if (kind.id === "type:rocket-launcher") return "rocket-launcher";
      if (kind.id === "type:mortar") return "mortar";
      if (bore !== null && /40/.test(bore)) return "launcher-40mm";
      return kind.id === "type:flare-gun" ? "other" : "launcher";
    case "firearm":
      if (kind.class === "machine-gun") return "machine-gun";
      if (bore === null || kind.class === null) return null;
      if (kind.class === "long-gun") {
        if (FIFTY.has(bore)) return "fifty-rifle";
        if (bore === BARE_FIFTY) return null;
        if (kind.id === "type:shotgun") return "other-long-gun";
        return RESERVED_RIFLE.test(bore) ? "reserved-rifle" : "other-long-gun";
      }
      return RESERVED_HANDGUN.test(bore) ? "reserved-handgun" : "other-handgun";
    default:
      return "other";
  }
}

function answer([type, calibre]: readonly (MarkReading | null)[]): Answer {
  const readings = [type, calibre] as [MarkReading<"type"> | null, MarkReading<"calibre"> | null];
  const found = classOf(...readings);
  if (found !== null) return { outcome: "read", key: found, label: `arms.${found}` };
  const none = { key: null, label: null };
  const empty = readings.every((one) => one === null || one.reasons.includes("empty"));
  if (empty) return { outcome: "unexamined", ...none };
  const torn = readings.some((one) => one?.outcome === "ambiguous" || one?.value?.id === BARE_FIFTY);
  return { outcome: torn ? "ambiguous" : "unread", ...none };
}

export const CLASSES_ASKED: Question = {
  ...{ name: "weapon-classes", meaning: null, by: null, of: "type-and-calibre" },
  items: ["firearm", "launcher", "rocket", "grenade", "drone", "explosive"],
  marks: ["type", "calibre"],
  answer,
};

/** What the law of Mexico and of the United States call the class in the period of the records. */
function lawsOf(arms: string, period: Period | null): Citation[] {
  return LEGAL_CLASSES.filter(
    (row) =>
      row.arms === arms &&
      (period === null ||
        inForce(row, period.from) ||
        inForce(row, period.to) ||
        (row.from > period.from && row.from < period.to)),
  ).map(({ jurisdiction, code, text, from, to, source }) => ({
    ...{ code: `${jurisdiction} ${code}`, text, url: source },
    ...{ from: from === "" ? null : from, to: to === "" ? null : to },
  }));
}

/** Arms by class, each with what the law of both countries calls it in the time of the records. */
export const WEAPON_CLASSES_FOUND: Definition = {
  ...{ name: "weapon-classes", column: "class", takes: [] },
  method: ["finding.method", "finding.weapon-classes.method"],
  async derive(records, { by }) {
    const tallied = await records.tally(by === null ? CLASSES_ASKED : { ...CLASSES_ASKED, by });
    const periods = new Map(records.imports.map(({ importId, period }) => [importId, period]));
    const groups = deriveGroups(tallied).map((group): ShareGroup => {
      const period = periods.get(group.imports[0] ?? "") ?? null;
      const law = (row: Row): Citation[] => lawsOf(row.key, period);
      return { ...group, rows: group.rows.map((row) => ({ ...row, statutes: law(row) })) };
    });
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-such-mark" }));
    return { groups, leftOut, caveats: ["class-is-not-law", "automatic-fire-unrecorded"] };
  },
};
