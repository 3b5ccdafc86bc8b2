import { expect, test } from "vitest";
import { aPlan, aRespondBlock } from "../../../shared/testing/a-plan.ts";
import { aPost } from "../../../shared/testing/a-post.ts";
import { firstHourOf } from "./first-hour.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";
import { toRoutineEvents } from "./to-routine-events.ts";

const zone = "Europe/London";
const week = { from: "2026-12-07", to: "2026-12-13" } as const;
const eventsAt = (time: "03:30" | "07:30" | "11:00", date: "2026-12-09" | "2026-12-20" = "2026-12-09") =>
  toCalendarEvents({
    posts: [aPost({ date, time })],
    slots: [],
    zone,
    now: { date: "2026-12-08", time: "13:20", zone },
    closures: [{ from: "2026-12-07", to: "2026-12-07", label: "Stocktaking" }],
    bigDates: [],
    people: [],
    sheet: "hours",
  });
const workFrom = (time: "07:30" | "00:10", date: "2026-12-09" | "2026-12-20" = "2026-12-09") => {
  const plan = aPlan({
    routine: [aRespondBlock({ time, rrule: `FREQ=WEEKLY;BYDAY=${date === "2026-12-09" ? "WE" : "SU"};WKST=MO` })],
  });
  return toRoutineEvents(plan, { from: date, to: date }, { date, time: "06:00", zone });
};

test("a sheet opens just above the hour in which somebody sits down to work, at eight at the latest", () => {
  expect(firstHourOf(workFrom("07:30"), week).opensAt).toBe("06:45:00");
  expect(firstHourOf(workFrom("00:10"), week).opensAt).toBe("00:00:00");
  expect(firstHourOf(eventsAt("11:00"), week)).toEqual({ opensAt: "07:45:00", earlier: undefined });
});

test("a post before that does not move it, and is told", () => {
  const events = [...workFrom("07:30"), ...eventsAt("03:30"), ...eventsAt("11:00")];
  expect(firstHourOf(events, week)).toEqual({ opensAt: "06:45:00", earlier: { count: 1, time: "03:30" } });
});

test("hours in which somebody is there without work are no beginning", () => {
  const lit = workFrom("00:10").filter(({ entry }) => entry.kind === "coverage");
  expect(lit).not.toEqual([]);
  expect(firstHourOf(lit, week).opensAt).toBe("07:45:00");
});

test("posts at one hour are each counted", () => {
  const [one, other] = ["a", "b"].map((id) => aPost({ id, date: "2026-12-09", time: "03:30" }));
  if (one === undefined || other === undefined) throw new Error("two posts were made");
  const events = toCalendarEvents({
    people: [],
    posts: [one, other],
    slots: [],
    zone,
    now: { date: "2026-12-08", time: "13:20", zone },
    closures: [],
    bigDates: [],
    sheet: "hours",
  });
  expect(firstHourOf(events, week).earlier).toEqual({ count: 2, time: "03:30" });
});

test("another week's early hours do not count", () => {
  const events = [...workFrom("00:10", "2026-12-20"), ...eventsAt("03:30", "2026-12-20")];
  expect(firstHourOf(events, week)).toEqual({ opensAt: "07:45:00", earlier: undefined });
});
