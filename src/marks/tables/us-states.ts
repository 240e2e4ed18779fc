// Generated from data/marks/us-states.csv by npm run generate. Do not edit.
export interface UsStatesRow {
  readonly code: string;
  readonly name: string;
  readonly aliases: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["AL","Alabama","Ala","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["AK","Alaska","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["AZ","Arizona","Ariz","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["AR","Arkansas","Ark","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["CA","California","Calif;Cal","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["CO","Colorado","Colo","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["CT","Connecticut","Conn","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["DE","Delaware","Del","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["DC","District of Columbia","Washington DC;Washington D C","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["FL","Florida","Fla","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["GA","Georgia","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["HI","Hawaii","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["ID","Idaho","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["IL","Illinois","Ill","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["IN","Indiana","Ind","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["IA","Iowa","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["KS","Kansas","Kan","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["KY","Kentucky","Ky","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["LA","Louisiana","Luisiana","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["ME","Maine","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MD","Maryland","Md","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MA","Massachusetts","Mass","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MI","Michigan","Mich","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MN","Minnesota","Minn","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MS","Mississippi","Miss;Misisipi","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MO","Missouri","Misuri","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["MT","Montana","Mont","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NE","Nebraska","Neb","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NV","Nevada","Nev","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NH","New Hampshire","N H;Nueva Hampshire","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NJ","New Jersey","N J;Nueva Jersey","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NM","New Mexico","N M;Nuevo Mexico","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NY","New York","N Y;Nueva York","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["NC","North Carolina","N C;Carolina del Norte","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["ND","North Dakota","N D;Dakota del Norte","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["OH","Ohio","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["OK","Oklahoma","Okla","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["OR","Oregon","Ore","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["PA","Pennsylvania","Penn;Pensilvania","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["RI","Rhode Island","R I","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["SC","South Carolina","S C;Carolina del Sur","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["SD","South Dakota","S D;Dakota del Sur","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["TN","Tennessee","Tenn","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["TX","Texas","Tex;Tejas","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["UT","Utah","","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["VT","Vermont","Vt","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["VA","Virginia","Va","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["WA","Washington","Wash","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["WV","West Virginia","W Va;Virginia Occidental","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["WI","Wisconsin","Wis","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["WY","Wyoming","Wyo","USPS Publication 28, appendix B; Associated Press stylebook"],
  ["PR","Puerto Rico","P R","USPS Publication 28, appendix B; Associated Press stylebook"],
];

export const US_STATES: readonly UsStatesRow[] = ROWS.map(([code = "", name = "", aliases = "", source = ""]) => ({
  code, name, aliases, source,
}));
