import { type Plan, settleWallTime } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import { TimeInput } from "../../../shared/dates/time-input.tsx";
import { useNow } from "../../../shared/wall/use-now.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { zoneCity } from "../../../shared/words/zone-city.ts";
import type { PostDraft } from "./post-draft.ts";
import classes from "./post-fields.module.css";
import { usualTimeOn } from "./usual-time.ts";

type WhenFieldProps = {
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly dateError: string | undefined;
  readonly timeError: string | undefined;
  readonly onChange: (draft: PostDraft) => void;
};

/** Day and hour, with the zone that they are read in; says so when the clock skips the hour. A day brings its usual hour. */
export function WhenField({ plan, draft, dateError, timeError, onChange }: WhenFieldProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { date: today } = useNow(plan.zone);
  const { date, time, zone } = draft;
  const { date: _date, time: _time, ...undated } = draft;
  const untimed = date === undefined ? undated : { ...undated, date };
  const settled = date !== undefined && time !== undefined ? settleWallTime({ date, time, zone }) : undefined;
  return (
    <div className={classes.when}>
      <DayInput
        label={t("ui.calendar.editor.day")}
        today={today}
        value={date}
        onDay={(day) => {
          if (day === undefined) return onChange(undated);
          const usual = zone === plan.zone ? usualTimeOn(plan, { ...draft, date: day }) : undefined;
          const at = time ?? usual;
          onChange({ ...undated, date: day, ...(at === undefined ? {} : { time: at }) });
        }}
        placeholder={t("ui.calendar.editor.noDay")}
        clearLabel={t("ui.calendar.editor.clearDay")}
        error={dateError}
      />
      <TimeInput
        label={t("ui.calendar.editor.time")}
        value={time}
        error={timeError}
        onTime={(next) => onChange({ ...untimed, time: next })}
        onEmpty={() => onChange(untimed)}
      />
      <p className={`${classes.hint} ${classes.zone}`}>
        {settled !== undefined && settled.movedByMinutes !== 0
          ? t("ui.calendar.editor.skipped", { time: formats.time(settled.time), city: zoneCity(zone) })
          : t("ui.calendar.zone", { city: zoneCity(zone) })}
      </p>
    </div>
  );
}
