import type { CalendarAriaLabels, MonthSettings } from "@mantine/dates";
import type { IsoDate } from "@porchlight/core";
import { useTranslation } from "react-i18next";

type DateSettings = Required<Pick<MonthSettings, "highlightToday" | "getDayProps">> & {
  readonly ariaLabels: CalendarAriaLabels;
  readonly weekendDays: [];
};

/** What every calendar of a date field has in common: names for its arrows, today marked, and no red Sundays, for red means wrong. */
export function useDateSettings(today?: IsoDate): DateSettings {
  const { t } = useTranslation();
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
    weekendDays: [],
    highlightToday: today !== undefined,
    // Today where the business is, which need not be this device's.
    getDayProps: (date) => ({
      "data-today": date === today || undefined,
      ...(date === today ? { "aria-current": "date" } : {}),
    }),
  };
}
