// Generated from data/findings/licensed-exports.csv by npm run generate. Do not edit.
export interface LicensedExportsRow {
  readonly key: string;
  readonly measure: string;
  readonly population: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly of: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly said_by: string;
  readonly note: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["approved-2006","approved","licensed","2006","2006","2476","","","","firearms","State Department, by CBS News","approved is not shipped","https://hotair.com/ed-morrissey/2011/12/06/video-us-approved-large-escalation-of-legal-gun-sales-to-mexico-n182382"],
  ["approved-2009","approved","licensed","2009","2009","18709","","","","firearms","State Department, by CBS News","approved is not shipped","https://hotair.com/ed-morrissey/2011/12/06/video-us-approved-large-escalation-of-legal-gun-sales-to-mexico-n182382"],
  ["unfavourable-2009","unfavourable","checks-region","2009","2009","0.26","","","","share","CBS News","share of risk-chosen checks that were diverted or had another unfavourable result; the sentence was cut from every copy found",""],
  ["unfavourable-fy2012","unfavourable","checks-world","2012","2012","144","706","","","checks","State Department","of 820 initiated; checks are chosen by risk, so the rate is of no population","https://www.lexology.com/library/detail.aspx?g=0b54cca6-b646-42b0-8268-0e03b31f272e"],
  ["unfavourable-fy2022","unfavourable","checks-world","2022","2022","67","226","","","checks","State Department","checks are chosen by risk, so the rate is of no population","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report,10395"],
  ["diverted-fy2022","diverted","checks-world","2022","2022","0","226","","","checks","State Department","no documented diversion; three unauthorised re-exports","https://www.wttlonline.com/stories/blue-lantern-end-use-monitoring-report,10395"],
  ["diverted-fy2020","diverted","checks-world","2020","2020","0","180","","","checks","State Department","two unauthorised re-exports","http://stage.consumerelectronicsdaily.com/article/2021/07/08/ddtc-sees-jump-in-blue-lantern-checks-2107070010?BC=bc_6720f297e9f57"],
  ["missing-2006-2016","missing","agencies-lost","2006","2016","12878","","","","firearms","Mexico News Daily","of whatever origin, not of licensed exports alone","https://mexiconewsdaily.com/news/mexicos-lost-guns-13000-over-10-years/"],
  ["missing-cbs","missing","police-missing","","","","","","9000","firearms","Army of Mexico, by CBS News","\"nearly 9,000\", without a period","https://hotair.com/ed-morrissey/2011/12/06/video-us-approved-large-escalation-of-legal-gun-sales-to-mexico-n182382"],
];

export const LICENSED_EXPORTS: readonly LicensedExportsRow[] = ROWS.map(([key = "", measure = "", population = "", from = "", to = "", value = "", of = "", low = "", high = "", unit = "", said_by = "", note = "", source = ""]) => ({
  key, measure, population, from, to, value, of, low, high, unit, said_by, note, source,
}));
