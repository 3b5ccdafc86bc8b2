import type { CalendarAriaLabels, MonthSettings } from "@mantine/dates";
import { useTranslation } from "react-i18next";
import { useWizard } from "./wizard-context.ts";

type CalendarSettings = Required<Pick<MonthSettings, "highlightToday" | "getDayProps">> & {
  readonly ariaLabels: CalendarAriaLabels;
  readonly weekendDays: [];
};

/** What every calendar here has in common: names for its arrows, today marked, and no red Sundays, for red means wrong. */
export function useCalendarSettings(): CalendarSettings {
  const { t } = useTranslation();
  const { today } = useWizard();
  return {
    ariaLabels: {
      monthLevelControl: t("ui.wizard.calendar.chooseMonth"),
      yearLevelControl: t("ui.wizard.calendar.chooseYear"),
      nextMonth: t("ui.wizard.calendar.nextMonth"),
      previousMonth: t("ui.wizard.calendar.previousMonth"),
      nextYear: t("ui.wizard.calendar.nextYear"),
      previousYear: t("ui.wizard.calendar.previousYear"),
      nextDecade: t("ui.wizard.calendar.nextDecade"),
      previousDecade: t("ui.wizard.calendar.previousDecade"),
    },
    weekendDays: [],
    highlightToday: true,
    // Today where the business is, which need not be this device's.
    getDayProps: (date) => ({
      "data-today": date === today || undefined,
      ...(date === today ? { "aria-current": "date" } : {}),
    }),
  };
}
