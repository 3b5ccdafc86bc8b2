import { type Kysely, sql } from "kysely";

// A statement that writes notes what it wrote in a setting of its transaction, which a rollback (to a savepoint, too) takes
// back. `{"posts": ["…", "…"], "answers": null}`: `null` for what has no ids, and for too many of them: a notice of
// PostgreSQL holds less than 8,000 bytes.
const NOTE_CHANGE = `
  create function note_change() returns trigger language plpgsql as $$
  declare
    kind text := tg_argv[0];
    noted jsonb := coalesce(nullif(current_setting('porchlight.changes', true), ''), '{}')::jsonb;
    ids jsonb := 'null';
    result jsonb;
    is_empty boolean;
  begin
    select not exists (select 1 from changed) into is_empty;
    if is_empty then return null; end if;
    if tg_nargs > 1 and coalesce(noted -> kind, '[]') <> 'null' then
      execute format('select jsonb_agg(id) from (
        select %I::text as id from changed union select jsonb_array_elements_text($1)) as known', tg_argv[1])
      into ids using coalesce(noted -> kind, '[]');
    end if;
    result := noted || jsonb_build_object(kind, ids);
    if octet_length(result::text) > 5000 then
      result := noted || jsonb_build_object(kind, null);
    end if;
    perform set_config('porchlight.changes', result::text, true);
    return null;
  end $$`;

// Called by the migration of every table whose rows open pages show: announce_table('posts', 'posts', 'post_id').
const ANNOUNCE_TABLE = `
  create function announce_table(announced regclass, kind text, id_column text default null) returns void
  language plpgsql as $$
  declare
    arguments text := quote_literal(kind) || coalesce(', ' || quote_literal(id_column), '');
  begin
    execute format('create trigger note_insert after insert on %s referencing new table as changed
      for each statement execute function note_change(%s)', announced, arguments);
    execute format('create trigger note_update after update on %s referencing new table as changed
      for each statement execute function note_change(%s)', announced, arguments);
    execute format('create trigger note_delete after delete on %s referencing old table as changed
      for each statement execute function note_change(%s)', announced, arguments);
  end $$`;

const STATEMENTS = [
  // How many transactions have changed a workspace. One that is raised is held until its transaction ends, so that the
  // numbers are committed in their order.
  `create table change_numbers (
     workspace_id uuid primary key references workspaces on delete cascade,
     number bigint not null check (number >= 1)
   )`,
  NOTE_CHANGE,
  ANNOUNCE_TABLE,
  "select announce_table('workspaces', 'workspace')",
  "select announce_table('answers', 'answers')",
  "select announce_table('plans', 'plans', 'plan_id')",
  "select announce_table('posts', 'posts', 'post_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
