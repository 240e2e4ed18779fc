import { MX_STATE, type Place } from "./gazetteer.ts";
import { withinOneEdit } from "./near.ts";
import { once } from "./once.ts";
import { nameWords, placeWords } from "./placename.ts";
import { MX_LOCALITIES } from "./tables/mx-localities.ts";
import { MX_MUNICIPALITIES } from "./tables/mx-municipalities.ts";

interface Municipality extends Place {
  readonly code: string;
  /** All words, written out, joined by a space. */
  readonly full: string;
  /** The words that carry the name. */
  readonly words: readonly string[];
  readonly joined: string;
}
/** How a name was found; `exact` and `alias` are certain, the rest is probable. */
export type Found = {
  readonly how: "exact" | "alias" | "shortened" | "one-edit";
  readonly places: readonly Place[];
};

/** Words that begin or end so many names that alone they name none. */
const GENERIC = new Set(
  "CIUDAD VILLA PUEBLO SAN SANTA SANTO SANTIAGO NUEVO NUEVA VALLE RIO PUERTO CENTRO GENERAL HEROICA BENITO".split(
    " ",
  ),
);
const SAINTS = new Set(["SAN", "SANTA", "SANTO", "SANTIAGO", "VILLA", "HEROICA", "CIUDAD", "MAGDALENA"]);
const TITLE =
  /^(?:MUNICIPIO(?: DE)?|MPIO(?: DE)?|DELEGACION|ALCALDIA|H|HEROICA(?: CIUDAD(?: DE)?)?|CIUDAD(?: DE)?|VILLA(?: DE)?|PUERTO(?: DE)?) /;
const SHORTEST_FUZZY = 6;

interface Index {
  readonly byState: ReadonlyMap<string, readonly Municipality[]>;
  readonly exact: ReadonlyMap<string, readonly Municipality[]>;
  readonly alias: ReadonlyMap<string, readonly Municipality[]>;
}

const index = once((): Index => {
  const byCode = new Map<string, Municipality>();
  const byState = new Map<string, Municipality[]>();
  const exact = new Map<string, Municipality[]>();
  const alias = new Map<string, Municipality[]>();
  for (const row of MX_MUNICIPALITIES) {
    const state = MX_STATE.get(row.code.slice(0, 2)) as Place;
    const all = placeWords(row.name);
    const one: Municipality = {
      code: row.code,
      full: all.join(" "),
      words: nameWords(all),
      joined: nameWords(all).join(""),
      value: {
        id: `mx-${row.code.slice(0, 2)}-${row.code.slice(2)}`,
        label: `${row.name}, ${state.value.label}`,
        level: "municipality",
        country: "MX",
        inegi: row.code,
        state: state.value.id,
      },
      source: `mx-municipalities:${row.code}`,
    };
    byCode.set(row.code, one);
    push(byState, state.value.id, one);
    push(exact, one.words.join(" "), one);
  }
  for (const row of MX_LOCALITIES) {
    const one = byCode.get(row.municipality);
    if (one === undefined) continue;
    push(alias, nameWords(placeWords(row.name)).join(" "), { ...one, source: row.source_url });
  }
  return { byState, exact, alias };
});

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}

/** Municipalities that a name may mean, in a state (place id) or, exact names only, in all Mexico. */
export function findMunicipality(name: string, state: string | null): Found | null {
  const all = placeWords(name);
  const found = lookUp(all, state);
  if (found !== null) return found;
  // "MONTEMOR.": the short form of a state glued to the name.
  const glued = all.map((word) =>
    word.replace(/(?<=^[A-Z]{4,})MOR$/, "MORELOS").replace(/(?<=^[A-Z]{4,})HGO$/, "HIDALGO"),
  );
  if (glued.join() !== all.join()) {
    const again = lookUp(glued, state);
    if (again !== null) return again;
  }
  const bare = all.join(" ").replace(TITLE, "");
  return bare !== all.join(" ") && bare.length >= 4 ? lookUp(bare.split(" "), state) : null;
}

function lookUp(all: readonly string[], state: string | null): Found | null {
  const full = all.join(" ");
  const words = nameWords(all);
  const key = words.join(" ");
  const within = (places: readonly Municipality[] | undefined) =>
    (places ?? []).filter((one) => state === null || one.value.state === state);
  const exact = within(index().exact.get(key));
  const same = exact.filter((one) => one.full === full);
  if (exact.length > 0) return { how: "exact", places: same.length > 0 ? same : exact };
  const alias = within(index().alias.get(key));
  if (alias.length > 0) return { how: "alias", places: alias };
  if (state === null) return null;
  const here = index().byState.get(state) ?? [];
  const shortened = GENERIC.has(key) ? [] : here.filter((one) => isShortened(words, one.words));
  if (shortened.length > 0) return { how: "shortened", places: shortened };
  const joined = words.join("");
  if (joined.length < SHORTEST_FUZZY || joined.length > 60) return null;
  const near = here.filter(
    (one) => Math.abs(one.joined.length - joined.length) < 2 && withinOneEdit(one.joined, joined),
  );
  return near.length > 0 ? { how: "one-edit", places: near } : null;
}

/** "Silao" of "Silao de la Victoria", "Tlaquepaque" of "San Pedro Tlaquepaque", "X de Y" where the table has "X". */
function isShortened(written: readonly string[], official: readonly string[]): boolean {
  if (written.join("").length < 4) return false;
  if (written.length < official.length) {
    if (written.every((word, i) => word === official[i])) return true;
    const tail = official.slice(official.length - written.length);
    return SAINTS.has(official[0] ?? "") && written.every((word, i) => word === tail[i]);
  }
  return false;
}

/** Every municipality of the table: id, official name, state. */
export const MUNICIPALITIES: readonly {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}[] = MX_MUNICIPALITIES.map(({ code, name }) => ({
  id: `mx-${code.slice(0, 2)}-${code.slice(2)}`,
  name,
  state: `mx-${code.slice(0, 2)}`,
}));
