import { CloseButton, Popover } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { FoldedEntry } from "../board/calendar-entry.ts";
import { DayTag } from "./day-tag.tsx";
import classes from "./folded-chips.module.css";
import { StackChip } from "./stack-chip.tsx";

type FoldedPopoverProps = { readonly id: string; readonly entry: FoldedEntry; readonly onClose: () => void };

/** Above a day's cell, all of the day: what it shows, then what it has no room for. */
export function FoldedPopover({ id, entry, onClose }: FoldedPopoverProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { date, shown, folded } = entry;
  return (
    <Popover
      opened
      onChange={onClose}
      position="bottom-start"
      width="min(400px, calc(100vw - 16px))"
      transitionProps={{ duration: 0 }}
      trapFocus
      withRoles={false}
      // Dialogs and drawers that are opened from it lie above.
      zIndex={100}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        className={classes.popover}
        role="dialog"
        aria-labelledby={`${id}-day`}
        data-date={date}
      >
        <div className={classes.head}>
          <h2 id={`${id}-day`} className={classes.day}>
            <span className={classes.number}>{formats.dayNumber(date)}</span>
            <span>{formats.longWeekday(date)}</span>
          </h2>
          <CloseButton aria-label={t("ui.shell.close")} onClick={onClose} />
        </div>
        <ul className={classes.list}>
          {[...shown, ...folded].map((one) => (
            <li key={keyOf(one)} className={classes.item}>
              {one.kind === "post" || one.kind === "slot" ? (
                <StackChip entries={[one]} isNarrowed={false} />
              ) : (
                <DayTag kind={one.kind} label={one.label} />
              )}
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function keyOf(entry: FoldedEntry["shown"][number]): string {
  if (entry.kind === "post") return entry.postId;
  return entry.kind === "slot" ? entry.slotKey : `${entry.kind} ${entry.label}`;
}
