import { expect, test } from "vitest";
import { aPlan, aRespondBlock } from "../../../shared/testing/a-plan.ts";
import { aPost } from "../../../shared/testing/a-post.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";
import { placeBeside, toRoutineEvents } from "./to-routine-events.ts";

const zone = "Europe/London";
const now = { date: "2026-12-08", time: "13:20", zone } as const;
const week = { from: "2026-12-07", to: "2026-12-13" } as const;

test("the next check is the one that is not over yet", () => {
  const plan = aPlan({
    routine: [
      aRespondBlock({ time: "09:00", rrule: "FREQ=WEEKLY;BYDAY=TU,WE;WKST=MO" }),
      aRespondBlock({ time: "13:15", rrule: "FREQ=WEEKLY;BYDAY=TU;WKST=MO" }),
    ],
  });
  const events = toRoutineEvents(plan, week, now);
  const states = events.flatMap(({ start, entry }) => (entry.kind === "sitting" ? [[start, entry.state]] : []));
  expect(states).toEqual([
    ["2026-12-08T09:00", "done-with"],
    ["2026-12-08T13:15", "next"],
    ["2026-12-09T09:00", "later"],
  ]);
});

test("the hours with somebody in lie behind the week", () => {
  const plan = aPlan({ routine: [aRespondBlock()] });
  const lit = toRoutineEvents(plan, week, now).filter(({ entry }) => entry.kind === "coverage");
  expect(lit.map(({ start, end }) => [start, end]).slice(0, 1)).toEqual([["2026-12-07T09:00", "2026-12-07T17:00"]]);
  expect(lit).toHaveLength(5);
});

test("a sitting makes room for a post at its hour, and for no other", () => {
  const plan = aPlan({ routine: [aRespondBlock({ rrule: "FREQ=WEEKLY;BYDAY=WE,TH;WKST=MO", time: "10:15" })] });
  const posts = toCalendarEvents({
    posts: [aPost(), aPost({ id: "later", time: "14:00" })],
    slots: [],
    zone,
    now,
    closures: [],
    bigDates: [],
    people: [],
    sheet: "hours",
  });
  const placed = placeBeside(posts, toRoutineEvents(plan, week, now));
  const facts = placed.flatMap(({ start, entry }) => {
    if (entry.kind === "post") return [[start, entry.isNarrowed]];
    return entry.kind === "sitting" ? [[start, entry.isSqueezed]] : [];
  });
  expect(facts).toEqual([
    ["2026-12-09T10:00", true],
    ["2026-12-09T14:00", false],
    ["2026-12-09T10:15", true],
    ["2026-12-10T10:15", false],
  ]);
});

test("work whose words stand above a post keeps its width, and says how much of it is seen", () => {
  const writing = aRespondBlock({ isLook: false, activity: "contribute", minutes: 75 });
  const plan = aPlan({ routine: [{ ...writing, rrule: "FREQ=WEEKLY;BYDAY=WE;WKST=MO", time: "09:30" }] });
  const post = aPost({ date: "2026-12-09", time: "10:00" });
  const posts = toCalendarEvents({
    posts: [post],
    slots: [],
    zone,
    now,
    closures: [],
    bigDates: [],
    people: [],
    sheet: "hours",
  });
  const entries = placeBeside(posts, toRoutineEvents(plan, week, now)).map(({ entry }) => entry);
  expect(entries).toMatchObject([
    { kind: "post", isNarrowed: false },
    { kind: "sitting", isSqueezed: false, clearMinutes: 30 },
  ]);
});

test("a sitting that ends on a look makes room for a post over it, however early it began", () => {
  const wednesday = { rrule: "FREQ=WEEKLY;BYDAY=WE;WKST=MO" };
  const plan = aPlan({
    routine: [
      aRespondBlock({ ...wednesday, isLook: false, activity: "contribute", time: "09:00", minutes: 60 }),
      aRespondBlock({ ...wednesday, time: "10:00" }),
    ],
  });
  const posts = toCalendarEvents({
    posts: [aPost({ date: "2026-12-09", time: "10:00" })],
    slots: [],
    zone,
    now,
    closures: [],
    bigDates: [],
    people: [],
    sheet: "hours",
  });
  const sitting = placeBeside(posts, toRoutineEvents(plan, week, now)).find(({ entry }) => entry.kind === "sitting");
  expect(sitting?.entry).toMatchObject({ isSqueezed: true, showsWork: true, checkTime: "10:00" });
});
