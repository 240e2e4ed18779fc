import type { Words } from "./language.tsx";

/** A kind of item or the condition of a serial in the reader's language; makes, models and calibres as they are. */
export function valueLabel(
  { say, knows, country }: Pick<Words, "say" | "knows" | "country">,
  { id, label }: { readonly id?: string | null; readonly label: string | null },
): string {
  if (knows(`value.${id}`)) return say(`value.${id}`);
  // A serial that says only its condition has the condition for its label.
  if (id === `serial:${label}` && knows(`condition.${label}`)) return say(`condition.${label}`);
  const [, code] = /^country:([a-z]{2})$/.exec(id ?? "") ?? [];
  return code === undefined ? (label ?? "") : country(code.toUpperCase());
}
