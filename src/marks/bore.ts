import type { Candidate } from "#base";
import { type Calibre, calibreById, candidate, familyOf } from "./calibres.ts";
import type { CalibreValue } from "./kinds.ts";
import { bareNumber } from "./wording.ts";

/** What a piece of text was understood as: read where `reason` is null. */
export interface Found {
  readonly calibre: Calibre | null;
  readonly candidates: readonly Candidate<CalibreValue>[];
  readonly reason: string | null;
}

/** Case lengths of shotshells in millimetres: `12/70`, `28 x 63,5`. */
const SHELL_LENGTHS = new Set("50 51 60 63 63.5 65 67 67.5 70 73 76 76.2 89".split(" "));

export function found(calibre: Calibre, why: string, certainty: "certain" | "probable" = "certain"): Found {
  const rest = calibre.value.precision === "bore" ? familyOf(calibre.value.id) : [];
  return { calibre, candidates: [candidate(calibre, why, certainty), ...rest], reason: null };
}

export function unsure(candidates: readonly Candidate<CalibreValue>[], reason: string): Found {
  return { calibre: null, candidates, reason };
}

export function gaugeOf(number: string, length: string): Calibre | undefined {
  return SHELL_LENGTHS.has(bareNumber(length)) ? calibreById(`gauge:${bareNumber(number)}`) : undefined;
}

/** A number with `ga`, `gauge`. */
export function readGauge(number: string): Found {
  const gauge = calibreById(`gauge:${bareNumber(number)}`);
  return gauge === undefined ? unsure([], "gauge-unknown") : found(gauge, "gauge");
}

/**
 * What a whole number of millimetres more likely is: `12 mm` and `20 mm` are written of shotguns, `45 mm` of a .45.
 * Undefined where the table knows the bore as one in use.
 */
function rivalOfMillimetres(number: string, tabled: Calibre | undefined): Calibre | undefined {
  if (number.includes(".") || Number(number) < 12 || tabled?.bare === "yes") return undefined;
  return calibreById(`gauge:${number}`) ?? (tabled === undefined ? calibreById(`bore:${number}`) : undefined);
}

/** A number in millimetres is read as written, tabled or not, between an air gun's and a mortar's bore. */
function readMillimetres(number: string): Found {
  const tabled = calibreById(`bore:${number}mm`);
  const rival = rivalOfMillimetres(number, tabled);
  if (rival !== undefined) {
    const all = tabled === undefined ? [rival] : [rival, tabled];
    return unsure(
      all.map((one) => candidate(one, "bare-number", "probable")),
      "unit-doubtful",
    );
  }
  if (tabled !== undefined) return found(tabled, "bore-millimetres");
  const value = Number(number);
  if (!(value >= 2 && value <= 155)) return readLostPoint(number) ?? unsure([], "bore-unknown");
  const name = `${number} mm`;
  const written: CalibreValue = { id: `bore:${number}mm`, label: name, name, precision: "bore" };
  return {
    calibre: {
      value: written,
      bores: [],
      related: [],
      unit: "mm",
      bare: "",
      common: false,
      source: "rule:bore-as-written",
    },
    candidates: [
      { value: written, why: "bore-millimetres", source: "rule:bore-as-written", certainty: "probable" },
    ],
    reason: null,
  };
}

/** `.38`, `0.22`, `.5`: hundredths or thousandths of an inch, with the zero that a spreadsheet may have eaten. */
function readInches(digits: string, eaten: boolean): Found {
  const whole = digits.length === 1 ? `${digits}0` : digits;
  const inch = calibreById(`bore:${whole}`) ?? (whole === "410" ? calibreById("gauge:410") : undefined);
  const longer = calibreById(`bore:${whole}0`) ?? (whole === "41" ? calibreById("gauge:410") : undefined);
  if (eaten && digits.length <= 2) {
    if (inch === undefined && longer !== undefined) return found(longer, "trailing-zero-eaten", "probable");
    if (inch !== undefined && longer?.common) {
      return unsure(
        [candidate(inch, "bore-inches", "probable"), candidate(longer, "trailing-zero-eaten", "probable")],
        "trailing-zero-eaten",
      );
    }
  }
  if (inch !== undefined) return found(inch, eaten ? "spreadsheet-number" : "bore-inches");
  // `.12`, `.28`: no bore in inches, but a gauge written as if it were one
  const gauge = digits.length === 2 ? calibreById(`gauge:${digits}`) : undefined;
  if (gauge !== undefined) return unsure([candidate(gauge, "bare-number", "probable")], "unit-doubtful");
  return readLostPoint(digits) ?? unsure([], "bore-unknown");
}

/** `556`, `762`, `57`: millimetres whose point was lost or moved. */
function readLostPoint(digits: string): Found | null {
  for (const cut of [1, 2]) {
    if (digits.length <= cut) break;
    const bore = calibreById(`bore:${digits.slice(0, cut)}.${digits.slice(cut)}mm`);
    if (bore !== undefined) return found(bore, "point-lost", "probable");
  }
  return null;
}

/** A whole number alone: inch, gauge or millimetres, read only where one of them is meant. */
function readInteger(digits: string): Found {
  const all = [`bore:${digits}`, `gauge:${digits}`, `bore:${digits}mm`].flatMap(
    (id) => calibreById(id) ?? [],
  );
  const meant = all.filter((one) => one.bare === "yes");
  if (meant.length === 1 && meant[0] !== undefined) return found(meant[0], "bare-number", "probable");
  if (meant.length === 0) {
    const lost = readLostPoint(digits);
    if (lost !== null && all.length === 0) return lost;
  }
  const rivals = meant.length > 0 ? meant : all;
  if (rivals.length === 0) return unsure([], "bore-unknown");
  return unsure(
    rivals.map((one) => candidate(one, "bare-number", "probable")),
    "unit-missing",
  );
}

/** A number alone, as precisely as it was written and no more. */
export function readBore(written: string, mm: boolean): Found {
  const number = bareNumber(written);
  // no bore is narrower than 2 mm: ".38 mm" is an inch with the wrong unit behind it
  if (mm && Number(written) >= 2) return readMillimetres(number);
  // `.9mm`: a point too many
  const [, single] = mm ? (/^\.([4-9])$/.exec(written) ?? []) : [];
  if (single !== undefined) return readMillimetres(single);
  if (written.startsWith(".")) return readInches(written.slice(1), false);
  const [, decimals] = /^0+\.(\d+)$/.exec(written) ?? [];
  if (decimals !== undefined) return readInches(decimals, !decimals.endsWith("0"));
  if (!number.includes(".")) return readInteger(number);
  const bore = calibreById(`bore:${number}mm`);
  return bore === undefined ? unsure([], "bore-unknown") : found(bore, "bore-millimetres");
}
