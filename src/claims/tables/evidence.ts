// Generated from data/claims/evidence.csv by npm run generate. Do not edit.
export interface EvidenceRow {
  readonly evidence: string;
  readonly pattern: string;
  readonly cannot_show: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["headstamp","head ?stamps?|marks on the (case|casing|cartridge)s?|lc (mark|stamp)s?|marcas? del culote|marcas? (en|de) los? (cartuchos?|casquillos?)|stamped (on|lc)|troquel\\w*","us-retail us-purchaser sold shop dealer trafficked short-ttc approved shipped diverted","https://fliphtml5.com/ecxr/cbyw"],
  ["cartridge","","us-purchaser us-retail dealer shop","https://legalclarity.org/are-your-ammunition-purchases-tracked"],
  ["ballistics","ballistic\\w*|nibin|ibis|balistic\\w*","us-purchaser us-retail sold us-origin us-sourced trafficked person suspect","http://www.atf.gov/publications/factsheets/factsheet-nibin.html"],
  ["trace","(gun |firearms? |atf |e-?)?trac(e|es|ing)( data| results| records| requests)?|rastreos?( de la atf)?","trafficked used-in-crime diverted possessed","https://pdfslide.us/documents/january-1-2009-december-31-2014.html"],
  ["licence","(export )?licen[cs]es?( approvals?| applications)?|approvals?|dsp-5|licencias?|autorizaciones","shipped received diverted trafficked lost-stolen","22 CFR 123"],
  ["end-use-check","(blue lantern|end[- ]use) (checks?|monitoring)|end[- ]use|verificacion(es)? de uso final","diverted trafficked lost-stolen","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report"],
  ["seizure-record","seizure (records?|reports?|logs?)|registros? de (aseguramientos?|decomisos?)|weights? of seizures","trafficked us-purchaser us-retail approved shipped","https://docslib.org/doc/13596453/global-study-on-firearms-trafficking-2020"],
  ["maker-mark","(maker|manufacturer|make|brand)s?'? (marks?|names?|stamps?)|marcas? del fabricante|by brand|por marca","us-purchaser us-retail sold trafficked","https://weaponsman.com/atf-mexican-trace-data-released/"],
];

export const EVIDENCE: readonly EvidenceRow[] = ROWS.map(([evidence = "", pattern = "", cannot_show = "", source = ""]) => ({
  evidence, pattern, cannot_show, source,
}));
