import { type CalendarDate, calendarDate } from "#base";

/** Days from 1899-12-30 to 1904-01-01: the two epochs of spreadsheets. */
const EPOCH_1904 = 1462;
/** 9999-12-31 in the 1900 system. */
const LAST_SERIAL = 2_958_465;
/** The 29 February 1900 that the 1900 system counts and the calendar lacks. */
const NO_SUCH_DAY = 60;
/** Days from 0000-03-01 to 1899-12-30. */
const TO_EPOCH = 693_899;

/** The day of a spreadsheet's date serial; null where the calendar has no such day. Fractions of a day are cut. */
export function dateOfSerial(serial: number, system: 1900 | 1904): CalendarDate | null {
  const whole = Math.floor(serial);
  if (system === 1904) return whole < 0 ? null : dateOfDays(whole + EPOCH_1904);
  if (whole < 1 || whole === NO_SUCH_DAY) return null;
  return dateOfDays(whole < NO_SUCH_DAY ? whole + 1 : whole);
}

/** Civil date of a day number (0 = 1899-12-30), by H. Hinnant's days algorithm: eras of 400 years from 1 March. */
function dateOfDays(days: number): CalendarDate | null {
  if (!Number.isSafeInteger(days) || days > LAST_SERIAL) return null;
  const shifted = days + TO_EPOCH;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
