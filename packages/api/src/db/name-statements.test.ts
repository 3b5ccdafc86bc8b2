import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, openDatabase, type TestDatabase } from "../testing/open-database.ts";
import { inWorkspace } from "./in-workspace.ts";
import { nameStatements } from "./name-statements.ts";

describe("statements with names", () => {
  let pool: pg.Pool;
  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await createDatabase(), max: 1 });
    pool.on("connect", nameStatements());
  });
  afterAll(() => pool.end());

  const parsed = async (): Promise<unknown[]> =>
    (await pool.query("select statement from pg_prepared_statements order by prepare_time")).rows.map(
      ({ statement }) => statement,
    );

  test("are those that read with values, each parsed once", async () => {
    const client = await pool.connect();
    await client.query("create table shelves (name text)");
    for (const name of ["a", "b"]) {
      await client.query("insert into shelves values ($1)", [name]);
      await client.query("select name from shelves where name = $1", [name]);
      await client.query("select 1");
    }
    client.release();
    expect(await parsed()).toEqual(["select name from shelves where name = $1"]);
  });

  test("leave what else can be asked as it was", async () => {
    expect((await pool.query({ text: "select $1::int as n", values: [1], rowMode: "array" })).rows).toEqual([[1]]);
    const told = await new Promise((resolve, reject) => {
      pool.query("select $1::int as n", [2], (error, result) => (error ? reject(error) : resolve(result.rows)));
    });
    expect(told).toEqual([{ n: 2 }]);
    const query = new pg.Query("select $1::int as n", ["3"]);
    const client = await pool.connect();
    const rows: unknown[] = [];
    await new Promise((resolve, reject) => {
      client
        .query(query)
        .on("row", (row) => rows.push(row))
        .on("error", reject)
        .on("end", resolve);
    });
    client.release();
    expect(rows).toEqual([{ n: 3 }]);
    await expect(pool.query("select $1::int", ["x"])).rejects.toThrow("invalid input syntax");
  });
});

describe("statements with names, when a table changes under them", () => {
  let database: TestDatabase;
  const workspaceId = randomUUID();
  beforeAll(async () => {
    database = await openDatabase("server");
    const workspace = { workspace_id: workspaceId, name: "Test", created_at: "2026-11-22T12:00:00Z" };
    await database.db.insertInto("workspaces").values(workspace).execute();
  });
  afterAll(() => database.close());

  test("are read all the same, by all connections", async () => {
    const tables = ["workspaces", "answers", "plans", "posts", "media"] as const;
    const readAll = (): Promise<unknown> =>
      inWorkspace({ db: database.db, workspaceId, access: "read" }, ({ trx }) =>
        Promise.all(
          tables.map((table) => trx.selectFrom(table).selectAll().where("workspace_id", "=", workspaceId).execute()),
        ),
      );
    const readOften = (): Promise<unknown> => Promise.all(Array.from({ length: 8 }, readAll));
    await readOften();
    for (const table of tables) await sql`alter table ${sql.table(table)} add column shade text`.execute(database.db);
    await readOften();
    expect(await readAll()).toEqual([[expect.objectContaining({ name: "Test", shade: null })], [], [], [], []]);
  });
});
