import type { CalendarAriaLabels } from "@mantine/dates";
import { useTranslation } from "react-i18next";

type CalendarSettings = {
  readonly ariaLabels: CalendarAriaLabels;
  readonly weekendDays: [];
};

/** What every calendar here has in common: names for its arrows, and no red Sundays, for red means wrong. */
export function useCalendarSettings(): CalendarSettings {
  const { t } = useTranslation();
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
  };
}
