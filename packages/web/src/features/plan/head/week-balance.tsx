import { Text, Title } from "@mantine/core";
import { everyWeeksOf, formatDuration, type Plan } from "@porchlight/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import { BudgetBar } from "../../../shared/ui/budget-bar.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { TableTwin } from "../charts/table-twin.tsx";
import { budgetRows } from "./budget-rows.ts";
import { PersonBar } from "./person-bar.tsx";
import classes from "./week-balance.module.css";

type WeekBalanceProps = { readonly plan: Plan };

/** Whether the hours suffice: all together, by person, and in a bad week. */
export function WeekBalance({ plan }: WeekBalanceProps) {
  const { t } = useTranslation();
  const { budget } = plan;
  const { state, minutes } = balanceOf(plan);
  const isAveraged = plan.routine.some(({ rrule }) => everyWeeksOf(rrule) > 1);
  const { worstWeekMinutes } = budget;
  const notes = [
    ...(worstWeekMinutes > 0 ? [t("ui.plan.balance.worst", { time: formatDuration(worstWeekMinutes) })] : []),
    ...(isAveraged ? [t("ui.plan.balance.average")] : []),
  ];
  const Mark = state === "balances" ? IconCheck : IconAlertTriangle;
  return (
    <section aria-label={t("ui.plan.balance.label")}>
      <div className={classes.head}>
        <Title order={2} fz={18}>
          {t(`ui.plan.balance.${state}.title`)}
        </Title>
        <span className={classes.tag} data-state={state}>
          <Mark size={16} stroke={2.2} aria-hidden />
          {t(`ui.plan.balance.${state}.tag`, { minutes })}
        </span>
        <Why question={t("ui.plan.balance.why")} reasons={budget.reasons} />
      </div>
      {budget.availableMinutesPerWeek > 0 && (
        <TableTwin label={t("ui.plan.balance.twin")} picture={<Bars plan={plan} />} {...budgetRows(budget, t)} />
      )}
      <Text fz={14} c="dimmed" mt={6}>
        {notes.join(" ")}
      </Text>
    </section>
  );
}

function Bars({ plan: { budget } }: WeekBalanceProps) {
  return (
    <>
      <BudgetBar budget={budget} />
      {budget.byPerson.length > 1 && (
        <ul className={classes.people}>
          {budget.byPerson.map((person) => (
            <PersonBar key={person.person} budget={person} />
          ))}
        </ul>
      )}
    </>
  );
}
