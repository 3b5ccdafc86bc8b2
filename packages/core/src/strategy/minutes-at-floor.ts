import { THIN_DAY_COUNTS } from "../facts/coverage-facts.ts";
import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import type { Candidate } from "./candidate.ts";
import { channelMinutesAt, wholeMinutesOf } from "./channel-minutes.ts";
import type { Week } from "./choose-week.ts";
import type { Survey } from "./survey.ts";

/** The checks of a week that has none yet: the thinnest pattern's. */
const FEWEST_CHECKS: number = THIN_DAY_COUNTS.value[0];

/** Whole minutes a week that a channel takes at its lowest rate, under the checks of a week or the fewest there are. */
export function minutesAtFloor(candidate: Candidate, week: Week | undefined): number {
  return minutesAtRate(candidate, candidate.rates[0] ?? 0, week);
}

/** The same at another rate. */
export function minutesAtRate(candidate: Candidate, rate: number, week: Week | undefined): number {
  return wholeMinutesOf(channelMinutesAt(candidate, { rate, checkCount: week?.pattern.checkCount ?? FEWEST_CHECKS }));
}

/** Usable minutes that are neither for channels nor for checks: for looking back and learning. */
export function reservedMinutes({ capacity }: Survey): number {
  return capacity.reviewMinutes + capacity.team.reduce((total, { trainMinutes }) => total + trainMinutes, 0);
}

/** What the fewest checks take before any channel is looked at. */
export function fewestCheckMinutes({ patterns }: Survey): number {
  return patterns[0]?.startMinutes ?? FEWEST_CHECKS * CHECK_START_MINUTES.value;
}

/** What the fewest checks and the open musts take, each at its floor: that is all that musts have to share with others. */
export function openMustsAtFloor({ patterns, candidates }: Survey, week: Week): number {
  const thinnest = patterns[0] ?? week.pattern;
  return candidates
    .filter(({ isMust, channel }) => isMust && week.rates.has(channel))
    .reduce((total, must) => total + minutesAtFloor(must, { ...week, pattern: thinnest }), thinnest.startMinutes);
}
