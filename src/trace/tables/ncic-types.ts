// Generated from data/trace/ncic-types.csv by npm run generate. Do not edit.
export interface NcicTypesRow {
  readonly type: string;
  readonly weapon: string;
  readonly description: string;
  readonly meaning: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["type:pistol","P","","Pistol","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:revolver","P","R","Pistol; Revolver","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:derringer","P","D","Pistol; Derringer","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:single-shot-pistol","P","S","Pistol; Single-shot","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:handgun","P","","Pistol","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:rifle","R","","Rifle","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:assault-rifle","R","","Rifle","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:sniper-rifle","R","","Rifle","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:carbine","R","C","Rifle; Carbine","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:shotgun","S","","Shotgun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:combination-gun","C","","Rifle-shotgun combination","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:submachine-gun","B","","Submachine gun or machine pistol","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:machine-gun","M","","Machine gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:disguised-gun","D","","Disguised gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:grenade-launcher","G","N","Grenade; Launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:rocket-launcher","K","N","Rocket; Launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:mortar","O","","Mortar","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:stun-gun","E","","Electric shock gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:silencer","V","","Silencer (muffler or sound moderator)","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
];

export const NCIC_TYPES: readonly NcicTypesRow[] = ROWS.map(([type = "", weapon = "", description = "", meaning = "", source = ""]) => ({
  type, weapon, description, meaning, source,
}));
