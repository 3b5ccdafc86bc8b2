import { Button } from "@mantine/core";
import { addDays, daysBetween, type MovesResult, type Post } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import { UnreadFieldsContext, useUnreadFields } from "../../../shared/dates/unread-fields.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "./move-picks.module.css";
import { MovePicksOutlook } from "./move-picks-outlook.tsx";
import { useMovedTogether } from "./use-moved-together.ts";

export type MovePicksFormProps = Omit<Parameters<typeof useMovedTogether>[0], "days"> & {
  /** By how many days it is asked for first. */
  readonly firstDays: number;
  readonly onMove: (moved: Extract<MovesResult, { ok: true }>["moved"]) => void;
  /** Posts that can't be moved are picked no more. */
  readonly onLeaveOut: (posts: readonly Post[]) => void;
  readonly onClose: () => void;
};

/** Days to add at a press. */
const STEPS = [-7, -1, 1, 7] as const;

/** How far the picked posts go, by steps or by the day of the first, and what that does; nothing is done before it is sent. */
export function MovePicksForm({ firstDays, onMove, onLeaveOut, onClose, ...input }: MovePicksFormProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const unreadFields = useUnreadFields();
  const [days, setDays] = useState(firstDays);
  const { picked, today } = input;
  const { result, effect } = useMovedTogether({ ...input, days });
  const dates = picked.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (result?.ok !== true || unreadFields.any()) return;
        onMove(result.moved);
        onClose();
      }}
    >
      <fieldset className={classes.steps} aria-label={t("ui.calendar.picks.moving.steps")}>
        {STEPS.map((step) => (
          <Button
            key={step}
            variant="default"
            h={44}
            px={8}
            onClick={() => setDays(days + step)}
            {...(step === 1 ? { "data-autofocus": true } : {})}
          >
            {t(`ui.calendar.picks.moving.step.${step}`)}
          </Button>
        ))}
      </fieldset>
      <UnreadFieldsContext value={unreadFields}>
        <DayInput
          today={today}
          mt={14}
          label={t("ui.calendar.picks.moving.toDay")}
          description={t("ui.calendar.picks.moving.toDayHint")}
          namesWeekday
          first={today}
          disabled={first === undefined}
          value={first === undefined ? undefined : addDays(first, days)}
          onDay={(day) => first !== undefined && day !== undefined && setDays(daysBetween(first, day))}
        />
      </UnreadFieldsContext>
      <p className={classes.shift}>
        {days === 0 || first === undefined || last === undefined
          ? t("ui.calendar.picks.moving.nowhere")
          : t(`ui.calendar.picks.moving.${first === last ? "on" : "span"}`, {
              shift: shiftWords(),
              from: formats.shortDay(addDays(first, days)),
              to: formats.shortDay(addDays(last, days)),
            })}
      </p>
      <MovePicksOutlook result={result} effect={effect} onLeaveOut={onLeaveOut} />
      <div className={classes.actions}>
        <Button variant="default" h={44} onClick={onClose}>
          {t("ui.shell.cancel")}
        </Button>
        <Button type="submit" h={44} disabled={result?.ok !== true}>
          {t("ui.calendar.picks.moveNow")}
        </Button>
      </div>
    </form>
  );

  function shiftWords(): string {
    const isWeeks = days % 7 === 0;
    const count = Math.abs(isWeeks ? days / 7 : days);
    return t(`ui.calendar.picks.moving.${isWeeks ? "weeks" : "days"}.${days < 0 ? "earlier" : "later"}`, { count });
  }
}
