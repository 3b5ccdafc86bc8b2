import { NumberInput, SegmentedControl } from "@mantine/core";
import { addDays, type IsoDate, type Repetition, SERIES_POSTS_MAX } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { DayInput } from "../../../shared/dates/day-input.tsx";
import classes from "./repeat-field.module.css";
import { FIRST_TIMES } from "./with-end.ts";

type EndsFieldProps = {
  readonly firstDay: IsoDate;
  readonly value: Repetition;
  readonly onChange: (repetition: Repetition) => void;
};

const ENDS = ["never", "on", "after"] as const;
type End = (typeof ENDS)[number];
/** What stands there first when an end on a day is asked for: a quarter of a year. */
const FIRST_DAYS = 91;

/** For ever, until a day, or so many times. */
export function EndsField({ firstDay, value, onChange }: EndsFieldProps) {
  const { t } = useTranslation();
  const { ends, ...pace } = value;
  const end: End = ends === undefined ? "never" : "on" in ends ? "on" : "after";
  const choose = (next: End) => {
    if (next === "never") return onChange(pace);
    onChange({
      ...pace,
      ends: next === "on" ? { on: addDays(firstDay, FIRST_DAYS) } : { after: FIRST_TIMES[value.unit] },
    });
  };
  return (
    <div className={classes.line}>
      <SegmentedControl
        aria-label={t("ui.calendar.repeat.ends")}
        value={end}
        data={ENDS.map((each) => ({ value: each, label: t(`ui.calendar.repeat.end.${each}`) }))}
        onChange={choose}
      />
      {ends !== undefined && "on" in ends && (
        <DayInput
          aria-label={t("ui.calendar.repeat.lastDay")}
          first={firstDay}
          value={ends.on}
          onDay={(on) => on !== undefined && onChange({ ...pace, ends: { on } })}
        />
      )}
      {ends !== undefined && "after" in ends && (
        <NumberInput
          aria-label={t("ui.calendar.repeat.count")}
          min={1}
          max={SERIES_POSTS_MAX}
          clampBehavior="strict"
          allowDecimal={false}
          suffix={t("ui.calendar.repeat.timesSuffix")}
          value={ends.after}
          onChange={(after) => typeof after === "number" && after >= 1 && onChange({ ...pace, ends: { after } })}
        />
      )}
    </div>
  );
}
