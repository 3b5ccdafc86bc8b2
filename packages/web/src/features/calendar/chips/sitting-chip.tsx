import { formatDuration, type LocalTime } from "@porchlight/core";
import { IconCheck, IconMessageCircle, IconPencil } from "@tabler/icons-react";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { SittingEntry } from "../board/calendar-entry.ts";
import classes from "./sitting-chip.module.css";

/** Somebody at work: a lamp tag for the check, a quiet block for what else is done. */
export function SittingChip({ entry }: { readonly entry: SittingEntry }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { person, time, wordsAfterMinutes, clearMinutes, checkTime, work, state, showsWork, isSqueezed } = entry;
  const workMinutes = work.reduce((sum, { minutes: each }) => sum + each, 0);
  const activities = work.map(({ activity }) => t(`activity.${activity}`));
  const said = [
    checkTime === undefined
      ? t("ui.calendar.sitting.work", { person, time: formats.time(time) })
      : t(`ui.calendar.sitting.${state}`, { person, time: formats.time(checkTime) }),
    ...work.map(({ activity, minutes: each }) => `${t(`activity.${activity}`)} ${formatDuration(each)}`),
  ].join(", ");
  return (
    <div
      className={classes.sitting}
      style={{ "--words-after": wordsAfterMinutes } as CSSProperties}
      data-words-after={wordsAfterMinutes > 0 || undefined}
      data-squeezed={isSqueezed || undefined}
      data-check-last={(showsWork && checkTime !== undefined && checkTime !== time) || undefined}
      title={said}
    >
      <span className="pl-hidden">{said}</span>
      {checkTime !== undefined && <CheckTag person={person} time={checkTime} state={state} isSqueezed={isSqueezed} />}
      {showsWork && (
        <div
          className={classes.work}
          data-tall={clearMinutes - wordsAfterMinutes >= TALL_MINUTES || undefined}
          aria-hidden="true"
        >
          <IconPencil size={14} stroke={2.2} />
          {!isSqueezed && <span className={classes.name}>{t("ui.calendar.sitting.list", { activities })}</span>}
          <span className={classes.length}>{formatDuration(workMinutes)}</span>
        </div>
      )}
    </div>
  );
}

/** From here up a block has room for a second line of words. */
const TALL_MINUTES = 40;

type CheckTagProps = Pick<SittingEntry, "person" | "state" | "isSqueezed"> & { readonly time: LocalTime };

function CheckTag({ person, time, state, isSqueezed }: CheckTagProps) {
  const formats = useWallFormats();
  const Mark = state === "done-with" ? IconCheck : IconMessageCircle;
  return (
    <div className={classes.check} data-state={state} aria-hidden="true">
      <Mark size={14} stroke={2.2} />
      <span className={classes.name}>
        {formats.briefTime(time)}
        {!isSqueezed && ` ${person}`}
      </span>
    </div>
  );
}
