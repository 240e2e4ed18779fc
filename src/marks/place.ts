import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import { COUNTRY_NAMES, MX_STATE_NAMES, type Place, PORT_NAMES, US_STATE_NAMES } from "./gazetteer.ts";
import type { PlaceLevel, PlaceValue, ReadContext } from "./kinds.ts";
import { findMunicipality } from "./municipalities.ts";
import { oneEditIndex } from "./near.ts";
import { mend, squeezed } from "./placename.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { unstated } from "./unstated.ts";

type PlaceReading = Reading<PlaceValue>;

/** What registers put where the place is not known to them, in three languages; `via ???` names no route. */
const UNTOLD = new RegExp(
  [
    "^(?:BAIRRO |MUNICIPIO |CIDADE |CIUDAD |ESTADO |PAIS |COLONIA |LOCALIDADE? |LUGAR |LOCAL |COUNTRY |CITY |STATE |PLACE )?" +
      "(?:(?:NAO|NO|NOT) (?:E |ES )?(?:SABE INFORMAR|CADASTRAD[OA]|INFORMAD[OA]|IDENTIFICAD[OA]|ESPECIFICAD[OA]|REGISTRAD[OA]|CONHECID[OA]|CONOCID[OA]|KNOWN|GIVEN|STATED)" +
      "|(?:IGNORAD|DESCONHECID|DESCONOCID|INDETERMINAD)[OA]|UNKNOWN|UNDETERMINED)$",
    "^(?:SEM|SIN|NO|UNKNOWN|OTRO|OUTRO|OTHER) (?:PAIS|BAIRRO|MUNICIPIO|ESTADO|CIDADE|CIUDAD|COUNTRY|CITY|STATE)$",
    "^(?:OTROS|OUTROS|VARIOS|DIVERSOS|OTHER|VARIOUS|SEVERAL) (?:PAISES|COUNTRIES)$",
    "\\?\\?",
  ].join("|"),
);

