import { describe, expect, it } from "vitest";
import type { Post, Series, SeriesPlace } from "../posts/post.ts";
import { aPost } from "../testing/a-post.ts";
import { addDays, type IsoDate, WEEKDAYS, weekdayOf } from "../time/iso-date.ts";
import { type Repetition, readRule, toRule } from "../time/repetition.ts";
import { changeSeries } from "./change-series.ts";
import { deleteFromSeries } from "./delete-from-series.ts";
import { postsOfSeries, seriesDays } from "./lay-out-series.ts";
import { repeatOtherwise } from "./repeat-otherwise.ts";
import type { SeriesChanges } from "./series-scope.ts";

const FIRST: IsoDate = "2026-11-24";
const UNTIL: IsoDate = "2027-01-31";

/** The stored posts of a series that begins on 24 November 2026, a Tuesday, at nine. */
function aSeries(repetition: Repetition = { unit: "week", every: 1 }, until = UNTIL): Post[] {
  const series: Series = { id: "old", rule: toRule(repetition, FIRST), firstDay: FIRST };
  const pattern = aPost({ title: "Opening hours", date: FIRST, time: "09:00", zone: "Europe/London" });
  return postsOfSeries({ pattern, series, days: seriesDays(series, { from: FIRST, to: until }) }).map(
    (post, index) => ({
      ...post,
      id: `post-${index}`,
      version: 1,
    }),
  );
}

/** The posts after changes, by day. */
function made(posts: readonly Post[], { created, changed, deleted }: SeriesChanges): Post[] {
  const gone = new Set(deleted.map(({ id }) => id));
  const after = new Map(changed.map((change) => [change.before.id, change.after]));
  const fresh = created.map((post, index): Post => ({ ...post, id: `new-${index}`, version: 1 }));
  return [...posts.filter(({ id }) => !gone.has(id)).map((post) => after.get(post.id) ?? post), ...fresh].toSorted(
    (a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1),
  );
}

const at = (posts: readonly Post[], index: number): Post => posts[index] as Post;
const placeDay = (post: Post | undefined) => post?.series?.day as IsoDate;
const titles = (posts: readonly Post[]) => posts.map(({ title }) => title);

describe("a series", () => {
  it("has drafts on its days, each of them like the first and in no slot", () => {
    const [first, second] = aSeries();
    expect(second).toMatchObject({ date: "2026-12-01", time: "09:00", status: "draft", title: first?.title });
    expect(second?.series).toEqual({ id: "old", rule: first?.series?.rule, firstDay: FIRST, day: "2026-12-01" });
    expect(second?.slotKey).toBeUndefined();
  });

  it("moves a time that the clock skips on by the gap, on that day alone", () => {
    const series: Series = { id: "s", rule: "FREQ=DAILY", firstDay: "2027-03-13" };
    const pattern = aPost({ date: "2027-03-13", time: "02:30", zone: "America/Chicago" });
    const posts = postsOfSeries({
      pattern,
      series,
      days: seriesDays(series, { from: "2027-03-13", to: "2027-03-15" }),
    });
    expect(posts.map(({ time }) => time)).toEqual(["02:30", "03:30", "02:30"]);
  });

  it("without an end has at most 400 posts", () => {
    const series: Series = { id: "s", rule: "FREQ=DAILY", firstDay: FIRST };
    expect(seriesDays(series, { from: FIRST, to: "2999-12-31" })).toHaveLength(400);
  });
});

