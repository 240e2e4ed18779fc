import type { Population } from "#findings";
import type { ItemKind } from "#marks";
import type { ImportState } from "#store";

/** Whom the items of an import speak of: what must agree before two imports are pooled. */
export function populationOf(file: ImportState, item: ItemKind | null): Population {
  const { form, synthetic } = file.opened as { form?: string; synthetic?: boolean };
  return {
    meaning: file.as,
    country: file.country,
    form: form ?? file.id,
    origin: file.origin,
    synthetic: synthetic === true,
    item,
  };
}
