import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { insertRows } from "./insert-rows.ts";

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const talk = {
  workspace_id: id(0),
  version: 1,
  channel: "instagram",
  is_private: true,
  kind: "question",
  customer: "Åsa",
  needs_owner: false,
  notes: null,
  snoozed_until: null,
  settled_at: null,
  settled_how: null,
  waiting_since: "2026-11-22T12:00:00.000Z",
  began_at: "2026-11-22T12:00:00.000Z",
  active_at: "2026-11-22T12:00:00.000Z",
  replied_at: null,
  answered_in_minutes: null,
  last_by: "customer",
  last_text: "Open on Sunday?",
  last_at: "2026-11-22T12:00:00.000Z",
} as const;

describe.each(ENGINES)("rows written at once, %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase(engine);
  });
  afterAll(() => database.close());

  const names = [
    'O\'Hara "and" sons',
    "{curly}, [square], (round), $1, :name, ?",
    "back\\slash \\n \\u0041",
    "two\nlines\tand a tab",
    "💃🏽 família Ångström 東京",
    "null",
  ];

  test("are read as they were given", async () => {
    const rows = names.map((name, i) => ({ workspace_id: id(i), name, created_at: "2026-11-22T12:00:00Z" }));
    await database.db.transaction().execute((trx) => insertRows(trx, { table: "workspaces", rows }));
    const kept = await database.db.selectFrom("workspaces").select("name").orderBy("workspace_id").execute();
    expect(kept.map(({ name }) => name)).toEqual(names);
  });

  test("keep null apart from its word", async () => {
    const rows = ["null", null].map((assignee, i) => ({ ...talk, conversation_id: id(i), assignee }));
    await database.db.transaction().execute((trx) => insertRows(trx, { table: "conversations", rows }));
    const kept = await database.db.selectFrom("conversations").selectAll().orderBy("conversation_id").execute();
    expect(kept).toEqual(rows);
  });

  test("none is nothing", async () => {
    const before = await database.db.selectFrom("workspaces").select("name").execute();
    await database.db.transaction().execute((trx) => insertRows(trx, { table: "workspaces", rows: [] }));
    expect(await database.db.selectFrom("workspaces").select("name").execute()).toEqual(before);
  });
});
