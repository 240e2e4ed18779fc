// Generated from data/findings/seizure-units.csv by npm run generate. Do not edit.
export interface SeizureUnitsRow {
  readonly words: string;
  readonly thing: string;
  readonly unit: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["Handgun","handguns","firearms","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Long Arm","long-arms","firearms","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Other Firearms","other-firearms","firearms","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Ammunition","ammunition","rounds","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Magazine","magazines","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Silencer (Muffler or Sound Moderator)","silencers","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Receivers","receivers","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Scope","scopes","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Vest Body Armor","armour","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Case","cases","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Explosives","explosives","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Other Weapons","other-weapons","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
  ["Other Ammunition & Gun Parts","parts","pieces","https://www.cbp.gov/newsroom/stats/weapons-and-ammunition"],
];

export const SEIZURE_UNITS: readonly SeizureUnitsRow[] = ROWS.map(([words = "", thing = "", unit = "", source = ""]) => ({
  words, thing, unit, source,
}));
