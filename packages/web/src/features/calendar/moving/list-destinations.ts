import {
  addDays,
  daysBetween,
  type IsoDate,
  type LocalTime,
  type Post,
  type Slot,
  type WallTime,
} from "@porchlight/core";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";

/** A place on the calendar's clock. */
export type Place = { readonly date: IsoDate; readonly time: LocalTime };

type DestinationsInput = {
  readonly post: Post;
  readonly openSlots: readonly Slot[];
  /** On the calendar's clock; nothing before it is a destination. */
  readonly now: WallTime;
};

/** So many open slots and so many days on either side are worth weighing. */
const SLOTS = 8;
const DAYS = 7;
/** Of those meant for its own kind of post so many more, and so far away. */
const OWN_SLOTS = 2;
const OWN_SLOT_DAYS = 21;

/**
 * Other days for a post, the nearest first: those of open slots of its channels with their hour, some meant for its own
 * kind among them, then days around at its own hour.
 */
export function listDestinations(input: DestinationsInput): Place[] {
  const { post, now } = input;
  const wall = wallTimeOf(post, now.zone);
  const from = wall === undefined || wall.date < now.date ? now.date : wall.date;
  const elsewhere = (place: Place) => wallText(place) > wallText(now) && place.date !== wall?.date;
  const near = (a: Place, b: Place) => distance(from, a) - distance(from, b) || wallText(a).localeCompare(wallText(b));
  const open = slotPlaces(input).filter(elsewhere).toSorted(near);
  const own = open.filter((place) => place.isOwn && distance(from, place) <= OWN_SLOT_DAYS).slice(0, OWN_SLOTS);
  const slots = [...new Set([...open.slice(0, SLOTS), ...own])].map(({ date, time }) => ({ date, time }));
  const taken = new Set(slots.map(({ date }) => date));
  const days = wall === undefined ? [] : daysAround(from, wall.time).filter(elsewhere);
  return [...slots, ...days.filter(({ date }) => !taken.has(date)).toSorted(near)];
}

function slotPlaces({ post, openSlots, now }: DestinationsInput): (Place & { readonly isOwn: boolean })[] {
  return openSlots
    .filter(({ channel }) => post.channels.includes(channel))
    .map((slot) => {
      const { date, time } = wallTimeOf(slot, now.zone) ?? slot;
      return { date, time, isOwn: slot.category === post.category };
    });
}

function daysAround(from: IsoDate, time: LocalTime): Place[] {
  return Array.from({ length: 2 * DAYS + 1 }, (_, index) => ({ date: addDays(from, index - DAYS), time }));
}

function distance(from: IsoDate, { date }: Place): number {
  return Math.abs(daysBetween(from, date));
}
