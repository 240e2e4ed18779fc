import { plainWords } from "./cells.ts";
import { remembered } from "./memo.ts";
import { hasIdentifier, looksLikePerson, maskPersons } from "./persons.ts";
import type { Plan, RowView } from "./plan.ts";
import type { Field, RowParts } from "./rows.ts";

/** Texts whose masked form is remembered; offences and remarks repeat. */
const KEPT = 5000;

/** A text can name a person only with two words, an at sign, or a long number in groups. */
const TELLING = /\p{L}{2}[\p{L}.,]*\s+\p{L}{2}|@|\d{3}[ .-]\d{2}|\p{L}{4}\d{6}|\p{Lu}\.\s*\p{Lu}/u;

/** Fields whose cells may hold a sentence about persons. */
const FREE: ReadonlySet<Field> = new Set<Field>(["note", "ignore", "category", "dealer-address", "subtype"]);

export interface Sealed {
  readonly cells: readonly (string | null)[];
  readonly sealed: RowParts["sealed"];
}

/**
 * Splits a row into what is kept and what is sealed: person columns whole, a dealer's or authority's cell that looks
 * like a natural person's name, any cell with an identity number, and free texts in which persons were masked.
 */
export function sealer(): (plan: Plan, view: RowView, proseOnly: boolean) => Sealed {
  const mask = remembered(KEPT, (text) => (TELLING.test(text) ? maskPersons(text) : text));
  const isName = remembered(KEPT, looksLikePerson);
  return (plan, view, prose) => {
    const cells: (string | null)[] = [];
    const sealed: { column: number; raw: string }[] = [];
    for (let at = 0; at < view.cells.length; at++) {
      const raw = view.cells[at]?.raw ?? null;
      const text = view.texts[at]!;
      if (raw === null || text === "") {
        cells.push(raw);
        continue;
      }
      const field = plan.columns[at]?.field ?? "ignore";
      if (isPersonal(field, text, isName) && !(prose && plainWords(text) === plan.headers[at])) {
        cells.push(null);
        sealed.push({ column: at, raw });
      } else if (prose || FREE.has(field)) {
        const masked = mask(raw);
        cells.push(masked);
        if (masked !== raw) sealed.push({ column: at, raw });
      } else cells.push(raw);
    }
    return { cells, sealed };
  };
}

function isPersonal(field: Field, text: string, isName: (text: string) => boolean): boolean {
  if (field === "person") return true;
  if (field === "dealer" || field === "authority" || field === "importer") return isName(text);
  return field === "serial" && hasIdentifier(text) && /@|\d{3}\.\d{3}\.\d{3}-/.test(text);
}
