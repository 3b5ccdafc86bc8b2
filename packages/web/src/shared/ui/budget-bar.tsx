import { type Budget, formatDuration } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { freeMinutesOf } from "../plan/balance-of.ts";
import classes from "./budget-bar.module.css";

type BudgetBarProps = { readonly budget: Budget };

/** The week's time as a bar that must balance: writing, answering, the rest, what is kept for surprises and what is free. */
export function BudgetBar({ budget }: BudgetBarProps) {
  const { t } = useTranslation();
  const parts = partsOf(budget);
  const said = parts.map(({ kind, minutes }) => `${t(`ui.shell.budget.${kind}`)} ${formatDuration(minutes)}`);
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={said.join(", ")}>
        {parts.map(({ kind, minutes }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <p className={classes.words} aria-hidden="true">
        {parts
          .filter(({ kind }) => kind !== "free")
          .map(({ kind, minutes }) => (
            <span key={kind} data-kind={kind}>
              {t(`ui.shell.budget.${kind}`)} {formatDuration(minutes)}
            </span>
          ))}
        <span>{t("ui.shell.budget.of", { total: formatDuration(budget.availableMinutesPerWeek) })}</span>
      </p>
    </div>
  );
}

type Part = { readonly kind: "write" | "answer" | "other" | "kept" | "free"; readonly minutes: number };

function partsOf(budget: Budget): Part[] {
  const minutesOf = (activity: string) => budget.byActivity.find((entry) => entry.activity === activity)?.minutes ?? 0;
  const write = minutesOf("contribute");
  const answer = minutesOf("respond");
  const other = budget.plannedMinutesPerWeek - write - answer;
  const free = freeMinutesOf(budget);
  const kept = Math.max(0, budget.availableMinutesPerWeek - budget.plannedMinutesPerWeek - free);
  const all: Part[] = [
    { kind: "write", minutes: write },
    { kind: "answer", minutes: answer },
    { kind: "other", minutes: other },
    { kind: "kept", minutes: kept },
    { kind: "free", minutes: free },
  ];
  return all.filter(({ minutes }) => minutes > 0);
}
