import { expect, test } from "vitest";
import type { Post, SeriesPlace } from "../posts/post.ts";
import { layOutSlots } from "../slots/lay-out-slots.ts";
import type { Slot } from "../slots/slot.ts";
import { aPost } from "../testing/a-post.ts";
import { somePlan } from "../testing/some-plan.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { postsOfSeries } from "./lay-out-series.ts";
import type { SeriesChanges } from "./series-scope.ts";
import { settleSlots } from "./settle-slots.ts";

const NOTHING: SeriesChanges = { created: [], changed: [], deleted: [] };
const plan = somePlan({ channels: someChannels({ "facebook-page": 3 }) });
const slots = layOutSlots(plan, { from: plan.startsOn, to: addDays(plan.startsOn, 20) });
const [first, second, third] = slots as [Slot, Slot, Slot];
const series: SeriesPlace = { id: "s", rule: "FREQ=DAILY", firstDay: first.date, day: first.date };

/** A post of the series on a day, at half past the hour of no slot. */
const aSeriesPost = (changes: Partial<Post>) => aPost({ zone: plan.zone, time: "06:30", series, ...changes });
const moved = (before: Post, date: IsoDate) => ({ before, after: { ...before, date } });
const keysOf = ({ created, changed }: SeriesChanges) =>
  [...created, ...changed.map(({ after }) => after)].map(({ slotKey }) => slotKey);

test("each post of a new series fills the open slot of its day, and those of days without one none", () => {
  const days = [first.date, addDays(first.date, 1), second.date];
  const created = postsOfSeries({ pattern: aSeriesPost({}), series, days });
  expect(keysOf(settleSlots({ ...NOTHING, created }, { plan, openSlots: slots }))).toEqual([
    first.key,
    undefined,
    second.key,
  ]);
});

test("a slot that another post fills is not taken, nor one of another channel", () => {
  const created = postsOfSeries({ pattern: aSeriesPost({}), series, days: [first.date] });
  expect(keysOf(settleSlots({ ...NOTHING, created }, { plan, openSlots: slots.slice(1) }))).toEqual([undefined]);
  const elsewhere = created.map((post) => ({ ...post, channels: ["x"] as const }));
  expect(keysOf(settleSlots({ ...NOTHING, created: elsewhere }, { plan, openSlots: slots }))).toEqual([undefined]);
});

test("posts that move together take the slots that they leave to one another", () => {
  const one = aSeriesPost({ id: "one", date: first.date, slotKey: first.key });
  const two = aSeriesPost({ id: "two", date: second.date, slotKey: second.key });
  const changed = [moved(one, second.date), moved(two, third.date)];
  expect(keysOf(settleSlots({ ...NOTHING, changed }, { plan, openSlots: [third] }))).toEqual([second.key, third.key]);
});

test("one that moves to a day without a slot keeps its own, unless another of them stands there now", () => {
  const one = aSeriesPost({ id: "one", date: first.date, slotKey: first.key });
  const away = moved(one, addDays(first.date, 1));
  expect(keysOf(settleSlots({ ...NOTHING, changed: [away] }, { plan, openSlots: [] }))).toEqual([first.key]);
  const two = aSeriesPost({ id: "two", date: third.date });
  const changed = [away, moved(two, first.date)];
  expect(keysOf(settleSlots({ ...NOTHING, changed }, { plan, openSlots: [] }))).toEqual([undefined, first.key]);
});

test("two posts of one day do not fill the same slot", () => {
  const created = postsOfSeries({ pattern: aSeriesPost({}), series, days: [first.date, first.date] });
  const settled = settleSlots({ ...NOTHING, created }, { plan, openSlots: slots });
  expect(keysOf(settled)).toEqual([first.key, undefined]);
});

test("a slot whose post is deleted is open to one that is written", () => {
  const gone = aSeriesPost({ date: addDays(first.date, 1), slotKey: first.key });
  const created = postsOfSeries({ pattern: aSeriesPost({}), series, days: [first.date] });
  const settled = settleSlots({ ...NOTHING, created, deleted: [gone] }, { plan, openSlots: [] });
  expect(keysOf(settled)).toEqual([first.key]);
});

test("a post that begins to repeat takes the slot it stands on; other words, a slot by hand and what went out stay", () => {
  const { series: _, ...alone } = aSeriesPost({ date: first.date });
  const begins = { before: alone, after: { ...alone, series } };
  expect(keysOf(settleSlots({ ...NOTHING, changed: [begins] }, { plan, openSlots: slots }))).toEqual([first.key]);
  const before = aSeriesPost({ date: first.date });
  const stay = [
    { before, after: { ...before, title: "Other" } },
    { before, after: { ...before, date: third.date, slotKey: second.key } },
    { before, after: { ...before, date: third.date, status: "published" as const } },
  ];
  for (const change of stay) {
    const settled = settleSlots({ ...NOTHING, changed: [change] }, { plan, openSlots: slots });
    expect(settled.changed).toEqual([change]);
  }
});
