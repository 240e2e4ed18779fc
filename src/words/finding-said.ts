/** Whoever says a message: the terminal, a report, the browser. */
export interface Speech {
  readonly say: (key: string, params?: Record<string, string | number>) => string;
  readonly knows: (key: string) => boolean;
  /** A country of ISO 3166-1 alpha-2 by its name; anything else as it is. */
  readonly country: (code: string) => string;
}

/** Whom a count speaks of, as findings have it. */
export interface SpokenOf {
  readonly meaning: string;
  readonly country: string | null;
  readonly form: string;
  readonly origin: string;
  readonly synthetic: boolean;
  readonly item: string | null;
}

/**
 * Whom a group speaks of, in a sentence. The form of the files is a digest: it is said only where nothing else tells this population
 * from one of those `beside` it.
 */
export function populationSaid(
  { say, country }: Speech,
  p: SpokenOf | null,
  beside: Iterable<SpokenOf | null>,
): string {
  if (p === null) return say("population.none");
  return say(`population.${p.meaning}`, {
    item: say(`item.${p.item ?? "all"}`),
    origin: say(`origin.${p.origin}`),
    country: p.country === null ? "none" : country(p.country),
    form: isToldByForm(p, beside) ? p.form : "none",
    synthetic: String(p.synthetic),
  });
}

function isToldByForm(p: SpokenOf, beside: Iterable<SpokenOf | null>): boolean {
  const alike = JSON.stringify({ ...p, form: null });
  for (const other of beside)
    if (other !== null && other.form !== p.form && JSON.stringify({ ...other, form: null }) === alike)
      return true;
  return false;
}

const UNDATED = /\(undated\)$/;
/** What a divider is called where nothing was read of it: `(calibre: unread)`. */
const LOST = /^\((?:([\w-]+): )?(empty|unread|ambiguous)\)$/;

/** A label of the records as it is; one of the house's own codes in the reader's language. */
export function labelSaid({ say, knows }: Speech, label: string, id = ""): string {
  const key = [`label.${label}`, `item.${label}`, `value.${id}`].find(knows);
  if (key !== undefined) return say(key);
  // Tables of one kind out of several files are told apart by the file: `CODE | FILE`.
  const [code = "", file] = label.split(" | ");
  if (file !== undefined && knows(`label.${code}`)) return `${say(`label.${code}`)}: ${file}`;
  const [, field = "", lost] = LOST.exec(label) ?? [];
  if (lost !== undefined && knows(`field.${field}`))
    return say(`finding.divider.${lost}`, { field: say(`field.${field}`) });
  return label.replace(UNDATED, () => say("finding.undated"));
}

/** What divides a group from the others: a mark's value, or that it was not recorded or not read. */
export function dividerSaid(
  speech: Speech,
  { field, key, label }: { readonly field: string; readonly key: string; readonly label: string },
): string {
  const { say, knows } = speech;
  if (field === "mark" && knows(`kind.${label}`)) return say(`kind.${label}`);
  const [, , lost] = LOST.exec(key) ?? [];
  if (lost === undefined || !knows(`field.${field}`)) return labelSaid(speech, label, key);
  return say(`finding.divider.${lost}`, { field: say(`field.${field}`) });
}

/** What a group counts, as far as it decides whether another group says the same. */
export interface CountedGroup {
  readonly form: string;
  readonly unit: string;
  readonly of: string;
  readonly by: { readonly key: string };
  readonly seized: number | null;
  readonly withoutQuantity: number;
  readonly population: SpokenOf | null;
}

/** Where each row is one piece, the count of rows says what the count of pieces has said. */
export function repeatsPieces(group: CountedGroup, groups: readonly CountedGroup[]): boolean {
  return (
    group.form === "shares" &&
    group.unit === "rows" &&
    groups.some(
      (other) =>
        other.unit === "pieces" &&
        other.of === group.of &&
        other.by.key === group.by.key &&
        other.seized === group.seized &&
        other.withoutQuantity === 0 &&
        JSON.stringify(other.population) === JSON.stringify(group.population),
    )
  );
}
