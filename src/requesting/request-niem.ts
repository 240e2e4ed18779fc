import { ncicMake, type RequestField, type TraceRequest } from "#trace";

/**
 * Names of NIEM 6.0 for the fields that it has, as its model writes them (niemopen/niem-model, csv/Property.csv): `j:Firearm` extends
 * `nc:Item`. It has no trace request, importer, obliteration nor headstamp; those stay in our own fields. A make that was settled has its NCIC
 * code (MAK) beside its text; types and calibres (TYP, CAL) stay texts: no list of theirs is at hand that says which of our kinds is which.
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
    const code = field === "make" ? ncicMake(mark) : null;
    const name = NAMES[field];
    const text = field === "serial" ? written : (read ?? written);
    if (name === undefined || text === "") return [];
    const said = [name, name.endsWith("Identification") ? { "nc:IdentificationID": text } : text] as const;
    return code === null ? [said] : [said, ["j:FirearmMakeCode", code] as const];
  });
  return { "j:Firearm": Object.fromEntries(fields) };
}
