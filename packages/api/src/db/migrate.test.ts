import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES, CHANNELS, CONVERSATION_KINDS, POST_STATUSES } from "@porchlight/core";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

/** Every migration, in the order in which they run. */
const MIGRATIONS = readdirSync(join(import.meta.dirname, "migrations"))
  .map((file) => file.replace(".ts", ""))
  .toSorted();
const WORKSPACE = "0198f3a4-7c1e-7000-8000-000000000001";
const POST = "0198f3a4-7c1e-7000-8000-000000000002";

describe.each(ENGINES)("the tables, %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase(engine);
    await run(`insert into workspaces values ('${WORKSPACE}', 'Test', now())`);
  });
  afterAll(() => database.close());

  const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(database.db);
  const insertPost = (parts: Record<string, string> = {}): Promise<unknown> => {
    const row = {
      workspace_id: `'${WORKSPACE}'`,
      post_id: "gen_random_uuid()",
      version: "1",
      status: "'draft'",
      title: "''",
      text: "''",
      category: "'ask'",
      channels: "array['x']",
      zone: "'UTC'",
      created_at: "now()",
      updated_at: "now()",
      ...parts,
    };
    return run(`insert into posts (${Object.keys(row).join(", ")}) values (${Object.values(row).join(", ")})`);
  };

  test("every table's primary key starts with workspace_id", async () => {
    const { rows } = await sql<{ table: string; first: string | null }>`
      select c.relname as table, a.attname as first
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relkind in ('r', 'p') and c.relname not like 'kysely_migration%'
      order by c.relname`.execute(database.db);
    expect(rows).toEqual(
      [
        "answers",
        "brand_looks",
        "change_numbers",
        "connected_accounts",
        "conversation_messages",
        "conversation_settlings",
        "conversation_threads",
        "conversations",
        "digest_mails",
        "digests",
        "feeds",
        "hand_overs",
        "hashtag_sets",
        "idempotency_keys",
        "media",
        "media_files",
        "pauses",
        "plans",
        "post_media",
        "post_versions",
        "posts",
        "promise_settings",
        "promise_slugs",
        "received_messages",
        "routine_ticks",
        "rule_settings",
        "saved_replies",
        "saved_views",
        "ticks",
        "watched_brands",
        "webhook_secrets",
        "workspaces",
      ].map((table) => ({
        table,
        first: "workspace_id",
      })),
    );
  });

  test("every unique index holds within a workspace, so that no workspace feels another", async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique and c.relname not like 'kysely_migration%'`.execute(database.db);
    expect(rows.length).toBeGreaterThanOrEqual(7);
    // Addresses that everybody may ask for are the one thing that workspaces cannot have apart.
    expect(rows.filter(({ first }) => first !== "workspace_id")).toEqual([
      { name: "promise_slugs_taken", first: "slug" },
    ]);
  });

  test("every word that core has for posts is one that the table takes", async () => {
    for (const channel of CHANNELS) await insertPost({ channels: `array['${channel}']` });
    for (const category of CATEGORIES) await insertPost({ category: `'${category}'` });
    for (const status of POST_STATUSES) {
      await insertPost({ status: `'${status}'`, on_date: "'2026-11-23'", at_time: "'09:00'" });
    }
  });

  test("every word that core has for conversations is one that the table takes", async () => {
    const insert = (channel: string, kind: string) =>
      run(`insert into conversations (workspace_id, conversation_id, version, channel, is_private, kind, customer,
        needs_owner, began_at, active_at, last_by, last_text, last_at) values ('${WORKSPACE}', gen_random_uuid(), 1, '${channel}',
        false, '${kind}', 'Dana', false, now(), now(), 'customer', 'Hello?', now())`);
    for (const channel of CHANNELS) await insert(channel, "question");
    for (const kind of CONVERSATION_KINDS) await insert("x", kind);
    await expect(insert("myspace", "question")).rejects.toThrow(/constraint/);
    await expect(insert("x", "rant")).rejects.toThrow(/constraint/);
  });

  test.each<[string, Record<string, string>]>([
    ["a day without a time", { on_date: "'2026-11-23'" }],
    ["a time without a day", { at_time: "'09:00'" }],
    ["a published post without a day", { status: "'published'" }],
    ["an unknown status", { status: "'sent'" }],
    ["an unknown channel", { channels: "array['x', 'myspace']" }],
    ["no channel", { channels: "array[]::text[]" }],
    ["a year that no calendar shows", { on_date: "'3000-01-01'", at_time: "'09:00'" }],
    ["a version below 1", { version: "0" }],
    ["an unknown workspace", { workspace_id: "gen_random_uuid()" }],
    ["variants that are no object", { variants: "'[]'" }],
    ["a link that is no object", { link: "'[]'" }],
    ["media that are no list", { media: "'{}'" }],
  ])("a post with %s is refused", async (_what, parts) => {
    await expect(insertPost(parts)).rejects.toThrow(/constraint/);
  });

  test("a slot is filled by one post of a workspace", async () => {
    await insertPost({ post_id: `'${POST}'`, slot_key: "'x/2026-11-23/1'" });
    await expect(insertPost({ slot_key: "'x/2026-11-23/1'" })).rejects.toThrow(/posts_slot/);
  });

  test("a plan never changes once it is kept", async () => {
    await run(`insert into plans values ('${WORKSPACE}', '${POST}', 1, '2026-11-23', '{}', now())`);
    await expect(run("update plans set version = 2")).rejects.toThrow("a row of plans never changes");
  });

  test("when a conversation began and was last answered is known of what was written before that was kept", async () => {
    const talk = "0198f3a4-7c1e-7000-8000-000000000003";
    await run(`insert into conversations (workspace_id, conversation_id, version, channel, is_private, kind, customer,
      needs_owner, began_at, active_at, last_by, last_text, last_at) values ('${WORKSPACE}', '${talk}', 1, 'x', false, 'question',
      'Dana', false, now(), now(), 'customer', 'Thanks', now())`);
    for (const [by, day] of [
      ["customer", 19],
      ["business", 20],
      ["business", 21],
      ["customer", 22],
    ]) {
      await run(`insert into conversation_messages (workspace_id, conversation_id, message_id, written_by, text, written_at)
        values ('${WORKSPACE}', '${talk}', gen_random_uuid(), '${by}', 'Words', '2026-11-${day}T10:00:00Z')`);
    }
    await run(`delete from conversations where conversation_id <> '${talk}'`);
    await run("alter table conversations drop column replied_at, drop column began_at");
    await run("drop index posts_planned");
    await run("alter table answers drop column own");
    await run("delete from kysely_migration where name >= '2026-11-23-zzzz-last-moments'");
    await migrate(database.db);
    const rows = await database.db
      .selectFrom("conversations")
      .select(["began_at", "replied_at"])
      .where("conversation_id", "=", talk)
      .execute();
    expect(rows).toEqual([{ began_at: "2026-11-19T10:00:00.000Z", replied_at: "2026-11-21T10:00:00.000Z" }]);
  });

  test("migrating again changes nothing", async () => {
    await migrate(database.db);
    const { rows } = await sql`select name from kysely_migration`.execute(database.db);
    expect(rows).toEqual(MIGRATIONS.map((name) => ({ name })));
  });

  test("a database of a newer version is refused in words", async () => {
    const fresh = await openDatabase(engine);
    await sql`insert into kysely_migration values ('2099-01-01-unknown', now())`.execute(fresh.db);
    await expect(migrate(fresh.db)).rejects.toThrow("Start the newest version that used it");
    await fresh.close();
  });
});

test("several servers that start at once migrate once", async () => {
  const url = await createDatabase();
  const events = { onLostConnection: () => {} };
  const connections = await Promise.all([1, 2, 3].map(() => connect({ kind: "server", url }, events)));
  await Promise.all(connections.map(({ db }) => migrate(db)));
  const { rows } = await sql`select name from kysely_migration`.execute(connections[0]?.db ?? expect.fail());
  expect(rows).toEqual(MIGRATIONS.map((name) => ({ name })));
  await Promise.all(connections.map(({ close }) => close()));
});
