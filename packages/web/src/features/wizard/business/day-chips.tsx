import type { Weekday } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWeekStart } from "../../../shared/dates/use-week-start.ts";
import { weekdaysFrom } from "../../../shared/dates/week-start.ts";
import { fieldId } from "../fields/field-places.ts";
import { type FieldPath, useWizard } from "../wizard-context.ts";
import classes from "./day-chips.module.css";

type DayChipsProps = {
  readonly path: FieldPath;
  readonly days: readonly Weekday[];
  readonly onToggle: (day: Weekday) => void;
};

/** Seven days to switch on and off, in the order of the reader's week. */
export function DayChips({ path, days, onToggle }: DayChipsProps) {
  const { t } = useTranslation();
  const { touch } = useWizard();
  const { weekStart } = useWeekStart();
  return (
    <fieldset
      id={fieldId(path)}
      className={classes.days}
      aria-label={t("ui.wizard.hours.days")}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) touch(path);
      }}
    >
      {weekdaysFrom(weekStart).map((day) => (
        <button
          key={day}
          type="button"
          className={classes.day}
          aria-pressed={days.includes(day)}
          onClick={() => onToggle(day)}
        >
          <span aria-hidden="true">{t(`ui.wizard.hours.short.${day}`)}</span>
          <span className="pl-hidden">{t(`weekday.${day}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
