import { type Party, type PartyRole, party, unknownParty } from "./party.ts";

/** What a dealer's cell says: who sold, through whom, and what kind of seller it was. */
export interface Seller {
  readonly party: Party;
  /** A second dealer that the cell names after "via": the one at whose counter it was handed over. */
  readonly through: Party | null;
  /** `pawn-dealer`, `not-a-licensee`, `gun-show`, `through-a-second-dealer`, `two-names`. */
  readonly notes: readonly string[];
}

/** Legal forms and words of the trade: they differ between two writings of one name. */
const FORMS = new Set(
  "LLC INC INCORPORATED LTD LIMITED CORP CORPORATION CO COMPANY LP LLP PLLC DBA THE SA CV".split(" "),
);
const AND = new Set(["AND", "Y", "N"]);
/** Spellings of one word. */
const SAME: Readonly<Record<string, string>> = {
  ARMOURY: "ARMORY",
  FIREARM: "FIREARMS",
  GUN: "GUNS",
  AMMUNITION: "AMMO",
  AMMUNITIONS: "AMMO",
  SHOPPE: "SHOP",
  SPORT: "SPORTS",
  OUTFITTER: "OUTFITTERS",
};
/** A seller of which the source says that it was no shop. */
const PRIVATE = /\bPRIVATE\s+(?:SALE|SELLER|PARTY|INDIVIDUAL)\b|\bVENTA\s+PARTICULAR\b|\bPARTICULAR\b/i;
const SHOW = /\bGUN\s+SHOW\b|\bFERIA\s+DE\s+ARMAS\b/i;
const PAWN = /\bPAWN|\bEMPE[ÑN]O\b/i;
const THROUGH = /\s+(?:via|through|por\s+medio\s+de)\s+/i;
const NOBODY = /^(?:\?+|n\/?a|unknown|none|desconocid[oa]|-+)$/i;

/**
 * Words of a trade name that tell it from others: upper case, without accents, legal form, apostrophes, shop numbers and
 * what stands in brackets. `Zeroed In Armory (ZIA)` and `Zeroed In Armoury` are one.
 */
export function dealerWords(name: string): readonly string[] {
  const bare = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toUpperCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/['’`´.]/g, "")
    .replace(/&/g, " AND ")
    .replace(/#\s*\d+/g, " ")
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
  const words = bare.split(" ").filter((word) => word !== "" && !FORMS.has(word) && !AND.has(word));
  const shopNumber = words.length > 1 && /^\d{2,4}$/.test(words.at(-1) ?? "");
  const kept = shopNumber && !/^\d/.test(words[0] ?? "") ? words.slice(0, -1) : words;
  return kept.map((word) => SAME[word] ?? word);
}

/** A key that two writings of one trade name share; the place keeps two shops of one name apart. */
export function dealerKey(name: string, state: string | null): string {
  return `dealer:${dealerWords(name).join("-").toLowerCase()}${state === null ? "" : `@${state}`}`;
}

/** Dealers repeat from row to row. */
const SELLERS = new Map<string, Seller>();
const SELLERS_KEPT = 20_000;

/** Who sold, from a cell that names a dealer; a private seller is never held. */
export function readSeller(text: string, state: string | null): Seller {
  const key = `${state ?? ""} ${text}`;
  let seller = SELLERS.get(key);
  if (seller === undefined) {
    if (SELLERS.size >= SELLERS_KEPT) SELLERS.clear();
    seller = sellerOf(text, state);
    SELLERS.set(key, seller);
  }
  return seller;
}

function sellerOf(text: string, state: string | null): Seller {
  const parts = text.split(THROUGH).map((part) => part.trim());
  const [first = "", second] = parts;
  const notes: string[] = [];
  if (PRIVATE.test(first)) {
    return {
      party: { role: "later-holder", id: null, label: null, held: "not-held" },
      through: null,
      notes: ["not-a-licensee"],
    };
  }
  if (PAWN.test(first)) notes.push("pawn-dealer");
  if (SHOW.test(first)) notes.push("gun-show");
  if (/\S\s+\/\s+\S/.test(first)) notes.push("two-names");
  const through = second === undefined || NOBODY.test(second) ? null : dealer(second, state);
  if (second !== undefined) notes.push("through-a-second-dealer");
  return { party: dealer(first, state), through, notes };
}

function dealer(name: string, state: string | null): Party {
  return businessParty(name, { role: "dealer", state });
}

/** A business by name and state, in whatever role: one that received as a distributor and sold as a dealer is one. */
export function businessParty(
  name: string,
  { role, state }: { readonly role: PartyRole; readonly state: string | null },
): Party {
  if (NOBODY.test(name) || dealerWords(name).length === 0) return unknownParty(role);
  return party(role, dealerKey(name, state), name.trim());
}
