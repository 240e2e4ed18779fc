// Generated from data/marks/calibre-years.csv by npm run generate. Do not edit.
export interface CalibreYearsRow {
  readonly calibre: string;
  readonly since: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["bore:5.56mm","1959","https://theconfusedgraduate.wordpress.com/2011/08/13/5-56x45/"],
  ["cartridge:5.56x45mm-nato","1959","https://theconfusedgraduate.wordpress.com/2011/08/13/5-56x45/"],
  ["cartridge:223-remington","1959","https://theconfusedgraduate.wordpress.com/2011/08/13/5-56x45/"],
  ["cartridge:308-winchester","1952","http://www.ammo-one.com/762x51MMN.html"],
  ["cartridge:7.62x51mm-nato","1952","http://www.ammo-one.com/762x51MMN.html"],
  ["cartridge:7.62x39mm","1943","https://www.gunsnet.net/showthread.php/42799-The-Soviet-Union-completes-development-of-the-AK-47-on-this-Day!"],
  ["cartridge:5.45x39mm","1974","https://www.gunsnet.net/showthread.php/42799-The-Soviet-Union-completes-development-of-the-AK-47-on-this-Day!"],
  ["cartridge:9x18mm-makarov","1951","https://www.liquisearch.com/makarov_pistol/development"],
  ["cartridge:9x19mm","1902","https://military-history.fandom.com/wiki/9%C3%9719mm_Parabellum"],
];

export const CALIBRE_YEARS: readonly CalibreYearsRow[] = ROWS.map(([calibre = "", since = "", source = ""]) => ({
  calibre, since, source,
}));
