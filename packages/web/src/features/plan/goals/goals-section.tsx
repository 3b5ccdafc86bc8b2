import type { PlanGoal } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { GoalMark } from "../../shared/ui/goal-mark.tsx";
import { Why } from "../../shared/ui/why.tsx";
import classes from "./goals-section.module.css";
import { Section } from "./section.tsx";

type GoalsSectionProps = { readonly goals: readonly PlanGoal[] };

/** What to measure for each goal, the first thing first. */
export function GoalsSection({ goals }: GoalsSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("ui.plan.goals.title")}>
      <ul className={classes.goals}>
        {goals
          .toSorted((a, b) => b.share - a.share)
          .map(({ goal, share, kpis, reasons }) => {
            const [primary, ...others] = kpis.map((kpi) => t(`kpi.${kpi}`));
            return (
              <li key={goal}>
                <GoalMark goal={goal} size={20} />
                <div className={classes.words}>
                  <div className={classes.head}>
                    <h3>{t(`goal.${goal}`)}</h3>
                    <span className={classes.share}>{t("ui.plan.percent", { share })}</span>
                    <Why
                      question={t("ui.plan.goals.question", { goal: t(`ui.plan.goalWord.${goal}`) })}
                      reasons={reasons}
                    />
                  </div>
                  <p className={classes.primary}>{primary}</p>
                  {others.length > 0 && (
                    <p className={classes.others}>{t("ui.plan.goals.others", { kpis: others.join(" · ") })}</p>
                  )}
                </div>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}
