import type { Plan, PlanGoal } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { GoalMark } from "../../../shared/ui/goal-mark.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { askedBy } from "./asked-by.ts";
import classes from "./goals-section.module.css";
import { KpiLines } from "./kpi-lines.tsx";

type GoalItemProps = { readonly planGoal: PlanGoal; readonly plan: Plan };

/** A goal: what to measure first, how soon it asks for answers, and the other things to measure, folded. */
export function GoalItem({ planGoal: { goal, share, kpis, reasons }, plan }: GoalItemProps) {
  const { t } = useTranslation();
  const [primary, ...others] = kpis;
  const asked = askedBy(goal, plan.promise);
  return (
    <li>
      <GoalMark goal={goal} size={20} />
      <div className={classes.words}>
        <div className={classes.head}>
          <h3>{t(`goal.${goal}`)}</h3>
          <span className={classes.share}>{t("ui.plan.percent", { share })}</span>
          <Why question={t("ui.plan.goals.question", { goal: t(`ui.plan.goalWord.${goal}`) })} reasons={reasons} />
        </div>
        {primary !== undefined && <KpiLines kpi={primary} plan={plan} isPrimary />}
        {asked !== undefined && (
          <p className={classes.asked}>
            {t("ui.plan.goals.asks", { minutes: asked.wantedMinutes, share: asked.share })}
          </p>
        )}
        {others.length > 0 && (
          <details className={classes.others}>
            <summary>{t("ui.plan.goals.others", { kpis: others.map((kpi) => t(`kpi.${kpi}`)).join(" · ") })}</summary>
            {others.map((kpi) => (
              <KpiLines key={kpi} kpi={kpi} plan={plan} />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}
