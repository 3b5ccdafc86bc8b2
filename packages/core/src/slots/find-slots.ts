import type { Plan } from "../plan/plan.ts";
import { addDays, type DateRange, type IsoDate } from "../time/iso-date.ts";
import { layOutSlots } from "./lay-out-slots.ts";
import { readSlotKey } from "./read-slot-key.ts";
import type { Slot, SlotKey } from "./slot.ts";

/** Slots as far apart as this are laid out by themselves: a season is laid out whole anyway. */
const APART_DAYS = 84;

/** The slots of these names, laid out again, whether or not posts fill them; those that the plan has no more are left out. */
export function findSlots(plan: Plan, keys: readonly SlotKey[]): Slot[] {
  const wanted = new Set(keys);
  const ranges = rangesOf([...wanted].map((key) => readSlotKey(key).date).toSorted());
  return ranges.flatMap((range) => layOutSlots(plan, range)).filter(({ key }) => wanted.has(key));
}

/** Ranges that hold all these days, which are in order. */
function rangesOf(days: readonly IsoDate[]): DateRange[] {
  const begins = days.filter((day, index) => day > addDays(days[index - 1] ?? day, APART_DAYS) || index === 0);
  return begins.map((from, index) => {
    const next = begins[index + 1];
    return { from, to: days.findLast((day) => next === undefined || day < next) ?? from };
  });
}
