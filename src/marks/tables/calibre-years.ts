// Generated from data/marks/calibre-years.csv by npm run generate. Do not edit.
export interface CalibreYearsRow {
  readonly calibre: string;
  readonly since: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["bore:9mm","1902","https://en.wikipedia.org/wiki/9%C3%9719mm_Parabellum"],
  ["cartridge:9x19mm","1902","https://en.wikipedia.org/wiki/9%C3%9719mm_Parabellum"],
  ["cartridge:9x18mm-makarov","1951","https://en.wikipedia.org/wiki/9%C3%9718mm_Makarov"],
  ["cartridge:380-acp","1908","https://en.wikipedia.org/wiki/.380_ACP"],
  ["cartridge:9mm-largo","1901","https://en.wikipedia.org/wiki/9mm_Largo"],
  ["cartridge:38-super","1929","https://en.wikipedia.org/wiki/.38_Super"],
  ["cartridge:357-magnum","1935","https://en.wikipedia.org/wiki/.357_Magnum"],
  ["cartridge:357-sig","1994","https://en.wikipedia.org/wiki/.357_SIG"],
  ["cartridge:40-sw","1990","https://en.wikipedia.org/wiki/.40_S%26W"],
  ["cartridge:10mm-auto","1983","https://en.wikipedia.org/wiki/10mm_Auto"],
  ["cartridge:41-magnum","1964","https://en.wikipedia.org/wiki/.41_Remington_Magnum"],
  ["cartridge:44-magnum","1955","https://en.wikipedia.org/wiki/.44_Magnum"],
  ["cartridge:44-special","1907","https://en.wikipedia.org/wiki/.44_Special"],
  ["cartridge:45-acp","1904","https://en.wikipedia.org/wiki/.45_ACP"],
  ["cartridge:45-gap","2003","https://en.wikipedia.org/wiki/.45_GAP"],
  ["cartridge:25-acp","1905","https://en.wikipedia.org/wiki/.25_ACP"],
  ["cartridge:22-wmr","1959","https://en.wikipedia.org/wiki/.22_Winchester_Magnum_Rimfire"],
  ["bore:5.56mm","1963","https://en.wikipedia.org/wiki/5.56%C3%9745mm_NATO"],
  ["cartridge:5.56x45mm-nato","1963","https://en.wikipedia.org/wiki/5.56%C3%9745mm_NATO"],
  ["cartridge:223-remington","1963","https://en.wikipedia.org/wiki/.223_Remington"],
  ["cartridge:300-blackout","2010","https://en.wikipedia.org/wiki/.300_AAC_Blackout"],
  ["cartridge:300-winchester-magnum","1963","https://en.wikipedia.org/wiki/.300_Winchester_Magnum"],
  ["cartridge:7.62x39mm","1943","https://en.wikipedia.org/wiki/7.62%C3%9739mm"],
  ["cartridge:7.62x51mm-nato","1954","https://en.wikipedia.org/wiki/7.62%C3%9751mm_NATO"],
  ["cartridge:308-winchester","1952","https://en.wikipedia.org/wiki/.308_Winchester"],
  ["cartridge:7.62x25mm-tokarev","1930","https://en.wikipedia.org/wiki/7.62%C3%9725mm_Tokarev"],
  ["cartridge:5.45x39mm","1974","https://en.wikipedia.org/wiki/5.45%C3%9739mm"],
  ["cartridge:5.7x28mm","1990","https://en.wikipedia.org/wiki/FN_5.7%C3%9728mm"],
  ["cartridge:30-06-springfield","1906","https://en.wikipedia.org/wiki/.30-06_Springfield"],
  ["cartridge:30-carbine","1942","https://en.wikipedia.org/wiki/.30_carbine"],
  ["cartridge:270-winchester","1925","https://en.wikipedia.org/wiki/.270_Winchester"],
  ["cartridge:243-winchester","1955","https://en.wikipedia.org/wiki/.243_Winchester"],
  ["cartridge:7mm-remington-magnum","1962","https://en.wikipedia.org/wiki/7mm_Remington_Magnum"],
  ["cartridge:8mm-mauser","1903","https://en.wikipedia.org/wiki/7.92%C3%9757mm_Mauser"],
  ["cartridge:338-lapua-magnum","1989","https://en.wikipedia.org/wiki/.338_Lapua_Magnum"],
  ["cartridge:6.5-creedmoor","2007","https://en.wikipedia.org/wiki/6.5mm_Creedmoor"],
  ["cartridge:50-bmg","1921","https://en.wikipedia.org/wiki/.50_BMG"],
  ["cartridge:12.7x108mm","1934","https://en.wikipedia.org/wiki/12.7%C3%97108mm"],
  ["cartridge:50-ae","1988","https://en.wikipedia.org/wiki/.50_Action_Express"],
];

export const CALIBRE_YEARS: readonly CalibreYearsRow[] = ROWS.map(([calibre = "", since = "", source = ""]) => ({
  calibre, since, source,
}));
