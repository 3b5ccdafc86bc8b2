import { expect, test } from "vitest";
import type { CadenceEntry } from "../cadence/cadence-entry.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import type { Launch } from "../strategy/launch.ts";
import { someChannels } from "../testing/some-strategy.ts";
import { addFirstPosts } from "./add-first-posts.ts";

const NOTHING: Launch = {
  minutes: 0,
  items: [],
  weeksWithoutPosts: 0,
  reasons: [{ code: "launch-nothing-to-do", facts: {}, evidence: [] }],
};
const zone = "Europe/London";
const posts = (days: string, changes: Partial<CadenceEntry> = {}): CadenceEntry => ({
  channel: "facebook-page",
  rrule: `FREQ=WEEKLY;BYDAY=${days};WKST=MO`,
  time: "08:00",
  zone,
  phaseWeeks: 0,
  reasons: [],
  ...changes,
});
const writing = (day: string, changes: Partial<RoutineBlock> = {}): RoutineBlock => ({
  activity: "contribute",
  isLook: false,
  person: "Ana",
  rrule: `FREQ=WEEKLY;BYDAY=${day};WKST=MO`,
  time: "09:00",
  zone,
  phaseWeeks: 0,
  minutes: 60,
  reasons: [],
  ...changes,
});
const weeks = (cadence: readonly CadenceEntry[], routine: readonly RoutineBlock[]) => ({
  startsOn: "2026-11-23" as const,
  channels: someChannels({ "facebook-page": 2, newsletter: 1 }),
  cadence,
  routine,
  closures: [],
});

test("posts that go out before the first time to write are made beforehand", () => {
  const entries = [posts("MO,TH"), posts("TU", { channel: "newsletter" })];
  expect(addFirstPosts(NOTHING, weeks(entries, [writing("WE"), writing("FR")]))).toEqual({
    minutes: 14 + 90,
    items: [
      { channel: "facebook-page", task: "first-posts", minutes: 14, count: 1 },
      { channel: "newsletter", task: "first-posts", minutes: 90, count: 1 },
    ],
    weeksWithoutPosts: 0,
    reasons: [{ code: "launch-first-posts", facts: { count: 2, minutes: 104 }, evidence: [] }],
  });
});

test("what is written first needs nothing beforehand, and without writing there are no posts", () => {
  expect(addFirstPosts(NOTHING, weeks([posts("MO,TH")], [writing("MO", { time: "07:00" })]))).toBe(NOTHING);
  expect(addFirstPosts(NOTHING, weeks([], [writing("WE")]))).toBe(NOTHING);
  expect(addFirstPosts(NOTHING, weeks([posts("MO")], [writing("WE", { activity: "review" })]))).toBe(NOTHING);
});

test("the settling of channels stays, and comes first", () => {
  const launch: Launch = {
    minutes: 30,
    items: [{ channel: "x", task: "close", minutes: 30 }],
    weeksWithoutPosts: 1,
    reasons: [{ code: "launch-before-day-one", facts: { minutes: 30, count: 1 }, evidence: [] }],
  };
  const after = addFirstPosts(launch, weeks([posts("MO")], [writing("FR")]));
  expect(after.minutes).toBe(44);
  expect(after.items.map(({ task }) => task)).toEqual(["close", "first-posts"]);
  expect(after.reasons.map(({ code }) => code)).toEqual(["launch-before-day-one", "launch-first-posts"]);
});

test("clocks, closed days and a channel's own start are reckoned with", () => {
  const counted = (changes: object, routine = [writing("WE")]) =>
    addFirstPosts(NOTHING, { ...weeks([posts("MO,TU,WE")], routine), ...changes }).items.map(({ count }) => count);
  expect(counted({})).toEqual([3]);
  // Nine in Sydney on Wednesday is Tuesday night in London.
  expect(counted({}, [writing("WE", { zone: "Australia/Sydney" })])).toEqual([2]);
  expect(counted({ closures: [{ from: "2026-11-24", to: "2026-11-24", label: "Closed" }] })).toEqual([2]);
  const [page] = someChannels({ "facebook-page": 2 });
  expect(counted({ channels: [{ ...page, startsOn: "2026-11-25" }] })).toEqual([1]);
});
