import { addDays, type IsoDate, type Post, startOfWeek } from "@porchlight/core";
import { reachOfWeek } from "@porchlight/core/briefs";
import { useShownCalendar } from "../../../shared/posts/history/use-shown.ts";
import { joinPosts } from "./join-posts.ts";

type ReachInput = {
  readonly workspaceId: string;
  /** Any day of the week to be filled. */
  readonly day: IsoDate;
  /** The posts that the calendar has loaded, ideas among them. */
  readonly posts: readonly Post[];
  readonly enabled?: boolean;
};

/**
 * All posts that filling a week has to know of; undefined until they are there. Where the server does not answer, those
 * that are loaded have to do.
 */
export function useReachedPosts({ workspaceId, day, posts, enabled = true }: ReachInput): readonly Post[] | undefined {
  const monday = startOfWeek(day);
  const reach = reachOfWeek({ from: monday, to: addDays(monday, 6) });
  const { data, isPlaceholderData, isError, fetchStatus } = useShownCalendar(workspaceId, reach, { enabled });
  if (!enabled) return undefined;
  if (data !== undefined && !isPlaceholderData) return joinPosts(posts, data.posts);
  return isError || fetchStatus === "paused" ? posts : undefined;
}
