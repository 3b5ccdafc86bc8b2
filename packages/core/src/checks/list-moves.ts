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
/** How far away a slot that is meant for the post's own kind is better than a nearer place. */
const OWN_KIND_DAYS = 10;

type Leaving = Pick<DatedPost, "post" | "date">;

/**
 * Where a post could go instead, the nearest first: open slots of its channels, then the same hour on days around.
 * Only days after today: what is left of today cannot be known without a clock.
 */
export function listMoves(calendar: CalendarToCheck, { post, date }: Leaving): Fix[] {
  const { time } = post;
  if (time === undefined) return [];
  const days = NEARBY_DAYS.map((days) => ({ date: addDays(date, days), time })).filter(
    (place) => place.date > calendar.today,
  );
  const slots = nearSlots(calendar, { post, date }).slice(0, NEAR_SLOTS);
  return [...slots.map((slot) => placeIn(post.zone, slot)), ...days].map((place) => moveTo(post, place));
}

/** The open slots near a day that the plan means for a post's category, the nearest first. */
export function listOwnSlots(calendar: CalendarToCheck, { post, date }: Leaving): Fix[] {
  return nearSlots(calendar, { post, date })
    .filter((slot) => slot.category === post.category && Math.abs(daysBetween(date, slot.date)) <= OWN_KIND_DAYS)
    .slice(0, NEAR_SLOTS)
    .map((slot) => moveTo(post, placeIn(post.zone, slot)));
}

function nearSlots(calendar: CalendarToCheck, { post, date }: Leaving): Slot[] {
  const near = (day: IsoDate) => Math.abs(daysBetween(date, day));
  // A day more on either side, as a slot's own clock may stand on another day than the plan's.
  const around = { from: addDays(date, -NEAR_DAYS - 1), to: addDays(date, NEAR_DAYS + 1) };
  return post.channels
    .flatMap((channel) => entriesBetween(calendar.entriesOn(channel), around))
    .flatMap(({ slot }) => (slot === undefined ? [] : [slot]))
    .filter((slot) => slot.date > calendar.today && near(slot.date) <= NEAR_DAYS && slot.date !== date)
    .sort((a, b) => near(a.date) - near(b.date) || (a.instant < b.instant ? -1 : 1));
}

function moveTo({ id: postId }: DatedPost["post"], place: Place): Fix {
  return { kind: "move-to", postId, ...place };
}

/** The days around, later before earlier. */
const NEARBY_DAYS: readonly number[] = [1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7];

type Place = { readonly date: IsoDate; readonly time: LocalTime };

function placeIn(zone: string, slot: Slot): Place {
  const { date, time } = inZone(slot, zone);
  return { date, time };
}
