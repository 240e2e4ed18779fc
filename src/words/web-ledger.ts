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
