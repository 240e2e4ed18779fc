import type { Catalogue } from "./catalogue.ts";

/** Dealers as parties, and what a government delivered to its own forces. */
export const PARTY_WORDS = {
  "cli.verb.party": {
    en: "decide whether two businesses are one: an entry, taken back by judge --undo",
    es: "decidir si dos negocios son uno: un asiento, se deshace con judge --undo",
  },
  "cli.party.one": {
    en: "id of a business, as headstamp trace --dealers --json shows it",
    es: "id de un negocio, como lo muestra headstamp trace --dealers --json",
  },
  "cli.party.verdict": {
    en: "one business, or one the other's successor (match), two (not), open (unsure)",
    es: "un solo negocio, o uno sucesor del otro (match), dos (not), abierto (unsure)",
  },
  "cli.party.why": { en: "on what evidence", es: "con qué evidencia" },
  "cli.party.two": { en: "name two businesses", es: "indique dos negocios" },
  "dealer.same-licence": { en: "same licence key", es: "misma clave de licencia" },
  "dealer.column.judged": { en: "judged", es: "decidido" },
  "dealer.column.dealer": { en: "dealer", es: "armería" },
  "dealer.column.items": { en: "items", es: "objetos" },
  "dealer.column.writings": { en: "writings", es: "escrituras" },
  "dealer.column.candidates": { en: "may be", es: "puede ser" },
  "dealer.column.notes": { en: "noticed", es: "notas" },
  "dealer.same-address": { en: "same address", es: "mismo domicilio" },
  "dealer.near-name": { en: "one letter apart", es: "a una letra" },
  "dealer.part-of-name": { en: "name within the other", es: "un nombre dentro del otro" },
  "dealer.no-place": { en: "same name, no place", es: "mismo nombre, sin lugar" },
  "dealer.address-run": {
    en: "house numbers count up: a column filled down",
    es: "números de casa consecutivos: columna arrastrada",
  },
  "dealer.pawn-dealer": { en: "pawn dealer: may be a used gun", es: "casa de empeño: puede ser arma usada" },
  "dealer.gun-show": { en: "a show, not a dealer", es: "una feria, no una armería" },
  "dealer.two-names": { en: "two names in the cell", es: "dos nombres en la celda" },
  "dealer.through-a-second-dealer": {
    en: "handed over by a second dealer",
    es: "entregada por una segunda armería",
  },
  "dealer.total": {
    en: "{parties, plural, one {# dealer} other {# dealers}} from {writings, plural, one {# writing} other {# writings}} of name, address and state",
    es: "{parties, plural, one {# armería} other {# armerías}} de {writings, plural, one {# escritura} other {# escrituras}} de nombre, domicilio y estado",
  },
  "delivered.column": { en: "against the deliveries", es: "frente a las entregas" },
  "delivered.short.consistent": {
    en: "consistent: such guns were delivered before",
    es: "compatible: antes se entregaron armas así",
  },
  "delivered.short.only-later": {
    en: "such guns were delivered only after the recovery",
    es: "armas así solo se entregaron después de la recuperación",
  },
  "delivered.short.none-such": { en: "no such gun in the file", es: "ninguna arma así en el archivo" },
  "delivered.short.open": { en: "make or calibre not read", es: "marca o calibre sin leer" },
  "delivered.notice": {
    en: "Consistent is not linked: the deliveries have no serials, and the same models are sold at retail.",
    es: "Compatible no es vinculada: las entregas no llevan matrícula y los mismos modelos se venden al público.",
  },
  "delivered.consistent": {
    en: "consistent with {lines, plural, one {# line} other {# lines}} ({pieces, plural, one {# piece} other {# pieces}}, {sameState} of them to the same state; {between}); never a link. The file covers {covers}",
    es: "compatible con {lines, plural, one {# línea} other {# líneas}} ({pieces, plural, one {# pieza} other {# piezas}}, {sameState} de ellas al mismo estado; {between}); nunca es un vínculo. El archivo cubre {covers}",
  },
  "delivered.only-later": {
    en: "such guns were delivered only after the recovery ({between}); the file covers {covers}",
    es: "armas así solo se entregaron después de la recuperación ({between}); el archivo cubre {covers}",
  },
  "delivered.none-such": {
    en: "no such gun in the file, which covers {covers}",
    es: "ninguna arma así en el archivo, que cubre {covers}",
  },
  "delivered.open": {
    en: "make or calibre not read; the file covers {covers}",
    es: "marca o calibre sin leer; el archivo cubre {covers}",
  },
} as const satisfies Catalogue;
