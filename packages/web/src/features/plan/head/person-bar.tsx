import { formatDuration, type PersonBudget } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./person-bar.module.css";

type PersonBarProps = { readonly budget: PersonBudget };

/** One person's week: how much of their time the plan asks for, and for what. */
export function PersonBar({ budget }: PersonBarProps) {
  const { t } = useTranslation();
  const { person, availableMinutes, plannedMinutes, byActivity } = budget;
  const filled = availableMinutes === 0 ? 0 : Math.min(1, plannedMinutes / availableMinutes);
  const parts = byActivity.filter(({ minutes }) => minutes > 0);
  return (
    <li className={classes.person}>
      <span className={classes.initials} aria-hidden>
        {[...person].slice(0, 2).join("")}
      </span>
      <span className={classes.name} title={person}>
        {person}
      </span>
      <span className={classes.track} aria-hidden>
        <span style={{ width: `${filled * 100}%` }} />
      </span>
      <span>
        {t("ui.plan.balance.person", {
          planned: formatDuration(plannedMinutes),
          total: formatDuration(availableMinutes),
        })}
      </span>
      <span className={classes.parts}>
        {parts.map(({ activity, minutes }) => t("ui.plan.balance.part", { activity, minutes })).join(", ")}
      </span>
    </li>
  );
}
