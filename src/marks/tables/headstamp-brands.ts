// Generated from data/marks/headstamp-brands.csv by npm run generate. Do not edit.
export interface HeadstampBrandsRow {
  readonly brand: string;
  readonly maker_or_owner: string;
  readonly made_by: string;
  readonly source: string;
  readonly evidence: string;
}

const ROWS: readonly string[][] = [
  ["MAGTECH","Companhia Brasileira de Cartuchos","cbc","https://kaliberinfo.hu/hirek/a-cbc-csoport-megvette-a-sinterfire-loszergyartot/amp","sourced"],
  ["SUPER-X","Western Cartridge","western","https://dnrweblink.state.co.us/DRMSSearch/0/doc/1243366/Page32.aspx","sourced"],
  ["WOLF","Wolf Performance Ammunition","tula;ulyanovsk;barnaul","","unsourced"],
  ["BROWN BEAR","Barnaul Cartridge Plant","barnaul","","unsourced"],
  ["SILVER BEAR","Barnaul Cartridge Plant","barnaul","","unsourced"],
  ["HERTERS","retailer","","","unsourced"],
  ["PERFECTA","retailer","fiocchi","","unsourced"],
  ["FRONTIER","Hornady","hornady;lake-city","","unsourced"],
  ["BLAZER","CCI","cci","","unsourced"],
  ["S&W","Smith & Wesson","","","unsourced"],
  ["MAXXTECH","retailer","","","unsourced"],
  ["HOWITZER","","","","unsourced"],
  ["VELOX","Companhia Brasileira de Cartuchos","cbc","","unsourced"],
  ["SAMSON","Israel Military Industries","imi","","unsourced"],
];

export const HEADSTAMP_BRANDS: readonly HeadstampBrandsRow[] = ROWS.map(([brand = "", maker_or_owner = "", made_by = "", source = "", evidence = ""]) => ({
  brand, maker_or_owner, made_by, source, evidence,
}));
