import type { Catalogue } from "./catalogue.ts";

/** What the printer itself writes on a page. */
export const PRINT_WORDS = {
  "print.page": { en: "page {page} of {pages}", es: "página {page} de {pages}" },
} as const satisfies Catalogue;
