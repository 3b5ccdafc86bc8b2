import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import classes from "./goals-section.module.css";
import { kpiTarget } from "./kpi-target.ts";

type KpiLinesProps = { readonly kpi: string; readonly plan: Plan; readonly isPrimary?: boolean };

/** A thing to measure, with how to do it and what good looks like. */
export function KpiLines({ kpi, plan, isPrimary = false }: KpiLinesProps) {
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
