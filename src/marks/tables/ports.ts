// Generated from data/marks/ports.csv by npm run generate. Do not edit.
export interface PortsRow {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly state: string;
  readonly source_url: string;
}

const ROWS: readonly string[][] = [
  ["2301","Brownsville","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2302","Del Rio","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2303","Eagle Pass","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2304","Laredo","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2305","Hidalgo","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2307","Rio Grande City","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2309","Progreso","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2310","Roma","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2402","El Paso","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2403","Presidio","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2404","Tornillo-Fabens","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2406","Columbus","US","NM","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2408","Santa Teresa","US","NM","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2410","Boquillas","US","TX","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2502","Andrade","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2503","Calexico","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2504","San Ysidro","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2505","Tecate","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2506","Otay Mesa","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2507","Calexico East","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2582","Cross Border Xpress","US","CA","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2601","Douglas","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2602","Lukeville","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2603","Naco","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2604","Nogales","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2606","Sasabe","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
  ["2608","San Luis","US","AZ","https://github.com/awtotty/border/blob/62c76dfcf236cd6592851794e3fef26910fe69f6/Border_Crossing_Entry_Data.csv"],
];

export const PORTS: readonly PortsRow[] = ROWS.map(([code = "", name = "", country = "", state = "", source_url = ""]) => ({
  code, name, country, state, source_url,
}));
