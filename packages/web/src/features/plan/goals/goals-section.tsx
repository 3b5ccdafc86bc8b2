import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { GoalMark } from "../../../shared/ui/goal-mark.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { Section } from "../section.tsx";
import classes from "./goals-section.module.css";
import { askedBy, kpiTarget } from "./kpi-target.ts";

type GoalsSectionProps = { readonly plan: Plan };

/** What to measure for each goal, the first thing first, with how to do it and what good looks like. */
export function GoalsSection({ plan }: GoalsSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t("ui.plan.goals.title")}>
      <ul className={classes.goals}>
        {plan.goals
          .toSorted((a, b) => b.share - a.share)
          .map(({ goal, share, kpis, reasons }) => {
            const [primary, ...others] = kpis;
            const asked = askedBy(goal, plan.promise);
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
                  {primary !== undefined && <Kpi kpi={primary} plan={plan} isPrimary />}
                  {asked !== undefined && (
                    <p className={classes.asked}>
                      {t("ui.plan.goals.asks", { minutes: asked.wantedMinutes, share: asked.share })}
                    </p>
                  )}
                  {others.length > 0 && (
                    <details className={classes.others}>
                      <summary>
                        {t("ui.plan.goals.others", { kpis: others.map((kpi) => t(`kpi.${kpi}`)).join(" · ") })}
                      </summary>
                      {others.map((kpi) => (
                        <Kpi key={kpi} kpi={kpi} plan={plan} />
                      ))}
                    </details>
                  )}
                </div>
              </li>
            );
          })}
      </ul>
    </Section>
  );
}

type KpiProps = { readonly kpi: string; readonly plan: Plan; readonly isPrimary?: boolean };

function Kpi({ kpi, plan, isPrimary = false }: KpiProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.kpi}>
      <p className={isPrimary ? classes.primary : undefined}>{t(`kpi.${kpi}`)}</p>
      <dl>
        <div>
          <dt>{t("ui.plan.goals.how")}</dt>
          <dd>{t(`ui.plan.goals.measure.${kpi}`)}</dd>
        </div>
        <div>
          <dt>{t("ui.plan.goals.good")}</dt>
          <dd>{kpiTarget(kpi, plan, t)}</dd>
        </div>
      </dl>
    </div>
  );
}
