import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // What is read regularly for what customers say there. The cursor is the connector's own, moved on together with what it brought.
  // Whoever looks holds the account until held_until, so that no transaction is open while the network is asked.
  `create table connected_accounts (
     workspace_id uuid not null references workspaces on delete cascade,
     account_id uuid not null,
     connector text not null check (char_length(connector) between 1 and 40),
     channel text not null check (char_length(channel) between 1 and 40),
     address text not null check (char_length(address) between 1 and 2000),
     created_at timestamptz not null,
     cursor text check (char_length(cursor) <= 200000),
     looked_at timestamptz,
     message_at timestamptz,
     trouble text check (char_length(trouble) between 1 and 40),
     trouble_since timestamptz,
     failures integer not null check (failures >= 0),
     next_at timestamptz,
     held_by uuid,
     held_until timestamptz,
     primary key (workspace_id, account_id),
     constraint connected_accounts_address unique (workspace_id, connector, channel, address),
     constraint connected_accounts_trouble check ((trouble is null) = (trouble_since is null)),
     constraint connected_accounts_held check ((held_by is null) = (held_until is null))
   )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
