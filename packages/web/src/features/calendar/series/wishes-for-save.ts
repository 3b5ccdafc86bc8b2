import {
  changeSeries,
  deleteFromSeries,
  laterOf,
  type Post,
  postsOfSeries,
  readRule,
  repeatOtherwise,
  type SeriesChanges,
  type SeriesPlace,
  type SeriesScope,
} from "@porchlight/core";
import type { PostDraft } from "../editor/post-draft.ts";
import type { Wish } from "../history/wish.ts";
import { changesBetween } from "../post-changes.ts";
import { beginSeries, followingDays, lastDayFrom } from "./begin-series.ts";
import { wishesOfSeries } from "./wishes-of-series.ts";
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

/** What saving a post comes to, be it one of a series or the first of one; what concerns the post itself leads. */
export function wishesForSave({ draft, base, posts, scope, newId }: Save): readonly Wish[] {
  const place = beginSeries(draft);
  if (base === undefined) return [{ kind: "create", post: withSeries(draft, place) }, ...siblings(draft, place)];
  const after: Post = { id: base.id, version: base.version, ...draft };
  if (base.series === undefined) return [changeOf(base, withSeries(after, place)), ...siblings(draft, place)];
  if (draft.series === undefined) {
    const { deleted, changed } = deleteFromSeries({ posts, post: base, scope: "following" });
    return wishesOfSeries(
      {
        created: [],
        changed: [{ before: base, after }, ...changed],
        deleted: deleted.filter(({ id }) => id !== base.id),
      },
      base.id,
    );
  }
  if (draft.series.rule === base.series.rule) {
    return onto(base, changeSeries({ posts, before: base, after, scope, newId }));
  }
  const repetition = readRule(draft.series.rule, draft.series.firstDay);
  if (repetition === undefined) return [changeOf(base, after)];
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
function onto(base: Post, changes: SeriesChanges): readonly Wish[] {
  const changed = changes.changed.map((change) =>
    change.before.id === base.id ? { ...change, before: base } : change,
  );
  return wishesOfSeries({ ...changes, changed }, base.id);
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

function siblings(draft: PostDraft, place: SeriesPlace | undefined): readonly Wish[] {
  if (place === undefined) return [];
  const days = followingDays(place);
  return postsOfSeries({ pattern: draft, series: place, days }).map((post) => ({ kind: "create", post }));
}

function changeOf(before: Post, after: Post): Wish {
  return { kind: "change", post: before, change: changesBetween(before, after) };
}
