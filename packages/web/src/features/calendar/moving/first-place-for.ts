import type { DateRange, Post, Slot, WallTime } from "@porchlight/core";
import { laterOf } from "@porchlight/core";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { wallText } from "../../../shared/wall/wall-text.ts";
import type { Place } from "./list-destinations.ts";

type FirstPlaceInput = {
  readonly post: Pick<Post, "channels" | "category">;
  readonly openSlots: readonly Slot[];
  /** On the calendar's clock. */
  readonly now: WallTime;
  /** The days on the screen. */
  readonly shown: DateRange;
};

/** An hour at which most businesses are open. */
const MORNING = "09:00";

/**
 * Where a post that has no day goes before anybody says an hour: the next open slot of its channels from the days on the screen on, one
 * meant for its own kind before others of that day; else the morning of the first of those days that is not over.
 */
export function firstPlaceFor({ post, openSlots, now, shown }: FirstPlaceInput): Place {
  const from = laterOf(shown.from, now.date);
  const open = openSlots
    .filter(({ channel }) => post.channels.includes(channel))
    .map((slot) => ({ ...(wallTimeOf(slot, now.zone) ?? slot), isOwn: slot.category === post.category }))
    .filter((place) => place.date >= from && wallText(place) > wallText(now))
    .toSorted(
      (a, b) => a.date.localeCompare(b.date) || Number(b.isOwn) - Number(a.isOwn) || a.time.localeCompare(b.time),
    );
  const [first] = open;
  return first === undefined ? { date: from, time: MORNING } : { date: first.date, time: first.time };
}
