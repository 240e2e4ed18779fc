import type { ItemKind, MarkReading } from "#marks";
import { isAmmunition } from "./request-cartridge.ts";
import { identityChecks } from "./request-identity.ts";
import { serialChecks } from "./request-serial.ts";

/** What would be typed into a trace request of one item, as read. */
export interface RequestDraft {
  readonly id: string;
  readonly kind: ItemKind;
  readonly make: MarkReading<"make"> | null;
  readonly importer: MarkReading<"make"> | null;
  readonly model: MarkReading<"model"> | null;
  readonly calibre: MarkReading<"calibre"> | null;
  readonly type: MarkReading<"type"> | null;
  /** In the order of the columns; `header` is the column's, as written. */
  readonly serials: readonly { readonly reading: MarkReading<"serial">; readonly header: string }[];
  /** Country of origin as written on the form (ISO 3166-1 alpha-2); null where none is. */
  readonly origin: string | null;
  /** Earliest day on which it is on record (sale, recovery); null where nothing dates it. */
  readonly seen: string | null;
  /** Addresses of other records of the same make and serial. */
  readonly duplicates: readonly string[];
}

/** `stops`: it cannot succeed so. `likely`: most such requests fail. `possible`: some do. `note`: worth a look. */
export const WEIGHTS = ["stops", "likely", "possible", "note"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** The one thing to go back for, most telling first. */
export const FIXES = [
  "use-ammunition-request",
  "photograph-headstamp",
  "search-packaging",
  "ask-mexican-army-registry",
  "photograph-frame-serial",
  "restore-serial",
  "photograph-serial-again",
  "photograph-maker-marks",
  "photograph-importer-mark",
  "photograph-calibre-and-model",
  "look-up-earlier-request",
  "none",
] as const;
export type Fix = (typeof FIXES)[number];

/** Something about a draft that may make the request fail. */
export interface RequestCheck {
  readonly code: string;
  readonly weight: Weight;
  readonly fix: Fix;
  /** What was found, in the draft's own words; "" where nothing was. */
  readonly found: string;
  /** Other readings of the mark, best first. */
  readonly alternates: readonly string[];
  /** Address, table or rule that the check rests on. */
  readonly source: string;
}

/** `certain` where something stops it; `usual` where nothing was found, and even then about half fail. */
export type Failing = "certain" | "likely" | "raised" | "usual";

export interface Preflight {
  readonly item: string;
  readonly fails: Failing;
  readonly checks: readonly RequestCheck[];
  readonly goBackFor: { readonly fix: Fix; readonly because: string } | null;
}

/**
 * Of 25,884 requests of Mexico in 2024 the purchaser was found for 11,677: what "usual" means.
 * https://www.noticiaspvnayarit.com.mx/fracasa-el-rastreo-de-armas-en-mexico-identificar-compradores-es-casi-imposible/amp
 */
export const USUAL = { requests: 25_884, purchaserFound: 11_677, year: 2024 } as const;

const FORM = "https://omb.report/icr/200610-1140-002/doc/654701";

/** The pre-flight of what is typed into the form of a gun; ammunition on it is stopped. */
export function checkRequest(draft: RequestDraft): Preflight {
  const checks = isAmmunition(draft.kind)
    ? [ammunitionCheck(draft)]
    : [...serialChecks(draft), ...identityChecks(draft), ...duplicateChecks(draft)];
  checks.sort(
    (a, b) =>
      WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
      FIXES.indexOf(a.fix) - FIXES.indexOf(b.fix) ||
      (a.code < b.code ? -1 : 1),
  );
  const worst = checks[0]?.weight ?? "note";
  const fails: Failing =
    worst === "stops" ? "certain" : worst === "likely" ? "likely" : worst === "possible" ? "raised" : "usual";
  const first = checks.find(({ fix, weight }) => fix !== "none" && weight !== "note");
  return {
    item: draft.id,
    fails,
    checks,
    goBackFor: first === undefined ? null : { fix: first.fix, because: first.code },
  };
}

function ammunitionCheck({ kind }: RequestDraft): RequestCheck {
  const code = "ammunition-on-gun-form";
  return { code, weight: "stops", fix: "use-ammunition-request", found: kind, alternates: [], source: FORM };
}

function duplicateChecks({ duplicates }: RequestDraft): RequestCheck[] {
  if (duplicates.length === 0) return [];
  const [found = ""] = duplicates;
  const rest = { found, alternates: duplicates, source: "rule:same-make-and-serial" };
  return [{ code: "same-gun-elsewhere", weight: "likely", fix: "look-up-earlier-request", ...rest }];
}
