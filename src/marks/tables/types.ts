// Generated from data/marks/types.csv by npm run generate. Do not edit.
export interface TypesRow {
  readonly id: string;
  readonly label: string;
  readonly item: string;
  readonly weapon: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["type:pistol","pistol","firearm","handgun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:revolver","revolver","firearm","handgun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:derringer","derringer","firearm","handgun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:single-shot-pistol","single-shot pistol (garrucha)","firearm","handgun","https://doczz.com.br/doc/221072/clique-aqui-para-baixar-a-cartilha"],
  ["type:handgun","handgun","firearm","handgun","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:rifle","rifle","firearm","long-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:assault-rifle","assault rifle","firearm","long-gun","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:sniper-rifle","sniper rifle","firearm","long-gun","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:carbine","carbine","firearm","long-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:shotgun","shotgun","firearm","long-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:combination-gun","rifle-shotgun combination","firearm","long-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:long-gun","long gun","firearm","long-gun","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:submachine-gun","submachine gun","firearm","machine-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:machine-gun","machine gun","firearm","machine-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:firearm","firearm (kind not stated)","firearm","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:homemade-gun","home-made gun","firearm","","https://doczz.com.br/doc/221072/clique-aqui-para-baixar-a-cartilha"],
  ["type:disguised-gun","disguised gun","firearm","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:muzzle-loader","muzzle-loader","firearm","long-gun","http://dizqueeumaespeciedecsi.blogspot.com/2009/03/balistica-parte-ii.html"],
  ["type:grenade-launcher","grenade launcher","launcher","launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:launcher","launcher","launcher","launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:rocket-launcher","rocket launcher","launcher","launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:mortar","mortar","launcher","launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:flare-gun","flare gun","launcher","launcher","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:air-gun","air or gas gun","other","air-gun","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:airsoft","airsoft gun","other","imitation","rule:dictionary-word"],
  ["type:imitation","imitation or toy gun","other","imitation","rule:dictionary-word"],
  ["type:blank-gun","blank-firing gun","other","imitation","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:stun-gun","electric shock gun","other","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:cartridge","cartridge","cartridge","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:fired-case","fired case","fired-case","","http://dizqueeumaespeciedecsi.blogspot.com/2009/03/balistica-parte-ii.html"],
  ["type:projectile","projectile","projectile","","http://dizqueeumaespeciedecsi.blogspot.com/2009/03/balistica-parte-ii.html"],
  ["type:magazine","magazine","magazine","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:silencer","silencer","part","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:receiver","receiver or frame","part","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:barrel","barrel","part","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:part","part","part","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:grenade","grenade","grenade","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:rocket","rocket or missile","rocket","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:drone","drone","drone","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:explosive","explosive","explosive","","https://github.com/NIEM/NIEM-Releases/blob/niem-2.0/niem/fbi/2.0/fbi.xsd"],
  ["type:armour","body armour","other","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
  ["type:sight","scope or sight","other","","http://criminologiaycriminalisticamex.blogspot.com/2016/07/"],
];

export const TYPES: readonly TypesRow[] = ROWS.map(([id = "", label = "", item = "", weapon = "", source = ""]) => ({
  id, label, item, weapon, source,
}));
