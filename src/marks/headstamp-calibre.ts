import { CALIBRE_YEARS } from "./tables/calibre-years.ts";
import { CALIBRES } from "./tables/calibres.ts";

interface Known {
  readonly id: string;
  readonly name: string;
  readonly bores: readonly string[];
  readonly related: readonly string[];
}

const BY_ID = new Map<string, Known>(
  CALIBRES.map(({ id, name, bores, related }) => [
    id,
    { id, name, bores: bores.split(" "), related: related.split(" ") },
  ]),
);
const BY_NAME = new Map([...BY_ID.values()].map((known) => [known.name, known.id]));
const SINCE = new Map(CALIBRE_YEARS.map((row) => [row.calibre, Number(row.since)]));

/** Name of a calibre id; the id itself where the table has none. */
export function calibreName(id: string): string {
  return BY_ID.get(id)?.name ?? id;
}

/** Year before which nothing was made for a calibre; 0 where the table does not say. */
export function calibreSince(id: string): number {
  return SINCE.get(id) ?? 0;
}

/** Whether a maker tabled for these calibres (names) may have marked a case of this one (id). */
export function mayCarry(names: readonly string[], id: string): boolean {
  const known = BY_ID.get(id);
  if (names.length === 0 || known === undefined) return true;
  return names.some((name) => {
    const other = BY_ID.get(BY_NAME.get(name) ?? "");
    if (other === undefined) return true;
    return other.id === id || other.bores.includes(id) || related(known, other) || related(other, known);
  });
}

function related(a: Known, b: Known): boolean {
  return a.related.includes(b.id) || a.bores.some((bore) => bore !== "" && b.related.includes(bore));
}
