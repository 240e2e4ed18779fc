import { dealerWords, readSeller } from "./dealer.ts";

/** One writing of a dealer in the records. */
export interface DealerWriting {
  readonly name: string;
  readonly address: string | null;
  /** Id of the state; null where not read. */
  readonly state: string | null;
  /** Parts of the licence number that survive a renewal; left out where no column has it. */
  readonly licence?: string | null;
  readonly items: number;
}

/** Another party that may be the same business, with the reason; a person decides. */
export interface DealerCandidate {
  readonly with: string;
  readonly why: "same-licence" | "same-address" | "near-name" | "part-of-name" | "no-place";
}

/** Writings that one name in one state brings together, and what they may have to do with others. */
export interface DealerParty {
  readonly id: string;
  readonly label: string;
  readonly writings: readonly DealerWriting[];
  readonly items: number;
  /** `address-run`: house numbers that count up one by one, as a spreadsheet fills them down. */
  readonly notes: readonly string[];
  readonly candidates: readonly DealerCandidate[];
}

/** Shortest name that may bear a slip of the pen. */
const NEAR_FROM = 7;

/** Dealers of a set of records, by name and state, most items first. A private seller is no party and is left out. */
export function resolveDealers(writings: readonly DealerWriting[]): DealerParty[] {
  const groups = new Map<string, DealerWriting[]>();
  for (const writing of writings) {
    const { party } = readSeller(writing.name, writing.state);
    if (party.id !== null) groups.set(party.id, [...(groups.get(party.id) ?? []), writing]);
  }
  const sums = [...groups].map(([id, own]) => {
    const sorted = [...own].sort(
      (a, b) => b.items - a.items || compare(a.name, b.name) || compare(a.address ?? "", b.address ?? ""),
    );
    return { id, own: sorted, items: own.reduce((sum, one) => sum + one.items, 0) };
  });
  return sums
    .map(({ id, own, items }) => ({
      ...{ id, items, writings: own },
      label: own[0]?.name.trim() ?? id,
      notes: notesOf(own),
      candidates: sums.flatMap((other) => candidate({ id, own }, { id: other.id, own: other.own })),
    }))
    .sort((a, b) => b.items - a.items || compare(a.id, b.id));
}

interface Group {
  readonly id: string;
  readonly own: readonly DealerWriting[];
}

function candidate(one: Group, other: Group): DealerCandidate[] {
  if (one.id === other.id) return [];
  const [a, b] = [one.own[0], other.own[0]];
  if (a === undefined || b === undefined) return [];
  const apart = a.state !== null && b.state !== null && a.state !== b.state;
  const licences = new Set(one.own.flatMap(({ licence }) => (licence == null ? [] : [licence])));
  if (other.own.some(({ licence }) => licence != null && licences.has(licence)))
    return [{ with: other.id, why: "same-licence" }];
  const sites = new Set(one.own.map(site).filter((key) => key !== null));
  if (!apart && other.own.some((writing) => sites.has(site(writing) ?? "")))
    return [{ with: other.id, why: "same-address" }];
  const [x, y] = [dealerWords(a.name), dealerWords(b.name)];
  const same = x.join(" ") === y.join(" ");
  if (same) return apart ? [] : [{ with: other.id, why: "no-place" }];
  if (apart) return [];
  if (within(x, y) || within(y, x)) return [{ with: other.id, why: "part-of-name" }];
  const [s, t] = [x.join(""), y.join("")];
  return Math.min(s.length, t.length) >= NEAR_FROM && oneEdit(s, t)
    ? [{ with: other.id, why: "near-name" }]
    : [];
}

/** House number and street without direction, suite or kind of street; null where there is none. */
function site({ address, state }: DealerWriting): string | null {
  const parts = /^\s*(\d+)[\d/-]*\s+(.+)$/.exec((address ?? "").toUpperCase());
  if (parts === null) return null;
  const words = (parts[2] ?? "")
    .replace(/#.*$|\b(?:STE|SUITE|UNIT|BUILDING|BLDG)\b.*$/, " ")
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "" && !STREET.has(word));
  return words.length === 0 ? null : `${state ?? ""} ${parts[1]} ${words.join(" ")}`;
}

const STREET = new Set(
  "N S E W NE NW SE SW NORTH SOUTH EAST WEST ST STREET AVE AVENUE RD ROAD DR DRIVE BLVD BOULEVARD HWY HIGHWAY LN LANE PL PLACE PKWY".split(
    " ",
  ),
);

/** All words of the shorter name begin the longer: `Liberty Pawn` and `Liberty Pawn Shop`. */
function within(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((word, at) => long[at] === word);
}

function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return x.slice(1) === y.slice(1) || x === y.slice(1) || x.slice(1) === y;
}

function notesOf(own: readonly DealerWriting[]): string[] {
  const notes = new Set(own.flatMap(({ name, state }) => readSeller(name, state).notes));
  const numbers = own.flatMap(({ address }) => {
    const parts = /^\s*(\d+)\s+(.+)$/.exec(address ?? "");
    return parts === null ? [] : [{ number: Number(parts[1]), street: parts[2] ?? "" }];
  });
  const runs = numbers.filter(({ number, street }) =>
    numbers.some((next) => next.number === number + 1 && next.street === street),
  );
  // Two neighbours may be neighbours; three in a row are a column that was filled down.
  if (runs.length >= 2) notes.add("address-run");
  return [...notes].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
