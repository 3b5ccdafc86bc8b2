import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, openDatabase, type TestDatabase } from "../testing/open-database.ts";

describe.each(ENGINES)("values out of the database, %s", (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase(engine);
  });
  afterAll(() => database.close());

  async function readValue(expression: string): Promise<unknown> {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.db);
    return rows[0]?.value;
  }

  test.each([
    ["date '2026-03-08'", "2026-03-08"],
    ["time '09:30'", "09:30:00"],
    ["timestamptz '2026-11-22 10:00:00.5+05:30'", "2026-11-22T04:30:00.500Z"],
    ["timestamptz '2026-11-22 10:00:00Z'", "2026-11-22T10:00:00.000Z"],
    ["timestamptz '2026-11-22 10:00:00.123987Z'", "2026-11-22T10:00:00.123Z"],
    ["9007199254740991::int8", 9_007_199_254_740_991],
    ["count(*) from generate_series(1, 3)", 3],
    ["array['a', 'b c', 'd\"e']", ["a", "b c", 'd"e']],
    [`'{"b": 1, "a": [2, null]}'::json`, { b: 1, a: [2, null] }],
    ["null::date", null],
    ["gen_random_uuid() is not null", true],
  ])("%s comes out as %j", async (expression, expected) => {
    const [head, ...from] = expression.split(" from ");
    expect(await readValue(from.length === 0 ? expression : `(select ${head} from ${from.join("")})`)).toEqual(
      expected,
    );
  });

  test("a moment comes out in UTC whatever zone the session has", async () => {
    const moment = await database.db.connection().execute(async (db) => {
      await sql`set timezone = 'Asia/Kolkata'`.execute(db);
      const { rows } = await sql<{ value: string }>`select timestamptz '2026-11-22T10:00:00Z' as value`.execute(db);
      await sql`reset timezone`.execute(db);
      return rows[0]?.value;
    });
    expect(moment).toBe("2026-11-22T10:00:00.000Z");
  });

  test("a whole number that a number can't hold is refused instead of rounded", async () => {
    await expect(readValue("9007199254740993::int8")).rejects.toThrow("9007199254740993");
  });
});