describe("a change of one post of a series", () => {
  it("meant for this one stays with it", () => {
    const posts = aSeries();
    const after: Post = { ...at(posts, 1), title: "Closed today" };
    const changes = changeSeries({ posts, before: at(posts, 1), after, scope: "this", newId: "new" });
    expect(changes).toEqual({ created: [], changed: [{ before: at(posts, 1), after }], deleted: [] });
  });

  it("meant for all reaches all but those that were changed by hand there, and those that went out", () => {
    const posts = aSeries().map((post, index) => {
      if (index === 0) return { ...post, status: "published" as const };
      return index === 2 ? { ...post, title: "Christmas hours" } : post;
    });
    const after: Post = { ...at(posts, 1), title: "When we are open" };
    const all = made(posts, changeSeries({ posts, before: at(posts, 1), after, scope: "all", newId: "new" }));
    expect(titles(all).slice(0, 4)).toEqual([
      "Opening hours",
      "When we are open",
      "Christmas hours",
      "When we are open",
    ]);
    expect(new Set(all.map(({ series }) => series?.id))).toEqual(new Set(["old"]));
  });

  it("meant for those that follow makes a series of its own and ends the one before", () => {
    const posts = aSeries();
    const after: Post = { ...at(posts, 3), title: "New hours" };
    const all = made(posts, changeSeries({ posts, before: at(posts, 3), after, scope: "following", newId: "new" }));
    expect(all.map(({ series }) => series?.id)).toEqual(posts.map((_, index) => (index < 3 ? "old" : "new")));
    expect(titles(all).slice(2, 5)).toEqual(["Opening hours", "New hours", "New hours"]);
    const [first] = all;
    const days = seriesDays(first?.series as Series, { from: FIRST, to: "2028-01-01" });
    expect(days).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
  });

  it("moves all that still stand on their day, and the rule with them", () => {
    const posts = aSeries().map((post, index) => (index === 2 ? { ...post, date: "2026-12-10" as const } : post));
    const after: Post = { ...at(posts, 1), date: addDays(at(posts, 1).date as IsoDate, 1), time: "17:30" };
    const all = made(posts, changeSeries({ posts, before: at(posts, 1), after, scope: "all", newId: "new" }));
    expect(all.map(({ date, time }) => [date, time]).slice(0, 4)).toEqual([
      ["2026-11-25", "17:30"],
      ["2026-12-02", "17:30"],
      ["2026-12-10", "09:00"],
      ["2026-12-16", "17:30"],
    ]);
    for (const { series } of all) {
      expect(weekdayOf(series?.day as IsoDate)).toBe("we");
      expect(seriesDays(series as Series, { from: FIRST, to: UNTIL })).toContain(series?.day);
    }
  });

  it("moves a weekday of the month to the next one in each month, however many days that is", () => {
    const posts = aSeries({ unit: "month", every: 1, monthly: "weekday" }, "2027-12-31");
    const before = at(posts, 1);
    const after: Post = { ...before, date: addDays(before.date as IsoDate, 1) };
    const all = made(posts, changeSeries({ posts, before, after, scope: "all", newId: "new" }));
    for (const { date, series } of all) {
      expect(seriesDays(series as Series, { from: FIRST, to: "2028-01-31" })).toContain(series?.day);
      expect(date).toBe(series?.day);
    }
  });

  it("takes texts and slots of a channel that is left away", () => {
    const channels = ["facebook-page", "x"] as const;
    const posts = aSeries().map((post) => ({ ...post, channels, variants: { x: { text: "Short" } } }));
    const after: Post = { ...at(posts, 0), channels: ["facebook-page"] };
    const all = made(posts, changeSeries({ posts, before: at(posts, 0), after, scope: "all", newId: "new" }));
    for (const post of all.slice(1)) expect([post.channels, post.variants]).toEqual([["facebook-page"], undefined]);
  });

  it("leaves so many times as there were together, where the rule counts them", () => {
    const posts = aSeries({ unit: "week", every: 1, ends: { after: 6 } });
    const after: Post = { ...at(posts, 2), title: "New" };
    const all = made(posts, changeSeries({ posts, before: at(posts, 2), after, scope: "following", newId: "new" }));
    const lastDay = all.at(-1)?.series as Series;
    expect(seriesDays(lastDay, { from: FIRST, to: "2028-01-01" })).toHaveLength(4);
  });
});

