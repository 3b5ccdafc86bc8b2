import { Button } from "@mantine/core";
import type { IsoDate, LocalTime, Plan, Post, WallTime } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import { TimeInput } from "../../../shared/dates/time-input.tsx";
import { UnreadFieldsContext, useUnreadFields } from "../../../shared/dates/unread-fields.ts";
import { wallTimeOf } from "../../../shared/posts/wall-time-of.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { type Drop, fromCalendarDrop } from "./from-calendar-drop.ts";
import classes from "./move-dialog.module.css";
import { Outlook } from "./outlook.tsx";
import type { Weigh } from "./weighing/scales.ts";

type MoveElsewhereProps = {
  readonly plan: Plan;
  readonly post: Post;
  readonly now: WallTime;
  readonly weigh: Weigh;
  readonly onMove: (drop: Drop) => void;
  /** Back to the places that are offered; undefined where there are none. */
  readonly onBack: (() => void) | undefined;
};

/** Any day and hour, with what they would do. */
export function MoveElsewhere({ plan, post, now, weigh, onMove, onBack }: MoveElsewhereProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const unreadFields = useUnreadFields();
  const wall = wallTimeOf(post, plan.zone);
  const [date, setDate] = useState<IsoDate | undefined>(
    wall !== undefined && wall.date > now.date ? wall.date : now.date,
  );
  const [time, setTime] = useState<LocalTime | undefined>(wall?.time);
  const drop = date === undefined || time === undefined ? undefined : { date, time };
  const to = drop === undefined ? undefined : fromCalendarDrop(post, drop, plan.zone);
  const whatIf = to === undefined ? undefined : weigh({ post, to });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (drop !== undefined && !unreadFields.any()) onMove(drop);
      }}
    >
      <div className={classes.fields}>
        <UnreadFieldsContext value={unreadFields}>
          <DayInput today={now.date} label={t("ui.calendar.editor.day")} value={date} onDay={setDate} data-autofocus />
          <TimeInput
            label={t("ui.calendar.editor.time")}
            value={time}
            onTime={setTime}
            onEmpty={() => setTime(undefined)}
          />
        </UnreadFieldsContext>
      </div>
      <div className={classes.outlook}>
        {whatIf === undefined ? (
          <p className={classes.reason}>{t("ui.calendar.move.stays")}</p>
        ) : (
          <Outlook plan={plan} whatIf={whatIf} />
        )}
      </div>
      <div className={classes.actions}>
        {onBack !== undefined && (
          <Button variant="default" size="md" onClick={onBack}>
            {t("ui.calendar.move.back")}
          </Button>
        )}
        <Button type="submit" size="md" disabled={to === undefined}>
          {drop === undefined
            ? t("ui.calendar.move.goNowhere")
            : t("ui.calendar.move.go", { day: formats.shortDay(drop.date) })}
        </Button>
      </div>
    </form>
  );
}
