// Generated from data/findings/sale-rules.csv by npm run generate. Do not edit.
export interface SaleRulesRow {
  readonly rule: string;
  readonly arms: string;
  readonly states: string;
  readonly licences: string;
  readonly from: string;
  readonly to: string;
  readonly at_least: string;
  readonly business_days: string;
  readonly form: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["multiple-handguns","handgun","","","","","2","5","ATF F 3310.4; 18 USC 923(g)(3); 27 CFR 478.126a","http://https.omb.report/icr/201910-1140-001/doc/95872901"],
  ["multiple-rifles","long-gun","AZ CA NM TX","01 02","2011-08-14","","2","5","ATF F 3310.12; 18 USC 923(g)(5)","https://www.scribd.com/document/61164764/Report-of-Multiple-Rifle-Sales-Form-Instructions"],
  ["multiple-rifles","long-gun","AZ CA NM TX","07 08","2024-10-01","","2","5","ATF F 3310.12; 18 USC 923(g)(5)","https://www.fastbound.com/ffl-blog/new-atf-form-3310-12-report-of-multiple-sale-reporting-requirement-for-type-07-and-type-08-ffls"],
];

export const SALE_RULES: readonly SaleRulesRow[] = ROWS.map(([rule = "", arms = "", states = "", licences = "", from = "", to = "", at_least = "", business_days = "", form = "", source = ""]) => ({
  rule, arms, states, licences, from, to, at_least, business_days, form, source,
}));
