import { ABOUT_STEP, indexLookups, SERIAL_STEP } from "./schema-about.ts";
import type { Db, Sql } from "./sql.ts";

/**
 * The same statements on both engines, each a step that is never edited once released.
 *
 * `head` says how far the ledger goes (server) or how much of the journal the other tables have seen (embedded).
 * `entry` and `checkpoint` are the ledger on a server, append-only by trigger, and stay empty in the embedded store, whose
 * ledger is the journal. Every other table is a projection: it may be dropped and replayed. Raw cells are not
 * repeated here: `chunk` says which entry's body holds them.
 *
 * Columns of `item` that end in `_at` are columns of the sheet, 0 = A; the column without the ending is the reading.
 */
export const STEPS: readonly string[] = [
  `
create table head (id int4 primary key check (id = 1), size int8 not null, hashes bytea not null);
insert into head values (1, 0, '');

create table entry (index int8 primary key, bytes bytea not null, body bytea);
create table checkpoint (size int8 primary key, note text not null);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % refused', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete on entry for each row execute function refuse_change();
create trigger append_only_all before truncate on entry for each statement execute function refuse_change();
create trigger append_only before update or delete on checkpoint for each row execute function refuse_change();
create trigger append_only_all before truncate on checkpoint for each statement execute function refuse_change();
alter table entry alter column bytes set storage external;
alter table entry alter column body set storage external;

create table import (
  seq int8 primary key,
  id text collate "C" not null unique,
  status text not null check (status in ('open', 'committed', 'undone')),
  sha256 text not null,
  name text not null,
  bytes int8 not null,
  format text not null,
  meaning text not null,
  origin text not null,
  register_kind text,
  country text,
  actor text not null,
  opened_at text not null,
  opened_entry int8 not null,
  committed_at text,
  committed_entry int8,
  undone_at text,
  undone_entry int8,
  why text,
  rows int8 not null default 0,
  accepted int8 not null default 0,
  same int8 not null default 0,
  set_aside int8 not null default 0,
  items int8 not null default 0,
  sheets text[] not null default '{}',
  opened text not null,
  committed text
);
create table chunk (
  import int8 not null,
  entry int8 not null,
  kind text not null check (kind in ('rows', 'retires')),
  sheet text not null,
  first_row int8 not null,
  last_row int8 not null,
  primary key (import, entry)
);
create table source_row (
  import int8 not null,
  sheet int4 not null,
  row int8 not null,
  key uuid not null,
  record_id text collate "C",
  disposition text not null,
  reason text,
  retired_by int8,
  primary key (import, sheet, row)
);
create index source_row_key on source_row (key);
create index source_row_record on source_row (record_id) where record_id is not null;
create index source_row_retired on source_row (retired_by) where retired_by is not null;
create table reading (
  id int8 primary key,
  import int8 not null,
  kind text not null,
  input text not null,
  outcome text not null,
  value_id text collate "C",
  value_label text collate "C",
  country text,
  reasons text not null,
  body text
);
create table item (
  import int8 not null,
  sheet int4 not null,
  row int8 not null,
  n int4 not null,
  kind text not null,
  quantity int8,
  quantity_at int4,
  seizure text collate "C",
  retired_by int8,
  headstamp int8, headstamp_at int4,
  lot int8, lot_at int4,
  serial int8, serial_at int4,
  calibre int8, calibre_at int4,
  make int8, make_at int4,
  model int8, model_at int4,
  type int8, type_at int4,
  class int8, class_at int4,
  importer int8, importer_at int4,
  country int8, country_at int4,
  state int8, state_at int4,
  municipality int8, municipality_at int4,
  place int8, place_at int4,
  date int8, date_at int4,
  purchased int8, purchased_at int4,
  assumed int8, assumed_at int4,
  primary key (import, sheet, row, n)
);
create table mark (
  import int8 not null,
  sheet int4 not null,
  row int8 not null,
  n int4 not null,
  m int4 not null,
  field text not null,
  reading int8 not null,
  at int4 not null,
  primary key (import, sheet, row, n, m)
);
create index item_retired on item (retired_by) where retired_by is not null;
create table ledger_key (entry int8 primary key, kind text not null, at text not null, vkey text not null);
create table erased_file (
  entry int8 primary key,
  at text not null,
  sha256 text collate "C" not null,
  stored text collate "C" not null,
  why text not null
);
create table mapping (id text collate "C" primary key, entry int8 not null, saved_at text not null, body text not null);
`,
  `
create table register (
  seq int8 primary key,
  id text collate "C" not null unique,
  status text not null check (status in ('held', 'removed')),
  sha256 text not null,
  stored text,
  name text not null,
  bytes int8 not null,
  format text not null,
  kind text,
  actor text not null,
  added_at text not null,
  added_entry int8 not null,
  removed_at text,
  removed_entry int8,
  why text,
  added text not null
);
create table register_key (register int8 not null, key int8 not null, row_id int8 not null);
create index register_key_key on register_key (key);
create index register_key_register on register_key (register);
create table judgement (
  id text collate "C" primary key,
  entry int8 not null unique,
  verdict text not null check (verdict in ('match', 'not', 'unsure')),
  actor text not null,
  at text not null,
  undone_entry int8,
  undone_by text,
  undone_at text,
  undone_why text,
  made text not null
);
`,
  `
create table claim (id text collate "C" primary key, entry int8 not null, added_at text not null, actor text not null, body text not null);
`,
  `
create table case_act (
  entry int8 primary key,
  kind text not null,
  subject text collate "C" not null,
  actor text not null,
  at text not null,
  body text not null
);
create index case_act_subject on case_act (subject);
`,
  ABOUT_STEP,
  SERIAL_STEP,
];

/** Projections in the order in which an export lists them. */
export const PROJECTIONS = [
  "import",
  "source_row",
  "reading",
  "item",
  "mark",
  "mapping",
  "erased_file",
  "register",
  "judgement",
  "claim",
  "case_act",
] as const;

const CREATE_STEPS = "create table if not exists schema_step (n int4 primary key)";
const LAST_STEP = "select coalesce(max(n), 0)::int4 as n from schema_step";
const KEEP_STEP = "insert into schema_step values ($1::int4)";
/** Any number: two processes that migrate one server at once take turns. */
const MIGRATION_LOCK = "select pg_advisory_xact_lock(7239112)";

/** Brings the database to the last step. */
export async function migrate(db: Db): Promise<void> {
  await db.transaction(async (sql) => {
    const from = await takeSteps(sql, STEPS);
    // Whoever has imports from before would wait for the next one's commit to be quick.
    if (from > 0 && from < STEPS.length) await indexLookups(sql);
  });
}

/** Takes those of the steps that the database has not; gives how many it had. */
export async function takeSteps(sql: Sql, steps: readonly string[]): Promise<number> {
  await sql.query(MIGRATION_LOCK);
  await sql.query(CREATE_STEPS);
  const [last] = await sql.query<{ n: number }>(LAST_STEP);
  for (let n = last!.n; n < steps.length; n++) {
    await runAll(sql, steps[n]!);
    await sql.query(KEEP_STEP, [n + 1]);
  }
  return last!.n;
}

/** Statements end at a semicolon before a line end, which the body of a function does not contain at its margin. */
async function runAll(sql: Sql, step: string): Promise<void> {
  for (const statement of step.split(/;\n(?=\n|create|insert|alter|$)/)) {
    if (statement.trim() !== "") await sql.query(statement);
  }
}
