import type { Plan, PlanGoal } from "@porchlight/core";
import { formatDuration } from "@porchlight/core";
import type { TFunction } from "i18next";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";

/** More names than this are told as a number of people. */
const NAMES_MAX = 3;
/** Shares this close read as the same percentage. */
const SAME_SHARE = 0.005;

/** The goals with their shares, heaviest first; names stand between `<b>` tags. */
export function goalWords(plan: Plan, t: TFunction): string {
  const [first, ...rest] = plan.goals.toSorted((a, b) => b.share - a.share);
  if (first === undefined) return "";
  const second = rest[0];
  if (second === undefined) return t("ui.plan.head.oneGoal", { goal: goalWord(first.goal, t) });
  if (first.share - (rest.at(-1)?.share ?? 0) < SAME_SHARE) {
    return t("ui.plan.head.equalGoals", {
      goals: listOf(
        [first, ...rest].map(({ goal }) => boldGoal(goal, t)),
        t,
      ),
    });
  }
  const isFirst = first.share - second.share >= SAME_SHARE;
  if (!isFirst)
    return t("ui.plan.head.goals", {
      goals: listOf(
        [first, ...rest].map((goal) => goalShare(goal, t)),
        t,
      ),
    });
  return t("ui.plan.head.firstGoal", {
    goal: goalWord(first.goal, t),
    share: first.share,
    rest: listOf(
      rest.map((goal) => goalShare(goal, t)),
      t,
    ),
  });
}

/** Whose hours the plan fits, and how many there are. */
export function peopleWords(plan: Plan, t: TFunction): string {
  const names = plan.answers.people.filter(({ hoursPerWeek }) => hoursPerWeek > 0).map(({ name }) => name);
  const minutes = plan.budget.availableMinutesPerWeek;
  if (names.length === 0 || minutes === 0) return t("ui.plan.head.noHours");
  const people =
    names.length > NAMES_MAX ? t("ui.plan.head.people", { number: numberWord(names.length, t) }) : listOf(names, t);
  const fits = plan.mode === "planned" ? "fits" : "fitsNot";
  return t(`ui.plan.head.${fits}`, { count: names.length, people: capitalised(people), hours: hourWords(minutes, t) });
}

function hourWords(minutes: number, t: TFunction): string {
  const hours = minutes / 60;
  if (!Number.isInteger(hours)) return formatDuration(minutes);
  return t("ui.plan.head.hours", { count: hours, number: numberWord(hours, t) });
}

function goalShare({ goal, share }: PlanGoal, t: TFunction): string {
  return t("ui.plan.head.goalShare", { goal: goalWord(goal, t), share });
}

function boldGoal(goal: PlanGoal["goal"], t: TFunction): string {
  return t("ui.plan.head.boldGoal", { goal: goalWord(goal, t) });
}

function goalWord(goal: PlanGoal["goal"], t: TFunction): string {
  return t(`ui.plan.goalWord.${goal}`);
}

function listOf(items: readonly string[], t: TFunction): string {
  return t("ui.plan.list", { items });
}
