import type { CalendarEntry } from "./calendar-entry.ts";
import { DayTag } from "./day-tag.tsx";
import { PostChip } from "./post-chip.tsx";
import { SlotChip } from "./slot-chip.tsx";
import { VisitChip } from "./visit-chip.tsx";

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
  if (entry.kind === "visit") {
    const { activity, person, time, minutes, state } = entry;
    return <VisitChip activity={activity} person={person} time={time} minutes={minutes} state={state} />;
  }
  if (entry.kind === "coverage") return null;
  return <DayTag kind={entry.kind} label={entry.label} />;
}
