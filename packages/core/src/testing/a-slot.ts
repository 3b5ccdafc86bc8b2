import type { Slot } from "../slots/slot.ts";
import { instantOf } from "../time/zoned.ts";

/** An open slot of the Facebook page in London; key and instant follow from the rest. */
export function aSlot(changes: Partial<Omit<Slot, "key" | "instant">> = {}): Slot {
  const slot = {
    channel: "facebook-page",
    date: "2026-11-24",
    time: "08:00",
    zone: "Europe/London",
    category: "educate",
    ...changes,
  } as const;
  return { key: `${slot.channel}/${slot.date}/1`, ...slot, instant: instantOf(slot) };
}
