import { addDays, type Category, type Channel, type MovesResult, type Post, type PostStatus } from "@porchlight/core";
import type { Wish } from "../../../shared/posts/history/wish.ts";
import { changesBetween } from "../../../shared/posts/post-changes.ts";
import { draftOf, type PostDraft, tidyDraft } from "../editor/post-draft.ts";

/** What several posts become, and how many of them stay as they are because it would make no sense of them. */
export type Bulk = { readonly changes: readonly Wish[]; readonly skipped: number };

/** Posts where `movePosts` puts them. */
export function moveTo(moved: Extract<MovesResult, { ok: true }>["moved"]): Bulk {
  const after = new Map(moved.map((pair) => [pair.before, pair.after]));
  return bulkOf([...after.keys()], (post) => after.get(post));
}

export function setCategory(posts: readonly Post[], category: Category): Bulk {
  return bulkOf(posts, (post) => ({ ...post, category }));
}

/** All made by one person; by nobody in particular where none is named. */
export function setAuthor(posts: readonly Post[], author: string | undefined): Bulk {
  return bulkOf(posts, ({ author: _, ...post }) => (author === undefined ? post : { ...post, author }));
}

/** All to these channels; texts and slots of others are let go of. */
export function setChannels(posts: readonly Post[], channels: readonly Channel[]): Bulk {
  return bulkOf(posts, (post) => asPost(post, tidyDraft({ ...draftOf(post), channels })));
}

/** All this far; those without words can't be ready, and those without a day can't have gone out. */
export function setStatus(posts: readonly Post[], status: Exclude<PostStatus, "idea">): Bulk {
  return bulkOf(posts, (post) => {
    const words = [post.title, post.text, ...Object.values(post.variants ?? {}).map(({ text }) => text)];
    const isUnwritten = words.every((text) => text.trim() === "");
    if (status !== "draft" && isUnwritten) return undefined;
    if (status === "published" && post.date === undefined) return undefined;
    return asPost(post, tidyDraft({ ...draftOf(post), status }));
  });
}

export function deleteAll(posts: readonly Post[]): Bulk {
  return { changes: posts.map((post) => ({ kind: "delete", post })), skipped: 0 };
}

/** New posts with the same words, days and hours; a slot stays with the post that fills it. */
export function copyAll(drafts: readonly PostDraft[]): Bulk {
  return { changes: drafts.map((draft) => ({ kind: "create", post: asCopy(draft) })), skipped: 0 };
}

/** The same so that the first of them stands on a day, the others as far after it as they stood. */
export function copyTo(drafts: readonly PostDraft[], date: Post["date"], daysBetween: DaysBetween): Bulk {
  const first = drafts.flatMap((draft) => draft.date ?? []).toSorted()[0];
  if (date === undefined || first === undefined) return copyAll(drafts);
  return copyAll(
    drafts.map((draft) =>
      draft.date === undefined ? draft : { ...draft, date: addDays(date, daysBetween(first, draft.date)) },
    ),
  );
}

type DaysBetween = (from: NonNullable<Post["date"]>, to: NonNullable<Post["date"]>) => number;

/** A copy has not gone out, fills no slot and is no post of the series. */
function asCopy({ slotKey: _slot, series: _series, status, ...draft }: PostDraft): PostDraft {
  return { ...draft, status: status === "published" ? "draft" : status };
}

function asPost({ id, version }: Post, draft: PostDraft): Post {
  return { id, version, ...draft };
}

function bulkOf(posts: readonly Post[], make: (post: Post) => Post | undefined): Bulk {
  const made = posts.map((post) => ({ post, after: make(post) }));
  return {
    skipped: made.filter(({ after }) => after === undefined).length,
    changes: made.flatMap(({ post, after }): Wish[] => {
      const change = after === undefined ? {} : changesBetween(post, after);
      return Object.keys(change).length === 0 ? [] : [{ kind: "change", post, change }];
    }),
  };
}
