// Generated from data/marks/plant-operators.csv by npm run generate. Do not edit.
export interface PlantOperatorsRow {
  readonly maker_id: string;
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  readonly from_precision: string;
  readonly known_from: string;
  readonly known_to: string;
  readonly source: string;
  readonly evidence: string;
}

const ROWS: readonly string[][] = [
  ["lake-city","Remington Arms","1941","1985","year","2019-10-03","","https://shootingillustrated.com/content/winchester-to-take-control-of-u-s-military-s-lake-city-ammo-plant","sourced"],
  ["lake-city","Olin","1985","2001","year","2022","","https://americanrifleman.org/content/winchester-awarded-20-million-army-contract-for-6-8-mm-ammunition","sourced"],
  ["lake-city","Alliant Techsystems (ATK)","2000-04","2015-02-08","month","2012-09","","https://defensedaily.com/atkto-continue-operation-and-maintenance-of-lake-city-army-ammunition-plant/business-financial","sourced"],
  ["lake-city","Orbital ATK","2015-02-09","2018-06-05","day","2015-02-10","","https://www.space.com/amp/28515-orbital-atk-merger-private-spaceflight.html","sourced"],
  ["lake-city","Northrop Grumman","2018-06-06","2020-09-30","day","2018-06-06","","https://flightglobal.com/news/articles/northrop-grumman-completes-acquisition-of-orbital-at-449305","sourced"],
  ["lake-city","Olin Winchester","2020-10-01","","day","2019-09-28","","https://defence-blog.com/army/winchester-received-contract-to-operate-lake-city-army-ammunition-plant.html","sourced"],
  ["evansville-chrysler","Chrysler","1942","1944","year","","","https://handloadermagazine.com/cartridge-board-29","sourced"],
  ["st-louis","United States Cartridge","1942","1945","year","","","https://dl.mospace.umsystem.edu/umsl/islandora/search?page=761&type=dismax&f%5B0%5D=mods_genre_ms%3Apicture","sourced"],
  ["twin-cities","Federal Cartridge","1941","1976","year","2018-11","","https://www.minnpost.com/mnopedia/2018/11/the-twin-cities-army-ammunition-plant-created-innovations-in-manufacturing-technology-and-management-and-an-epa-superfund-site/","sourced"],
  ["denver","Remington Arms","1941","1944","year","","","https://coloradoencyclopedia.org/article/denver-ordnance-plant","sourced"],
];

export const PLANT_OPERATORS: readonly PlantOperatorsRow[] = ROWS.map(([maker_id = "", operator = "", from = "", to = "", from_precision = "", known_from = "", known_to = "", source = "", evidence = ""]) => ({
  maker_id, operator, from, to, from_precision, known_from, known_to, source, evidence,
}));
