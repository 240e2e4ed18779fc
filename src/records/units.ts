import type { ItemKind } from "#marks";
import { plainWords } from "./cells.ts";
import type { Unit } from "./mapping.ts";
import { remembered } from "./memo.ts";

/** Type cells whose kind is remembered. */
const KINDS_KEPT = 2000;

/** Words for kinds of things, plural and abbreviated as column headers and type cells write them; order matters. */
const UNITS: readonly (readonly [RegExp, ItemKind, string])[] = [
  [
    /^(fired |spent )|(casquillo|estojo|vaina|fired case|shell casing|cartridge case|capsula deflagrada|percutido e deflagrado)/,
    "fired-case",
    "fired case",
  ],
  [
    /\b(receivers?|barrels?|frames?|silenc\w+|suppressors?|supresor\w*|scopes?|miras?|parts?|partes?|refacciones|stocks?|culatas?|kit|kits|jig|multi|various parts|canones|cano|ferrolhos?|miras? telescopicas?|componentes?|pecas?)\b/,
    "part",
    "part",
  ],
  [/\b(carg|cargs|cargador\w*|magazines?|mags?|carregador\w*)\b/, "magazine", "magazine"],
  [
    /\b(lanza ?granadas?|grenade launchers?|lanca ?granadas?|multilanzador|lanzacohetes?|rocket launchers?|bazookas?|mortero?s?|mortars?|rpg)\b/,
    "launcher",
    "launcher",
  ],
  [/\b(gdas?|granadas?|grenades?)\b/, "grenade", "grenade"],
  [/\b(cohetes?|rockets?|misil\w*|missiles?)\b/, "rocket", "rocket"],
  [
    /\b(carts?|cartuchos?|cartridges?|cartouches?|municion\w*|municao|municoes|muni|ammunition|ammo|rounds?|balas?|tiros|shells|projetil intacto)\b/,
    "cartridge",
    "cartridge",
  ],
  [/\b(projetil|projeteis|proyectil\w*|bullets?|projectiles?)\b/, "projectile", "projectile"],
  [/\b(drones?|vant|uav)\b/, "drone", "drone"],
  [/\b(explosiv\w+|dinamita|dynamite|bombas?|ied|tnt|minas?)\b/, "explosive", "explosive"],
  [
    /\b(armas? (brancas?|blancas?)|simulacros?|replicas?|imitac\w+|imitations?|airsoft|paintball|air ?guns?|bb guns?|devices?|dispositivos?)\b/,
    "other",
    "other",
  ],
  [/\b(escopetas?|shotguns?|espingardas?)\b/, "firearm", "shotgun"],
  [/\b(revolver\w*|rvlrs?)\b/, "firearm", "revolver"],
  [
    /\b(sub ?a?metralladoras?|submetralhadoras?|submachine ?guns?|pistolas? ametralladoras?)\b/,
    "firearm",
    "submachine gun",
  ],
  [/\b(a?metralladoras?|metralhadoras?|machine ?guns?|minigun)\b/, "firearm", "machine gun"],
  [/\b(larga|largas|long ?guns?|long ?arms?|longas?|long firearms?|larg)\b/, "firearm", "long gun"],
  [/\b(corta|cortas|hand ?guns?|short arms?|curtas?|cort|short firearms?)\b/, "firearm", "handgun"],
  [/\b(rifles?|fusil\w*|fuzil|fuzis|carabinas?|carbines?|mosquet\w+)\b/, "firearm", "rifle"],
  [/\b(pistol\w*|pist|pstls?|garruchas?|derringers?)\b/, "firearm", "pistol"],
  [
    /\b(armas?( de (fuego|fogo))?|firearms?|guns?|weapons?|armamento|misc fa|mis fam)\b/,
    "firearm",
    "firearm",
  ],
  [/\b(chalecos?|vests?|armor|colet\w+|cuchillos?|knives|knife|vehiculos?)\b/, "other", "other"],
];

/** What a header or a type cell counts; null where it names no kind of thing. */
export const unitOf: (text: string) => Unit | null = remembered(KINDS_KEPT, (text) => {
  // `Rifle5`: the number of a footnote stands behind the word
  const plain = plainWords(text).replace(/(?<=[a-z]{3})\d\b/g, "");
  if (plain === "") return null;
  for (const [pattern, item, label] of UNITS) if (pattern.test(plain)) return { item, label };
  return null;
});
