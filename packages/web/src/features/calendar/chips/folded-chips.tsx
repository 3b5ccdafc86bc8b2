import { UnstyledButton } from "@mantine/core";
import { type SyntheticEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FoldedEntry } from "../board/calendar-entry.ts";
import classes from "./folded-chips.module.css";
import { FoldedPopover } from "./folded-popover.tsx";

/** How many of a day's chips have no room, and on a press all that stands on that day. */
export function FoldedChips({ entry }: { readonly entry: FoldedEntry }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const count = entry.folded.length;
  // A press on it that closes is none beside it, which would close first and open again then.
  const keep = (event: SyntheticEvent) => isOpen && event.stopPropagation();
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.more}
        title={t("ui.calendar.folded.show", { count })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onMouseDown={keep}
        onTouchStart={keep}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classes.told}>{t("ui.calendar.folded.count", { count })}</span>
        <span className={classes.brief}>{t("ui.calendar.folded.brief", { count })}</span>
      </UnstyledButton>
      {isOpen && (
        <FoldedPopover
          id={id}
          entry={entry}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
