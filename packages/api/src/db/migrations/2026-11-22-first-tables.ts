import { type Kysely, sql } from "kysely";

// Documents are `json`, not `jsonb`: they come back with the keys in the order in which they were made, byte for byte.
const STATEMENTS = [
  `create table workspaces (
     workspace_id uuid primary key,
     name text not null check (char_length(name) between 1 and 200),
     created_at timestamptz not null
   )`,

  `create table answers (
     workspace_id uuid primary key references workspaces on delete cascade,
     version integer not null check (version >= 1),
     answers json not null check (json_typeof(answers) = 'object'),
     step text not null check (char_length(step) <= 40),
     updated_at timestamptz not null
   )`,

  `create table plans (
     workspace_id uuid not null references workspaces on delete cascade,
     plan_id uuid not null,
     version integer not null check (version >= 1),
     starts_on date not null,
     plan json not null check (json_typeof(plan) = 'object'),
     created_at timestamptz not null,
     primary key (workspace_id, plan_id),
     constraint plans_version unique (workspace_id, version)
   )`,

  `create function refuse_change() returns trigger language plpgsql as
     $$ begin raise exception 'a row of % never changes', tg_table_name; end $$`,

  "create trigger plans_never_change before update on plans for each row execute function refuse_change()",

  `create table posts (
     workspace_id uuid not null references workspaces on delete cascade,
     post_id uuid not null,
     version integer not null check (version >= 1),
     status text not null check (status in ('idea', 'draft', 'ready', 'published')),
     title text not null check (char_length(title) <= 200),
     text text not null check (char_length(text) <= 100000),
     category text not null check (category in
       ('educate', 'behind-the-scenes', 'curate', 'community', 'ask', 'help', 'proof', 'promote')),
     channels text[] not null check (cardinality(channels) >= 1 and channels <@ array[
       'facebook-page', 'instagram', 'instagram-stories', 'linkedin-page', 'linkedin-person', 'x', 'tiktok', 'youtube',
       'youtube-shorts', 'pinterest', 'threads', 'bluesky', 'mastodon', 'google-business', 'blog', 'newsletter']),
     variants json check (json_typeof(variants) = 'object'),
     on_date date check (on_date between '1970-01-01' and '2999-12-31'),
     at_time time(0),
     zone text not null check (char_length(zone) between 1 and 60),
     slot_key text check (char_length(slot_key) <= 60),
     event_id text check (char_length(event_id) <= 500),
     created_at timestamptz not null,
     updated_at timestamptz not null,
     primary key (workspace_id, post_id),
     constraint posts_day_with_time check ((on_date is null) = (at_time is null)),
     constraint posts_published_on_a_day check (status <> 'published' or on_date is not null)
   )`,

  "create index posts_by_day on posts (workspace_id, on_date, at_time, post_id)",

  "create index posts_published on posts (workspace_id, on_date, at_time) where status = 'published'",

  "create unique index posts_slot on posts (workspace_id, slot_key) where slot_key is not null",

  // No reference to workspaces: the key of the request that opens a workspace is kept under the nil id.
  `create table idempotency_keys (
     workspace_id uuid not null,
     route text not null,
     key text not null check (char_length(key) between 1 and 200),
     fingerprint text not null,
     status smallint not null,
     body text not null,
     location text,
     version integer,
     created_at timestamptz not null,
     primary key (workspace_id, route, key)
   )`,

  "create index idempotency_keys_by_age on idempotency_keys (workspace_id, created_at)",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
