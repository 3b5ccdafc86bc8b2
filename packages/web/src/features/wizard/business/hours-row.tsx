import { ActionIcon } from "@mantine/core";
import type { WeeklyHours } from "@porchlight/core";
import { IconX } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { focusField } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { TimeField } from "../fields/time-field.tsx";
import type { FieldPath } from "../wizard-context.ts";
import { DayChips } from "./day-chips.tsx";
import classes from "./hours-row.module.css";
import { changeInterval, type Interval, runsPastMidnight, toggleDay } from "./weekly-hours.ts";

type HoursRowProps = {
  readonly path: FieldPath;
  readonly index: number;
  readonly hours: WeeklyHours;
  readonly interval: Interval;
  readonly onHours: (hours: WeeklyHours) => void;
};

/** One interval: its days, from when to when, and whether that is the next day. */
export function HoursRow({ path, index, hours, interval, onHours }: HoursRowProps) {
  const { t } = useTranslation();
  const row = [...path, index];
  return (
    <div className={classes.row}>
      <div className={classes.fields}>
        <DayChips
          path={[...row, "days"]}
          days={interval.days}
          onToggle={(day) => onHours(toggleDay(hours, index, day))}
        />
        <div className={classes.times}>
          <TimeField
            path={[...row, "from"]}
            label={t("ui.wizard.hours.from")}
            value={interval.from}
            onTime={(from) => onHours(changeInterval(hours, index, { from }))}
          />
          <span aria-hidden="true">–</span>
          <TimeField
            path={[...row, "to"]}
            label={t("ui.wizard.hours.to")}
            value={interval.to}
            onTime={(to) => onHours(changeInterval(hours, index, { to }))}
          />
        </div>
        <ActionIcon
          className={classes.remove}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t("ui.wizard.hours.remove", { number: index + 1 })}
          onClick={() => {
            flushSync(() => onHours(hours.toSpliced(index, 1)));
            focusField([...path, Math.min(index, hours.length - 2)]);
          }}
        >
          <IconX size={18} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </div>
      {runsPastMidnight(interval) && (
        <p className={classes.note}>{t("ui.wizard.hours.pastMidnight", { to: interval.to })}</p>
      )}
      <GroupProblems path={[...row, "days"]} />
    </div>
  );
}
