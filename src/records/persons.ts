import { FAMILY_NAMES, GIVEN_NAMES } from "./given-names.ts";

/** Identity numbers and contacts; the shapes are those of the issuing authorities, none is checked for validity. */
const IDENTIFIERS: readonly RegExp[] = [
  /\b[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d\b/i, // CURP, Mexico, 18 characters
  /\b[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}\b/i, // RFC of a natural person, Mexico, 13 characters
  /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/, // CPF, Brazil
  /[\w.+-]+@[\w-]+\.[\w.]+/, // e-mail
];
/** Social security number, United States; some makers' serials have its shape. */
const SSN = /\b\d{3}-\d{2}-\d{4}\b/;
const PHONE = /(?<![\w-])(?:\+\d{1,3}[ .-]?)?\(?\b\d{2,3}\)?[ .-]\d{3,4}[ .-]\d{4}\b/;

/** Words that only an organisation, a shop or an office carries. */
const COMPANY =
  /\b(inc|llc|ltd|ltda|co|corp|company|compania|cia|s\.? ?a\.?|s\.? de r\.? ?l|gmbh|bros|brothers|sons|arms|armory|armoury|arsenal|armeria|armas|guns?|gunshop|pawn\w*|loans?|jewelry|shop|shooting|shooters?|store|stores|supply|sports?|sporting|outdoors?|goods|ammo|ammunition|tactical|firearms?|trading|traders?|trade|exchange|market|mart|depot|warehouse|center|centre|range|club|enterprises?|industries|industrial|international|services?|group|distribut\w+|wholesale|academy|defense|precision|surplus|policia|police|secretaria|procuraduria|fiscalia|comercial\w*|comercio|caza|pesca|loja|magazine|tienda|dept|department|office|bureau|sector|field|station|division|region|zona|estado|estatal|municipal|delegacia|batalhao|brigada|instituto|agencia|agency|direccion|unidad|unidade|guardia|guarda|ejercito|marina|state|county|city|court|brewer|ranch|hardware|farm|and|&)\b|&|\d/i;

const PARTICLE = /^(de|del|la|las|los|da|do|das|dos|e|y|van|von|di|san|santa)$/;

/** True when a text has the shape of a natural person's name: a common given name, and a family name behind or before. */
export function looksLikePerson(text: string): boolean {
  if (text.length < 5 || text.length > 70 || COMPANY.test(text)) return false;
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/^(c|sr|sra|dr|dra|lic|ing|mr|mrs|ms|cap|sgto|cmte|agt)\.?\s+/i, "")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  const names = words.filter((word) => !PARTICLE.test(word.toLowerCase()));
  if (names.length < 2 || names.length > 6 || /^(san|santa|santo|sao|st\.?|ciudad|rio)$/i.test(words[0]!))
    return false;
  if (!names.every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word))) return false;
  const plain = names.map((word) => plainName(word).replace(/\.$/, ""));
  const given = plain.findIndex((word) => GIVEN_NAMES.has(word));
  if (given === -1) return false;
  const family = plain.some((word, at) => at !== given && (FAMILY_NAMES.has(word) || GIVEN_NAMES.has(word)));
  return family || given === 0;
}

/** True for identity numbers and e-mail addresses whose shape nothing else has. */
export function hasIdentifier(text: string): boolean {
  return text.length >= 7 && IDENTIFIERS.some((pattern) => pattern.test(text));
}

/** True also for telephone and social security numbers, whose shapes some serials and case numbers share. */
export function looksLikeIdentifier(text: string): boolean {
  return hasIdentifier(text) || (text.length >= 7 && (PHONE.test(text) || SSN.test(text)));
}

/** What stands in a free text where a person was named. */
export const MASK = "[person]";
const TITLE =
  /(?<![\p{L}])(?:(c\.|sr\.?|sra\.?|srta\.?|lic\.|señora?|senhora?|mr\.?|mrs\.?|ms\.?|ciudadan[oa]|a nombre de|em nome de|alias|vulgo|registrad[oa] a|registered to|sold to)|detenid[oa]|imputad[oa]|comprador|compradora|propietari[oa]|agente|oficial|policía|purchaser|defendant|suspect|officer|owner|autor|vítima|víctima|bought by|vendid[oa] a)\s*:?\s+/giu;
const NAMES = /\p{Lu}[\p{L}'-]+(?:\s+(?:(?:de|del|la|las|los|da|do|dos|das)\s+){0,2}\p{Lu}[\p{L}'-]+){0,5}/uy;
const RUN = /\p{Lu}[\p{L}'-]+(?:\s+(?:(?:de|del|la|las|los|da|do|dos|das)\s+){0,2}\p{Lu}[\p{L}'-]+)+/gu;

/**
 * Masks persons in a free text: identity numbers and contacts; capitalised words behind `C.`, `Sr.`, `a nombre de`,
 * `purchaser` and the like; and common given and family names that stand together.
 */
export function maskPersons(text: string): string {
  let masked = text;
  for (const pattern of [...IDENTIFIERS, SSN]) masked = masked.replace(new RegExp(pattern, "gi"), MASK);
  masked = masked.replace(new RegExp(PHONE, "g"), MASK);
  let out = "";
  let from = 0;
  for (const title of masked.matchAll(TITLE)) {
    const at = title.index + title[0].length;
    NAMES.lastIndex = at;
    const name = NAMES.exec(masked);
    if (name === null || at < from) continue;
    // `C. Xóchitl` is a person by its title; behind `agente` or `owner` a known name has to stand.
    if (title[1] === undefined && !name[0].split(/\s+/).some(isKnownName)) continue;
    out += masked.slice(from, at) + MASK;
    from = at + name[0].length;
  }
  return (out + masked.slice(from)).replace(RUN, maskRun);
}

/** Within capitalised words, masks the stretch from the first to the last known name where a given name is among them. */
function maskRun(run: string): string {
  const words = run.split(/(\s+)/);
  const known = words.map((word) => {
    const plain = plainName(word);
    return GIVEN_NAMES.has(plain) ? "given" : FAMILY_NAMES.has(plain) ? "family" : null;
  });
  const first = known.findIndex((kind) => kind !== null);
  const last = known.findLastIndex((kind) => kind !== null);
  if (first === last || !known.includes("given")) return run;
  // One more capitalised word behind the last known name is the rest of the name: `Juan Pérez Xicoténcatl`.
  const end = Math.min(words.length, last + 3);
  return words.slice(0, first).join("") + MASK + words.slice(end).join("");
}

function isKnownName(word: string): boolean {
  const plain = plainName(word);
  return GIVEN_NAMES.has(plain) || FAMILY_NAMES.has(plain);
}

function plainName(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
