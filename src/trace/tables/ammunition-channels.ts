// Generated from data/trace/ammunition-channels.csv by npm run generate. Do not edit.
export interface AmmunitionChannelsRow {
  readonly channel: string;
  readonly makers: string;
  readonly calibres: string;
  readonly made_from: string;
  readonly made_to: string;
  readonly sold_from: string;
  readonly sold_to: string;
  readonly basis: string;
  readonly evidence: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["military-contract","lake-city","","","","","","us-army-contract","sourced","https://www.lexingtoninstitute.org/army-affirms-atk-as-manager-of-vital-ammunition-plant/?a=1&c=1171"],
  ["commercial-sale-by-operator","lake-city","cartridge:5.56x45mm-nato;bore:5.56mm;cartridge:223-remington;bore:223;cartridge:7.62x51mm-nato;bore:7.62mm;cartridge:308-winchester","","","2011","","army-contract-with-operator","sourced","https://bossbuddies.news/2023/11/12/inside-the-army-factory-that-makes-ar-15-ammunition-4-takeaways/"],
  ["commercial-sale-by-operator","lake-city","cartridge:5.56x45mm-nato;bore:5.56mm;cartridge:223-remington;bore:223;cartridge:7.62x51mm-nato;bore:7.62mm;cartridge:308-winchester","","","2000","2010","army-contract-with-operator","unsourced",""],
  ["commercial-sale-by-operator","lake-city","cartridge:50-bmg;bore:50;bore:12.7mm","","","2008","","army-contract-with-operator","sourced","https://infolliteras.com/2026/02/07/los-carteles-mexicanos-estan-adquiriendo-municion-calibre-50-fabricada-en-una-planta-del-ejercito-estadounidense-en-misuri"],
  ["fired-cases-and-components","lake-city;st-louis;twin-cities;denver;evansville-chrysler","","","","2009-03-17","","dod-sale-of-fired-brass","sourced","http://www.thefirearmblog.com:80/blog/2009/03/18/dod-brass-ban-lifted/"],
  ["fired-cases-and-components","lake-city;st-louis;twin-cities;denver;evansville-chrysler","","","","2000","2009-03-12","qualified-recycling-program","sourced","https://nraila.org/articles/20100401/questions-arise-over-army-bases-dispos"],
  ["demilitarised-stock","lake-city;st-louis;twin-cities;denver;evansville-chrysler","cartridge:50-bmg;bore:50;bore:12.7mm","","1999","1998","1999-06-30","dod-demilitarisation-contract","sourced","https://webarchive.library.unt.edu/eot2008/20081208165742/http://www.gao.gov/products/OSI-99-14R"],
  ["demilitarised-stock","lake-city;st-louis;twin-cities;denver;evansville-chrysler","cartridge:50-bmg;bore:50;bore:12.7mm","","","1999-07-01","","dod-demilitarisation-contract","unsourced",""],
  ["licensed-export-to-government","country:US","","","","","2020-03-08","state-licence-ddtc","sourced","https://www.thompsonhinesmartrade.com/2020/07/commerce-issues-guidance-on-transfer-of-gun-export-controls-to-the-commerce-control-list/"],
  ["licensed-export-to-government","country:US","","","","2020-03-09","","commerce-licence-bis","sourced","https://www.thompsonhinesmartrade.com/2020/07/commerce-issues-guidance-on-transfer-of-gun-export-controls-to-the-commerce-control-list/"],
  ["mexican-forces-own-purchase","lake-city","","","","","","purchase-by-mexican-forces","unsourced",""],
  ["commercial-sale-us","country:US","","","","1986-05-19","","us-sales-without-record","sourced","https://www.nraila.org/articles/20120726/federalammunitionregulation2012"],
  ["commercial-sale-us","country:US","","","","1968-12-16","1986-05-18","us-sales-with-record","unsourced",""],
  ["mexican-commercial-maker","tecnos","","1961","","1961","","army-licensed-sale-in-mexico","sourced","https://www.eluniversal.com.mx/opinion/rommel-gastelum/empresas-de-eu-ponen-las-armas-y-las-balas-son-mexicanas"],
  ["export-to-us-market","tecnos","","1961","","1961","","export-by-maker","sourced","https://www.eluniversal.com.mx/opinion/rommel-gastelum/empresas-de-eu-ponen-las-armas-y-las-balas-son-mexicanas"],
  ["mexican-commercial-maker","cdm","","","","","","army-licensed-sale-in-mexico","unsourced",""],
  ["mexican-army-own-production","sedena","cartridge:9x19mm;cartridge:5.56x45mm-nato;bore:5.56mm;cartridge:223-remington;bore:223;cartridge:7.62x51mm-nato;bore:7.62mm;cartridge:308-winchester;cartridge:50-bmg;bore:50;bore:12.7mm","","","","","army-factory","sourced","https://manufactura.mx/industria/2013/01/09/narco-incremento-produccion-militar"],
  ["brazilian-commercial-maker","cbc","","1926","","1926","","licensed-sale-in-brazil","sourced","https://kampuspedia.com/pt/Companhia_Brasileira_de_Cartuchos"],
  ["export-by-maker","cbc","","","","","","export-by-maker","sourced","https://kampuspedia.com/pt/Companhia_Brasileira_de_Cartuchos"],
  ["state-forces-stock","cbc","","","","","","sale-to-forces-of-brazil","sourced","https://kampuspedia.com/pt/Companhia_Brasileira_de_Cartuchos"],
  ["reloaded","*","","","","","","any-case-may-be-reloaded","unsourced",""],
  ["import-for-sale","foreign","","","","","","import-by-a-licensee","unsourced",""],
];

export const AMMUNITION_CHANNELS: readonly AmmunitionChannelsRow[] = ROWS.map(([channel = "", makers = "", calibres = "", made_from = "", made_to = "", sold_from = "", sold_to = "", basis = "", evidence = "", source = ""]) => ({
  channel, makers, calibres, made_from, made_to, sold_from, sold_to, basis, evidence, source,
}));
