import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { inWorkspace, type WorkspaceDb } from "./in-workspace.ts";

describe.each(ENGINES)("what is read together, %s", (engine) => {
  let database: TestDatabase;
  const workspaceId = randomUUID();
  beforeAll(async () => {
    database = await openDatabase(engine);
    const workspace = { workspace_id: workspaceId, name: "Test", created_at: "2026-11-22T12:00:00Z" };
    await database.db.insertInto("workspaces").values(workspace).execute();
  });
  afterAll(() => database.close());

  const read = <T>(work: (workspace: WorkspaceDb) => Promise<T>): Promise<T> =>
    inWorkspace({ db: database.db, workspaceId, access: "read" }, work);
  const give = async ({ trx }: WorkspaceDb, number: number): Promise<number | undefined> =>
    (await sql<{ number: number }>`select ${number}::int as number`.execute(trx)).rows[0]?.number;
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];

  test("is answered each with its own", async () => {
    expect(await read((workspace) => Promise.all(numbers.map((number) => give(workspace, number))))).toEqual(numbers);
  });

  test("fails with what failed first, and the next reading is none the wiser", async () => {
    const reading = read((workspace) =>
      Promise.all([give(workspace, 1), sql`select 1 / ${0}::int`.execute(workspace.trx), give(workspace, 2)]),
    );
    await expect(reading).rejects.toThrow("division by zero");
    expect(await read((workspace) => give(workspace, 3))).toBe(3);
  });

  test("can't be read once its transaction is over", async () => {
    const left = await read(async (workspace) => workspace);
    await expect(give(left, 1)).rejects.toThrow("Transaction is already committed");
  });

  // The embedded engine has one connection and no table of them.
  test.runIf(engine === "server")("leaves no transaction open", async () => {
    await Promise.all(numbers.map((number) => read((workspace) => give(workspace, number))));
    const isInside = sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`;
    // Each ends behind its reply, on a connection of which the next in line has to wait for that.
    await Promise.all(numbers.map((number) => read((workspace) => give(workspace, number))));
    await expect.poll(async () => (await isInside.execute(database.db)).rows).toEqual([{ count: 0 }]);
  });
});
