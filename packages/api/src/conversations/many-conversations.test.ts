import { sql } from "kysely";
import { expect, test } from "vitest";
import { inWorkspace, type WorkspaceDb } from "../db/in-workspace.ts";
import { aPlanWithPromises, keepPlan } from "../testing/a-kept-plan.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";
import { listAnsweredRows } from "./conversations-store.ts";
import { listWaiting } from "./list-waiting.ts";
import { countWaiting } from "./waiting-store.ts";

const MANY = 50_000;
const LIMIT = 50;
const NOW = "2026-11-22T12:00:00.000Z";
/** Of some twenty groups each page may look at so many rows that it can show, and then at those that it shows. */
const READ_MOST = 30 * LIMIT;

onBothEngines(`${MANY} conversations`, (app) => {
  // Seven in eight wait: over four kinds and five channels, in public and not.
  const fill = (workspaceId: string) =>
    sql`
      insert into conversations (workspace_id, conversation_id, version, channel, is_private, kind, customer, needs_owner,
        waiting_since, began_at, active_at, last_by, last_text, last_at)
      select ${workspaceId}::uuid, gen_random_uuid(), 1,
        (array['facebook-page', 'instagram', 'x', 'blog', 'google-business'])[1 + number % 5], number % 4 = 0,
        (array['question', 'complaint', 'lead', 'review'])[1 + number % 4], 'Dana', false,
        case when number % 8 = 0 then null else ${NOW}::timestamptz - number * interval '7 minutes' end,
        ${NOW}::timestamptz - number * interval '7 minutes', ${NOW}::timestamptz - number * interval '7 minutes',
        'customer', 'Hello?',
        ${NOW}::timestamptz - number * interval '7 minutes'
      from generate_series(1, ${MANY}::integer) as number`.execute(app().db);

  /** How many rows of conversations a piece of work looks at. */
  const rowsRead = (workspaceId: string, work: (workspace: WorkspaceDb) => Promise<unknown>) =>
    inWorkspace({ db: app().db, workspaceId, access: "read" }, async (workspace) => {
      const count = async () => {
        const { rows } = await sql<{ count: number }>`
          select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as count
          from pg_stat_xact_user_tables where relname = 'conversations'`.execute(workspace.trx);
        return rows[0]?.count ?? 0;
      };
      const before = await count();
      await work(workspace);
      return (await count()) - before;
    });

  test("are listed in pages that look at few of them, the last pages as well as the first", async () => {
    const workspacePath = await app().openWorkspace();
    const workspaceId = workspacePath.split("/").at(-1) ?? "";
    await keepPlan(app(), { workspace: workspacePath, plan: aPlanWithPromises(), version: 1 });
    await fill(workspaceId);

    const seen = new Set<string>();
    let cursor: string | undefined;
    const read: number[] = [];
    for (let pages = 0; pages < 3; pages += 1) {
      read.push(
        await rowsRead(workspaceId, async (workspace) => {
          const { items, nextCursor } = await listWaiting(workspace, { cursor, limit: LIMIT, now: NOW });
          for (const { id } of items) seen.add(id);
          cursor = nextCursor ?? undefined;
        }),
      );
    }
    expect(seen.size).toBe(3 * LIMIT);
    const [far] = await app()
      .db.selectFrom("conversations")
      .select(["conversation_id", "waiting_since"])
      .where("workspace_id", "=", workspaceId)
      .where("waiting_since", "is not", null)
      .orderBy("waiting_since")
      .offset(MANY / 2)
      .limit(1)
      .execute();
    const since = Date.parse(far?.waiting_since ?? "");
    const place = { now: Date.parse(NOW), plan: 1, due: since + 86_400_000, since, id: far?.conversation_id };
    const farCursor = Buffer.from(JSON.stringify(place)).toString("base64url");
    read.push(
      await rowsRead(workspaceId, async (workspace) => {
        const { items } = await listWaiting(workspace, { cursor: farCursor, limit: LIMIT, now: NOW });
        expect(items).toHaveLength(LIMIT);
      }),
      await rowsRead(workspaceId, (workspace) => listAnsweredRows(workspace, { after: undefined, limit: LIMIT })),
      await rowsRead(workspaceId, async (workspace) => expect(await countWaiting(workspace, NOW)).toBe(1000)),
    );
    expect(read.filter((rows) => rows < LIMIT)).toEqual([]);
    expect(read.filter((rows) => rows > READ_MOST)).toEqual([]);
  });
});
