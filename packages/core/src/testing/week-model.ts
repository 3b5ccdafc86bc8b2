import type { Answers, ChannelAnswer, Person, WeeklyHours } from "../answers/answers.ts";
import type { CheckPattern } from "../coverage/list-check-patterns.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import type { Goal } from "../facts/vocabulary.ts";
import { GOALS } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { type GoalWeights, inMillionths, type ModelChannel, type ModelPattern, modelChannel } from "./channel-model.ts";
import { offsetMinutesByIntl } from "./offset-by-intl.ts";

/**
 * The planning model written down a second time, straight from its description: what a week of checks and channels costs
 * and is worth. It shares tables with the planner, but no code and no constant of the formulas, so that a slip in either
 * shows where the two are compared.
 */
export type WeekModel = {
  /** For channels and checks together. */
  readonly planningMinutes: number;
  readonly startsMax: number;
  readonly channels: readonly ModelChannel[];
  /** The patterns that people have the minutes for. */
  readonly patterns: readonly ModelPattern[];
};

export function modelWeek(
  answers: Answers,
  given: { readonly startsOn: IsoDate; readonly patterns: readonly CheckPattern[] },
): WeekModel {
  const wanted = listWanted(answers.channels);
  const weights = weighGoals(answers);
  const arrivals = arrivalsOf(answers, given.startsOn);
  const limits = answers.people.map((person) => ({ person, most: checksAtMost(person, answers, wanted.length) }));
  const fresh = wanted.filter(({ state }) => state === "none");
  const usual = fresh.length < wanted.length ? 1 : 2;
  return {
    planningMinutes: planningMinutesOf(answers),
    startsMax: Math.max(usual, fresh.filter(({ wish }) => wish === "must").length),
    channels: wanted.map((answer) => modelChannel(answer, { weights, startsOn: given.startsOn })),
    patterns: given.patterns
      .filter(({ checks }) =>
        limits.every(({ person, most }) => checks.filter((check) => check.person === person.name).length <= most),
      )
      .map((pattern) => modelPattern(pattern, { goals: [...weights.keys()], arrivals })),
  };
}

// Wished away goes first; Stories go with the feed that they are told on.
function listWanted(channels: readonly ChannelAnswer[]): ChannelAnswer[] {
  const feedless = channels.some(({ channel, wish }) => channel === "instagram" && wish === "no");
  return channels.filter(({ channel, wish }) => wish !== "no" && !(feedless && channel === "instagram-stories"));
}

function weighGoals({ goals }: Answers): GoalWeights {
  const total = goals.reduce((sum, { weight }) => sum + weight, 0);
  const weights = GOALS.map((goal) => {
    const own = goals.filter((each) => each.goal === goal).reduce((sum, { weight }) => sum + weight, 0);
    return [goal, own / total] as const;
  });
  return new Map(weights.filter(([, share]) => share > 0));
}

function planningMinutesOf({ people, workingHours }: Answers): number {
  let available = 0;
  let free = 0;
  for (const person of people) {
    const own = availableMinutesOf(person, workingHours);
    available += own;
    free += own * (0.9 - (person.trained ? 0.02 : 0.05));
  }
  return Math.floor(free - Math.min(60, Math.max(5, 0.05 * available)) + 1e-6);
}

function availableMinutesOf({ hoursPerWeek, hours }: Person, workingHours: WeeklyHours): number {
  const isThere = new Array<boolean>(7 * 24 * 60).fill(false);
  for (const { days, from, to } of hours ?? workingHours) {
    const start = clockMinute(from);
    const length = (((clockMinute(to) - start) % 1440) + 1440) % 1440;
    for (const day of days) {
      const monday = ["mo", "tu", "we", "th", "fr", "sa", "su"].indexOf(day) * 1440 + start;
      for (let minute = 0; minute < length; minute += 1) isThere[(monday + minute) % isThere.length] = true;
    }
  }
  return Math.min(Math.floor(hoursPerWeek * 60 + 1e-6), isThere.filter(Boolean).length);
}

function clockMinute(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

// Looking in may take half of somebody's usable minutes for three channels, and all but the training for all of them.
function checksAtMost(person: Person, { workingHours }: Answers, channelCount: number): number {
  const available = availableMinutesOf(person, workingHours);
  const usable = available - Math.floor(available * 0.1 + 1e-6);
  const training = Math.floor(available * (person.trained ? 0.02 : 0.05) + 1e-6);
  const looks = 2 + 0.4 * Math.max(3, channelCount);
  return Math.floor(Math.min(usable / 2 / 3.2, (usable - training) / looks) + 1e-9);
}

function modelPattern(
  { checks, dayShare }: CheckPattern,
  { goals, arrivals }: { readonly goals: readonly Goal[]; readonly arrivals: readonly number[] },
): ModelPattern {
  const waits = waitsFor(checks);
  return {
    checkCount: checks.length,
    checkMinutes: 2 * checks.length,
    ownValue: inMillionths(0.2 * dayShare - 0.002 * checks.length),
    timing: Object.fromEntries(goals.map((goal) => [goal, timingWorth(waits, arrivals, goal)])),
  };
}

// The share of messages in each quarter hour of the business's week: 1 by day, 8 to 22 where the writers live, 0.2 at night.
function arrivalsOf({ audience, business }: Answers, startsOn: IsoDate): number[] {
  const home = offsetMinutesByIntl(business.zone, startsOn);
  const groups = audience.map(({ zone, share }) => ({ share, ahead: offsetMinutesByIntl(zone, startsOn) - home }));
  const weights = Array.from({ length: 672 }, (_, quarter) =>
    groups.reduce((sum, { share, ahead }) => {
      const minute = (quarter * 15 + ahead + 7 * 1440) % 1440;
      return sum + share * (minute >= 8 * 60 && minute < 22 * 60 ? 1 : 0.2);
    }, 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

// Hours from each quarter hour to its answer, at the first check that begins in a later one.
function waitsFor(checks: CheckPattern["checks"]): number[] {
  const quarters = checks.map(({ minuteOfWeek }) => Math.floor(minuteOfWeek / 15)).sort((a, b) => a - b);
  const [first = Number.NaN] = quarters;
  return Array.from({ length: 672 }, (_, quarter) => {
    const answered = quarters.find((check) => check > quarter) ?? first + 672;
    return (answered - quarter) / 4;
  });
}

function timingWorth(waitHours: readonly number[], arrivals: readonly number[], goal: Goal): number {
  const halfLife = GOAL_FACTS[goal].halfLifeHours.value;
  return waitHours.reduce((sum, hours, quarter) => sum + (arrivals[quarter] ?? 0) / (1 + hours / halfLife), 0);
}
