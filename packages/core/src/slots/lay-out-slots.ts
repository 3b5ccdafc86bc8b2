import { CHANNELS } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { type DateRange, isWithin } from "../time/iso-date.ts";
import { makeZoneClocks, type ZoneClocks } from "../time/zone-clocks.ts";
import { type FilledPlace, fillChannel } from "./fill-channel.ts";
import type { Slot } from "./slot.ts";

/**
 * The open places of a plan's calendar in a range of days, both ends included, by instant and then by channel. The same
 * slot has the same category whatever range is asked for. Closed days have no slots, but for the promotion of an event
 * that lies in the same closure. In any 20 slots of a channel promotion keeps to `promoShareMax`, rounded up to whole posts.
 */
export function layOutSlots(plan: Plan, range: DateRange): Slot[] {
  if (range.to < range.from || range.to < plan.startsOn) return [];
  const clockOf = makeZoneClocks();
  const minuteOf = ({ place }: FilledPlace) => clockOf(place.zone).epochMinuteOf(place.date, place.time);
  const channels = CHANNELS.filter((channel) => plan.cadence.some((entry) => entry.channel === channel));
  return channels
    .flatMap((channel) => fillChannel(plan, channel, range))
    .filter(({ place }) => isWithin(place.date, range))
    .map((filled) => ({ filled, minute: minuteOf(filled) }))
    .sort((a, b) => a.minute - b.minute || channelRank(a.filled) - channelRank(b.filled))
    .map(({ filled }) => toSlot(filled, clockOf));
}

function channelRank({ place }: FilledPlace): number {
  return CHANNELS.indexOf(place.channel);
}

function toSlot({ place, category, event }: FilledPlace, clockOf: ZoneClocks): Slot {
  const { key, channel, date, time, zone } = place;
  const instant = clockOf(zone).instantOf(date, time);
  return { key, channel, date, time, zone, instant, category, ...(event === undefined ? {} : { event }) };
}
