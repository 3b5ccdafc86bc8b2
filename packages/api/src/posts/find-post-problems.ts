import { type Channel, type Post, type PostStatus, readSlotKey } from "@porchlight/core";
import type { NewPost } from "../contract/post-schemas.ts";
import type { ProblemItem } from "../http/problem-error.ts";

/** The steps that make sense; a step back undoes one. An idea has no day yet, so it can't have gone out. */
const NEXT_STATUSES: Readonly<Record<PostStatus, readonly PostStatus[]>> = {
  idea: ["draft", "ready"],
  draft: ["idea", "ready", "published"],
  ready: ["idea", "draft", "published"],
  published: ["draft", "ready"],
};

/** Everything about a post that does not fit together; `before` is the post as it was, for a change. */
export function findPostProblems(post: NewPost | Post, before?: Post): readonly ProblemItem[] {
  return [
    ...dayProblems(post),
    ...wordProblems(post),
    ...channelProblems(post),
    ...(before === undefined ? [] : [...stepProblems(post, before), ...moveProblems(post, before)]),
  ];
}

function dayProblems({ date, time, status }: NewPost | Post): readonly ProblemItem[] {
  if (date === undefined && time !== undefined) return [problem("day-without-time", ["date"])];
  if (date !== undefined && time === undefined) return [problem("day-without-time", ["time"])];
  if (date === undefined && status === "published") return [problem("published-without-day", ["date"])];
  return [];
}

function wordProblems({ title, text, variants = {}, status }: NewPost | Post): readonly ProblemItem[] {
  const words = [title, text, ...Object.values(variants).map((variant) => variant.text)];
  const isUnwritten = words.every((text) => text.trim() === "");
  const needsWords = status === "ready" || status === "published";
  return isUnwritten && needsWords ? [problem("nothing-written", ["status"], { status })] : [];
}

function channelProblems({ channels, variants = {}, slotKey }: NewPost | Post): readonly ProblemItem[] {
  const twice = channels.flatMap((channel, index) =>
    channels.indexOf(channel) < index ? [problem("channel-twice", ["channels", index], { channel })] : [],
  );
  const astray = (Object.keys(variants) as Channel[]).flatMap((channel) =>
    channels.includes(channel) ? [] : [problem("variant-without-channel", ["variants", channel], { channel })],
  );
  const slotChannel = slotKey === undefined ? undefined : readSlotKey(slotKey).channel;
  const elsewhere =
    slotChannel === undefined || channels.includes(slotChannel)
      ? []
      : [problem("slot-of-another-channel", ["slotKey"], { channel: slotChannel })];
  return [...twice, ...astray, ...elsewhere];
}

function stepProblems({ status }: NewPost | Post, before: Post): readonly ProblemItem[] {
  if (before.status === status || NEXT_STATUSES[before.status].includes(status)) return [];
  return [problem("status-step", ["status"], { from: before.status, to: status })];
}

// When it went out is history; core's `movePost` refuses it as well.
function moveProblems(post: NewPost | Post, before: Post): readonly ProblemItem[] {
  if (before.status !== "published" || post.status !== "published") return [];
  const moved = (["date", "time", "zone"] as const).filter((field) => post[field] !== before[field]);
  return moved.map((field) => problem("already-published", [field]));
}

function problem(code: string, path: readonly (string | number)[], facts = {}): ProblemItem {
  return { code, key: `post.${code}`, path, facts };
}
