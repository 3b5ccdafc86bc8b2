import { addDays, type Finding, type IsoDate, isWithin } from "@porchlight/core";
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from "react";
import type { WeekStart } from "../../../shared/dates/week-start.ts";
import { leadTo } from "../../../shared/focus/lead-to.ts";
import type { CalendarEvent } from "../board/calendar-entry.ts";
import { monthOf, yearOf } from "../calendar-range.ts";
import { daysOfMonth, listMonthNotes, listYearDays } from "./list-year-days.ts";
import { stepYearDay } from "./step-year-day.ts";
import classes from "./year-board.module.css";
import { YearLegend } from "./year-legend.tsx";
import { YearMonth } from "./year-month.tsx";
import { YearTable } from "./year-table.tsx";

type YearBoardProps = {
  readonly events: readonly CalendarEvent[];
  readonly findings: readonly Finding[];
  readonly date: IsoDate;
  readonly weekStart: WeekStart;
  readonly today: IsoDate;
  readonly isPhone: boolean;
};

/**
 * A year at a glance: a shade a day for how many posts it has, a corner where something is wrong. Arrows go from day to
 * day. What is pressed is told by `data-day` and `data-month`. A move draws none of it anew.
 */
export const YearBoard = memo(function YearBoard(props: YearBoardProps) {
  const { events, findings, date, weekStart, today, isPhone } = props;
  const board = useRef<HTMLDivElement>(null);
  const year = date.slice(0, 4);
  const range = yearOf(date);
  // A year has hundreds of findings and thousands of posts, and a step with the arrows changes none of them.
  const days = useMemo(
    () => listYearDays({ events, findings, range: yearOf(`${year}-01-01` as IsoDate) }),
    [events, findings, year],
  );
  const [reached, setReached] = useState<IsoDate | undefined>(undefined);
  const active = reached !== undefined && isWithin(reached, range) ? reached : date;
  const months = monthsOf(range.from).map((month) => ({
    month,
    days: daysOfMonth(days, month),
    notes: listMonthNotes(events, month),
  }));

  // The year opens where its date is; on a phone, where the months lie one below the other, with that month at the top.
  useEffect(() => {
    const month = board.current?.querySelector(`[data-month="${monthOf(date).from}"]`)?.closest("section");
    return month ? leadTo(month, isPhone ? "start" : "nearest") : undefined;
  }, [date, isPhone]);

  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = (event.target as HTMLElement).dataset.day as IsoDate | undefined;
    const next = from === undefined ? undefined : stepYearDay(from, event.key, weekStart);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    board.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };

  return (
    <div className={classes.year}>
      <YearLegend />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days inside are what has the focus */}
      <div ref={board} className={classes.months} onKeyDown={step}>
        {months.map((month) => (
          <YearMonth
            key={month.month.from}
            {...month}
            weekStart={weekStart}
            today={today}
            active={isWithin(active, month.month) ? active : undefined}
          />
        ))}
      </div>
      <YearTable months={months} />
    </div>
  );
});

function monthsOf(firstOfYear: IsoDate) {
  const months = [monthOf(firstOfYear)];
  while (months.length < 12) months.push(monthOf(addDays(months.at(-1)?.to ?? firstOfYear, 1)));
  return months;
}
