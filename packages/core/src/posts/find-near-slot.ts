import type { Slot, SlotKey } from "../slots/slot.ts";
import { addDays, type IsoDate } from "../time/iso-date.ts";
import { type LocalTime, minuteOfDay } from "../time/local-time.ts";
import { inZone } from "../time/zoned.ts";
import type { Post } from "./post.ts";

/** A slot as the clock of a post shows it. */
export type NearSlot = { readonly key: SlotKey; readonly time: LocalTime };

type Wanted = Pick<Post, "channels" | "zone"> & {
  readonly date: IsoDate | undefined;
  readonly time: LocalTime | undefined;
};

/** The clocks of two zones are never as much as two days apart. */
const ZONES_APART_DAYS = 2;

/**
 * The slot of one of a post's channels that lies nearest to its time, on its day on its own clock; without a time the first
 * of that day.
 */
export function findNearSlot({ channels, date, time, zone }: Wanted, slots: readonly Slot[]): NearSlot | undefined {
  if (date === undefined) return undefined;
  const [first, last] = [addDays(date, -ZONES_APART_DAYS), addDays(date, ZONES_APART_DAYS)];
  const places = slots
    .filter((slot) => first <= slot.date && slot.date <= last && channels.includes(slot.channel))
    .map((slot) => ({ key: slot.key, ...inZone(slot, zone) }))
    .filter((place) => place.date === date);
  if (time === undefined) return places[0];
  const distance = (place: NearSlot) => Math.abs(minuteOfDay(place.time) - minuteOfDay(time));
  return places.reduce<NearSlot | undefined>(
    (nearest, place) => (nearest === undefined || distance(place) < distance(nearest) ? place : nearest),
    undefined,
  );
}
