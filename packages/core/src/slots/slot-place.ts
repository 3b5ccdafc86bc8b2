import { rhythmDays } from "../cadence/rhythm-days.ts";
import { compareText } from "../compare-text.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Plan } from "../plan/plan.ts";
import { type DateRange, type IsoDate, laterOf } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import type { SlotKey } from "./slot.ts";

/** Where the cadence puts a slot, before it is known what the slot is for. */
export type SlotPlace = {
  readonly key: SlotKey;
  readonly channel: Channel;
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
};

/** Every place of a channel in a range of days, closed days included, in the order of the wall clock. */
export function listSlotPlaces(plan: Plan, channel: Channel, range: DateRange): SlotPlace[] {
  const startsOn = plan.channels.find((each) => each.channel === channel)?.startsOn ?? plan.startsOn;
  const from = laterOf(range.from, startsOn);
  const entries = plan.cadence.filter((entry) => entry.channel === channel);
  const places = entries.flatMap((entry) =>
    rhythmDays(entry, { from, to: range.to, planStartsOn: plan.startsOn }).map((date) => ({
      date,
      time: entry.time,
      zone: entry.zone,
    })),
  );
  places.sort((a, b) => compareText(a.date, b.date) || compareText(a.time, b.time));
  let ordinal = 0;
  return places.map((place, index) => {
    ordinal = places[index - 1]?.date === place.date ? ordinal + 1 : 1;
    return { key: `${channel}/${place.date}/${ordinal}` satisfies SlotKey, channel, ...place };
  });
}
