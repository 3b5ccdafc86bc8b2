import { Button, Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { type IsoDate, isIsoDate } from "@porchlight/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { useCalendarSettings } from "../use-calendar-settings.ts";
import classes from "./add-date-button.module.css";

type Span = { readonly from: IsoDate; readonly to: IsoDate };

type AddDateButtonProps = {
  readonly id: string;
  readonly label: string;
  /** Whether one day is asked for or a first and a last. */
  readonly type: "day" | "days";
  readonly today: IsoDate;
  readonly onSpan: (span: Span) => void;
};

/** A new date begins with the day itself, picked from a calendar: nothing is made up that would have to be put right. */
export function AddDateButton({ id, label, type, today, onSpan }: AddDateButtonProps) {
  const { t } = useTranslation();
  const settings = useCalendarSettings();
  const [isOpen, setOpen] = useState(false);
  const [range, setRange] = useState<[string | null, string | null]>([null, null]);
  const finish = (from: unknown, to: unknown) => {
    if (!isIsoDate(from) || !isIsoDate(to)) return;
    // The calendar gives the focus back before the new entry takes it.
    flushSync(() => {
      setOpen(false);
      setRange([null, null]);
    });
    onSpan({ from, to });
  };
  // The keys begin on today, not on the arrows above the days.
  const beginOnToday: typeof settings.getDayProps = (date) => ({
    ...settings.getDayProps(date),
    ...(date === today ? { "data-autofocus": true } : {}),
  });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          id={id}
          variant="default"
          leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {type === "day" ? (
          <DatePicker
            {...settings}
            defaultDate={today}
            getDayProps={beginOnToday}
            onChange={(date) => finish(date, date)}
          />
        ) : (
          <>
            <p className={classes.hint} role="status">
              {t(`ui.wizard.calendar.${range[0] === null ? "firstDay" : "lastDay"}`)}
            </p>
            <DatePicker
              {...settings}
              type="range"
              allowSingleDateInRange
              defaultDate={today}
              getDayProps={beginOnToday}
              value={range}
              onChange={(next) => {
                setRange(next);
                finish(next[0], next[1]);
              }}
            />
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
