import { usualAuthorOf } from "@porchlight/core";
import { findChangedNight } from "./changed-night.ts";
import type { FeedEvent } from "./feed-event.ts";
import { type FeedPlan, type FeedSource, linkOf } from "./feed-source.ts";
import { listRoutineEvents } from "./list-routine-events.ts";
import { namesOnce, uidOf } from "./name-event.ts";

/** Nothing of ours publishes: somebody sits down for a moment and sends it. */
const POST_MINUTES = 15;
/** Characters of a post's text that a calendar shows. */
const TEXT_MOST = 10_000;

/** What a feed shows: the routine as it repeats, what goes out, and the days off. */
export function listFeedEvents(source: FeedSource): FeedEvent[] {
  const { feed, stored, posts } = source;
  const usual = stored === undefined ? undefined : usualAuthorOf(stored.plan);
  const isShown = (person: string | undefined): boolean => feed.person === undefined || person === feed.person;
  return [
    ...(stored === undefined ? [] : closureEvents(stored, source)),
    ...(stored !== undefined && feed.parts.includes("routine") ? listRoutineEvents(stored, source) : []),
    ...(feed.parts.includes("posts")
      ? posts.filter(({ author }) => isShown(author ?? usual)).flatMap((post) => postEvents(post, source))
      : []),
  ];
}

function closureEvents({ plan, version, createdAt }: FeedPlan, { workspaceId, words }: FeedSource): FeedEvent[] {
  const name = namesOnce();
  return (plan.answers.closures ?? []).map(({ from, to, label }) => ({
    uid: uidOf("closure", name([workspaceId, label, from])),
    sequence: version,
    changedAt: createdAt,
    title: words("feed.closed", { label }),
    text: "",
    isTentative: false,
    isBusy: false,
    when: { kind: "days", from, to },
  }));
}

function postEvents(
  post: FeedSource["posts"][number],
  { workspaceId, isPaused, base, words }: FeedSource,
): FeedEvent[] {
  const { id, version, status: state, channels, author, changedAt, date, time, zone } = post;
  if (date === undefined || time === undefined) return [];
  const wall = { date, time, zone, minutes: POST_MINUTES };
  const startsAt = findChangedNight(wall);
  const title = post.title.trim() === "" ? words("feed.untitled") : post.title;
  const isHeld = isPaused && state !== "published";
  const about = words(author === undefined ? "feed.postState" : "feed.postStateBy", { state, channels, author });
  return [
    {
      uid: uidOf("post", id),
      sequence: version,
      changedAt,
      title: words("feed.post", { title, channels }),
      text: [...(isHeld ? [words("feed.held")] : []), about, cut(post.text, words("feed.more"))]
        .filter((part) => part !== "")
        .join("\n\n"),
      ...linkOf(base, `/w/${workspaceId}/calendar?date=${date}&post=${id}`),
      isTentative: isHeld || state === "idea" || state === "draft",
      isBusy: false,
      when: startsAt === undefined ? { kind: "stretch", ...wall } : { kind: "moment", startsAt, minutes: POST_MINUTES },
    },
  ];
}

function cut(text: string, more: string): string {
  return text.length <= TEXT_MOST ? text : `${text.slice(0, TEXT_MOST).toWellFormed()}${more}`;
}
