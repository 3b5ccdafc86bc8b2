import { Text, Title } from "@mantine/core";
import { type Budget, formatDuration } from "@porchlight/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { BudgetBar } from "../../../shared/ui/budget-bar.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { balanceOf } from "./balance-of.ts";
import { PersonBar } from "./person-bar.tsx";
import classes from "./week-balance.module.css";

type WeekBalanceProps = { readonly budget: Budget };

/** Whether the hours suffice: all together, by person, and in a bad week. */
export function WeekBalance({ budget }: WeekBalanceProps) {
  const { t } = useTranslation();
  const { state, minutes } = balanceOf(budget);
  const keptMinutes = state === "balances" ? budget.availableMinutesPerWeek - budget.usableMinutesPerWeek : 0;
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
      </div>
      {budget.availableMinutesPerWeek > 0 && <BudgetBar budget={budget} />}
      {budget.byPerson.length > 1 && (
        <ul className={classes.people}>
          {budget.byPerson.map((person) => (
            <PersonBar key={person.person} budget={person} />
          ))}
        </ul>
      )}
      <div className={classes.worst}>
        <Text fz={14} c="dimmed">
          {keptMinutes > 0 && `${t("ui.plan.balance.kept", { time: formatDuration(keptMinutes) })} `}
          {budget.worstWeekMinutes > 0 && t("ui.plan.balance.worst", { time: formatDuration(budget.worstWeekMinutes) })}
        </Text>
        <Why question={t("ui.plan.balance.why")} reasons={budget.reasons} />
      </div>
    </section>
  );
}
