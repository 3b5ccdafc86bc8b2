import { Button } from "@mantine/core";
import { addDays, formatDuration, type IsoDate, type Plan, startOfWeek } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { listPresence, mergePresence } from "../../../shared/plan/presence.ts";
import { listRoutineVisits } from "../../../shared/plan/routine-visits.ts";
import classes from "./panel.module.css";

type WeekPanelProps = {
  readonly plan: Plan;
  readonly date: IsoDate;
  /** How many slots of the week wait for a post. */
  readonly openCount: number;
  readonly onFill: () => void;
};

/**
 * What the week of a date takes of everybody's time, and when somebody is in to answer in it. Before the plan begins it is
 * the plan's first week. It has no part in a move, so it is not drawn again during one.
 */
export const WeekPanel = memo(function WeekPanel({ plan, date, openCount, onFill }: WeekPanelProps) {
  const { t } = useTranslation();
  const isBefore = addDays(startOfWeek(date), 6) < plan.startsOn;
  const from = startOfWeek(isBefore ? plan.startsOn : date);
  const week = { from, to: addDays(from, 6) };
  const title = t(`ui.calendar.week.${isBefore ? "firstTitle" : "title"}`, { from });
  const visits = listRoutineVisits(plan, week);
  const checks = visits.filter(({ isLook }) => isLook);
  const litMinutes = mergePresence(listPresence(plan, week)).reduce(
    (sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute,
    0,
  );
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
      </div>
      {plan.budget.byPerson.map(({ person, availableMinutes }) => {
        const planned = visits
          .filter((visit) => visit.person === person)
          .reduce((sum, { minutes }) => sum + minutes, 0);
        const share = availableMinutes === 0 ? 0 : planned / availableMinutes;
        return (
          <div key={person}>
            <div className={classes.pair}>
              <strong>{person}</strong>
              <span>
                {t("ui.calendar.week.of", {
                  planned: formatDuration(planned),
                  available: formatDuration(availableMinutes),
                })}
              </span>
            </div>
            <div className={classes.track} data-over={share > 1 || undefined} aria-hidden="true">
              <span style={{ width: `${Math.min(1, share) * 100}%` }} />
            </div>
          </div>
        );
      })}
      <p className={classes.quiet}>
        {litMinutes === 0
          ? t("ui.calendar.week.dark")
          : [
              t(`ui.calendar.week.${hasOwnHours(plan) ? "in" : "open"}`, { count: Math.round(litMinutes / 60) }),
              t("ui.calendar.week.checks", { count: checks.length }),
            ].join(" ")}
      </p>
      {openCount > 0 && (
        <Button variant="default" fullWidth mt={12} onClick={onFill}>
          {t("ui.calendar.fill.open", { count: openCount })}
        </Button>
      )}
    </section>
  );
});

/** Whether anybody who answers has named hours of their own; the others are taken to be in while the business is open. */
function hasOwnHours({ routine, answers }: Plan): boolean {
  const answering = new Set(routine.filter(({ isLook }) => isLook).map(({ person }) => person));
  return answers.people.some(({ name, hours }) => answering.has(name) && hours !== undefined);
}
