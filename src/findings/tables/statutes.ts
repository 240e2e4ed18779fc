// Generated from data/findings/statutes.csv by npm run generate. Do not edit.
export interface StatutesRow {
  readonly topic: string;
  readonly code: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["straw","18 USC 932","straw purchase for a prohibited person or intended felony use","2022-06-25","","https://www.everycrsreport.com/reports/IF12190.html"],
  ["straw","18 USC 933","trafficking in firearms, and receipt","2022-06-25","","https://www.everycrsreport.com/reports/IF12190.html"],
  ["straw","18 USC 934","forfeiture; fine of twice the proceeds","2022-06-25","","https://www.everycrsreport.com/reports/IF12190.html"],
  ["straw","18 USC 922(a)(6)","false statement to a licensee","1968-12-16","","https://omb.report/icr/201904-1024-001/doc/90596001"],
  ["straw","18 USC 924(a)(1)(A)","false statement in a licensee's records","1986-11-15","","https://cetient.com/case/2148243/united-states-v-abramski"],
  ["serial","18 USC 922(k)","serial removed, obliterated or altered","1968-12-16","","https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_82.djvu/1263"],
  ["smuggling","18 USC 554","smuggling goods from the United States","2006-03-09","","https://usc-cdn.house.gov/view.xhtml?edition=prelim&path=%2Fprelim%40title18%2Fpart1%2Fchapter27"],
  ["theft-loss","18 USC 923(g)(6)","licensee reports theft or loss within 48 hours","1994-09-13","","https://ru.scribd.com/document/488841229/ATF-National-Tracing-Center-Division-Flyer"],
  ["reports","18 USC 923(g)(3)","licensee reports multiple handgun sales","1986-11-15","","http://trac.syr.edu/laws/18/18USC00923.html"],
  ["reports","18 USC 923(g)(5)","licensee gives record information on demand","1968-12-16","","http://trac.syr.edu/laws/18/18USC00923.html"],
];

export const STATUTES: readonly StatutesRow[] = ROWS.map(([topic = "", code = "", text = "", from = "", to = "", source = ""]) => ({
  topic, code, text, from, to, source,
}));