describe("a daily series of more than a year", () => {
  const daily = { unit: "day", every: 1 } as const;
  const long = () => {
    const later = addDays(FIRST, 400);
    return [...aSeries(daily, later), ...aSeriesFrom(later)];
  };
  // Written on as time went by.
  function aSeriesFrom(later: IsoDate): Post[] {
    const series: Series = { id: "old", rule: toRule(daily, FIRST), firstDay: FIRST };
    const pattern = aPost({ title: "Opening hours", date: FIRST, time: "09:00", zone: "Europe/London" });
    const days = seriesDays(series, { from: later, to: addDays(later, 100) });
    return postsOfSeries({ pattern, series, days }).map((post, index) => ({
      ...post,
      id: `later-${index}`,
      version: 1,
    }));
  }

  it("keeps all the posts of days that another rule has too", () => {
    const posts = long();
    const last = placeDay(posts.at(-1));
    const changes = repeatOtherwise({
      posts,
      post: at(posts, 0),
      repetition: { unit: "week", every: 1, weekdays: [...WEEKDAYS] },
      until: last,
      newId: "new",
    });
    expect(changes.deleted).toEqual([]);
    expect(changes.created).toEqual([]);
  });

  it("has as many times left as its rule still counts where it is cut", () => {
    const rule = toRule({ ...daily, ends: { after: 600 } }, FIRST);
    const posts = long().map((post) => ({ ...post, series: { ...(post.series as SeriesPlace), rule } }));
    const before = posts.find((post) => placeDay(post) === addDays(FIRST, 450)) as Post;
    const after: Post = { ...before, title: "New" };
    const { changed } = changeSeries({ posts, before, after, scope: "following", newId: "new" });
    const cut = changed.find((change) => change.before.id === before.id)?.after.series as SeriesPlace;
    expect(readRule(cut.rule, cut.firstDay)?.ends).toEqual({ after: 150 });
  });
});

describe("deleting a post of a series", () => {
  it("skips one", () => {
    const posts = aSeries();
    expect(deleteFromSeries({ posts, post: at(posts, 1), scope: "this" })).toEqual({
      created: [],
      changed: [],
      deleted: [at(posts, 1)],
    });
  });

  it("ends the series before it, or takes all that did not go out", () => {
    const posts = aSeries().map((post, index) => (index === 0 ? { ...post, status: "published" as const } : post));
    const ended = made(posts, deleteFromSeries({ posts, post: at(posts, 2), scope: "following" }));
    expect(ended.map(({ id }) => id)).toEqual(["post-0", "post-1"]);
    expect(seriesDays(ended[1]?.series as Series, { from: FIRST, to: "2028-01-01" })).toHaveLength(2);
    const all = made(posts, deleteFromSeries({ posts, post: at(posts, 2), scope: "all" }));
    expect(all.map(({ id }) => id)).toEqual(["post-0"]);
    expect(seriesDays(all[0]?.series as Series, { from: FIRST, to: "2028-01-01" })).toEqual([FIRST]);
  });
});

it("what went out long ago is not written again to end a series", () => {
  const posts = aSeries().map((post, index) => (index < 5 ? { ...post, status: "published" as const } : post));
  const { changed } = deleteFromSeries({ posts, post: at(posts, 6), scope: "following" });
  expect(changed.map(({ before }) => before.id)).toEqual(["post-5"]);
});

describe("another rule", () => {
  it("keeps the posts of days that it has too, words and all", () => {
    const posts = aSeries().map((post, index) => (index === 3 ? { ...post, title: "By hand" } : post));
    const changes = repeatOtherwise({
      posts,
      post: at(posts, 1),
      repetition: { unit: "week", every: 2, weekdays: ["tu", "fr"], ends: { on: "2026-12-31" } },
      until: UNTIL,
      newId: "new",
    });
    const all = made(posts, changes);
    expect(all.map(({ date, title }) => [date, title])).toEqual([
      ["2026-11-24", "Opening hours"],
      ["2026-12-01", "Opening hours"],
      ["2026-12-04", "Opening hours"],
      ["2026-12-15", "By hand"],
      ["2026-12-18", "Opening hours"],
      ["2026-12-29", "Opening hours"],
    ]);
  });

  it("does not bring back a day that was left out", () => {
    const whole = aSeries();
    const posts = whole.filter((_, index) => index !== 3);
    const repetition: Repetition = { unit: "week", every: 1, weekdays: ["tu", "fr"] };
    const changes = repeatOtherwise({ posts, post: at(posts, 1), repetition, until: UNTIL, newId: "new" });
    expect(changes.created.map(({ date }) => date)).not.toContain(at(whole, 3).date);
  });
});
