import { SLOTS } from "./slots.ts";
import { arrayLiteral, type Sql } from "./sql.ts";

/** `SOURCE ID` of the two records that a decision is about, out of its payload. Its text is indexed: never edited once released. */
const refOf = (part: string): string =>
  `((made::json -> '${part}' ->> 'source') || ' ' || (made::json -> '${part}' ->> 'id')) collate "C"`;
export const MARK = refOf("mark");
const JUDGED = { mark: MARK, candidate: refOf("candidate") } as const;
/** What stands of a decision, without the columns of those that were taken back. */
const DECISIONS = "id, entry, verdict, actor, at, undone_by, undone_at, undone_why, made";

/**
 * What one item is found by, and what stands about it, each as one function: PL/pgSQL keeps the plans of its statements, and of a look-up in
 * a million rows the planning is nine tenths (5 ms of 5.4 in WebAssembly, measured 2026-11). Part of a step: never edited once released.
 */
export const ABOUT_STEP = `
create index reading_number on reading (value_id) where outcome = 'read' and kind in ('serial', 'lot');
create index reading_stamp on reading (value_label) where outcome = 'read' and kind = 'headstamp';
create index reading_day on reading (value_id) where outcome = 'read' and kind = 'date';
create index item_serial on item (serial) where serial is not null;
create index item_lot on item (lot) where lot is not null;
create index item_headstamp on item (headstamp) where headstamp is not null;
create index item_purchased on item (purchased) where purchased is not null;
create index item_seizure on item (seizure) where seizure is not null;
create index chunk_row on chunk (import, sheet, last_row);
create index judgement_mark on judgement ((${JUDGED.mark}));
create index judgement_candidate on judgement ((${JUDGED.candidate}));
create index case_act_item on case_act ((body::json ->> 'item')) where kind = 'request.made';
create function numbered(p_serial text, p_limit int4) returns text language sql stable as $$
  select json_agg(f)::text from (
    select i.id as "importId", i.sheets[t.sheet + 1] as sheet, t.row, t.n, i.meaning as "as"
    from reading r join item t on t.serial = r.id join import i on i.seq = t.import and i.status = 'committed'
    where r.kind = 'serial' and r.outcome = 'read' and r.value_id = p_serial and t.retired_by is null
    order by t.import, t.sheet, t.row, t.n limit p_limit) f
$$;
create function about_row(p_import text, p_sheet text, p_row int8) returns text language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
declare
  v_file import%rowtype;
  v_line source_row%rowtype;
  v_files int4;
  v_names text[];
begin
  select count(*) into v_files from import where status = 'committed' and starts_with(id, p_import);
  if v_files <> 1 then return null; end if;
  select * into v_file from import where status = 'committed' and starts_with(id, p_import);
  select * into v_line from source_row
    where import = v_file.seq and sheet = array_position(v_file.sheets, p_sheet) - 1 and row = p_row
      and disposition = 'accepted' and retired_by is null;
  if not found then return null; end if;
  v_names := array[v_file.sha256 || ' ' || p_sheet || '!' || p_row, v_file.sha256 || ' ' || p_row];
  if v_line.record_id is not null then v_names := v_names || (v_file.sha256 || ' ' || v_line.record_id); end if;
  return json_build_object(
    'file', row_to_json(v_file),
    'entry', (select c.entry from chunk c where c.import = v_file.seq and c.sheet = p_sheet and c.kind = 'rows'
      and c.last_row >= p_row and c.first_row <= p_row order by c.last_row limit 1),
    'judgements', (
      with recursive reach(record) as (
        select name collate "C" from unnest(v_names) name
        union
        select n.record from reach cross join lateral (
          select ${JUDGED.candidate} as record from judgement
            where ${JUDGED.mark} = reach.record and undone_entry is null
          union all
          select ${JUDGED.mark} from judgement
            where ${JUDGED.candidate} = reach.record and undone_entry is null offset 0) n)
      select json_agg(j order by j.entry) from reach cross join lateral (
        select ${DECISIONS} from judgement where ${JUDGED.mark} = reach.record and undone_entry is null offset 0) j),
    'parties', (select json_agg(j order by j.entry) from (select ${DECISIONS} from judgement
      where undone_entry is null and ${JUDGED.mark} >= 'party ' and ${JUDGED.mark} < 'party!') j),
    'registers', (select json_agg(g order by g.seq) from register g where g.status = 'held'),
    'requests', (select json_agg(a order by a.entry) from case_act a where starts_with(a.kind, 'request.') and a.subject in (
      select subject from case_act where kind = 'request.made' and body::json ->> 'item' in (
        select v_file.id || '/' || p_sheet || '!' || p_row || case when t.n = 0 then '' else '#' || t.n end
        from item t where t.import = v_file.seq and t.sheet = v_line.sheet and t.row = p_row))),
    'twins', (select json_agg(w) from (
      select i.id as "importId", i.sheets[t.sheet + 1] as sheet, t.row, t.n, m.value_id as make
      from item own join reading r on r.id = own.serial and r.outcome = 'read'
        join reading s on s.kind = 'serial' and s.outcome = 'read' and s.value_id = r.value_id
        join item t on t.serial = s.id and t.retired_by is null
        join import i on i.seq = t.import and i.status = 'committed' left join reading m on m.id = t.make
      where own.import = v_file.seq and own.sheet = v_line.sheet and own.row = p_row
        and (t.import, t.sheet, t.row) <> (own.import, own.sheet, own.row)
      order by t.import, t.sheet, t.row, t.n limit 20) w)
  )::text;
end $$;
`;

