// Generated from data/findings/trace-thresholds.csv by npm run generate. Do not edit.
export interface TraceThresholdsRow {
  readonly rule: string;
  readonly traces: string;
  readonly within_years: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["demand-letter-2","10","3","2000-02-01","2017-12-31","Demand Letter 2: 10 or more traces in a calendar year with a time-to-crime of three years or less","http://gunmountain.com/display.article.printable.cfm?idarticles=3576"],
  ["demand-letter-2","25","3","2018-01-01","2025-06-13","Demand Letter 2: 25 or more traces in a calendar year with a time-to-crime of three years or less; its end was announced by NSSF, not by ATF","https://www.nssf.org/atf-updates-its-demand-2-program-criteria/"],
];

export const TRACE_THRESHOLDS: readonly TraceThresholdsRow[] = ROWS.map(([rule = "", traces = "", within_years = "", from = "", to = "", text = "", source = ""]) => ({
  rule, traces, within_years, from, to, text, source,
}));
