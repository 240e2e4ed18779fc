import type { Catalogue } from "./catalogue.ts";

/** Parts of a reading's value, as `read` shows them beside the label. */
export const DETAIL_WORDS = {
  "detail.plant": { en: "plant", es: "planta" },
  "detail.country": { en: "country", es: "país" },
  "detail.years": { en: "year", es: "año" },
  "detail.operators": { en: "operator", es: "operador" },
  "detail.calibre": { en: "calibre", es: "calibre" },
  "detail.year": { en: "year", es: "año" },
  "detail.month": { en: "month", es: "mes" },
  "detail.condition": { en: "condition", es: "condición" },
  "detail.key": { en: "key", es: "clave" },
  "detail.notes": { en: "note", es: "nota" },
  "condition.legible": { en: "legible", es: "legible" },
  "condition.partial": { en: "partly legible", es: "parcialmente legible" },
  "condition.obliterated": { en: "obliterated", es: "suprimida (borrada o limada)" },
  "condition.absent": { en: "absent or not recorded", es: "ausente o no registrada" },
  "condition.placeholder": { en: "a filler stands for it", es: "hay un relleno en su lugar" },
  "condition.not-a-serial": { en: "not a serial", es: "no es una matrícula" },
} as const satisfies Catalogue;
