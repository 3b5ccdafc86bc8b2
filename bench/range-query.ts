import { fileURLToPath } from "node:url";
import pg from "pg";
import { keepExitCode } from "../packages/api/src/testing/keep-exit-code.ts";
import { findOrRunPostgres } from "../packages/api/src/testing/run-postgres.ts";
import { freePort, makeDataFolder, removeDataFolder, runServer } from "../tests/testing/run-server.ts";
import { measureLoad } from "./measure-load.ts";
import { startBare } from "./start-bare.ts";
import { printTable } from "./table.ts";

const BARE = fileURLToPath(new URL("./bare-range-server.ts", import.meta.url));
const POSTS_EACH = 1000;
const MONTH = "from=2027-01-01&to=2027-01-31";

/** A month of one workspace's posts over HTTP from PostgreSQL, among few and among many, against Express and pg alone. */
export async function benchRangeQuery(): Promise<void> {
  keepExitCode();
  const folder = makeDataFolder();
  const postgres = await findOrRunPostgres(folder);
  const env = { DATABASE_URL: postgres.url };
  const ours = await runServer({ dataFolder: folder, port: await freePort(), env });
  const bare = await startBare(BARE, env);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const rows: Record<string, string | number | boolean>[] = [];
    for (const workspaces of [10, 100, 1000]) {
      await fill(client, workspaces);
      // Another workspace each time, so that no answer is one that was just given.
      const oursAt = (index: number) =>
        `${ours.url}/api/v1/workspaces/${nameOf((index % workspaces) + 1)}/calendar?${MONTH}`;
      const bareAt = (index: number) => `${bare.url}/calendar/${nameOf((index % workspaces) + 1)}?${MONTH}`;
      const isSame = (await textOf(oursAt(0))) === (await textOf(bareAt(0)));
      const load = await measureLoad(oursAt, bareAt);
      rows.push({
        posts: workspaces * POSTS_EACH,
        "ours, requests/s": load.ours.perSecond,
        "bare, requests/s": load.bare.perSecond,
        "ours / bare": load.ratio,
        "ours p50, ms": load.ours.medianMs,
        "ours p99, ms": load.ours.p99Ms,
        "bare p50, ms": load.bare.medianMs,
        "bare p99, ms": load.bare.p99Ms,
        "same bytes": isSame,
      });
    }
    printTable("GET a month of posts from PostgreSQL, eight at a time", rows);
  } finally {
    await client.end();
    await bare.stop();
    await ours.stop();
    await postgres.stop();
    removeDataFolder(folder);
  }
}

/** Workspaces 1 to `count`, each with a thousand posts over 500 days: two a day. */
async function fill(client: pg.Client, count: number): Promise<void> {
  await client.query(
    `insert into workspaces (workspace_id, name, created_at)
     select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Workspace ' || n, now()
     from generate_series(1, $1::int) as n on conflict do nothing`,
    [count],
  );
  await client.query(
    `insert into posts (workspace_id, post_id, version, status, title, text, category, channels, on_date, at_time, zone,
       created_at, updated_at)
     select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
       ('00000000-0000-7000-' || lpad(p::text, 4, '8') || '-' || lpad(n::text, 12, '0'))::uuid,
       1, 'draft', 'Post ' || p, 'What to bring to a first class, and where to park.', 'educate', array['facebook-page'],
       date '2026-06-01' + p / 2, case p % 2 when 0 then time '10:00' else time '17:30' end, 'America/Chicago', now(), now()
     from generate_series(1, $1::int) as n cross join generate_series(0, $2::int - 1) as p on conflict do nothing`,
    [count, POSTS_EACH],
  );
  await client.query("vacuum analyze posts");
}

function nameOf(workspace: number): string {
  return `00000000-0000-7000-8000-${String(workspace).padStart(12, "0")}`;
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