/** A country, state, municipality or port as written; a town that no table ties to a municipality is not decided. */
export function readPlace(text: string, context: ReadContext = {}): PlaceReading {
  if (text.length > LONGEST_MARK) return unread("place", text, ["too-long"]);
  const nothing = unstated(text);
  if (nothing !== null) return unread("place", text, [nothing === "empty" ? "empty" : "unread-by-source"]);
  const mended = mend(text).replace(/^[\s<"'*]+|[\s>"'*]+$/g, "");
  const bare = plain(mended);
  if (UNTOLD.test(bare)) return unread("place", text, ["unread-by-source"]);
  if (!/[A-Z]/.test(bare) && !/^\d{4}$/.test(bare)) return unread("place", text, ["not-understood"]);
  if (context.level === undefined) return readAny(text, mended, context);
  if (context.level === "country") return decide(text, named(COUNTRY_NAMES, bare), "country");
  if (context.level === "state") return decide(text, states(bare, context.country), "state");
  if (context.level !== "port") return readParts(text, mended, context);
  return decide(text, [...named(PORT_NAMES, bare.replace(/,.*$/, "")), ...named(PORT_NAMES, bare)], "port");
}

function readAny(text: string, mended: string, context: ReadContext): PlaceReading {
  const bare = plain(mended);
  if (bare.includes(",")) return readParts(text, mended, context);
  if (context.state !== undefined) return readParts(text, mended, context);
  const countries = context.country === undefined ? named(COUNTRY_NAMES, bare, { short: false }) : [];
  const inStates = states(bare, context.country);
  if (countries.length > 0 || inStates.length > 0) return decide(text, [...countries, ...inStates], "named");
  if (context.country !== undefined && context.country !== "MX")
    return asWritten(text, mended, context.country);
  const found = findMunicipality(bare, null);
  const ports = context.country === "MX" ? [] : named(PORT_NAMES, bare);
  if (ports.length > 0)
    return undecided(text, [...(found?.places ?? []), ...ports], "several-places", "port");
  if (found === null) return unread("place", text, ["place-unknown"]);
  return decide(text, found.places, found.how, context.country === undefined ? ["country-assumed"] : []);
}

/** "Town, State", "Town, State, Country", "State, Country": the last parts say where the first one is looked for. */
function readParts(text: string, mended: string, context: ReadContext): PlaceReading {
  const parts = mended
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  let country = context.country;
  const inCell: Place[] = [];
  // "Mexico" in full closes a line as the country; the state of that name is written short or as "Estado de".
  let named15 = false;
  while (parts.length > 1) {
    const last = plain(parts.at(-1) as string);
    if (last === "MEXICO" && context.state === undefined && inCell.length === 0 && country !== "US") {
      named15 = true;
      country = "MX";
      parts.pop();
      continue;
    }
    const state = states(last, country);
    const land = named(COUNTRY_NAMES, last);
    if (state.length === 1 && inCell.length === 0) inCell.push(state[0] as Place);
    else if (state.length === 1 && state[0]?.value.id === inCell[0]?.value.id) {
      // written twice
    } else if (land.length === 1 && inCell.length === 0) country = (land[0] as Place).value.country;
    else break;
    parts.pop();
  }
  const head = parts.join(", ");
  const cellState = inCell[0] ?? null;
  const state = cellState?.value.state ?? context.state ?? null;
  if (
    cellState?.value.country === "US" ||
    state?.startsWith("us-") === true ||
    (state === null && country !== undefined && country !== "MX")
  ) {
    return foreign(
      text,
      head,
      { state, country: cellState?.value.country ?? (state === null ? (country ?? "US") : "US") },
      context.level,
    );
  }
  if (state === null) {
    const inStates = states(plain(head), country ?? "MX");
    if (context.level === undefined && inStates.length > 0) return decide(text, inStates, "state");
  }
  const found =
    findMunicipality(head, state) ?? (named15 && state === null ? findMunicipality(head, "mx-15") : null);
  const places = [...(found?.places ?? [])];
  if (named15 && found !== null) places.push(...(findMunicipality(head, "mx-15")?.places ?? []));
  if (cellState !== null && context.state !== undefined && cellState.value.id !== context.state) {
    const rivals = findMunicipality(head, context.state)?.places ?? [];
    return undecided(text, [...places, ...rivals, cellState], "state-disagrees");
  }
  if (found !== null) return decide(text, places, found.how);
  if (state === null) return unread("place", text, ["place-unknown"]);
  return undecided(text, [town(head, state, "MX")], "not-a-municipality");
}

/** A town abroad: its state or country is certain, its name is kept as written. */
function foreign(
  text: string,
  head: string,
  where: { readonly state: string | null; readonly country: string },
  level: PlaceLevel | undefined,
): PlaceReading {
  if (where.state !== null && where.country === "US" && (level === undefined || level === "port")) {
    const at = named(PORT_NAMES, plain(head)).filter((port) => port.value.state === where.state);
    if (level === "port" && at.length > 0) return decide(text, at, "port");
  }
  const one = town(head, where.state, where.country);
  return read("place", text, [candidate(one, "as-written", "probable")], ["town-as-written"]);
}

function asWritten(text: string, head: string, country: string): PlaceReading {
  return read(
    "place",
    text,
    [candidate(town(head, null, country), "as-written", "probable")],
    ["town-as-written"],
  );
}

function town(head: string, state: string | null, country: string): Place {
  const slug = plain(head)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const id = `${state ?? `country:${country.toLowerCase()}`}:${slug}`;
  return {
    value: { id, label: head.trim(), level: "locality", country, inegi: null, state },
    source: "rule:as-written",
  };
}

/** Longer names bear a slip. */
const longNames = (table: ReadonlyMap<string, unknown>) =>
  oneEditIndex([...table.keys()].filter((name) => name.length >= 6));
const nearMexican = longNames(MX_STATE_NAMES);
const nearAmerican = longNames(US_STATE_NAMES);

/** States of Mexico and of the United States by name or short form; one typing error in longer names. */
function states(bare: string, country: string | undefined): readonly Place[] {
  if (bare.includes(" VIA ")) {
    const stops = bare.split(" VIA ").map((part) => states(part, country));
    return stops.every((stop) => stop.length > 0) ? stops.flat() : [];
  }
  const tables = [
    ...(country === "US" ? [] : [MX_STATE_NAMES]),
    ...(country === "MX" ? [] : [US_STATE_NAMES]),
  ];
  if (country !== undefined && country !== "MX" && country !== "US") return [];
  const exact = tables.flatMap((table) => named(table, bare));
  if (exact.length > 0) return exact;
  const key = squeezed(bare);
  if (key.length < 6 || key.length > 40) return [];
  const near = new Map<string, Place>();
  for (const table of tables) {
    for (const name of (table === MX_STATE_NAMES ? nearMexican : nearAmerican)(key)) {
      for (const place of table.get(name) ?? []) near.set(place.value.id, place);
    }
  }
  return [...near.values()];
}

function named(
  table: ReadonlyMap<string, readonly Place[]>,
  bare: string,
  { short = true }: { readonly short?: boolean } = {},
): readonly Place[] {
  const key = squeezed(bare);
  return !short && key.length <= 2 && key !== "US" && key !== "EU" && key !== "UK"
    ? []
    : (table.get(key) ?? []);
}

const CERTAIN = new Set(["exact", "alias", "country", "state", "port", "named"]);

function decide(
  text: string,
  places: readonly Place[],
  why: string,
  reasons: readonly string[] = [],
): PlaceReading {
  const [first, ...others] = unique(places);
  if (first === undefined) return unread("place", text, ["place-unknown"]);
  if (others.length > 0) return undecided(text, [first, ...others], "several-places", why);
  return read("place", text, [candidate(first, why, CERTAIN.has(why) ? "certain" : "probable")], reasons);
}

function undecided(text: string, places: readonly Place[], reason: string, why = "named"): PlaceReading {
  return ambiguous(
    "place",
    text,
    unique(places)
      .slice(0, 12)
      .map((place) => candidate(place, why, "probable")),
    [reason],
  );
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.value.id, place])).values()];
}

function candidate(
  place: Place,
  why: string,
  certainty: Candidate<PlaceValue>["certainty"],
): Candidate<PlaceValue> {
  return { value: place.value, why: `place-${why}`, source: place.source, certainty };
}
