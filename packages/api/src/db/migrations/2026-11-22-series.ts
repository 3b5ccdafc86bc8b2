import { type Kysely, sql } from "kysely";

// Posts that repeat name their series, and content that may be used again its rest.
const STATEMENTS = [
  "alter table posts add column series json check (json_typeof(series) = 'object')",
  "alter table posts add column evergreen json check (json_typeof(evergreen) = 'object')",

  `create index posts_of_series on posts (workspace_id, (series ->> 'id'), (series ->> 'day'))
     where series is not null`,

  "create index posts_evergreen on posts (workspace_id) where evergreen is not null",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
