import {
  changeSeries,
  deleteFromSeries,
  laterOf,
  type NewPost,
  type Post,
  postsOfSeries,
  readRule,
  repeatOtherwise,
  type SeriesChanges,
  type SeriesPlace,
  type SeriesScope,
} from "@porchlight/core";
import { changesBetween } from "../../../shared/posts/post-changes.ts";
import type { PostDraft } from "../editor/post-draft.ts";
import { beginSeries, followingDays, lastDayFrom } from "./begin-series.ts";
import { withSeries } from "./with-series.ts";

type Save = {
  /** Tidied; its `series` is what was chosen. */
  readonly draft: PostDraft;
  /** The post as it was when writing began; undefined for a new one. */
  readonly base: Post | undefined;
  /** All posts of the series of `base`. */
  readonly posts: readonly Post[];
  readonly scope: SeriesScope;
  readonly newId: string;
};

/** What saving a post comes to, be it one of a series or the first of one. */
export function changesForSave({ draft, base, posts, scope, newId }: Save): SeriesChanges {
  const place = beginSeries(draft);
  if (base === undefined) {
    return { created: [withSeries(draft, place), ...siblings(draft, place)], changed: [], deleted: [] };
  }
  const after: Post = { id: base.id, version: base.version, ...draft };
  if (base.series === undefined) {
    const begun = withSeries(after, place);
    return { created: siblings(draft, place), changed: [{ before: base, after: begun }], deleted: [] };
  }
  if (draft.series === undefined) {
    const { deleted, changed } = deleteFromSeries({ posts, post: base, scope: "following" });
    return {
      created: [],
      changed: [{ before: base, after }, ...changed],
      deleted: deleted.filter(({ id }) => id !== base.id),
    };
  }
  if (draft.series.rule === base.series.rule) {
    return onto(base, changeSeries({ posts, before: base, after, scope, newId }));
  }
  const repetition = readRule(draft.series.rule, draft.series.firstDay);
  if (repetition === undefined) return { created: [], changed: [{ before: base, after }], deleted: [] };
  const days = posts.flatMap(({ series }) => series?.day ?? []);
  const until = days.reduce(laterOf, lastDayFrom(base.series.day));
  const changes = repeatOtherwise({
    posts,
    post: { ...base, ...draft, series: base.series },
    repetition,
    until,
    newId,
  });
  const changed = changes.changed.map((change) =>
    change.before.id === base.id ? { ...change, after: withSeries(after, change.after.series) } : change,
  );
  return onto(base, { ...changes, changed });
}

/** The post itself is changed from the state that the writer had before them, whatever became of it since. */
function onto(base: Post, changes: SeriesChanges): SeriesChanges {
  const changed = changes.changed.map((change) =>
    change.before.id === base.id ? { ...change, before: base } : change,
  );
  return { ...changes, changed };
}

/** True when saving writes or moves other posts of a series too, which then look for slots. */
export function reachesSeries({ draft, base, scope }: Pick<Save, "draft" | "base" | "scope">): boolean {
  if (draft.series === undefined) return false;
  return scope !== "this" || draft.series.rule !== base?.series?.rule;
}

/** True when a change of this post could be meant for others of its series too. */
export function asksForScope(base: Post | undefined, draft: PostDraft): base is Post {
  if (base?.series === undefined || base.status === "published") return false;
  if (draft.series?.rule !== base.series.rule) return false;
  const {
    status: _status,
    slotKey: _slotKey,
    evergreen: _evergreen,
    ...shared
  } = changesBetween(base, { ...base, ...draft });
  return Object.keys(shared).length > 0;
}

function siblings(draft: PostDraft, place: SeriesPlace | undefined): readonly NewPost[] {
  return place === undefined ? [] : postsOfSeries({ pattern: draft, series: place, days: followingDays(place) });
}
