import type { Catalogue } from "./catalogue.ts";

/** Codes that readings carry: `reason.<code>` and `why.<code>`. */
export const MARKS = {
  "reason.empty": { en: "the cell is empty", es: "la celda está vacía" },
  "reason.unread-by-source": {
    en: "the source itself says that it could not tell",
    es: "la propia fuente dice que no pudo determinarlo",
  },
  "reason.not-understood": {
    en: "says nothing that the tables and rules know",
    es: "no dice nada que las tablas y reglas conozcan",
  },
  "reason.unsourced": {
    en: "only rows of the table without a source say so",
    es: "solo lo dicen filas de la tabla sin fuente",
  },
} as const satisfies Catalogue;
