import {
  addDays,
  type DateRange,
  type IsoDate,
  laterOf,
  type NewPost,
  type Plan,
  type Post,
  postsOfSeries,
  seriesDays,
  settleSlots,
} from "@porchlight/core";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { CALENDAR_DAYS_MAX } from "../contract/calendar-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { writePosts } from "./kept-posts-store.ts";
import { listOpenSlots } from "./list-open-slots.ts";
import { POST_COLUMNS, type PostRow, toPost } from "./post-row.ts";

/** The clocks of two zones are never as much as two days apart. */
const ZONES_APART_DAYS = 2;

/**
 * Writes the posts that the series of a workspace have got by now, each like the last one of its series and in an open slot
 * of the plan where its day has one; how many. A series without an end has them as far ahead as a calendar shows at once.
 * Whoever calls has taken the turn of the workspace, so that no other process writes them too.
 */
export async function extendSeries(
  workspace: WorkspaceDb,
  { now, newId }: Pick<Context, "now" | "newId">,
): Promise<number> {
  const moment = now();
  const today = moment.slice(0, 10) as IsoDate;
  const plan = (await findCurrentPlan(workspace))?.plan;
  let written = 0;
  for (const end of await listSeriesEnds(workspace)) {
    const created = postsAfter(end, { from: today, to: addDays(today, CALENDAR_DAYS_MAX) });
    const posts = plan === undefined ? created : await inOpenSlots(workspace, { created, plan });
    const kept = posts.map((post) => ({ post: { ...post, id: newId(), version: 1 }, deletedAt: undefined }));
    if (kept.length > 0) await writePosts(workspace, { kept, now: moment });
    written += kept.length;
  }
  return written;
}

type SeriesEnd = {
  /** The last post that there is. */
  readonly post: Post;
  /** The last day that there was a post for, be it in the trash by now. */
  readonly lastDay: IsoDate;
};

/** Days that went by while nobody was here get no posts. */
function postsAfter({ post, lastDay }: SeriesEnd, { from, to }: DateRange): NewPost[] {
  if (post.series === undefined) return [];
  const days = seriesDays(post.series, { from: laterOf(addDays(lastDay, 1), from), to });
  return postsOfSeries({ pattern: post, series: post.series, days });
}

async function inOpenSlots(
  workspace: WorkspaceDb,
  { created, plan }: { readonly created: readonly NewPost[]; readonly plan: Plan },
): Promise<readonly NewPost[]> {
  const days = created.flatMap(({ date }) => date ?? []);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return created;
  // A post may stand in another zone than the plan, where a slot's day is another.
  const range = { from: addDays(from, -ZONES_APART_DAYS), to: addDays(to, ZONES_APART_DAYS) };
  const openSlots = await listOpenSlots(workspace, { plan, range });
  return settleSlots({ created, changed: [], deleted: [] }, { plan, openSlots }).created;
}

/** Where each series ends, by the days of its rule, wherever a post was moved. */
async function listSeriesEnds({ trx, workspaceId }: WorkspaceDb): Promise<readonly SeriesEnd[]> {
  const columns = POST_COLUMNS.map((column) => sql.ref(column));
  const ends = sql<PostRow & { last_day: IsoDate }>`
    select distinct on (series ->> 'id') ${sql.join(columns)}, last_day
    from (
      select *, max(series ->> 'day') over (partition by series ->> 'id') as last_day
      from posts
      where "workspace_id" = ${workspaceId} and series is not null
    ) as known
    where deleted_at is null
    order by series ->> 'id', series ->> 'day' desc`;
  return (await ends.execute(trx)).rows.map((row) => ({ post: toPost(row), lastDay: row.last_day }));
}
