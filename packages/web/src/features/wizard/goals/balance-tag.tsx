import { type Budget, formatDuration } from "@porchlight/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./balance-tag.module.css";

type BalanceTagProps = { readonly budget: Budget };

/** Whether the week balances, and by how much. */
export function BalanceTag({ budget }: BalanceTagProps) {
  const { t } = useTranslation();
  const shortMinutes = budget.shortfall?.shortMinutes ?? 0;
  const freeMinutes = budget.availableMinutesPerWeek - budget.plannedMinutesPerWeek;
  const isShort = shortMinutes > 0 || budget.availableMinutesPerWeek === 0;
  const Mark = isShort ? IconAlertTriangle : IconCheck;
  return (
    <span className={classes.tag} data-tone={isShort ? "warn" : "ok"}>
      <Mark size={15} stroke={2.2} aria-hidden />
      {shortMinutes > 0
        ? t("ui.wizard.live.short", { duration: formatDuration(shortMinutes) })
        : isShort
          ? t("ui.wizard.live.noTime")
          : t("ui.wizard.live.free", { duration: formatDuration(freeMinutes) })}
    </span>
  );
}
