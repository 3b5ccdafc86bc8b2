import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `alter table posts
     add column link json check (json_typeof(link) = 'object'),
     add column first_comment text check (char_length(first_comment) <= 10000),
     add column notes text check (char_length(notes) <= 20000),
     add column media json check (json_typeof(media) = 'array')`,

  `create table post_versions (
     workspace_id uuid not null,
     post_id uuid not null,
     version integer not null check (version >= 1),
     post json not null check (json_typeof(post) = 'object'),
     saved_at timestamptz not null,
     primary key (workspace_id, post_id, version),
     foreign key (workspace_id, post_id) references posts on delete cascade
   )`,

  // What stands here already is the first version that is known.
  `insert into post_versions (workspace_id, post_id, version, post, saved_at)
     select workspace_id, post_id, version, json_strip_nulls(json_build_object(
       'id', post_id, 'version', version, 'status', status, 'title', title, 'text', text, 'category', category,
       'channels', channels, 'variants', variants, 'date', on_date, 'time', to_char(at_time, 'HH24:MI'), 'zone', zone,
       'slotKey', slot_key, 'eventId', event_id, 'series', series, 'evergreen', evergreen,
       'briefId', brief_id)), updated_at
     from posts`,

  "create trigger post_versions_never_change before update on post_versions for each row execute function refuse_change()",

  `create table media (
     workspace_id uuid not null references workspaces on delete cascade,
     media_id uuid not null,
     fingerprint text not null check (char_length(fingerprint) = 64),
     media_type text not null check (media_type in ('image/jpeg', 'image/webp', 'image/gif')),
     width_px integer not null check (width_px >= 1),
     height_px integer not null check (height_px >= 1),
     byte_count integer not null check (byte_count >= 1),
     is_animated boolean not null,
     created_at timestamptz not null,
     sent_at timestamptz not null,
     primary key (workspace_id, media_id),
     constraint media_fingerprint unique (workspace_id, fingerprint)
   )`,

  // What is asked for often stands apart from what is large.
  `create table media_files (
     workspace_id uuid not null,
     media_id uuid not null,
     size text not null check (size in ('whole', 'thumbnail')),
     content bytea not null,
     primary key (workspace_id, media_id, size),
     foreign key (workspace_id, media_id) references media on delete cascade
   )`,

  `create table post_media (
     workspace_id uuid not null,
     post_id uuid not null,
     version integer not null,
     media_id uuid not null,
     primary key (workspace_id, post_id, version, media_id),
     foreign key (workspace_id, post_id, version) references post_versions on delete cascade,
     foreign key (workspace_id, media_id) references media
   )`,

  "create index post_media_by_media on post_media (workspace_id, media_id)",

  `create table hashtag_sets (
     workspace_id uuid not null references workspaces on delete cascade,
     hashtag_set_id uuid not null,
     name text not null check (char_length(name) between 1 and 80),
     hashtags text[] not null check (cardinality(hashtags) between 1 and 60),
     primary key (workspace_id, hashtag_set_id)
   )`,

  "select announce_table('hashtag_sets', 'hashtagSets')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
