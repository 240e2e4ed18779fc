/** What a spreadsheet made of a calibre before anybody looked, undone where it can be. */
export interface Restored {
  readonly text: string;
  readonly why: string | null;
}

/** Spanish, Portuguese and English three-letter months, 1 to 12. */
const MONTHS = new Map(
  [
    "ENE JAN",
    "FEB FEV",
    "MAR",
    "ABR APR",
    "MAY MAI",
    "JUN",
    "JUL",
    "AGO AUG",
    "SEP SET",
    "OCT OUT",
    "NOV",
    "DIC DEZ DEC",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

/** The number of a cell as it was typed: `5.5599999999999996` is 5.56, `5.56E+01` has the digits of 5.56. */
function restoreNumber(text: string): Restored | null {
  const scientific = /^(\d(?:[.,]\d+)?)E([+-]?\d{1,3})$/i.exec(text);
  if (scientific?.[1] !== undefined) {
    const digits = scientific[1].replace(",", ".");
    const value = Number(text.replace(",", "."));
    const whole = Number.isInteger(value) && value >= 100 && value < 10_000;
    return {
      text: whole ? String(value) : value < 1 ? String(Number(value.toPrecision(4))) : digits,
      why: "scientific-notation",
    };
  }
  if (/^\d{1,3}[.,]\d{6,}$/.test(text)) {
    return { text: String(Number(Number(text.replace(",", ".")).toFixed(3))), why: "binary-fraction" };
  }
  return null;
}

/** Month and two-digit year that the date may have been typed as, `12/70` or `7.62`; day and month for `30-06`. */
function fromDate(year: number, month: number, day: number | null): string | null {
  if (month === 6 && day === 30) return "30-06";
  if (day !== null && day !== 1) return null;
  const short = String(year % 100).padStart(2, "0");
  if (month === 12 || month === 10)
    return short === "70" || short === "76" || short === "65" ? `${month}/${short}` : null;
  return (
    ["7.62", "7.65", "7.63", "7.92", "5.56", "5.45"].find((bore) => bore === `${month}.${short}`) ?? null
  );
}

function restoreDate(text: string): Restored | null {
  const parts =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text) ??
    /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?: .*)?$/.exec(text);
  let typed: string | null = null;
  if (/^[2-5]\d{4}$/.test(text)) {
    // 1900 date system: serial 25569 is 1 January 1970
    const on = dateOfSerial(Number(text));
    typed = fromDate(on.year, on.month, on.day);
  } else if (parts?.groups !== undefined) {
    const [d, m, y] = [Number(parts.groups["d"]), Number(parts.groups["m"]), Number(parts.groups["y"])];
    typed = fromDate(y, m, d) ?? fromDate(y, d, m);
  } else if (parts !== null) {
    typed = fromDate(Number(parts[1]), Number(parts[2]), parts[3] === undefined ? null : Number(parts[3]));
  } else {
    const named = /^(?:(\d{1,2})-)?([A-Z]{3})\.?(?:-(\d{2,4}))?$/i.exec(text);
    const month = MONTHS.get(named?.[2]?.toUpperCase() ?? "");
    if (named !== null && month !== undefined) {
      typed = fromDate(Number(named[3] ?? 0), month, named[1] === undefined ? null : Number(named[1]));
    }
  }
  return typed === null ? null : { text: typed, why: "date-eaten" };
}

/** Civil date of a day count (1900 system), by the proleptic Gregorian rule. */
function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const z = serial - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function restored(text: string): Restored {
  const trimmed = text.trim();
  if (!/^[\dA-Za-z]/.test(trimmed) || trimmed.length > 40) return { text, why: null };
  return restoreNumber(trimmed) ?? restoreDate(trimmed) ?? { text, why: null };
}
