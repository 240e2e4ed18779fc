import { isAmmunition } from "#trace";
import type { Traced } from "#tracing";
import type { Door } from "./door.ts";
import { tableText } from "./table.ts";

/** Traces that are shown one by one; of more, tables tell. */
const SHOWN_WHOLE = 3;

export interface Tally {
  items: number;
  synthetic: boolean;
  /** Items that were looked for in registers, and those of them that a row there may be. */
  looked: number;
  likely: number;
  readonly first: Traced[];
  readonly ended: Map<string, { rung: string; disposition: string; items: number; contradictions: number }>;
  /** By event: days from sale to recovery of those items that have both, and what is kept apart. */
  readonly ammunition: AmmunitionTally;
  /** Guns by what a file of deliveries says of them. */
  readonly delivered: Map<string, number>;
  readonly events: Map<string, { days: number[]; assumed: number; impossible: number }>;
}

export function startTally(): Tally {
  return {
    items: 0,
    synthetic: false,
    looked: 0,
    likely: 0,
    first: [],
    ended: new Map(),
    events: new Map(),
    delivered: new Map(),
    ammunition: { items: 0, settled: 0, open: 0, dated: 0, classes: new Map() },
  };
}

export function addTrace(tally: Tally, traced: Traced): void {
  const { rung, disposition, contradictions } = traced.trace;
  tally.items++;
  if (traced.searched.some((one) => one.candidates !== null)) tally.looked++;
  if (traced.trace.alternatives.length > 0) tally.likely++;
  addAmmunition(tally.ammunition, traced);
  const verdict = traced.delivered?.verdict;
  if (verdict !== undefined) tally.delivered.set(verdict, (tally.delivered.get(verdict) ?? 0) + 1);
  tally.synthetic ||= traced.synthetic;
  if (tally.first.length < SHOWN_WHOLE) tally.first.push(traced);
  const key = `${rung} ${disposition}`;
  const held = tally.ended.get(key) ?? { rung, disposition, items: 0, contradictions: 0 };
  held.items++;
  held.contradictions += contradictions.length > 0 ? 1 : 0;
  tally.ended.set(key, held);
  const { timeToCrime, timeToCrimeAssumed } = traced.trace;
  const impossible = contradictions.some(({ code }) => code === "sale-after-recovery");
  if (timeToCrime === null && timeToCrimeAssumed === null && !impossible) return;
  const event = traced.item.event ?? "";
  const own = tally.events.get(event) ?? { days: [], assumed: 0, impossible: 0 };
  if (timeToCrime !== null) own.days.push(timeToCrime.days);
  else if (timeToCrimeAssumed !== null) own.assumed++;
  if (impossible) own.impossible++;
  tally.events.set(event, own);
}

/** How many items ended where: counts, and no share without its base. */
export function tallyText(door: Door, tally: Tally): string {
  const { items, ended, synthetic } = tally;
  const columns = [
    { title: door.say("trace.column.rung") },
    { title: door.say("trace.column.disposition") },
    { title: door.say("trace.column.count"), right: true },
    { title: door.say("trace.column.flags"), right: true },
  ];
  const rows = [...ended.values()]
    .sort((a, b) => b.items - a.items || (a.rung < b.rung ? -1 : 1))
    .map((row) => [
      door.say(`rung.${row.rung}`),
      door.say(`disposition.${row.disposition}`),
      String(row.items),
      String(row.contradictions),
    ]);
  const times = tally.events.size === 0 ? [] : [timeTable(door, tally), ""];
  const ammunition = tally.ammunition.items === 0 ? [] : [ammunitionTable(door, tally.ammunition), ""];
  const delivered = tally.delivered.size === 0 ? [] : [deliveredTable(door, tally), ""];
  const lines = [
    tableText(columns, rows),
    "",
    ...times,
    ...ammunition,
    ...delivered,
    door.say("trace.total", { items }),
    ...(tally.looked === 0
      ? []
      : [door.say("trace.candidates.total", { looked: tally.looked, some: tally.likely })]),
    door.say("trace.notice"),
  ];
  if (synthetic) lines.push(door.say("trace.synthetic"));
  return `${lines.join("\n")}\n`;
}

