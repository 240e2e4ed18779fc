/** Who held an exhibit, from when until when, under which seal. Offices and posts, never private persons. */
export interface Custody {
  readonly act: CustodyAct;
  /** `2020-05-04` or `2020-05-04T13:30`, local time of the place. */
  readonly from: string;
  /** Null while it is held, or where nobody wrote the end. */
  readonly until: string | null;
  readonly office: string;
  readonly role: string;
  readonly place: string;
  readonly seal: string;
  readonly document: string;
  readonly note: string;
}

export const CUSTODY_ACTS = [
  "seized",
  "received",
  "stored",
  "examined",
  "photographed",
  "transported",
  "returned",
  "destroyed",
] as const;
export type CustodyAct = (typeof CUSTODY_ACTS)[number];

export interface CustodyRecord extends Custody {
  readonly id: string;
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  /** Why it was taken back; null while it stands. */
  readonly corrected: string | null;
}

/** Between two records that follow each other. */
export interface CustodyFlag {
  readonly code:
    | "gap"
    | "overlap"
    | "end-not-recorded"
    | "seal-changed"
    | "seal-missing"
    | "after-destruction";
  readonly between: readonly [string, string];
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

export function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(first(text)));
}

function first(moment: string): string {
  return moment.length === 10 ? `${moment}T00:00:00Z` : `${moment}:00Z`;
}

/** First and last instant that a moment may mean, milliseconds: a day is a whole day. */
function reach(moment: string): readonly [number, number] {
  const start = Date.parse(first(moment));
  return [start, moment.length === 10 ? start + 86_400_000 - 1 : start];
}

/** Standing records by their beginning, and what is missing or at odds between each and the next. */
export function chainOf(records: readonly CustodyRecord[]): {
  readonly records: readonly CustodyRecord[];
  readonly flags: readonly CustodyFlag[];
} {
  const standing = records
    .filter(({ corrected }) => corrected === null)
    .sort((a, b) => reach(a.from)[0] - reach(b.from)[0] || a.entry - b.entry);
  const flags = standing.slice(1).flatMap((next, n): CustodyFlag[] => {
    const last = standing[n]!;
    const between = [last.id, next.id] as const;
    return flagsOf(last, next).map((code) => ({ code, between }));
  });
  return { records: standing, flags };
}

function flagsOf(last: CustodyRecord, next: CustodyRecord): CustodyFlag["code"][] {
  const codes: CustodyFlag["code"][] = [];
  if (last.act === "destroyed") codes.push("after-destruction");
  if (last.until === null) codes.push("end-not-recorded");
  else if (reach(last.until)[1] + 1 < reach(next.from)[0]) codes.push("gap");
  else if (reach(last.until)[0] > reach(next.from)[1]) codes.push("overlap");
  if (last.seal !== "" && next.seal === "") codes.push("seal-missing");
  else if (last.seal !== "" && last.seal !== next.seal) codes.push("seal-changed");
  return codes;
}
