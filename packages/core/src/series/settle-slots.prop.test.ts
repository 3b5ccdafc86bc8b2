import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CHANNELS } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { movePost } from "../posts/move-post.ts";
import type { NewPost } from "../posts/new-post-for.ts";
import type { Post, Series } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { aPost } from "../testing/a-post.ts";
import { anyPlan } from "../testing/any-plan.ts";
import { addDays, laterOf } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { type Repetition, toRule } from "../time/repetition.ts";
import { changeSeries } from "./change-series.ts";
import { deleteFromSeries } from "./delete-from-series.ts";
import { postsOfSeries, seriesDays } from "./lay-out-series.ts";
import { repeatOtherwise } from "./repeat-otherwise.ts";
import { SERIES_SCOPES, type SeriesChanges } from "./series-scope.ts";
import { settleSlots } from "./settle-slots.ts";

// Many calendars, on machines that may be slow.
vi.setConfig({ testTimeout: 120_000 });

const SPAN_DAYS = 120;
const NOTHING: SeriesChanges = { created: [], changed: [], deleted: [] };

const anyRepetition: fc.Arbitrary<Repetition> = fc.record({
  unit: fc.constantFrom("day", "week", "month"),
  every: fc.integer({ min: 1, max: 3 }),
});

/** What somebody does next, as numbers that pick from what is there then. */
const anyDeed = fc.record({
  kind: fc.constantFrom("write", "change", "repeat", "delete", "move", "extend"),
  pick: fc.nat(60),
  day: fc.nat(50),
  shift: fc.integer({ min: -9, max: 9 }),
  minute: fc.nat(1439),
  channels: fc.subarray([...CHANNELS], { minLength: 1, maxLength: 2 }),
  scope: fc.constantFrom(...SERIES_SCOPES),
  repetition: anyRepetition,
});
type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never;

/** The posts of a calendar whose slots are a plan's. */
function openCalendar(plan: Plan) {
  const range = { from: plan.startsOn, to: addDays(plan.startsOn, SPAN_DAYS) };
  const slots = layOutSlots(plan, range);
  let posts: readonly Post[] = [];
  let made = 0;
  const openSlots = (): readonly Slot[] => {
    const filled = new Set(posts.map(({ slotKey }) => slotKey));
    return slots.filter(({ key }) => !filled.has(key));
  };
  const make = (changes: SeriesChanges) => {
    const gone = new Set(changes.deleted.map(({ id }) => id));
    const after = new Map(changes.changed.map((change) => [change.before.id, change.after]));
    posts = [
      ...posts.filter(({ id }) => !gone.has(id)).map((post) => after.get(post.id) ?? post),
      ...changes.created.map((post): Post => {
        made += 1;
        return { ...post, id: `post-${made}`, version: 1 };
      }),
    ];
  };
  return {
    range,
    openSlots,
    make,
    settle: (changes: SeriesChanges) => make(settleSlots(changes, { plan, openSlots: openSlots() })),
    posts: () => posts,
    newName: () => {
      made += 1;
      return `series-${made}`;
    },
  };
}
type Calendar = ReturnType<typeof openCalendar>;

function perform(deed: Deed, calendar: Calendar, plan: Plan): void {
  const all = calendar.posts().filter(({ series }) => series !== undefined);
  const post = all[deed.pick % Math.max(1, all.length)];
  if (deed.kind === "write") calendar.settle(writeSeries(deed, calendar, plan));
  else if (post?.date !== undefined && deed.kind === "move") {
    const moved = movePost(post, { date: addDays(post.date, deed.shift) }, calendar.openSlots());
    if (moved.ok) calendar.make({ ...NOTHING, changed: [{ before: post, after: moved.post }] });
  } else if (post !== undefined) calendar.settle(editSeries(deed, calendar, post));
}

function writeSeries(deed: Deed, { range, newName }: Calendar, plan: Plan): SeriesChanges {
  const date = addDays(plan.startsOn, deed.day);
  const planned = plan.cadence[deed.pick % Math.max(1, plan.cadence.length)]?.channel;
  const channels = planned === undefined ? deed.channels : [planned, ...deed.channels.slice(1)];
  const series: Series = { id: newName(), rule: toRule(deed.repetition, date), firstDay: date };
  const time = timeAtMinute(deed.minute);
  const pattern: NewPost = aPost({ zone: plan.zone, channels: [...new Set(channels)], date, time });
  const created = postsOfSeries({ pattern, series, days: seriesDays(series, { ...range, from: date }) });
  // Two at one hour want the same slot.
  return { ...NOTHING, created: deed.shift > 4 ? [...created, ...created] : created };
}

function editSeries(deed: Deed, { range, posts: listPosts, newName }: Calendar, before: Post): SeriesChanges {
  const { kind, shift, scope, repetition } = deed;
  const { series, date } = before;
  if (series === undefined || date === undefined) return NOTHING;
  const posts = listPosts().filter((post) => post.series?.id === series.id);
  if (kind === "delete") return deleteFromSeries({ posts, post: before, scope });
  if (kind === "repeat") return repeatOtherwise({ posts, post: before, repetition, until: range.to, newId: newName() });
  if (kind === "change") {
    const { slotKey: _, ...free } = before;
    const moved: Post = { ...(deed.day % 5 === 0 ? free : before), date: addDays(date, shift) };
    const after = deed.day % 3 === 0 ? { ...before, time: timeAtMinute(deed.minute) } : moved;
    return changeSeries({ posts, before, after, scope, newId: newName() });
  }
  const last = posts.flatMap((post) => post.series?.day ?? []).reduce(laterOf, series.day);
  const days = seriesDays(series, { from: addDays(last, 1), to: addDays(range.to, 3) });
  return { ...NOTHING, created: postsOfSeries({ pattern: before, series, days }) };
}

test("over any plan, series and edits no slot has two posts, and without posts all slots are open again", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyDeed, { minLength: 1, maxLength: 9 }), (plan, deeds) => {
      const calendar = openCalendar(plan);
      const atFirst = calendar.openSlots();
      for (const deed of deeds) {
        perform(deed, calendar, plan);
        const keys = calendar.posts().flatMap(({ slotKey }) => slotKey ?? []);
        expect(keys.length).toBe(new Set(keys).size);
      }
      calendar.settle({ ...NOTHING, deleted: calendar.posts() });
      expect(calendar.openSlots()).toEqual(atFirst);
    }),
    { numRuns: 120 },
  );
});

test("no slot stays open on a day on which a new series has a post of its channel that fills none", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyDeed, { minLength: 1, maxLength: 3 }), (plan, deeds) => {
      const calendar = openCalendar(plan);
      for (const deed of deeds) perform({ ...deed, kind: "write" }, calendar, plan);
      const openDays = new Set(calendar.openSlots().map(({ channel, date }) => `${channel} ${date}`));
      const beside = calendar.posts().filter(({ slotKey, channels, date }) => {
        return slotKey === undefined && channels.some((channel) => openDays.has(`${channel} ${date}`));
      });
      expect(beside).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
