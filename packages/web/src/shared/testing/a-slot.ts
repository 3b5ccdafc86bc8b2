import type { Slot } from "@porchlight/core";

/** An open slot on Instagram on Friday 11 December 2026 at two. */
export function aSlot(changes: Partial<Slot> = {}): Slot {
  return {
    key: "instagram/2026-12-11/1",
    channel: "instagram",
    date: "2026-12-11",
    time: "14:00",
    zone: "Europe/London",
    instant: "2026-12-11T14:00:00Z",
    category: "ask",
    ...changes,
  };
}
