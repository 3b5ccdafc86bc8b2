import type { PostEntry, SlotEntry } from "../board/calendar-entry.ts";
import { PostChip } from "./post-chip.tsx";
import { SlotChip } from "./slot-chip.tsx";
import classes from "./stack-chip.module.css";

type StackChipProps = { readonly entries: readonly (PostEntry | SlotEntry)[]; readonly isNarrowed: boolean };

/** Chips at one hour below each other, beside somebody's sitting where there is one. */
export function StackChip({ entries, isNarrowed }: StackChipProps) {
  return (
    <div className={classes.place} data-narrowed={isNarrowed || undefined}>
      {entries.map((entry) =>
        entry.kind === "post" ? (
          <PostChip key={entry.postId} {...postProps(entry)} />
        ) : (
          <SlotChip key={entry.slotKey} {...slotProps(entry)} />
        ),
      )}
    </div>
  );
}

function postProps({ kind: _kind, isNarrowed: _isNarrowed, channels, author, ...post }: PostEntry) {
  return { ...post, channels: channels.join(","), author: author?.name, initials: author?.initials };
}

function slotProps({ kind: _kind, isNarrowed: _isNarrowed, event, ...slot }: SlotEntry) {
  return { ...slot, event };
}
