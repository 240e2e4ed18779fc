// Generated from data/findings/designation-effects.csv by npm run generate. Do not edit.
export interface DesignationEffectsRow {
  readonly designation: string;
  readonly code: string;
  readonly text: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["fto","8 USC 1189","designation as a foreign terrorist organization","https://www.capitollabsllc.com/crs/product/IN11205"],
  ["fto","18 USC 2339B","knowingly providing material support or resources to it","https://www.capitollabsllc.com/crs/product/IN11205"],
  ["fto","8 USC 1182(a)(3)(B)","inadmissibility of its members and representatives","https://www.capitollabsllc.com/crs/product/IN11205"],
];

export const DESIGNATION_EFFECTS: readonly DesignationEffectsRow[] = ROWS.map(([designation = "", code = "", text = "", source = ""]) => ({
  designation, code, text, source,
}));
