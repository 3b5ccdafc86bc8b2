import { expect, test } from "vitest";
import { addDays } from "../time/iso-date.ts";
import { choosePhases, type SlowChannel } from "./choose-phases.ts";

const MONDAY = "2026-11-23";
const slow = (channel: SlowChannel["channel"], changes: Partial<SlowChannel> = {}): SlowChannel => ({
  channel,
  everyWeeks: 2,
  dayIndex: 1,
  startsOn: MONDAY,
  ...changes,
});
const phasesOf = (...channels: readonly SlowChannel[]) => Object.fromEntries(choosePhases(channels, MONDAY));

test("the blog begins at once, the next one in the free week", () => {
  expect(phasesOf(slow("youtube"), slow("blog"))).toEqual({ youtube: 1, blog: 0 });
});

test("a monthly one takes a week that a fortnightly one leaves free", () => {
  expect(phasesOf(slow("blog"), slow("newsletter"), slow("youtube", { everyWeeks: 4 }))).toEqual({
    blog: 0,
    newsletter: 1,
    youtube: 0,
  });
  expect(phasesOf(slow("blog"), slow("youtube", { everyWeeks: 4 }))).toEqual({ blog: 0, youtube: 1 });
});

test("a rhythm that is being kept goes on, and the others step aside", () => {
  const kept = slow("newsletter", { lastPostOn: "2026-11-10" });
  expect(phasesOf(slow("blog"), kept)).toEqual({ newsletter: 0, blog: 1 });
  expect(phasesOf(slow("blog"), { ...kept, lastPostOn: "2026-11-18" })).toEqual({ newsletter: 1, blog: 0 });
});

test("a post in the very week of the start is not followed by another in it", () => {
  expect(phasesOf(slow("blog", { lastPostOn: "2026-11-23" }))).toEqual({ blog: 2 });
});

test("a broken rhythm begins anew, and so does one that is said to lie ahead", () => {
  expect(phasesOf(slow("blog", { lastPostOn: "2026-11-03" }))).toEqual({ blog: 0 });
  expect(phasesOf(slow("blog", { lastPostOn: "2026-12-03" }))).toEqual({ blog: 0 });
});

test("a channel that starts later begins in its first week that has its day", () => {
  expect(phasesOf(slow("blog", { startsOn: "2026-12-21" }))).toEqual({ blog: 4 });
  expect(phasesOf(slow("blog", { startsOn: "2026-12-23" }))).toEqual({ blog: 5 });
});

test("the rhythm of the plan before goes on, however long ago or far ahead the week is in which it posts", () => {
  for (const weeks of [-9, -5, -1, 3, 7]) {
    const postingMonday = addDays(MONDAY, weeks * 7);
    expect(phasesOf(slow("blog", { everyWeeks: 4, postingMonday }))).toEqual({ blog: 3 });
  }
  expect(phasesOf(slow("blog", { everyWeeks: 4, postingMonday: addDays(MONDAY, -8 * 7) }))).toEqual({ blog: 0 });
});

test("the rhythm of the plan before goes on from a channel's own later start", () => {
  const later = slow("blog", { startsOn: "2026-12-23", postingMonday: MONDAY });
  expect(phasesOf(later)).toEqual({ blog: 6 });
});
