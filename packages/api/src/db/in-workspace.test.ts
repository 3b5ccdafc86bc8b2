import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { inWorkspace, UnknownWorkspace } from "./in-workspace.ts";

describe.each(ENGINES)("inside a workspace, %s", (engine) => {
  let database: TestDatabase;
  const workspaceId = randomUUID();
  beforeAll(async () => {
    database = await openDatabase(engine);
    await database.db
      .insertInto("workspaces")
      .values({ workspace_id: workspaceId, name: "Test", created_at: "2026-11-22T12:00:00Z" })
      .execute();
  });
  afterAll(() => database.close());

  const rename = (name: string) => async (): Promise<unknown> =>
    inWorkspace({ db: database.db, workspaceId, access: "write" }, ({ trx }) =>
      trx.updateTable("workspaces").set({ name }).where("workspace_id", "=", workspaceId).execute(),
    );
  const nameNow = async (): Promise<string | undefined> =>
    (await database.db.selectFrom("workspaces").select("name").executeTakeFirst())?.name;

  test("the setting for row-level security is there, and gone afterwards", async () => {
    const setting = sql<{ id: string | null }>`select current_setting('porchlight.workspace_id', true) as id`;
    const inside = await inWorkspace({ db: database.db, workspaceId, access: "read" }, ({ trx }) =>
      setting.execute(trx),
    );
    expect(inside.rows).toEqual([{ id: workspaceId }]);
    const outside = await setting.execute(database.db);
    expect(outside.rows[0]?.id || null).toBeNull();
  });

  test("an unknown workspace is refused before anything is written", async () => {
    let worked = false;
    const work = inWorkspace({ db: database.db, workspaceId: randomUUID(), access: "write" }, async () => {
      worked = true;
    });
    await expect(work).rejects.toThrow(UnknownWorkspace);
    expect(worked).toBe(false);
  });

  test.each([
    ["found something", async () => "something"],
    ["failed", () => Promise.reject(new Error("nothing there"))],
  ])("an unknown workspace can't be read, though the reading %s", async (_what, read) => {
    const reading = inWorkspace({ db: database.db, workspaceId: randomUUID(), access: "read" }, read);
    await expect(reading).rejects.toThrow(UnknownWorkspace);
  });

  test("work that fails leaves nothing behind", async () => {
    await rename("Before")();
    const work = inWorkspace({ db: database.db, workspaceId, access: "write" }, async ({ trx }) => {
      await trx.updateTable("workspaces").set({ name: "After" }).execute();
      throw new Error("something else went wrong");
    });
    await expect(work).rejects.toThrow("something else went wrong");
    expect(await nameNow()).toBe("Before");
  });

  test("many at once all get through", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => rename(`Name ${index}`)()));
    expect(await nameNow()).toMatch(/^Name \d+$/);
  });

  test("work that lost against another transaction is done again", async () => {
    let runs = 0;
    const result = await inWorkspace({ db: database.db, workspaceId, access: "write" }, async ({ trx }) => {
      runs += 1;
      if (runs < 3) await sql`do $$ begin raise exception 'lost' using errcode = '40P01'; end $$`.execute(trx);
      return "done";
    });
    expect({ result, runs }).toEqual({ result: "done", runs: 3 });
  });
});

test("reading writes nothing and sees one moment, on a server", async () => {
  const { db, close } = await openDatabase("server");
  const workspaceId = randomUUID();
  const workspace = { workspace_id: workspaceId, name: "One", created_at: "2026-11-22T12:00:00Z" };
  await db.insertInto("workspaces").values(workspace).execute();
  const names = await inWorkspace({ db, workspaceId, access: "read" }, async ({ trx }) => {
    const name = () => trx.selectFrom("workspaces").select("name").executeTakeFirstOrThrow();
    const first = await name();
    await db.updateTable("workspaces").set({ name: "Two" }).execute();
    return [first.name, (await name()).name];
  });
  expect(names).toEqual(["One", "One"]);
  const write = inWorkspace({ db, workspaceId, access: "read" }, ({ trx }) => trx.deleteFrom("workspaces").execute());
  await expect(write).rejects.toThrow("read-only");
  await close();
});
