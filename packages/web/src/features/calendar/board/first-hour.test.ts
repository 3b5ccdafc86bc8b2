import { expect, test } from "vitest";
import { aPost } from "../../../shared/testing/a-post.ts";
import { firstHourOf } from "./first-hour.ts";
import { timedEvent } from "./timed-event.ts";
import { toCalendarEvents } from "./to-calendar-events.ts";

const zone = "Europe/London";
const week = { from: "2026-12-07", to: "2026-12-13" } as const;
const eventsAt = (time: "05:30" | "00:15" | "11:00", date: "2026-12-09" | "2026-12-20" = "2026-12-09") =>
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

test("a sheet opens just above the hour before the first thing on it, at eight at the latest", () => {
  expect(firstHourOf(eventsAt("05:30"), week)).toBe("03:45:00");
  expect(firstHourOf(eventsAt("11:00"), week)).toBe("07:45:00");
  expect(firstHourOf(eventsAt("00:15"), week)).toBe("00:00:00");
});

test("hours in which somebody is there are no beginning", () => {
  const lit = timedEvent("coverage", { date: "2026-12-09", time: "00:00", minutes: 60 }, { kind: "coverage" });
  expect(firstHourOf([lit, ...eventsAt("11:00")], week)).toBe("07:45:00");
});

test("another week's early bird does not count", () => {
  expect(firstHourOf(eventsAt("05:30", "2026-12-20"), week)).toBe("07:45:00");
});
