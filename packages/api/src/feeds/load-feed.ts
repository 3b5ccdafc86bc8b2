import { addDays, type Instant, type IsoDate, wallTimeAt } from "@porchlight/core";
import { FEED_DAYS, type Feed } from "../contract/feed-schemas.ts";
import type { WorkspaceDb } from "../db/in-workspace.ts";
import type { CatalogueWords } from "../http/catalogue-words.ts";
import { findOpenPause } from "../pauses/pauses-store.ts";
import { findCurrentPlan } from "../plans/plans-store.ts";
import { listPostsBetween } from "../posts/posts-store.ts";
import { listChangeMoments } from "./feeds-store.ts";
import { listFeedEvents } from "./list-feed-events.ts";
import { writeFeed } from "./write-feed.ts";

const POSTS_MOST = 10_000;
/** Days off are left out of what repeats until the end of the next year but one; the next fetch carries on. */
const YEARS_OFF = 2;

type FeedToLoad = {
  readonly feed: Feed;
  readonly now: Instant;
  /** The address of the app, where it is known. */
  readonly base: string | undefined;
  readonly words: CatalogueWords;
};

/** A feed as it stands now, written as iCalendar. */
export async function loadFeed(workspace: WorkspaceDb, { feed, now, base, words }: FeedToLoad): Promise<string> {
  const stored = await findCurrentPlan(workspace);
  const today = wallTimeAt(now, stored?.plan.zone ?? "UTC").date;
  const range = { from: addDays(today, -FEED_DAYS.back), to: addDays(today, FEED_DAYS.ahead) };
  const posts = feed.parts.includes("posts") ? await listPostsBetween(workspace, { ...range, limit: POSTS_MOST }) : [];
  const changedAt = posts.length === 0 ? undefined : await listChangeMoments(workspace, range);
  const events = listFeedEvents({
    workspaceId: workspace.workspaceId,
    feed,
    stored,
    posts: posts.map((post) => ({ ...post, changedAt: changedAt?.get(post.id) ?? feed.createdAt })),
    until: `${Number(today.slice(0, 4)) + YEARS_OFF}-12-31` as IsoDate,
    isPaused: (await findOpenPause(workspace)) !== undefined,
    base,
    words,
  });
  return writeFeed({ name: nameOf(), events, today });

  function nameOf(): string {
    const business = stored?.plan.answers.business.name ?? "";
    const { person } = feed;
    return person === undefined ? words("feed.name", { business }) : words("feed.nameOf", { person, business });
  }
}
