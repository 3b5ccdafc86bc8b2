import { Kbd } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CalendarView } from "../calendar-range.ts";
import classes from "./key-hints.module.css";

/** What the keys do while they hold a post. */
export function KeyHints({ view }: { readonly view: CalendarView }) {
  const { t } = useTranslation();
  return (
    <div className={classes.hints} aria-hidden="true">
      <span>
        <Kbd>Esc</Kbd> {t("ui.calendar.keys.back")}
      </span>
      <span>
        <Kbd>←</Kbd> <Kbd>→</Kbd> {t("ui.calendar.keys.day")}
      </span>
      {view !== "list" && (
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t(`ui.calendar.keys.upDown.${view}`)}
        </span>
      )}
      <span>
        <Kbd>{t("ui.calendar.keys.space")}</Kbd> {t("ui.calendar.keys.drop")}
      </span>
      <span>
        <Kbd>{t("ui.calendar.keys.delete")}</Kbd> {t("ui.calendar.keys.takeOff")}
      </span>
    </div>
  );
}
