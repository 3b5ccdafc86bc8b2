import { formatDuration, type Plan } from "@porchlight/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { balanceOf } from "../../../shared/plan/balance-of.ts";
import classes from "./balance-tag.module.css";

type BalanceTagProps = { readonly plan: Plan };

/** Whether the week balances, and by how much. */
export function BalanceTag({ plan }: BalanceTagProps) {
  const { t } = useTranslation();
  const { state, minutes } = balanceOf(plan);
  const Mark = state === "balances" ? IconCheck : IconAlertTriangle;
  return (
    <span className={classes.tag} data-tone={state === "balances" ? "ok" : "warn"}>
      <Mark size={15} stroke={2.2} aria-hidden />
      {t(`ui.wizard.live.balance.${state}`, { duration: formatDuration(minutes) })}
    </span>
  );
}
