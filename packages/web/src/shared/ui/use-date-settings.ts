import type { CalendarAriaLabels, MonthSettings } from "@mantine/dates";
import type { IsoDate } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { useWeekStart } from "../dates/use-week-start.ts";
import { FIRST_DAYS } from "../dates/week-start.ts";
import { useWallFormats } from "../wall/use-wall-formats.ts";

type DateSettings = Required<
  Pick<MonthSettings, "highlightToday" | "getDayProps" | "getDayAriaLabel" | "firstDayOfWeek">
> & {
  readonly ariaLabels: CalendarAriaLabels;
  readonly weekendDays: [];
};

/**
 * What every calendar of a date field has in common: names for its arrows, the reader's first day of the week, today marked,
 * and no red Sundays, for red means wrong.
 */
export function useDateSettings(today?: IsoDate): DateSettings {
  const { t } = useTranslation();
  const { weekStart } = useWeekStart();
  const formats = useWallFormats();
  return {
    ariaLabels: {
      monthLevelControl: t("ui.shell.dates.chooseMonth"),
      yearLevelControl: t("ui.shell.dates.chooseYear"),
      nextMonth: t("ui.shell.dates.nextMonth"),
      previousMonth: t("ui.shell.dates.previousMonth"),
      nextYear: t("ui.shell.dates.nextYear"),
      previousYear: t("ui.shell.dates.previousYear"),
      nextDecade: t("ui.shell.dates.nextDecade"),
      previousDecade: t("ui.shell.dates.previousDecade"),
    },
    firstDayOfWeek: FIRST_DAYS[weekStart],
    weekendDays: [],
    getDayAriaLabel: (date) => formats.date(date as IsoDate),
    highlightToday: today !== undefined,
    // Today where the business is, which need not be this device's.
    getDayProps: (date) => ({
      "data-today": date === today || undefined,
      // Escape on a day shuts the calendar, and not the dialog that it is in.
      "data-mantine-stop-propagation": true,
      ...(date === today ? { "aria-current": "date" } : {}),
    }),
  };
}
