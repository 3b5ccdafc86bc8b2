import { keepChannels } from "../posts/keep-channels.ts";
import type { Post } from "../posts/post.ts";
import { addDays, type DateRange, daysBetween, type IsoDate, WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type Repetition, readRule, toRule } from "../time/repetition.ts";
import { settleWallTime } from "../time/zoned.ts";
import { endWithLast, placeOf, postsFrom } from "./cut-series.ts";
import { type Series, seriesDays } from "./lay-out-series.ts";
import type { SeriesChanges, SeriesScope } from "./series-scope.ts";

/** What every post of a series has for itself; day and time are shared by their distance. */
const OWN_FIELDS = new Set(["id", "version", "status", "date", "time", "zone", "slotKey", "series", "evergreen"]);

/** Far enough for all posts that are written ahead, of a rule with its past. */
const FAR_DAYS = 4_000;

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
  readonly before: Post;
  readonly after: Post;
  readonly scope: SeriesScope;
  readonly newId: string;
}): SeriesChanges {
  const place = placeOf(before);
  if (scope === "this") return { created: [], changed: [{ before, after }], deleted: [] };
  const days = before.date === undefined || after.date === undefined ? 0 : daysBetween(before.date, after.date);
  const first = scope === "all" ? place.firstDay : place.day;
  const moved = moveRule({ ...place, id: scope === "all" ? place.id : newId, from: first }, days);
  const dayFor = movedDays({ ...place, from: first }, moved, days);
  const changed = postsFrom(posts, { ...place, from: first }).flatMap((post) => {
    const day = dayFor(placeOf(post).day);
    const next =
      post.id === before.id ? after : withMove(withSharedChange(post, before, after), { before, after, day });
    const inSeries: Post = { ...next, series: { ...moved, day } };
    return isSame(post, inSeries) ? [] : [{ before: post, after: inSeries }];
  });
  const kept = scope === "all" ? [] : endWithLast(posts.filter((each) => placeOf(each).day < place.day));
  return { created: [], changed: [...changed, ...kept], deleted: [] };
}

type RuleFrom = Series & { readonly from: IsoDate };

/** The rule from another day on, so many days later: a Tuesday's becomes a Wednesday's. */
function moveRule({ id, rule, firstDay, from }: RuleFrom, days: number): Series {
  const moved = addDays(from, days);
  const repetition = readRule(rule, firstDay);
  if (repetition === undefined || (days === 0 && from === firstDay)) return { id, rule, firstDay: moved };
  const { weekdays } = repetition;
  const rest = withoutUsed(repetition, { rule, firstDay, from });
  const shifted = weekdays === undefined ? rest : { ...rest, weekdays: weekdays.map((day) => laterWeekday(day, days)) };
  return { id, rule: toRule(shifted, moved), firstDay: moved };
}

/**
 * Where each day of a rule goes when the rule is moved: a month's second Tuesday becomes its second Wednesday, which may
 * be any number of days away.
 */
function movedDays({ rule, firstDay, from, id }: RuleFrom, moved: Series, days: number): (day: IsoDate) => IsoDate {
  const unit = readRule(rule, firstDay)?.unit;
  if (days === 0 || unit === "day" || unit === "week") return (day) => addDays(day, days);
  const far = addDays(from, FAR_DAYS);
  const before = seriesDays({ id, rule, firstDay }, { from, to: far });
  const after = seriesDays(moved, { from: moved.firstDay, to: addDays(far, days) });
  return (day) => after[before.indexOf(day)] ?? addDays(day, days);
}

/** A rule that ends after so many times has fewer left where it is cut. */
function withoutUsed(repetition: Repetition, { rule, firstDay, from }: Omit<RuleFrom, "id">): Repetition {
  if (repetition.ends === undefined || !("after" in repetition.ends) || from === firstDay) return repetition;
  const before: DateRange = { from: firstDay, to: addDays(from, -1) };
  const used = seriesDays({ id: "", rule, firstDay }, before).length;
  return { ...repetition, ends: { after: Math.max(1, repetition.ends.after - used) } };
}

function laterWeekday(day: Weekday, days: number): Weekday {
  const index = WEEKDAYS.indexOf(day) + days;
  return WEEKDAYS[((index % 7) + 7) % 7] as Weekday;
}

function withSharedChange(post: Post, before: Post, after: Post): Post {
  const fields = Object.keys({ ...before, ...after }).filter((field) => !OWN_FIELDS.has(field)) as (keyof Post)[];
  const taken = fields.filter((field) => !isSame(before[field], after[field]) && isSame(post[field], before[field]));
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

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
