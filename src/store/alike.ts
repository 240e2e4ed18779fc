import type { RowMeaning } from "#records";
import type { Place } from "./about.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** An event as its file calls it; two files may call two events alike. */
export interface EventName {
  readonly importId: string;
  readonly name: string;
}

/** Values by which items may have to do with one another, as ids of readings. */
export interface AlikeWish {
  readonly serials: readonly string[];
  readonly lots: readonly string[];
  /** Days of a purchase. */
  readonly days: readonly string[];
}

/** Look-ups by index of items of committed imports of these meanings; places in the order of the files, no more than `limit`. */
export interface Alikes {
  readonly itemsAlike: (as: readonly RowMeaning[], wish: AlikeWish, limit: number) => Promise<Place[]>;
  readonly itemsOfEvents: (events: readonly EventName[], limit: number) => Promise<Place[]>;
  /** The first item of each. */
  readonly firstOfEvents: (events: readonly EventName[]) => Promise<Place[]>;
  readonly eventsNamed: (as: readonly RowMeaning[], name: string) => Promise<EventName[]>;
  /** Items with one of these headstamps (label and year) of events that have so many of them at least. */
  readonly itemsStamped: (
    as: readonly RowMeaning[],
    wish: {
      readonly stamps: readonly { readonly label: string; readonly year: number }[];
      readonly least: number;
    },
    limit: number,
  ) => Promise<Place[]>;
}

const PLACE = `i.id as "importId", i.sheets[t.sheet + 1] as sheet, t.row::float8 as row, t.n`;
const HELD = "join import i on i.seq = t.import and i.status = 'committed'";
const OF_MEANING = "i.meaning in (select unnest($1::text::text[]))";
const ORDER = "order by t.import, t.sheet, t.row, t.n";
/** Readings first, then their items: each by its index. */
const found = (slot: string, kind: string, at: number): string => `
select t.* from reading r join item t on t.${slot} = r.id
where r.kind = '${kind}' and r.outcome = 'read' and r.value_id = any((select $${at}::text::text[])::text[])`;
const ALIKE = `
select distinct on (t.import, t.sheet, t.row, t.n) ${PLACE} from (
  ${found("serial", "serial", 2)} union all ${found("lot", "lot", 3)} union all ${found("purchased", "date", 4)}) t
${HELD} where t.retired_by is null and ${OF_MEANING} ${ORDER} limit $5::int8`;
const EVENTS = "(select unnest($1::text::text[]) as file, unnest($2::text::text[]) as name) e";
const OF_EVENTS = `from ${EVENTS} join item t on t.seizure = e.name ${HELD} and i.id = e.file where t.retired_by is null`;
const ITEMS_OF = `select ${PLACE} ${OF_EVENTS} ${ORDER} limit $3::int8`;
const FIRST_OF = `select distinct on (t.import, t.seizure) ${PLACE} ${OF_EVENTS}
order by t.import, t.seizure, t.sheet, t.row, t.n`;
const NAMED = `
select distinct i.id as "importId", t.seizure as name from item t ${HELD}
where t.seizure = $2 and t.retired_by is null and ${OF_MEANING} order by 1`;
const STAMPED = `
with s as (
  select t.import, t.sheet, t.row, t.n, t.seizure, r.value_label || ' ' || (r.body::json #>> '{value,years,0}') as stamp from reading r join item t on t.headstamp = r.id ${HELD}
  where r.kind = 'headstamp' and r.outcome = 'read' and r.value_label = any((select $2::text::text[])::text[])
    and json_array_length(r.body::json #> '{value,years}') = 1
    and t.seizure is not null and t.retired_by is null and ${OF_MEANING}),
m as (select import, seizure from s where stamp = any((select $5::text::text[])::text[])
  group by import, seizure having count(distinct stamp) >= $3::int4)
select ${PLACE} from s t join m on m.import = t.import and m.seizure = t.seizure ${HELD}
where t.stamp = any((select $5::text::text[])::text[]) ${ORDER} limit $4::int8`;

export function askAlike(sql: Sql): Alikes {
  const pairs = (events: readonly EventName[]): string[] => [
    arrayLiteral(events.map(({ importId }) => importId)),
    arrayLiteral(events.map(({ name }) => name)),
  ];
  return {
    itemsAlike: async (as, { serials, lots, days }, limit) =>
      sql.query(ALIKE, [...[as, serials, lots, days].map(arrayLiteral), limit]),
    itemsOfEvents: async (events, limit) => sql.query(ITEMS_OF, [...pairs(events), limit]),
    firstOfEvents: async (events) => sql.query(FIRST_OF, pairs(events)),
    eventsNamed: async (as, name) => sql.query(NAMED, [arrayLiteral(as), name]),
    itemsStamped: async (as, { stamps, least }, limit) => {
      const labels = [...new Set(stamps.map(({ label }) => label))];
      const dated = stamps.map(({ label, year }) => `${label} ${year}`);
      return sql.query(STAMPED, [...[as, labels].map(arrayLiteral), least, limit, arrayLiteral(dated)]);
    },
  };
}
