// Generated from data/marks/serial-formats.csv by npm run generate. Do not edit.
export interface SerialFormatsRow {
  readonly make: string;
  readonly family: string;
  readonly pattern: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: string;
  readonly source_url: string;
}

const ROWS: readonly string[][] = [
  ["any US licensee","FFL-prefixed serial (alternative form)","^\\d{8}[A-Z0-9]+$","2022","","sourced","https://print.casetext.com/regulation/code-of-federal-regulations/title-27-alcohol-tobacco-products-and-firearms/chapter-ii-bureau-of-alcohol-tobacco-firearms-and-explosives-department-of-justice/subchapter-b-firearms-and-ammunition/part-478-commerce-in-firearms-and-ammunition/subpart-f-conduct-of-business/section-47892-identification-of-firearms-and-armor-piercing-ammunition-by-licensed-manufacturers-and-licensed-importers"],
  ["Glock","early US import","^[A-Z]{2}\\d{3}US$","","","sourced","https://yumpu.com/en/document/view/54045151/sar-186/53"],
  ["Glock","first imports","^AF\\d{3}(US)?$","","","weak","https://pasterleather.blogg.se/2022/march/glock-serial-number-guide.html"],
  ["Glock","standard","^[A-Z]{3}\\d{3}$","","","background",""],
  ["Glock","recent","^[A-Z]{4}\\d{3}$","","","weak","https://pasterleather.blogg.se/2022/march/glock-serial-number-guide.html"],
  ["Colt","MK IV Series 70, first","^70G\\d{5}$","1970","1976","sourced","https://guncollectorsclub.com/1911.htm"],
  ["Colt","MK IV Series 70, second","^\\d{5}G70$","1976","1980","sourced","https://guncollectorsclub.com/1911.htm"],
  ["Colt","MK IV Series 70, third","^70B\\d{5}$","1980","1983","sourced","https://guncollectorsclub.com/1911.htm"],
  ["Colt","M1911A1 military","^\\d{5,7}$","","","background",""],
  ["Colt","AR-15 SP1","^SP\\d{5,6}$","","","background",""],
  ["Smith & Wesson",".38 M&P, before 1942","^\\d{1,6}$","","","sourced","https://github.com/collapsed-stacks/firearms/blob/2a0ba839289df8b74fe2e25c11ae564c9d13b36c/questions/197/how-do-i-know-if-i-have-a-pre-wwii-smith-wesson-m-p-revolver.md"],
  ["Smith & Wesson","Victory","^V\\d{1,6}$","1942","1944","sourced","https://github.com/collapsed-stacks/firearms/blob/2a0ba839289df8b74fe2e25c11ae564c9d13b36c/questions/197/how-do-i-know-if-i-have-a-pre-wwii-smith-wesson-m-p-revolver.md"],
  ["Smith & Wesson","Victory, new safety","^SV\\d{1,6}$","1944","1945","sourced","https://github.com/collapsed-stacks/firearms/blob/2a0ba839289df8b74fe2e25c11ae564c9d13b36c/questions/197/how-do-i-know-if-i-have-a-pre-wwii-smith-wesson-m-p-revolver.md"],
  ["Smith & Wesson","since mid 1980s","^[A-Z]{3}\\d{4}$","","","weak","http://54.146.31.146/spinning-spring/smith-and-wesson-revolver-serial-numbers-database"],
  ["Sturm, Ruger & Co.","before 1968","^\\d{1,6}$","","","sourced","https://www.rugerforum.net/threads/ruger-serial-s.63924/"],
  ["Sturm, Ruger & Co.","1968 on, two-digit prefix","^\\d{2}\\d{5}$","","","sourced","https://www.rugerforum.net/threads/ruger-serial-s.63924/"],
  ["Sturm, Ruger & Co.","three-digit prefix","^\\d{3}\\d{5}$","","","sourced","https://www.rugerforum.net/threads/ruger-serial-s.63924/ ; http://paxclubs.blogg.se/2023/september/sturm-ruger-single-six-serial-numbers.html"],
  ["Beretta","92FS, Italy","^BER\\d{6}Z?$|^[A-Z]\\d{5}Z$|^[A-Z]{3}\\d{6}Z?$","","","background",""],
  ["Beretta","92FS, USA","^BER\\d{6}$|^M9\\d{6}$","","","background",""],
  ["FN","Five-seveN","^386\\d{6}$","","","background",""],
  ["FN","PS90 / P90","^FN\\d{6}$","","","background",""],
  ["Springfield Armory","XD","^(XD|US|MG|GM|HM|AT|BY|S3)\\d{5,6}$","","","background",""],
  ["Springfield Armory","1911","^(N|NM|WW|LW)\\d{5,6}$","","","background",""],
  ["Remington","870","^[A-Z]\\d{6}[MVA]$|^[A-Z]{2}\\d{6}[A-Z]?$","","","background",""],
  ["Mossberg","500","^[A-Z]{1,2}\\d{5,6}$","","","background",""],
  ["Mossberg","88","^MV\\d{5,6}[A-Z]$","","","background",""],
  ["Maverick","88","^MV\\d{5,6}[A-Z]$","","","background",""],
  ["Marlin","since 1948","^\\d{8}$","","","background",""],
  ["Savage","since 1968","^[A-Z]\\d{6}$","","","background",""],
  ["Kel-Tec","all","^[A-Z0-9]{4,5}$","","","background",""],
  ["Hi-Point","C9 / CF-380","^(P|X|A|S)\\d{5,7}$","","","background",""],
  ["Anderson","AM-15","^\\d{8}$","","","background",""],
  ["Palmetto State Armory","PA-15","^(PA|LW|SCD|SCB|SLT|SCNL)\\d{6}$","","","background",""],
  ["Bushmaster","XM15","^(L|BFI|BK|LBM|ARB)\\d{6}$","","","background",""],
  ["Rock River","LAR-15","^(CM|KT|AV|UT)\\d{5,7}$","","","background",""],
  ["Del-Ton","DTI-15","^(DTI)?[A-Z]\\d{5}$","","","background",""],
];

export const SERIAL_FORMATS: readonly SerialFormatsRow[] = ROWS.map(([make = "", family = "", pattern = "", from = "", to = "", evidence = "", source_url = ""]) => ({
  make, family, pattern, from, to, evidence, source_url,
}));
