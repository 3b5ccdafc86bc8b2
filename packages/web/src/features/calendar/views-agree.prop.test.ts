import { addDays, datesBetween, type IsoDate, type LocalTime } from "@porchlight/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { WEEK_STARTS } from "../../shared/dates/week-start.ts";
import { aPost } from "../../shared/testing/a-post.ts";
import { aSlot } from "../../shared/testing/a-slot.ts";
import type { CalendarData, CalendarEntry, CalendarEvent } from "./board/calendar-entry.ts";
import { toCalendarEvents } from "./board/to-calendar-events.ts";
import { fetchRangeOf, visibleRangeOf, yearOf } from "./calendar-range.ts";
import { listDays } from "./list/list-days.ts";
import { listYearDays } from "./year/list-year-days.ts";

const ZONES = ["Europe/London", "America/Chicago", "Pacific/Kiritimati", "Australia/Lord_Howe"] as const;
const TIMES: readonly LocalTime[] = ["00:00", "01:30", "02:30", "09:00", "09:15", "14:00", "23:45"];
// A leap year with both changes of clocks, and the days around its ends.
const FIRST = "2027-12-25";
const dayArbitrary = fc.integer({ min: 0, max: 380 }).map((days) => addDays(FIRST, days));

const placeArbitrary = fc.record({
  date: dayArbitrary,
  time: fc.constantFrom(...TIMES),
  zone: fc.constantFrom(...ZONES),
});
const dataArbitrary = fc.record({
  posts: fc.array(placeArbitrary, { maxLength: 40 }),
  slots: fc.array(placeArbitrary, { maxLength: 20 }),
});

test("month, week, day, list and year count the same posts and slots on every day, whatever the zone and the first day of a week", () => {
  fc.assert(
    fc.property(
      dataArbitrary,
      dayArbitrary,
      fc.constantFrom(...ZONES),
      fc.constantFrom(...WEEK_STARTS),
      (places, date, zone, weekStart) => {
        const data = {
          posts: places.posts.map((place, index) => aPost({ id: `post-${index}`, ...place })),
          slots: places.slots.map((place, index) => aSlot({ key: `x/2028-01-01/${index}`, ...place })),
        };
        const sheet = { date, weekStart };
        const onDays = eventsOf(fetched(data, { view: "month", ...sheet }), zone, "days");
        const onHours = eventsOf(fetched(data, { view: "day", ...sheet }), zone, "hours");
        const inYear = eventsOf(fetched(data, { view: "year", ...sheet }), zone, "days");
        const year = new Map(
          listYearDays({ events: inYear, findings: [], range: yearOf(date) }).map((day) => [day.date, day]),
        );
        const list = listDays(onDays, sheet);
        const month = visibleRangeOf({ view: "month", weekDays: 7, ...sheet });
        for (const day of datesBetween(month)) {
          const counted = countOn(onDays, day);
          expect(countOn(onHours, day)).toEqual(counted);
          expect(countOn(list.get(day) ?? [], day)).toEqual(counted);
          const { posts, slots } = year.get(day) ?? counted;
          expect({ posts, slots }).toEqual(counted);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** What the server would send: the days of a post's own zone are what it goes by. */
function fetched(data: CalendarData, span: Parameters<typeof fetchRangeOf>[0]): CalendarData {
  const { from, to } = fetchRangeOf(span);
  const isIn = ({ date }: { readonly date?: IsoDate }) => date !== undefined && date >= from && date <= to;
  return { posts: data.posts.filter(isIn), slots: data.slots.filter(isIn) };
}

function eventsOf(data: CalendarData, zone: (typeof ZONES)[number], sheet: "days" | "hours"): CalendarEvent[] {
  const now = { date: FIRST, time: "00:00", zone } as const;
  return toCalendarEvents({ ...data, zone, now, closures: [], bigDates: [], people: [], sheet });
}

function countOn(events: readonly CalendarEvent[], day: IsoDate) {
  const entries = events
    .filter(({ start }) => start.startsWith(day))
    .flatMap(({ entry }): readonly CalendarEntry[] => (entry.kind === "stack" ? entry.entries : [entry]));
  return {
    posts: entries.filter(({ kind }) => kind === "post").length,
    slots: entries.filter(({ kind }) => kind === "slot").length,
  };
}
