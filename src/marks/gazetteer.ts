import type { PlaceValue } from "./kinds.ts";
import { nameWords, placeWords, squeezed } from "./placename.ts";
import { COUNTRIES } from "./tables/countries.ts";
import { MX_STATES } from "./tables/mx-states.ts";
import { PORTS } from "./tables/ports.ts";
import { US_STATES } from "./tables/us-states.ts";

/** A place of the tables with the row that vouches for it. */
export interface Place {
  readonly value: PlaceValue;
  readonly source: string;
}
type Index = ReadonlyMap<string, readonly Place[]>;

function index(entries: Iterable<readonly [string, Place]>): Index {
  const map = new Map<string, Place[]>();
  for (const [key, place] of entries) {
    const held = map.get(key);
    if (held === undefined) map.set(key, [place]);
    else if (!held.some((one) => one.value.id === place.value.id)) held.push(place);
  }
  return map;
}

const split = (text: string) => (text === "" ? [] : text.split(";"));

/** Mexico's states by INEGI code. */
export const MX_STATE = new Map<string, Place>(
  MX_STATES.map((row) => [
    row.code,
    {
      value: {
        id: `mx-${row.code}`,
        label: row.name,
        level: "state",
        country: "MX",
        inegi: row.code,
        state: `mx-${row.code}`,
      },
      source: `mx-states:${row.code}`,
    },
  ]),
);

const US_STATE = new Map<string, Place>(
  US_STATES.map((row) => {
    const id = `us-${row.code.toLowerCase()}`;
    const value = { id, label: row.name, level: "state", country: "US", inegi: null, state: id } as const;
    return [row.code, { value, source: `us-states:${row.code}` }];
  }),
);

export const MX_STATE_NAMES = index(
  MX_STATES.flatMap((row) =>
    [row.name, ...split(row.aliases)].map(
      (name) => [squeezed(name), MX_STATE.get(row.code) as Place] as const,
    ),
  ),
);
export const US_STATE_NAMES = index(
  US_STATES.flatMap((row) =>
    [row.code, row.name, ...split(row.aliases)].map(
      (name) => [squeezed(name), US_STATE.get(row.code) as Place] as const,
    ),
  ),
);
export const COUNTRY_NAMES = index(
  COUNTRIES.flatMap((row) => {
    const value: PlaceValue = {
      id: `country:${row.code.toLowerCase()}`,
      label: row.en,
      level: "country",
      country: row.code,
      inegi: null,
      state: null,
    };
    const place = { value, source: `countries:${row.code}` };
    return [row.code, row.en, row.es, row.pt, ...split(row.aliases)].map(
      (name) => [squeezed(name), place] as const,
    );
  }),
);
export const PORT_NAMES = index(
  PORTS.flatMap((row) => {
    const value: PlaceValue = {
      id: `port:${row.code}`,
      label: `${row.name}, ${row.state}`,
      level: "port",
      country: row.country,
      inegi: null,
      state: `us-${row.state.toLowerCase()}`,
    };
    const place = { value, source: row.source_url };
    return [[squeezed(row.name), place] as const, [row.code, place] as const];
  }),
);

/** Name words of a place joined by one space: the key of the municipalities' index. */
export function nameKey(text: string): string {
  return nameWords(placeWords(text)).join(" ");
}
