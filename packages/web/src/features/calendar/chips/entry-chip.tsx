import type { CalendarEntry } from "../board/calendar-entry.ts";
import { DayTag } from "./day-tag.tsx";
import { FoldedChips } from "./folded-chips.tsx";
import { SittingChip } from "./sitting-chip.tsx";
import { StackChip } from "./stack-chip.tsx";

/** Whatever stands on the calendar, by its kind. */
export function EntryChip({ entry }: { readonly entry: CalendarEntry }) {
  if (entry.kind === "post" || entry.kind === "slot") {
    return <StackChip entries={[entry]} isNarrowed={entry.isNarrowed} />;
  }
  if (entry.kind === "stack") return <StackChip entries={entry.entries} isNarrowed={entry.isNarrowed} />;
  if (entry.kind === "sitting") return <SittingChip entry={entry} />;
  if (entry.kind === "folded") return <FoldedChips entry={entry} />;
  if (entry.kind === "coverage") return null;
  return <DayTag kind={entry.kind} label={entry.label} />;
}
