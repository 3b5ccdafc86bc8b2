import { type Category, type Channel, type IsoDate, type LocalTime, layOutSlots, type Plan } from "@porchlight/core";

type UsualTimeInput = {
  readonly channels: readonly Channel[];
  readonly category: Category;
  readonly date: IsoDate;
};

/**
 * The hour, on the plan's clock, at which the plan posts to these channels on this day, one meant for this kind before others;
 * on a day without a slot, the first hour it has for them on other days. Undefined where the plan posts to none of them.
 */
export function usualTimeOn(plan: Plan, { channels, category, date }: UsualTimeInput): LocalTime | undefined {
  const slots = layOutSlots(plan, { from: date, to: date }).filter(({ channel }) => channels.includes(channel));
  const slot = slots.find((each) => each.category === category) ?? slots[0];
  return slot?.time ?? plan.cadence.find(({ channel }) => channels.includes(channel))?.time;
}
