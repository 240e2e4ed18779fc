// Generated from data/marks/mx-states.csv by npm run generate. Do not edit.
export interface MxStatesRow {
  readonly code: string;
  readonly name: string;
  readonly aliases: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["01","Aguascalientes","AGS","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["02","Baja California","BC;BCN;BAJA CALIFORNIA NORTE","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["03","Baja California Sur","BCS","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["04","Campeche","CAMP","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["05","Coahuila de Zaragoza","COAH;COAHUILA","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["06","Colima","COL","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["07","Chiapas","CHIS","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["08","Chihuahua","CHIH","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["09","Ciudad de México","DF;CDMX;CD MX;CD DE MEXICO;DISTRITO FEDERAL;MEXICO DF;MEXICO CITY;D F","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["10","Durango","DGO;DUR","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["11","Guanajuato","GTO;GUAN","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["12","Guerrero","GRO","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["13","Hidalgo","HGO;HID","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["14","Jalisco","JAL","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["15","México","MEX;EDOMEX;EDO MEX;EDO MEXICO;EDO DE MEX;EDO DE MEXICO;ESTADO DE MEXICO;ESTADO MEXICO;EST DE MEXICO;EM","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["16","Michoacán de Ocampo","MICH;MICHOACAN","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["17","Morelos","MOR","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["18","Nayarit","NAY","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["19","Nuevo León","NL;NVO LEON","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["20","Oaxaca","OAX","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["21","Puebla","PUE","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["22","Querétaro","QRO;QUER;QUERETARO DE ARTEAGA","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["23","Quintana Roo","QROO;Q ROO;QR;QUINTANA R","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["24","San Luis Potosí","SLP;SAN LUIS POT","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["25","Sinaloa","SIN","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["26","Sonora","SON","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["27","Tabasco","TAB","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["28","Tamaulipas","TAMPS;TAM;TAMAUL","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["29","Tlaxcala","TLAX","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["30","Veracruz de Ignacio de la Llave","VER;VERACRUZ;VERACRUZ LLAVE;VERACRUZ LLAVE IGNACIO","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["31","Yucatán","YUC","INEGI AGEEML 2020; ISO 3166-2:MX"],
  ["32","Zacatecas","ZAC","INEGI AGEEML 2020; ISO 3166-2:MX"],
];

export const MX_STATES: readonly MxStatesRow[] = ROWS.map(([code = "", name = "", aliases = "", source = ""]) => ({
  code, name, aliases, source,
}));
