// Generated from data/trace/evidence.csv by npm run generate. Do not edit.
export interface EvidenceRow {
  readonly what: string;
  readonly channel: string;
  readonly ratio: string;
  readonly evidence: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["retail-sale-recorded","retail-sale","1000","unsourced",""],
  ["retail-sale-recorded","dealer-or-shipment-theft","0.01","unsourced",""],
  ["retail-sale-recorded","licensed-export-and-leakage","0.01","unsourced",""],
  ["dealer-only","retail-sale","30","unsourced",""],
  ["theft-recorded","dealer-or-shipment-theft","1000","unsourced",""],
  ["export-licence-recorded","licensed-export-and-leakage","300","unsourced",""],
  ["export-licence-recorded","retail-sale","0.03","unsourced",""],
  ["state-stock-recorded","licensed-export-and-leakage","300","unsourced",""],
  ["state-stock-recorded","government-to-government","30","unsourced",""],
  ["state-stock-recorded","retail-sale","0.03","unsourced",""],
  ["recovered-before","reseizure-after-custody","100","unsourced",""],
  ["automatic-arm","retail-sale","0.1","unsourced",""],
  ["automatic-arm","licensed-export-and-leakage","3","unsourced",""],
  ["automatic-arm","government-to-government","3","unsourced",""],
  ["automatic-arm","military-aid","3","unsourced",""],
  ["importer-mark","retail-sale","10","unsourced",""],
  ["importer-mark","third-country-sale","0.1","unsourced",""],
  ["foreign-make-without-importer","third-country-sale","3","unsourced",""],
  ["no-makers-serial","domestic-or-unserialised","30","unsourced",""],
  ["private-make","domestic-or-unserialised","300","unsourced",""],
  ["mexican-make","domestic-or-unserialised","10","unsourced",""],
  ["mexican-make","retail-sale","0.1","unsourced",""],
];

export const EVIDENCE: readonly EvidenceRow[] = ROWS.map(([what = "", channel = "", ratio = "", evidence = "", source = ""]) => ({
  what, channel, ratio, evidence, source,
}));
