import { type Answers, GOALS, type Limits } from "@porchlight/core";
import type { TFunction } from "i18next";
import { weeklyHoursWord, weeklyMinutes } from "../business/weekly-hours.ts";
import { zoneLabel } from "../fields/zone-options.ts";
import { goalWeights } from "../goals/share-goals.ts";
import type { StepId } from "../steps.ts";

/** What was said in a step, in a line. */
export function summaryOf(answers: Answers, step: Exclude<StepId, "plan">, t: TFunction): string {
  return SUMMARIES[step](answers, t);
}

type Summary = (answers: Answers, t: TFunction) => string;

const SUMMARIES: Readonly<Record<Exclude<StepId, "plan">, Summary>> = {
  business: ({ business, workingHours }, t) =>
    t("ui.wizard.summary.business", {
      name: business.name || t("ui.wizard.summary.noName"),
      zone: zoneLabel(business.zone),
      hours: weeklyHoursWord(weeklyMinutes(workingHours)),
    }),
  customers: ({ audience }, t) =>
    orNone(
      audience.map(({ label, share }) =>
        audience.length === 1
          ? label || t("ui.wizard.customers.one")
          : t("ui.wizard.summary.group", { label: label || t("ui.wizard.customers.one"), share }),
      ),
      t,
    ),
  goals: ({ goals }, t) => {
    const weights = goalWeights(goals);
    const counting = GOALS.filter((goal) => weights[goal] > 0).toSorted((a, b) => weights[b] - weights[a]);
    return orNone(
      counting.map((goal) => t("ui.wizard.summary.goal", { goal: t(`goal.${goal}`), weight: weights[goal] })),
      t,
    );
  },
  channels: ({ channels }, t) =>
    orNone(
      channels.map(({ channel }) => t(`channel.${channel}`)),
      t,
    ),
  people: ({ people }, t) =>
    orNone(
      people.map(({ name, hoursPerWeek }) =>
        t("ui.wizard.summary.person", {
          name: name || t("ui.wizard.people.one"),
          hours: weeklyHoursWord(hoursPerWeek * 60),
        }),
      ),
      t,
    ),
  dates: ({ events = [], limits = {} }, t) =>
    orNone([...events.map(({ label }) => label || t("ui.wizard.dates.one")), ...limitWords(limits, t)], t),
};

function limitWords({ promoShareMax: share, moneyPerMonth: money, currency }: Limits, t: TFunction): string[] {
  const format = { currency, trailingZeroDisplay: "stripIfInteger" };
  // A code of another shape is nothing that money could be written in.
  const isCode = currency !== undefined && /^[A-Za-z]{3}$/.test(currency);
  const key = isCode ? "ui.wizard.summary.moneyPerMonth" : "ui.wizard.summary.bareMoneyPerMonth";
  return [
    ...(share === undefined ? [] : [t("ui.wizard.summary.promoShareMax", { share })]),
    ...(money === undefined ? [] : [t(key, { money, formatParams: { money: format } })]),
  ];
}

function orNone(items: readonly string[], t: TFunction): string {
  return items.length === 0 ? t("ui.wizard.summary.none") : items.join(", ");
}
