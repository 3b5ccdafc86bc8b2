import { keepChannels } from "../posts/keep-channels.ts";
import type { Post, Series } from "../posts/post.ts";
import { addDays, daysBetween, type IsoDate, laterOf, WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { daysOfRule } from "../time/recurrence.ts";
import { type Repetition, readRule, toRule } from "../time/repetition.ts";
import { settleWallTime } from "../time/zoned.ts";
import { endWithLast, placeOf, postsFrom } from "./cut-series.ts";
import type { SeriesChanges, SeriesScope } from "./series-scope.ts";

/** What every post of a series has for itself; day and time are shared by their distance. */
const OWN_FIELDS = new Set(["id", "version", "status", "date", "time", "zone", "slotKey", "series", "evergreen"]);

/**
 * Carries a change of one post over to others of its series. A post takes a field over only where it had the same as the
 * changed one before, so what was changed by hand stays; a post that went out stays as it is. With `following`, the
 * posts from the changed one on become a series of their own, called `newId`.
 */
export function changeSeries({
  posts,
  before,
  after,
  scope,
  newId,
}: {
  /** All posts of the series that there are. */
  readonly posts: readonly Post[];
  /** The changed post as it was. */
  readonly before: Post;
  /** The changed post as it shall be. */
  readonly after: Post;
  /** Which others the change is meant for. */
  readonly scope: SeriesScope;
  /** The name of the series that `following` begins. */
  readonly newId: string;
}): SeriesChanges {
  const place = placeOf(before);
  if (scope === "this") return { created: [], changed: [{ before, after }], deleted: [] };
  const days = before.date === undefined || after.date === undefined ? 0 : daysBetween(before.date, after.date);
  const first = scope === "all" ? place.firstDay : place.day;
  const cut = { ...place, from: first };
  const moved = { id: scope === "all" ? place.id : newId, ...moveRule(cut, days) };
  const lastDay = posts.map((post) => placeOf(post).day).reduce(laterOf, place.day);
  const dayFor = movedDays(cut, { moved, days, lastDay });
  const changed = postsFrom(posts, cut).flatMap((post) => {
    const day = dayFor(placeOf(post).day);
    const next =
      post.id === before.id ? after : withMove(withSharedChange(post, { before, after }), { before, after, day });
    const inSeries: Post = { ...next, series: { ...moved, day } };
    return fieldsBetween(post, inSeries).length === 0 ? [] : [{ before: post, after: inSeries }];
  });
  const kept = scope === "all" ? [] : endWithLast(posts.filter((each) => placeOf(each).day < place.day));
  return { created: [], changed: [...changed, ...kept], deleted: [] };
}

type RuleFrom = Omit<Series, "id"> & { readonly from: IsoDate };

/** The rule from another day on, so many days later: a Tuesday's becomes a Wednesday's. */
function moveRule({ rule, firstDay, from }: RuleFrom, days: number): Omit<Series, "id"> {
  const moved = addDays(from, days);
  const repetition = readRule(rule, firstDay);
  if (repetition === undefined || (days === 0 && from === firstDay)) return { rule, firstDay: moved };
  const { weekdays } = repetition;
  const rest = withoutUsed(repetition, { rule, firstDay, from });
  const shifted = weekdays === undefined ? rest : { ...rest, weekdays: weekdays.map((day) => laterWeekday(day, days)) };
  return { rule: toRule(shifted, moved), firstDay: moved };
}

/**
 * Where each day of a rule goes when the rule is moved: a month's second Tuesday becomes its second Wednesday, which may
 * be any number of days away.
 */
function movedDays(
  { rule, firstDay, from }: RuleFrom,
  to: { readonly moved: Series; readonly days: number; readonly lastDay: IsoDate },
): (day: IsoDate) => IsoDate {
  const { moved, days, lastDay } = to;
  const unit = readRule(rule, firstDay)?.unit;
  if (days === 0 || unit === "day" || unit === "week") return (day) => addDays(day, days);
  const before = daysOfRule(rule, { firstDay, from, to: lastDay });
  const after = daysOfRule(moved.rule, {
    firstDay: moved.firstDay,
    from: moved.firstDay,
    to: END_OF_TIME,
    most: before.length,
  });
  return (day) => after[before.indexOf(day)] ?? addDays(day, days);
}

/** Later than any rule is asked about; it ends with the days that are wanted of it. */
const END_OF_TIME: IsoDate = "9999-12-31";

/** A rule that ends after so many times has fewer left where it is cut. */
function withoutUsed(repetition: Repetition, { rule, firstDay, from }: RuleFrom): Repetition {
  if (repetition.ends === undefined || !("after" in repetition.ends) || from === firstDay) return repetition;
  const used = daysOfRule(rule, { firstDay, from: firstDay, to: addDays(from, -1) }).length;
  return { ...repetition, ends: { after: Math.max(1, repetition.ends.after - used) } };
}

function laterWeekday(day: Weekday, days: number): Weekday {
  const index = WEEKDAYS.indexOf(day) + days;
  return WEEKDAYS[((index % 7) + 7) % 7] as Weekday;
}

function withSharedChange(post: Post, { before, after }: Pick<Move, "before" | "after">): Post {
  const taken = fieldsBetween(before, after).filter(
    (field) => !OWN_FIELDS.has(field) && isSame(post[field], before[field]),
  );
  const merged = { ...post, ...Object.fromEntries(taken.map((field) => [field, after[field]])) };
  const known = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Post;
  return keepChannels(known, known.channels);
}

type Move = { readonly before: Post; readonly after: Post; readonly day: IsoDate };

/** Takes a move over where the post still stood on its own day at the series' time. */
function withMove(post: Post, { before, after, day }: Move): Post {
  if (post.date === undefined || before.date === undefined || after.date === undefined) return post;
  if (before.date === after.date && before.time === after.time && before.zone === after.zone) return post;
  if (post.date !== post.series?.day || post.time !== before.time || after.time === undefined) return post;
  const { zone } = after;
  const settled = settleWallTime({ date: day, time: after.time, zone });
  return { ...post, zone, date: settled.date, time: settled.time };
}

/** In which fields two posts differ. */
function fieldsBetween(before: Post, after: Post): (keyof Post)[] {
  const fields = Object.keys({ ...before, ...after }) as (keyof Post)[];
  return fields.filter((field) => !isSame(before[field], after[field]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
