import type { Plan } from "../plan/plan.ts";
import { layOutSlots } from "./lay-out-slots.ts";
import { readSlotKey } from "./read-slot-key.ts";
import type { Slot, SlotKey } from "./slot.ts";

/** The slot of a name, laid out again, whether or not a post fills it; undefined where the plan has it no more. */
export function findSlot(plan: Plan, key: SlotKey): Slot | undefined {
  const { date } = readSlotKey(key);
  return layOutSlots(plan, { from: date, to: date }).find((slot) => slot.key === key);
}