/** Events that are shown; the last line is of all of them. */
const EVENTS_SHOWN = 15;

/** Time-to-crime by event, from recorded dates alone: fewest, middle and most days, and how many rest on supposed dates. */
function timeTable(door: Door, { events }: Tally): string {
  const titles = ["event", "with-both", "least", "median", "most", "year", "three", "assumed", "impossible"];
  const row = (name: string, days: readonly number[], assumed: number, impossible: number): string[] => {
    const sorted = [...days].sort((a, b) => a - b);
    const at = (n: number): string => String(sorted[n] ?? "–");
    const within = (limit: number): string => String(sorted.filter((one) => one <= limit).length);
    const middle = (sorted.length - 1) / 2;
    const median =
      sorted.length === 0
        ? "–"
        : String(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2);
    const counts = [within(365), within(3 * 365), String(assumed), String(impossible)];
    return [name, String(sorted.length), at(0), median, at(sorted.length - 1), ...counts];
  };
  const all = [...events].sort((a, b) => b[1].days.length - a[1].days.length || (a[0] < b[0] ? -1 : 1));
  const sum = (count: (own: { assumed: number; impossible: number }) => number): number =>
    all.reduce((total, [, own]) => total + count(own), 0);
  const rows = all
    .slice(0, EVENTS_SHOWN)
    .map(([name, own]) => row(name, own.days, own.assumed, own.impossible));
  const every = all.flatMap(([, { days }]) => days);
  rows.push(
    row(
      door.say("trace.times.all", { n: all.length }),
      every,
      sum((own) => own.assumed),
      sum((own) => own.impossible),
    ),
  );
  return tableText(
    titles.map((title, at) => ({ title: door.say(`trace.times.${title}`), right: at > 0 })),
    rows,
  );
}

interface AmmunitionTally {
  items: number;
  settled: number;
  open: number;
  dated: number;
  readonly classes: Map<string, { sourced: number; hinted: number }>;
}

/** Each item once a channel: under its source where it has one for any maker, else as a hint. */
function addAmmunition(tally: AmmunitionTally, { trace: { ammunition }, item }: Traced): void {
  if (!isAmmunition(item.kind)) return;
  tally.items++;
  const [first] = ammunition;
  if (first === undefined) return;
  if (first.settled) tally.settled++;
  else tally.open++;
  if (first.settled && first.years.length > 0) tally.dated++;
  const classes = ammunition.flatMap((one) => one.classes);
  for (const channel of new Set(classes.map((one) => one.channel))) {
    const held = tally.classes.get(channel) ?? { sourced: 0, hinted: 0 };
    const sourced =
      first.settled && classes.some((one) => one.channel === channel && one.certainty === "sourced");
    if (sourced) held.sourced++;
    else held.hinted++;
    tally.classes.set(channel, held);
  }
}

function ammunitionTable(door: Door, { classes, items, settled, open, dated }: AmmunitionTally): string {
  const columns = ["channel", "sourced", "hinted"].map((title, at) => ({
    title: door.say(`trace.column.${title}`),
    right: at > 0,
  }));
  const rows = [...classes]
    .sort((a, b) => b[1].sourced - a[1].sourced || b[1].hinted - a[1].hinted || (a[0] < b[0] ? -1 : 1))
    .map(([channel, { sourced, hinted }]) => [
      door.say(`ammunition.${channel}`),
      String(sourced),
      String(hinted),
    ]);
  const counts = { items, settled, open, dated, none: items - settled - open };
  return `${tableText(columns, rows)}\n${door.say("trace.ammunition.total", counts)}; ${door.say("trace.ammunition.not-shown")}`;
}

function deliveredTable(door: Door, { delivered }: Tally): string {
  const columns = [
    { title: door.say("delivered.column") },
    { title: door.say("trace.column.count"), right: true },
  ];
  const rows = [...delivered]
    .sort((a, b) => b[1] - a[1])
    .map(([verdict, n]) => [door.say(`delivered.short.${verdict}`), String(n)]);
  return `${tableText(columns, rows)}\n${door.say("delivered.notice")}`;
}
