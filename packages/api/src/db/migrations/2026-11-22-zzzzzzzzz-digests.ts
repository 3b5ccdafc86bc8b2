import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table digests (
     workspace_id uuid not null references workspaces on delete cascade,
     digest_id uuid not null,
     version integer not null check (version >= 1),
     mail text not null check (char_length(mail) between 3 and 254),
     person text check (char_length(person) between 1 and 500),
     at_time time not null,
     zone text not null,
     days text[] not null check (cardinality(days) between 1 and 7),
     sends_empty boolean not null,
     is_stopped boolean not null,
     stop_secret text not null check (char_length(stop_secret) = 43),
     created_at timestamptz not null,
     updated_at timestamptz not null,
     primary key (workspace_id, digest_id)
   )`,

  `create table digest_mails (
     workspace_id uuid not null,
     digest_id uuid not null,
     day date not null,
     state text not null check (state in ('claimed', 'put-off', 'sent', 'empty', 'failed', 'unconfirmed')),
     attempts integer not null check (attempts >= 1),
     answer text,
     next_at timestamptz,
     changed_at timestamptz not null,
     primary key (workspace_id, digest_id, day),
     foreign key (workspace_id, digest_id) references digests on delete cascade,
     check ((state = 'put-off') = (next_at is not null))
   )`,

  "select announce_table('digests', 'digests', 'digest_id')",
  "select announce_table('digest_mails', 'digests', 'digest_id')",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
