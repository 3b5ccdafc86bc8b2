import { type Activity, formatDuration, type LocalTime } from "@porchlight/core";
import { IconCheck, IconMessageCircle } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { VisitEntry } from "./calendar-entry.ts";
import { useWallFormats } from "./use-wall-formats.ts";
import classes from "./visit-chip.module.css";

type VisitChipProps = {
  readonly activity: Activity;
  readonly person: string;
  readonly time: LocalTime;
  readonly minutes: number;
  readonly state: VisitEntry["state"];
};

/** Somebody's check as a lamp tag, or another block of the routine. */
export const VisitChip = memo(function VisitChip({ activity, person, time, minutes, state }: VisitChipProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const said = t(`ui.calendar.visit.${state}`, {
    activity,
    person,
    time: formats.time(time),
    minutes: formatDuration(minutes),
  });
  if (activity !== "respond") {
    return (
      <div className={classes.work} title={said}>
        <span className={classes.name}>
          {t(`activity.${activity}`)}
          <br />
          {formatDuration(minutes)}
        </span>
        <span className="pl-hidden">{said}</span>
      </div>
    );
  }
  const Mark = state === "done-with" ? IconCheck : IconMessageCircle;
  return (
    <div className={classes.check} data-state={state} title={said}>
      <Mark size={14} stroke={2.2} aria-hidden />
      <span className={classes.name} aria-hidden="true">
        {formats.time(time)} {person}
      </span>
      <span className="pl-hidden">{said}</span>
    </div>
  );
});
