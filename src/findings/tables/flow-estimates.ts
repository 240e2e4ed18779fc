// Generated from data/findings/flow-estimates.csv by npm run generate. Do not edit.
export interface FlowEstimatesRow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly high: string;
  readonly said_by: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["mcdougal-2013","2010","2012","106700","426729","McDougal et al., working paper 2013","https://insightcrime.org/news/brief/san-diego-university-study-mexico-gun-trafficking-us/"],
  ["mcdougal-2015","2010","2012","89816","359205","McDougal et al., Journal of Economic Geography","https://secdev-foundation.org/the-way-of-the-gun-estimating-firearms-trafficking-across-the-us-mexico-border/"],
];

export const FLOW_ESTIMATES: readonly FlowEstimatesRow[] = ROWS.map(([key = "", from = "", to = "", low = "", high = "", said_by = "", source = ""]) => ({
  key, from, to, low, high, said_by, source,
}));
