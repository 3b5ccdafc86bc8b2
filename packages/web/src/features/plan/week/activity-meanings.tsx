import type { Activity } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./activity-meanings.module.css";
import type { GridDay } from "./week-grid.ts";

type ActivityMeaningsProps = { readonly days: readonly GridDay[] };

/** What the kinds of work in the week's table are, each once. */
export function ActivityMeanings({ days }: ActivityMeaningsProps) {
  const { t } = useTranslation();
  const used = [...new Set(days.flatMap(({ makes }) => makes.map(({ activity }): Activity => activity)))];
  if (used.length === 0) return null;
  return (
    <ul className={classes.meanings} aria-label={t("ui.plan.week.meaningTitle")}>
      {used.map((activity) => (
        <li key={activity}>{t(`ui.plan.week.meaning.${activity}`, { activity })}</li>
      ))}
    </ul>
  );
}
