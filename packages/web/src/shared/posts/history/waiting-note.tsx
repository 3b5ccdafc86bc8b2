import { UnstyledButton } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarHistory } from "./calendar-history.ts";
import { useHistoryView } from "./use-calendar-history.ts";
import classes from "./waiting-note.module.css";

/** Says that changes wait for a connection, and lets go of them; whoever leaves the page before is asked. */
export function WaitingNote({ history }: { readonly history: CalendarHistory }) {
  const { t } = useTranslation();
  const { waiting, isCut } = useHistoryView(history);
  const holds = waiting > 0;
  useEffect(() => {
    if (!holds) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [holds]);
  return (
    <div role="status">
      {isCut && (
        <p className={classes.note}>
          {t("ui.calendar.history.waiting", { count: waiting })}{" "}
          <UnstyledButton className={classes.way} onClick={history.giveUp}>
            {t("ui.calendar.history.giveUp")}
          </UnstyledButton>
        </p>
      )}
    </div>
  );
}
