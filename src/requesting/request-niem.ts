import type { RequestField, TraceRequest } from "#trace";

/**
 * Names of NIEM 6.0 for the fields that it has, as its model writes them (niemopen/niem-model, csv/Property.csv): `j:Firearm` extends
 * `nc:Item`. It has no trace request, importer, obliteration nor headstamp; those stay in our own fields. Values are texts: the code
 * lists of NCIC (MAK, TYP, CAL) are not published for us to code by.
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
  const fields = marks.flatMap(({ field, written, read }) => {
    const name = NAMES[field];
    const text = field === "serial" ? written : (read ?? written);
    if (name === undefined || text === "") return [];
    return [[name, name.endsWith("Identification") ? { "nc:IdentificationID": text } : text] as const];
  });
  return { "j:Firearm": Object.fromEntries(fields) };
}
