import { type SourceRow, textsOf } from "./source.ts";
import type { CellRef } from "./transfer.ts";

/**
 * A US federal firearms licence number: region, IRS district, county, type, expiry (last digit of the year and a month letter
 * without I) and sequence (file layout of ATF's list of licensees, https://www.ire.org/wp-content/uploads/2019/03/FFL_Layout.txt).
 */
export interface Licence {
  readonly region: string;
  readonly district: string;
  readonly county: string;
  readonly type: string;
  /** Changes at each renewal: no part of who the licensee is. */
  readonly expiry: string;
  readonly sequence: string;
  /**
   * Region, district and sequence: the licensee's key through renewals, the first three and last five digits that ATF's own
   * check of a licence asks for (https://www.fastbound.com/ffl-blog/ffl-number).
   */
  readonly kept: string;
}

const NUMBER = /^(\d)-?(\d{2})-?(\d{3})-?(\d{2})-?(\d[A-HJ-M])-?(\d{5})$/;
/** The key alone, as lists print it: `9-86-12345`, or with the middle struck out: `9-86-XXX-XX-XX-12345`. */
const KEPT = /^(\d)-?(\d{2})(?:-X{3}-X{2}-X{2})?-?(\d{5})$/;
/** Regions that ATF numbers; 2 and 7 are none. */
const REGIONS = "1345689";

/** Null where the text is no whole licence number. */
export function readLicence(text: string): Licence | null {
  const found = NUMBER.exec(plain(text));
  const [, region = "", district = "", county = "", type = "", expiry = "", sequence = ""] = found ?? [];
  if (found === null || !REGIONS.includes(region)) return null;
  return { region, district, county, type, expiry, sequence, kept: `${region}-${district}-${sequence}` };
}

/** The part that survives a renewal, from a whole number or from the key alone; null where it is neither. */
export function licenceKey(text: string): string | null {
  const whole = readLicence(text);
  if (whole !== null) return whole.kept;
  const [, region, district, sequence] = KEPT.exec(plain(text)) ?? [];
  return region === undefined || !REGIONS.includes(region) ? null : `${region}-${district}-${sequence}`;
}

function plain(text: string): string {
  return text.toUpperCase().replace(/\s+/g, "").replace(/[–—]/g, "-");
}

/** The licensee's key that a row gives, with its cell. */
export function licenceOf(source: SourceRow): { readonly kept: string; readonly cell: CellRef } | null {
  for (const { text, cell } of textsOf(source, "dealer-licence")) {
    const kept = licenceKey(text);
    if (kept !== null) return { kept, cell };
  }
  return null;
}
