import { Chip, Group, NumberInput, Select } from "@mantine/core";
import {
  type IsoDate,
  REPETITION_UNITS,
  type Repetition,
  type RepetitionUnit,
  WEEKDAYS,
  weekdayOf,
} from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWeekStart } from "../../../shared/dates/use-week-start.ts";
import { weekdaysFrom } from "../../../shared/dates/week-start.ts";
import classes from "./repeat-field.module.css";

type CustomPaceProps = {
  readonly firstDay: IsoDate;
  readonly value: Repetition;
  readonly onChange: (repetition: Repetition) => void;
};

const EVERY_MAX = 99;

/** Every so many days, weeks, months or years, and on which weekdays. */
export function CustomPace({ firstDay, value, onChange }: CustomPaceProps) {
  const { t } = useTranslation();
  const { weekStart } = useWeekStart();
  const own = weekdayOf(firstDay);
  const setUnit = (unit: RepetitionUnit) => {
    const { weekdays: _weekdays, monthly: _monthly, ...rest } = value;
    onChange({
      ...rest,
      unit,
      ...(unit === "week" ? { weekdays: [own] } : {}),
      ...(unit === "month" ? { monthly: "number" as const } : {}),
    });
  };
  return (
    <>
      <div className={classes.line}>
        <NumberInput
          label={t("ui.calendar.repeat.every")}
          min={1}
          max={EVERY_MAX}
          clampBehavior="strict"
          allowDecimal={false}
          value={value.every}
          onChange={(every) => typeof every === "number" && every >= 1 && onChange({ ...value, every })}
        />
        <Select
          label={t("ui.calendar.repeat.unit")}
          allowDeselect={false}
          value={value.unit}
          data={REPETITION_UNITS.map((unit) => ({
            value: unit,
            label: t(`ui.calendar.repeat.units.${unit}`, { count: value.every }),
          }))}
          onChange={(unit) => {
            const chosen = REPETITION_UNITS.find((each) => each === unit);
            if (chosen !== undefined) setUnit(chosen);
          }}
        />
      </div>
      {value.unit === "week" && (
        <Chip.Group
          multiple
          value={[...(value.weekdays ?? [own])]}
          onChange={(chosen) =>
            onChange({ ...value, weekdays: WEEKDAYS.filter((day) => day === own || chosen.includes(day)) })
          }
        >
          <Group gap={6} role="group" aria-label={t("ui.calendar.repeat.weekdays")}>
            {weekdaysFrom(weekStart).map((day) => (
              // The first post's own day can't be taken away: the series begins on it.
              <Chip key={day} value={day} size="sm" disabled={day === own}>
                {t(`weekday.${day}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
    </>
  );
}
