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
  ["FRONTIER","Hornady","hornady","http://www.scifirstforhunters.org/coverage/magfeature","sourced"],
  ["BLAZER","CCI","cci","https://github.com/spaulcurtis/cartridge_collection/blob/b7d115cf81f481c05b708eda7e0fda45cbba1e68/collection/templates/collection/reference/9mm_para_guide.html","sourced"],
  ["AMERICAN EAGLE","Federal Cartridge","federal","https://www.shootingillustrated.com/content/federal-ammunition-100-years-strong/","sourced"],
  ["TULAMMO","Tula Cartridge Works","tula","https://op4guy.blogspot.com/2010/08/tula-ammo-report-coming-soon.html","sourced"],
  ["SAGA","Maxam Outdoors","maxam","https://paperzz.com/doc/8510124/david-scott","sourced"],
  ["DIANA","Maxam Outdoors","maxam","https://paperzz.com/doc/8510124/david-scott","sourced"],
  ["S&W","Smith & Wesson","","","unsourced"],
  ["MAXXTECH","retailer","","","unsourced"],
  ["HOWITZER","","","","unsourced"],
  ["VELOX","Companhia Brasileira de Cartuchos","cbc","","unsourced"],
  ["SAMSON","Israel Military Industries","imi","","unsourced"],
];

export const HEADSTAMP_BRANDS: readonly HeadstampBrandsRow[] = ROWS.map(([brand = "", maker_or_owner = "", made_by = "", source = "", evidence = ""]) => ({
  brand, maker_or_owner, made_by, source, evidence,
}));
