// Generated from data/marks/plant-operators.csv by npm run generate. Do not edit.
export interface PlantOperatorsRow {
  readonly maker_id: string;
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  readonly from_precision: string;
  readonly source: string;
  readonly evidence: string;
}

const ROWS: readonly string[][] = [
  ["lake-city","Remington Arms","1941","1985","year","https://shootingillustrated.com/content/winchester-to-take-control-of-u-s-military-s-lake-city-ammo-plant","sourced"],
  ["lake-city","Olin","1985","2001","year","https://bulletin.accurateshooter.com/tag/lake-city-army-ammunition-plant","sourced"],
  ["lake-city","Alliant Techsystems (ATK)","2000","2015","year","https://bulletin.accurateshooter.com/tag/lake-city-army-ammunition-plant","sourced"],
  ["lake-city","Orbital ATK","2015","2018","year","http://www.spacewar.com/reports/Super_carrier_USS_Gerald_R_Ford_begins_sea_trials_999.html;https://www.startribune.com/northrop-grumman-buys-orbital-atk-for-7-8-billion/485186741/","sourced"],
  ["lake-city","Northrop Grumman","2018","2020-09-30","year","https://bulletin.accurateshooter.com/tag/lake-city-army-ammunition-plant","sourced"],
  ["lake-city","Olin Winchester","2020-10-01","","day","https://www.americanrifleman.org/content/winchester-takes-control-of-lake-city-ammunition-plant","sourced"],
  ["evansville-chrysler","Chrysler","1942","1944","year","https://handloadermagazine.com/cartridge-board-29","sourced"],
  ["st-louis","United States Cartridge","1942","1945","year","https://dl.mospace.umsystem.edu/umsl/islandora/search?page=761&type=dismax&f%5B0%5D=mods_genre_ms%3Apicture","sourced"],
  ["twin-cities","Federal Cartridge","1941","1976","year","https://www.minnpost.com/mnopedia/2018/11/the-twin-cities-army-ammunition-plant-created-innovations-in-manufacturing-technology-and-management-and-an-epa-superfund-site/","sourced"],
  ["denver","Remington Arms","1941","1944","year","https://coloradoencyclopedia.org/article/denver-ordnance-plant","sourced"],
];

export const PLANT_OPERATORS: readonly PlantOperatorsRow[] = ROWS.map(([maker_id = "", operator = "", from = "", to = "", from_precision = "", source = "", evidence = ""]) => ({
  maker_id, operator, from, to, from_precision, source, evidence,
}));