/** One column of each slot, in the order of the slots. */
const everySlot = (suffix = ""): string => `array[${SLOTS.map((slot) => `t.${slot}${suffix}`).join(", ")}]`;

/**
 * Items by their serials: PL/pgSQL, since the plan of an SQL function is made anew for each call. `borne_each` gives so many of each of some
 * serials: an array for each serial, an item and a reading each an array of what an answer needs; in `listed.ts` these arrays have names. Of
 * rows with their names, and one serial a statement, an item took four times as long (0.52 and 0.13 ms of PostgreSQL 15, measured 2026-11).
 * The look-up indexes go, and come back by `indexLookups`. Part of a step as well.
 */
export const SERIAL_STEP = `
drop index reading_number, reading_stamp, reading_day, item_serial, item_lot, item_headstamp, item_purchased, item_seizure, chunk_row;

create or replace function numbered(p_serial text, p_limit int4) returns text language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_agg(f)::text from (
    select i.id as "importId", i.sheets[t.sheet + 1] as sheet, t.row, t.n, i.meaning as "as"
    from reading r join item t on t.serial = r.id join import i on i.seq = t.import and i.status = 'committed'
    where r.kind = 'serial' and r.outcome = 'read' and r.value_id = p_serial and t.retired_by is null
    order by t.import, t.sheet, t.row, t.n limit p_limit) f);
end $$;
create function borne_each(p_serials text[], p_limits int8[]) returns text language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return (select json_agg(a.found order by q.at)::text from unnest(p_serials, p_limits) with ordinality q(serial, most, at)
    cross join lateral (select json_agg(f.one) as found from (
      select json_build_array(i.id, i.sheets[t.sheet + 1], t.row, t.n, t.kind, t.quantity, t.seizure, ${everySlot()}, ${everySlot("_at")}, (
        select json_agg(json_build_array(r.id, r.kind, r.input, r.outcome, r.value_id, r.value_label, r.country, r.reasons))
        from reading r where r.id = any(${everySlot()}))) as one
      from reading s join item t on t.serial = s.id join import i on i.seq = t.import and i.status = 'committed'
      where s.kind = 'serial' and s.outcome = 'read' and s.value_id = q.serial and t.retired_by is null
      order by t.import, t.sheet, t.row, t.n limit q.most) f) a);
end $$;
`;

/**
 * Indexes by which an item is found, by their names. The first commit of an import makes them, over all its rows at once, or the bringing
 * up of a store that was made before, and they stand from then on: kept row by row through a first import they took a sixth of it
 * (5 of 31 CPU s for 100,000 rows, measured 2026-11).
 */
const LOOKUPS = {
  reading_number: "reading (value_id) where outcome = 'read' and kind in ('serial', 'lot')",
  reading_stamp: "reading (value_label) where outcome = 'read' and kind = 'headstamp'",
  reading_day: "reading (value_id) where outcome = 'read' and kind = 'date'",
  item_serial: "item (serial) where serial is not null",
  item_lot: "item (lot) where lot is not null",
  item_headstamp: "item (headstamp) where headstamp is not null",
  item_purchased: "item (purchased) where purchased is not null",
  item_seizure: "item (seizure) where seizure is not null",
  chunk_row: "chunk (import, sheet, last_row)",
} as const;
const LACKING =
  "select name from (select unnest($1::text::text[]) as name) n where to_regclass(name) is null";

/** Makes those of the look-up indexes that are not there: asked for by name first, since even a vain `create` locks its table. */
export async function indexLookups(sql: Sql): Promise<void> {
  for (const { name } of await sql.query<{ name: keyof typeof LOOKUPS }>(LACKING, [
    arrayLiteral(Object.keys(LOOKUPS)),
  ])) {
    await sql.query(`create index ${name} on ${LOOKUPS[name]}`);
  }
}
