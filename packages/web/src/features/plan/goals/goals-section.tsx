import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import { GoalItem } from "./goal-item.tsx";
import classes from "./goals-section.module.css";

type GoalsSectionProps = { readonly plan: Plan };

/** What to measure for each goal, the first thing first, with how to do it and what good looks like. */
export function GoalsSection({ plan }: GoalsSectionProps) {
  const { t } = useTranslation();
  const goals = plan.goals.toSorted((a, b) => b.share - a.share);
  return (
    <Section title={t("ui.plan.goals.title")}>
      <ul className={classes.goals}>
        {goals.map((goal) => (
          <GoalItem key={goal.goal} planGoal={goal} plan={plan} />
        ))}
      </ul>
    </Section>
  );
}
