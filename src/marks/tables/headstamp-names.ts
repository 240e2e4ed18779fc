// Generated from data/marks/headstamp-names.csv by npm run generate. Do not edit.
export interface HeadstampNamesRow {
  readonly name: string;
  readonly maker_id: string;
  readonly maker: string;
  readonly country: string;
  readonly kind: string;
  readonly source: string;
  readonly evidence: string;
}

const ROWS: readonly string[][] = [
  ["LAKE CITY","lake-city","Lake City","US","military","https://en.wikipedia.org/wiki/Lake_City_Army_Ammunition_Plant","sourced"],
  ["RHEINISCH WESTFALISCHE SPRENGSTOFF","rws","","DE","commercial","https://rwwa-findbuecher.de/startextBildarchiv/search?expand=vz_signatur&f250-vz_signatur=138-522","sourced"],
  ["RHEINISCHE WESTFALISCHE SPRENG","rws","","DE","commercial","https://rwwa-findbuecher.de/startextBildarchiv/search?expand=vz_signatur&f250-vz_signatur=138-522","sourced"],
  ["RHEINISCH WESTFALISCHE SPRENGSTOFF AG","rws","","DE","commercial","https://rwwa-findbuecher.de/startextBildarchiv/search?expand=vz_signatur&f250-vz_signatur=138-522","sourced"],
  ["IGMAN ZAVOD","igman","","BA","commercial","https://www.klix.ba/biznis/komandant-eufor-a-nadgledao-inspekciju-pogona-za-proizvodnju-municije/170217083","sourced"],
  ["TULA ARSENAL","tula","","RU","commercial","","unsourced"],
];

export const HEADSTAMP_NAMES: readonly HeadstampNamesRow[] = ROWS.map(([name = "", maker_id = "", maker = "", country = "", kind = "", source = "", evidence = ""]) => ({
  name, maker_id, maker, country, kind, source, evidence,
}));
