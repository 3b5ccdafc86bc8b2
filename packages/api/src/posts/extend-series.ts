import {
  addDays,
  type DateRange,
  type IsoDate,
  laterOf,
  type NewPost,
  type Post,
  postsOfSeries,
  seriesDays,
} from "@porchlight/core";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import { writePosts } from "./kept-posts-store.ts";
import { POST_COLUMNS, type PostRow, toPost } from "./post-row.ts";

/** A series without an end has its posts for so long ahead: as far as a calendar can be asked for at once. */
const AHEAD_DAYS = 400;

/**
 * Writes the posts that the series of a workspace have got by now, each like the last one of its series; how many.
 * Whoever calls has taken the turn of the workspace, so that no other process writes them too.
 */
export async function extendSeries(
  workspace: WorkspaceDb,
  { now, newId }: Pick<Context, "now" | "newId">,
): Promise<number> {
  const moment = now();
  const today = moment.slice(0, 10) as IsoDate;
  let written = 0;
  for (const end of await listSeriesEnds(workspace)) {
    const posts = postsAfter(end, { from: today, to: addDays(today, AHEAD_DAYS) });
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
