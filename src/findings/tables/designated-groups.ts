// Generated from data/findings/designated-groups.csv by npm run generate. Do not edit.
export interface DesignatedGroupsRow {
  readonly group: string;
  readonly name: string;
  readonly countries: string;
  readonly from: string;
  readonly to: string;
  readonly notice: string;
  readonly note: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["cartel-de-sinaloa","Cartel de Sinaloa","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["cartel-de-jalisco-nueva-generacion","Cartel de Jalisco Nueva Generacion","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["cartel-del-noreste","Cartel del Noreste","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["cartel-del-golfo","Cartel del Golfo","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["la-nueva-familia-michoacana","La Nueva Familia Michoacana","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["carteles-unidos","Carteles Unidos","MX","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["mara-salvatrucha","Mara Salvatrucha","SV GT HN","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["tren-de-aragua","Tren de Aragua","VE","2025-02-20","","FR Doc. 2025-02873 (page citation not found); SDGT notice FR Doc. 2025-02870","determined 2025-02-06; effective on publication","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["viv-ansanm","Viv Ansanm","HT","","","","CRS: announced 2025-05-02; a law-firm table says 2025-03-05; effective date not confirmed, cell left empty","https://www.millerchevalier.com/publication/expanding-foreign-terrorist-organization-designations-latin-america"],
  ["gran-grif","Gran Grif","HT","","","","CRS: announced 2025-05-02; a law-firm table says 2025-03-05; effective date not confirmed, cell left empty","https://www.millerchevalier.com/publication/expanding-foreign-terrorist-organization-designations-latin-america"],
  ["los-choneros","Los Choneros","EC","2025-09-05","","","","https://www.millerchevalier.com/publication/expanding-foreign-terrorist-organization-designations-latin-america"],
  ["los-lobos","Los Lobos","EC","2025-09-05","","","","https://www.millerchevalier.com/publication/expanding-foreign-terrorist-organization-designations-latin-america"],
  ["barrio-18","Barrio 18","SV GT HN","2025-09-24","","","","https://www.millerchevalier.com/publication/expanding-foreign-terrorist-organization-designations-latin-america"],
  ["cartel-de-los-soles","Cartel de los Soles","VE","2025-11-24","","90 FR 53045 (FR Doc. 2025-20750, Public Notice 12869)","alias list in the notice: Cartel of the Suns; signed 2025-11-16","https://lexbuild.dev/fr/2025/11/2025-20750"],
  ["clan-del-golfo","Clan del Golfo","CO","2025-12-17","","90 FR 58775 (FR Doc. 2025-23133, Public Notice 12888)","aliases named in the notice: Banda Criminal de Uraba, Los Autodefensas Gaitanistas de Colombia, Clan Usuga, Los Urabenos, Gulf Clan (AGC added); signed 2025-12-04","https://lexbuild.dev/fr/2025/12/2025-23133"],
];

export const DESIGNATED_GROUPS: readonly DesignatedGroupsRow[] = ROWS.map(([group = "", name = "", countries = "", from = "", to = "", notice = "", note = "", source = ""]) => ({
  group, name, countries, from, to, notice, note, source,
}));
