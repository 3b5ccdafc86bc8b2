import { type Answers, type DateRange, GOALS, type Limits } from "@porchlight/core";
import type { TFunction } from "i18next";
import { weeklyHoursWord, weeklyMinutes } from "../business/weekly-hours.ts";
import { zoneLabel } from "../fields/zone-options.ts";
import { goalWeights } from "../goals/share-goals.ts";
import type { StepId } from "../steps.ts";

/** What has a line of its own: each step before the plan and, of the business, its days off. */
export type SummaryLine = Exclude<StepId, "plan"> | "closures";

/** What was said, in a line. */
export function summaryOf(answers: Answers, line: SummaryLine, t: TFunction): string {
  return SUMMARIES[line](answers, t);
}

type Summary = (answers: Answers, t: TFunction) => string;

const SUMMARIES: Readonly<Record<SummaryLine, Summary>> = {
  business: ({ business, workingHours }, t) =>
    t("ui.wizard.summary.business", {
      name: business.name || t("ui.wizard.summary.noName"),
      zone: zoneLabel(business.zone),
      hours: weeklyHoursWord(weeklyMinutes(workingHours)),
    }),
  closures: ({ closures = [] }, t) =>
    orNone(
      closures.map(({ label, ...days }) =>
        t("ui.wizard.summary.closure", { label: label || t("ui.wizard.closures.one"), days: daysWords(days, t) }),
      ),
      t,
    ),
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
      people.map(({ name, hoursPerWeek, away = [] }) =>
        t(away.length === 0 ? "ui.wizard.summary.person" : "ui.wizard.summary.personAway", {
          name: name || t("ui.wizard.people.one"),
          hours: weeklyHoursWord(hoursPerWeek * 60),
          away: away.map((days) => daysWords(days, t)).join(", "),
        }),
      ),
      t,
    ),
  dates: ({ events = [], limits = {} }, t) =>
    orNone([...events.map(({ label }) => label || t("ui.wizard.dates.one")), ...limitWords(limits, t)], t),
};

function daysWords({ from, to }: DateRange, t: TFunction): string {
  return t(from === to ? "ui.wizard.summary.day" : "ui.wizard.summary.days", { from, to });
}

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
