import { ACTIVITIES, type Budget, formatDuration } from "@porchlight/core";
import type { TFunction } from "i18next";

/** The week's time as a table: a row a person, and all together where there are several; a column an activity. */
export function budgetRows(
  budget: Budget,
  t: TFunction,
): { readonly heads: readonly string[]; readonly rows: readonly string[][] } {
  const used = ACTIVITIES.filter((activity) =>
    budget.byActivity.some((each) => each.activity === activity && each.minutes > 0),
  );
  const row = (name: string, { byActivity, planned, available }: Line) => [
    name,
    ...used.map((activity) => minuteWords(byActivity.find((each) => each.activity === activity)?.minutes ?? 0)),
    minuteWords(planned),
    minuteWords(available),
  ];
  const people = budget.byPerson.map(({ person, byActivity, plannedMinutes, availableMinutes }) =>
    row(person, { byActivity, planned: plannedMinutes, available: availableMinutes }),
  );
  const all = row(t("ui.plan.balance.together"), {
    byActivity: budget.byActivity,
    planned: budget.plannedMinutesPerWeek,
    available: budget.availableMinutesPerWeek,
  });
  return {
    heads: [
      t("ui.plan.balance.who"),
      ...used.map((activity) => t(`activity.${activity}`)),
      t("ui.plan.balance.planned"),
      t("ui.plan.balance.of"),
    ],
    rows: people.length > 1 ? [...people, all] : people,
  };

  function minuteWords(minutes: number): string {
    return minutes === 0 ? t("ui.plan.none") : formatDuration(minutes);
  }
}

type Line = { readonly byActivity: Budget["byActivity"]; readonly planned: number; readonly available: number };
