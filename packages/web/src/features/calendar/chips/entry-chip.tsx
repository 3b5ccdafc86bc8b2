import type { CalendarEntry } from "../board/calendar-entry.ts";
import { DayTag } from "./day-tag.tsx";
import { PostChip } from "./post-chip.tsx";
import { SittingChip } from "./sitting-chip.tsx";
import { SlotChip } from "./slot-chip.tsx";

/** Whatever stands on the calendar, by its kind. Primitive props only: an unchanged chip is not drawn again. */
export function EntryChip({ entry }: { readonly entry: CalendarEntry }) {
  if (entry.kind === "post") {
    const { kind: _, channels, ...post } = entry;
    return <PostChip {...post} channels={channels.join(",")} />;
  }
  if (entry.kind === "slot") {
    const { kind: _, event, ...slot } = entry;
    return <SlotChip {...slot} event={event} />;
  }
  if (entry.kind === "sitting") return <SittingChip entry={entry} />;
  if (entry.kind === "coverage") return null;
  return <DayTag kind={entry.kind} label={entry.label} />;
}
