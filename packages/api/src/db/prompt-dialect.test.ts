import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type TestDatabase } from "../testing/open-database.ts";

describe("transactions that do not wait", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase("server");
    await sql`create table pairs (n integer, constraint once unique (n) deferrable initially deferred)`.execute(
      database.db,
    );
  });
  afterAll(() => database.close());

  const numbers = async (): Promise<number[]> =>
    (await sql<{ n: number }>`select n from pairs order by n`.execute(database.db)).rows.map(({ n }) => n);

  test("what was written is there as soon as it is said to be", async () => {
    for (let n = 1; n <= 20; n += 1) {
      await database.db.transaction().execute((trx) => sql`insert into pairs values (${n})`.execute(trx));
      // Over whichever connection is free.
      expect((await Promise.all([numbers(), numbers()])).map((seen) => seen.length)).toEqual([n, n]);
    }
  });

  test("a commit that fails is told, and leaves nothing", async () => {
    const before = await numbers();
    const writing = database.db.transaction().execute(async (trx) => {
      await sql`insert into pairs values (99), (99)`.execute(trx);
      return "written";
    });
    await expect(writing).rejects.toThrow("once");
    expect(await numbers()).toEqual(before);
  });

  test("one that only reads can't write, and its connection can write again", async () => {
    const reading = database.db
      .transaction()
      .setAccessMode("read only")
      .execute((trx) => sql`insert into pairs values (50)`.execute(trx));
    await expect(reading).rejects.toThrow("read-only transaction");
    const writes = Array.from({ length: 12 }, (_, i) =>
      database.db.transaction().execute((trx) => sql`insert into pairs values (${200 + i})`.execute(trx)),
    );
    await Promise.all(writes);
    expect((await numbers()).filter((n) => n >= 200)).toHaveLength(12);
  });

  test("what can't begin fails what follows, and harms no other", async () => {
    const ended = database.db.transaction().execute(async (trx) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
    });
    await expect(ended).rejects.toThrow();
    await expect.poll(() => database.lost.length).toBeGreaterThan(0);
    expect((await Promise.all(Array.from({ length: 12 }, numbers))).length).toBe(12);
  });
});
