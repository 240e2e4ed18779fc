import type { Catalogue } from "./catalogue.ts";

/** The room of the ledger. */
export const WEB_LEDGER_WORDS = {
  "web.bytes": { en: "{n} bytes", es: "{n} bytes" },
  "web.ledger.lead": {
    en: "Every act, in the order in which it was done. Nothing in it is changed or removed; what corrects names what it corrects.",
    es: "Cada acto, en el orden en que se hizo. Nada se cambia ni se quita; lo que corrige nombra lo que corrige.",
  },
  "web.ledger.entries": { en: "entries", es: "asientos" },
  "web.ledger.root": { en: "root", es: "raíz" },
  "web.ledger.verify": { en: "Verify here", es: "Verificar aquí" },
  "web.ledger.verify-how": {
    en: "The browser takes the whole ledger and derives every hash, tree and signature again, with code that shares nothing with the server but the mathematics of the ledger.",
    es: "El navegador toma el libro entero y vuelve a derivar cada huella, árbol y firma, con código que no comparte con el servidor más que la matemática del libro.",
  },
  "web.ledger.verify-now": { en: "Verify the whole ledger", es: "Verificar todo el libro" },
  "web.ledger.one": { en: "Entry {index}", es: "Asiento {index}" },
  "web.ledger.all": { en: "Close this entry", es: "Cerrar este asiento" },
  "web.ledger.figure": { en: "The proof of a figure", es: "La prueba de una cifra" },
  "web.ledger.figure-says": {
    en: "It was counted over a ledger of {size} entries with the root {root}, from {n, plural, one {one import} other {# imports}}.",
    es: "Se contó sobre un libro de {size} asientos con la raíz {root}, a partir de {n, plural, one {una importación} other {# importaciones}}.",
  },
  "web.ledger.figure-how": {
    en: "Verify the whole ledger above: this window then derives the root at that size and holds every entry of those imports under it.",
    es: "Verifique arriba todo el libro: esta ventana deriva entonces la raíz a ese tamaño y comprueba bajo ella cada asiento de esas importaciones.",
  },
  "web.ledger.figure-same": {
    en: "The ledger had this root at {size} entries.",
    es: "El libro tenía esta raíz con {size} asientos.",
  },
  "web.ledger.figure-differs": {
    en: "The ledger did NOT have this root at {size} entries: the figure was not counted over this ledger.",
    es: "El libro NO tenía esta raíz con {size} asientos: la cifra no se contó sobre este libro.",
  },
  "web.ledger.figure-entries": {
    en: "{n, plural, =0 {no entry} one {one entry, {first}} other {# entries, {first} to {last}}}; {proven} proven under the root",
    es: "{n, plural, =0 {ningún asiento} one {un asiento, {first}} other {# asientos, del {first} al {last}}}; {proven} probados bajo la raíz",
  },
  "web.ledger.list": { en: "Entries, newest first", es: "Asientos, del más reciente al más antiguo" },
  "web.ledger.proofs-after": {
    en: "After the ledger was verified here, each signed entry gives its proof to take away",
    es: "Tras verificar el libro aquí, cada asiento firmado da su prueba para llevar",
  },
  "web.ledger.proofs": {
    en: "Each signed entry has its proof: a small file that anyone can check offline",
    es: "Cada asiento firmado tiene su prueba: un archivo pequeño que cualquiera comprueba sin red",
  },
  "web.ledger.take-proof": { en: "Take the proof of {index}", es: "Llevar la prueba de {index}" },
} as const satisfies Catalogue;
