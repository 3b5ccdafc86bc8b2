import { entriesBetween } from "../slots/entries-between.ts";
import type { Slot } from "../slots/slot.ts";
import { addDays, daysBetween, type IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import { inZone } from "../time/zoned.ts";
import type { CalendarToCheck, DatedPost } from "./calendar-to-check.ts";
import type { Fix } from "./finding.ts";

/** How far away another slot may lie and still be "move it". */
const NEAR_DAYS = 21;
const NEAR_SLOTS = 4;

/**
 * Where a post could go instead, the nearest first: open slots of its channels, then the same hour on days around.
 * Only days after today: what is left of today cannot be known without a clock.
 */
export function listMoves(calendar: CalendarToCheck, { post, date }: Pick<DatedPost, "post" | "date">): Fix[] {
  const { time } = post;
  if (time === undefined) return [];
  const near = (day: IsoDate) => Math.abs(daysBetween(date, day));
  // A day more on either side, as a slot's own clock may stand on another day than the plan's.
  const around = { from: addDays(date, -NEAR_DAYS - 1), to: addDays(date, NEAR_DAYS + 1) };
  const slots = post.channels
    .flatMap((channel) => entriesBetween(calendar.entriesOn(channel), around))
    .flatMap(({ slot }) => (slot === undefined ? [] : [slot]))
    .filter((slot) => slot.date > calendar.today && near(slot.date) <= NEAR_DAYS && slot.date !== date)
    .sort((a, b) => near(a.date) - near(b.date) || (a.instant < b.instant ? -1 : 1))
    .slice(0, NEAR_SLOTS)
    .map((slot) => placeIn(post.zone, slot));
  const days = NEARBY_DAYS.map((days) => ({ date: addDays(date, days), time })).filter(
    (place) => place.date > calendar.today,
  );
  return [...slots, ...days].map((place) => ({ kind: "move-to", postId: post.id, ...place }));
}

/** The days around, later before earlier. */
const NEARBY_DAYS: readonly number[] = [1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7];

function placeIn(zone: string, slot: Slot): { readonly date: IsoDate; readonly time: LocalTime } {
  const { date, time } = inZone(slot, zone);
  return { date, time };
}
