import { compareText } from "../compare-text.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import type { NewPost } from "./new-post-for.ts";
import type { Evergreen, Post } from "./post.ts";

/** A post whose content may be used again. */
export type EvergreenPost = Post & {
  /** Its content's name and rest. */
  readonly evergreen: Evergreen;
};

/** Content that may be used again, and when. */
export type EvergreenContent = {
  /** Its newest form: the post that was used last, or an unused one. */
  readonly post: EvergreenPost;
  /** One of its posts has no day yet: it waits among the ideas. */
  readonly isWaiting: boolean;
  /** The last day it was used or is planned for; absent while it never was. */
  readonly lastDay?: IsoDate;
  /** The first day on which it has rested; absent while it was never used: any day will do. */
  readonly restedOn?: IsoDate;
};

/** All content that may be used again, the longest rested first; what was never used leads. */
export function listEvergreens(posts: readonly Post[]): EvergreenContent[] {
  const newest = new Map<string, EvergreenPost>();
  for (const post of posts) {
    if (!isEvergreen(post)) continue;
    const held = newest.get(post.evergreen.id);
    if (held === undefined || isLater(post, held)) newest.set(post.evergreen.id, post);
  }
  const waiting = new Set(posts.flatMap(({ date, evergreen }) => (date === undefined ? (evergreen?.id ?? []) : [])));
  return [...newest.values()].map((post) => toContent(post, waiting.has(post.evergreen.id))).toSorted(compareRest);
}

/** The content of a post once more: a draft without a day and slot, for whoever picks a day. */
export function contentOf({ post }: EvergreenContent): NewPost {
  const { id: _id, version: _version, slotKey: _slot, date: _date, time: _time, series: _series, ...content } = post;
  return { ...content, status: "draft" };
}

function isEvergreen(post: Post): post is EvergreenPost {
  return post.evergreen !== undefined;
}

function isLater(a: Post, b: Post): boolean {
  return (a.date ?? "") > (b.date ?? "") || (a.date === b.date && compareText(a.id, b.id) > 0);
}

function toContent(post: EvergreenPost, isWaiting: boolean): EvergreenContent {
  const { date, evergreen } = post;
  if (date === undefined) return { post, isWaiting };
  return { post, isWaiting, lastDay: date, restedOn: addDays(date, evergreen.cooldownDays + 1) };
}

function compareRest(a: EvergreenContent, b: EvergreenContent): number {
  return compareText(a.restedOn ?? "", b.restedOn ?? "") || compareText(a.post.id, b.post.id);
}
