// Generated from data/claims/confusions.csv by npm run generate. Do not edit.
export interface ConfusionsRow {
  readonly facet: string;
  readonly said: string;
  readonly read_as: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["event","approved","shipped","22 CFR 123"],
  ["event","approved","sold","22 CFR 123"],
  ["event","approved","received","22 CFR 123"],
  ["event","approved","diverted","22 USC 2785"],
  ["event","approved","trafficked","22 CFR 123"],
  ["event","shipped","diverted","22 USC 2785"],
  ["event","sold","diverted","22 USC 2785"],
  ["event","sold","trafficked","https://docslib.org/doc/13596453/global-study-on-firearms-trafficking-2020"],
  ["event","reviewed","diverted","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report"],
  ["event","unfavourable","diverted","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report"],
  ["event","unfavourable","trafficked","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report"],
  ["event","lost-stolen","diverted","22 USC 2785"],
  ["event","lost-stolen","trafficked","22 USC 2785"],
  ["event","traced","recovered","https://gao.gov/products/gao-21-322"],
  ["event","submitted","recovered","https://gao.gov/products/gao-21-322"],
  ["event","traceable","traced","http://www.securitymanagement.com/news/iron-river-guns-a-myth-stratfor-says-008207"],
  ["event","traced","trafficked","https://docslib.org/doc/13596453/global-study-on-firearms-trafficking-2020"],
  ["event","recovered","trafficked","https://docslib.org/doc/13596453/global-study-on-firearms-trafficking-2020"],
  ["event","recovered","used-in-crime","https://pdfslide.us/documents/january-1-2009-december-31-2014.html"],
  ["event","traced","used-in-crime","https://pdfslide.us/documents/january-1-2009-december-31-2014.html"],
  ["event","recovered","crime-scene","https://pdfslide.us/documents/january-1-2009-december-31-2014.html"],
  ["event","recovered","at-border","https://gao.gov/products/gao-21-322"],
  ["event","handed-over","recovered","rule:house-glossary"],
  ["event","deserted","defected","rule:plain-word"],
  ["event","deserted","took-arms","rule:plain-word"],
  ["event","defected","took-arms","rule:plain-word"],
  ["event","arrested","prosecuted","rule:plain-word"],
  ["origin","us-sourced","us-purchaser","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-sourced","us-retail","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-sourced","us-made","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-origin","us-purchaser","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-origin","us-retail","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-made","us-purchaser","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-made","us-retail","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","us-purchaser","no-purchaser","https://www.noticiaspvnayarit.com.mx/fracasa-el-rastreo-de-armas-en-mexico-identificar-compradores-es-casi-imposible/amp"],
];

export const CONFUSIONS: readonly ConfusionsRow[] = ROWS.map(([facet = "", said = "", read_as = "", source = ""]) => ({
  facet, said, read_as, source,
}));
