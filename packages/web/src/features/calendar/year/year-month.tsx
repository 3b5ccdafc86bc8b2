import { UnstyledButton } from "@mantine/core";
import { addDays, type DateRange, datesBetween, daysBetween, type IsoDate } from "@porchlight/core";
import { IconBeach, IconConfetti } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { firstOfWeek, type WeekStart } from "../../../shared/dates/week-start.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { MonthNote, YearDay } from "./list-year-days.ts";
import { YearCell } from "./year-cell.tsx";
import classes from "./year-month.module.css";

type YearMonthProps = {
  readonly month: DateRange;
  readonly days: readonly YearDay[];
  readonly notes: readonly MonthNote[];
  readonly weekStart: WeekStart;
  readonly today: IsoDate;
  /** The day that Tab leads to, if it lies in this month. */
  readonly active: IsoDate | undefined;
};

const MARKS = { closure: IconBeach, "big-date": IconConfetti } as const;

/** A month of a year: its name, its days, and the names of what stands over some of them. */
export function YearMonth({ month, days, notes, weekStart, today, active }: YearMonthProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const first = firstOfWeek(month.from, weekStart);
  const week = datesBetween({ from: first, to: addDays(first, 6) });
  const blanks = daysBetween(first, month.from);
  return (
    <section className={classes.month} aria-label={formats.month(month.from)}>
      <h2 className={classes.name}>
        <UnstyledButton className={classes.open} data-month={month.from}>
          {formats.monthName(month.from)}
        </UnstyledButton>
      </h2>
      <table className={classes.grid} aria-label={formats.month(month.from)}>
        <thead>
          <tr>
            {week.map((day) => (
              <th key={day} scope="col" className={classes.weekday}>
                <span aria-hidden="true">{formats.initial(day)}</span>
                <span className="pl-hidden">{formats.longWeekday(day)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days, blanks).map((row) => (
            <tr key={row.find((day) => day !== undefined)?.date}>
              {row.map((day, index) =>
                day === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: days before the first and after the last have no other name
                  <td key={index} />
                ) : (
                  <YearCell
                    key={day.date}
                    {...day}
                    bigDates={day.bigDates.join(", ")}
                    isToday={day.date === today}
                    isPast={day.date < today}
                    isActive={day.date === active}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.notes}>
        {notes.map(({ kind, label, days: { from, to } }) => {
          const Mark = MARKS[kind];
          return (
            <li key={`${kind}${label}${from}`} data-kind={kind}>
              <Mark size={14} stroke={2.2} aria-hidden />
              <span className="pl-hidden">{t(`ui.calendar.tag.${kind}`)} </span>
              <span className={classes.span}>
                {from === to ? formats.dayNumber(from) : `${formats.dayNumber(from)}–${formats.dayNumber(to)}`}
              </span>{" "}
              <span>{label}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function weeksOf(days: readonly YearDay[], blanks: number): (YearDay | undefined)[][] {
  const cells = [...Array.from({ length: blanks }, () => undefined), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday]),
  );
}
