// Generated from data/trace/dispositions.csv by npm run generate. Do not edit.
export interface DispositionsRow {
  readonly code: string;
  readonly rung_at_least: string;
  readonly open: string;
  readonly evidence: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["purchaser-identified","first-purchaser","no","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["retailer-identified-only","retailer","no","sourced","http://www.utsandiego.com/news/2010/oct/06/atf-new-accord-with-mexico-will-boost-gun-traces/2/"],
  ["too-old","unidentified","no","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["serial-problem","unidentified","no","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["request-defective","unidentified","no","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["ffl-record-unavailable","unidentified","no","sourced","https://www.nap.edu/openbook.php?record_id=10881&page=39"],
  ["non-us-manufacturer-no-import-record","unidentified","no","sourced","https://vocesdelsur.prensa-latina.cu/de-eu-7-de-cada-10-armas-usadas-por-criminales-en-mexico/"],
  ["origin-undetermined","unidentified","no","unsourced",""],
  ["foreign-government-sale","importer-exporter","no","unsourced",""],
  ["law-enforcement-sale","retailer","no","unsourced",""],
  ["military-property","maker","no","unsourced",""],
  ["pmf-no-serial","unidentified","no","unsourced",""],
  ["stolen-from-ffl","unidentified","no","unsourced",""],
  ["lost-interstate-shipment","unidentified","no","unsourced",""],
  ["duplicate","unidentified","no","sourced","https://datawrapper.dwcdn.net/LMR1O/4/"],
  ["request-cancelled","unidentified","no","unsourced",""],
  ["pending","unidentified","yes","unsourced",""],
  ["not-a-traceable-kind","unidentified","no","sourced","https://www.nraila.org/articles/20120726/federalammunitionregulation2012"],
];

export const DISPOSITIONS: readonly DispositionsRow[] = ROWS.map(([code = "", rung_at_least = "", open = "", evidence = "", source = ""]) => ({
  code, rung_at_least, open, evidence, source,
}));
