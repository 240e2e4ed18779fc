import { type NcicCode, type NcicField, ncicCode, type RequestField, type TraceRequest } from "#trace";

/**
 * Names of NIEM 6.0 for the fields that it has, as its model writes them (niemopen/niem-model, csv/Property.csv): `j:Firearm` extends
 * `nc:Item`. It has no trace request, importer, obliteration nor headstamp; those stay in our own fields. A make that was settled has its NCIC
 * code (MAK) beside its text; calibres and types (CAL, TYP) have theirs in `ncic`: which names NIEM 6.0 has for them was not found.
 */
const NAMES: { readonly [F in RequestField]?: string } = {
  serial: "nc:ItemSerialIdentification",
  make: "j:FirearmMakeText",
  type: "j:FirearmCategoryText",
  calibre: "j:FirearmBoreSizeText",
  model: "nc:ItemModelName",
  markings: "nc:ItemOtherIdentification",
};

/** The firearm of a request under NIEM's names; null for ammunition, which `j:` does not know. */
export function niemOf({ kind, marks }: TraceRequest): object | null {
  if (kind !== "firearm") return null;
  const fields = marks.flatMap((mark) => {
    const { field, written, read } = mark;
    const code = field === "make" ? (ncicCode(mark)?.code ?? null) : null;
    const name = NAMES[field];
    const text = field === "serial" ? written : (read ?? written);
    if (name === undefined || text === "") return [];
    const said = [name, name.endsWith("Identification") ? { "nc:IdentificationID": text } : text] as const;
    return code === null ? [said] : [said, ["j:FirearmMakeCode", code] as const];
  });
  return { "j:Firearm": Object.fromEntries(fields) };
}

/** NCIC's codes of a gun's marks by its own names (MAK, CAL, TYP), each with the reason where it has none; null for ammunition. */
export type NcicCodes = { readonly [F in NcicField]?: Omit<NcicCode, "field"> };

export function ncicOf({ kind, marks }: TraceRequest): NcicCodes | null {
  if (kind !== "firearm") return null;
  return Object.fromEntries(
    marks.flatMap((mark) => {
      const found = ncicCode(mark);
      if (found === null) return [];
      const { field, ...code } = found;
      return [[field, code] as const];
    }),
  );
}

/** A request in its published JSON form. */
export function requestForm(request: TraceRequest) {
  return { ...request, niem: niemOf(request), ncic: ncicOf(request) };
}
