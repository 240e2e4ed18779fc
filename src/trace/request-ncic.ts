import { readMark } from "#marks";
import type { RequestMark } from "./request-form.ts";
import { NCIC_CALIBRES } from "./tables/ncic-calibres.ts";
import { NCIC_TYPES } from "./tables/ncic-types.ts";

/** NCIC's fields of a gun that it has lists for (NIEM 2.0, fbi.xsd). */
export const NCIC_FIELDS = { make: "MAK", calibre: "CAL", type: "TYP" } as const;
export type NcicField = (typeof NCIC_FIELDS)[keyof typeof NCIC_FIELDS];

/** A mark's code in NCIC's list; null with the reason where none was settled. */
export interface NcicCode {
  readonly field: NcicField;
  readonly code: string | null;
  /** `not-read`: the mark is not settled; `none`: the list lacks it; `several`: it stands under each of `codes`; `incomplete`: only the start is known. */
  readonly why: "not-read" | "none" | "several" | "incomplete" | null;
  /** What the list has, where that does not settle it. */
  readonly codes: readonly string[];
}

/** The code that a mark of a request has; null for a field that NCIC has no list of ours for. */
export function ncicCode(mark: RequestMark): NcicCode | null {
  const { field, read, id } = mark;
  if (field !== "make" && field !== "calibre" && field !== "type") return null;
  const unsettled = { field: NCIC_FIELDS[field], code: null, codes: [] };
  if (read === null || id === null) return { ...unsettled, why: "not-read" };
  if (field === "type") return ofType(id);
  const codes =
    field === "make" ? ofMake(read, id) : NCIC_CALIBRES.filter((row) => row.calibre === id).map(codeOf);
  const [code, second] = codes;
  if (code === undefined) return { ...unsettled, why: "none" };
  return second === undefined ? { ...unsettled, code, why: null } : { ...unsettled, why: "several", codes };
}

const codeOf = ({ code }: { readonly code: string }): string => code;

function ofMake(read: string, id: string): readonly string[] {
  const make = readMark("make", read).value;
  return make !== null && make.id === id && make.ncic !== null ? [make.ncic] : [];
}

/** Of two characters: the weapon, and its action or build, which most descriptions leave out. */
function ofType(id: string): NcicCode {
  const row = NCIC_TYPES.find(({ type }) => type === id);
  const unsettled = { field: NCIC_FIELDS.type, code: null, codes: [] };
  if (row === undefined) return { ...unsettled, why: "none" };
  const { weapon, description } = row;
  return description === ""
    ? { ...unsettled, why: "incomplete", codes: [weapon] }
    : { ...unsettled, code: weapon + description, why: null };
}
