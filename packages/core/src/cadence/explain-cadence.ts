import type { Check } from "../coverage/check.ts";
import { CHECK_AFTER_MINUTES, GOOD_DAY_WEIGHT } from "../facts/cadence-facts.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import { addDays, startOfWeek, WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { DAY_MINUTES, onWeekRing } from "../time/week-ring.ts";
import { type AudienceClock, type PeakMinutes, postingWorth } from "./audience-clock.ts";
import { type PostingTime, usedShare } from "./choose-times.ts";
import type { LateOpening } from "./late-opening.ts";

export type CadenceToExplain = {
  readonly decided: DecidedChannel;
  readonly strategy: Strategy;
  readonly time: PostingTime;
  /** All times of the channel. */
  readonly times: readonly PostingTime[];
  readonly peak: PeakMinutes;
  readonly clocks: readonly AudienceClock[];
  readonly checkDays: readonly Weekday[];
  readonly lateOpening: LateOpening | undefined;
  readonly phaseWeeks: number;
  readonly everyWeeks: number;
  /** The minutes at which the plan before posts on each weekday, Monday first. */
  readonly usedMinutes: readonly (readonly number[])[];
};

/** Why a channel is posted to on these days at this time. */
export function explainCadence(cadence: CadenceToExplain): Reason[] {
  return [
    ...chosenDays(cadence),
    ...daysBetween(cadence),
    ...whenSomebodyIsThere(cadence),
    ...severalTimes(cadence),
    chosenTime(cadence),
    ...stays(cadence),
    ...checkAfter(cadence),
    ...everyFewWeeks(cadence),
    ...startsLater(cadence),
  ];
}

// The sources name a channel's good days; what falls on another day has reasons of its own.
function chosenDays({ decided: { channel }, time }: CadenceToExplain): Reason[] {
  const { value: weights, evidence } = CHANNEL_FACTS[channel].weekdayWeights;
  const isGood = (day: Weekday) => (weights[WEEKDAYS.indexOf(day)] ?? 0) >= GOOD_DAY_WEIGHT.value;
  const goodDays = time.days.filter(isGood);
  const otherDays = time.days.filter((day) => !isGood(day));
  return [
    ...(goodDays.length > 0 ? [because("cadence-days", { channel, days: goodDays }, evidence)] : []),
    ...(otherDays.length > 0
      ? [because("cadence-other-days", { channel, days: otherDays, count: otherDays.length })]
      : []),
  ];
}

function daysBetween({ times }: CadenceToExplain): Reason[] {
  const days = times.flatMap((time) => time.days.map((day) => WEEKDAYS.indexOf(day))).sort((a, b) => a - b);
  if (days.length < 2) return [];
  const gaps = days.map((day, index) => (days[index + 1] ?? (days[0] ?? 0) + WEEKDAYS.length) - day);
  const count = Math.min(...gaps) - 1;
  return count > 0 ? [because("cadence-days-apart", { count })] : [];
}

function whenSomebodyIsThere({ time, checkDays, strategy, lateOpening }: CadenceToExplain): Reason[] {
  if (lateOpening !== undefined) return [];
  const isMet = time.days.length > 0 && time.days.every((day) => checkDays.includes(day));
  if (!isMet) return [];
  const isSeenThatDay = time.days.every((day) =>
    minutesToNextCheck(strategy.checks, day, time.minute).every((wait) => time.minute + wait < DAY_MINUTES),
  );
  // A look that comes soon has a line of its own.
  const isSaid = checkAfter({ time, strategy }).length > 0;
  return [because(isSeenThatDay && !isSaid ? "cadence-seen-that-day" : "cadence-on-check-days", { days: time.days })];
}

function severalTimes({ decided: { channel }, times, time }: CadenceToExplain): Reason[] {
  if (times.length < 2) return [];
  const others = times.filter((other) => other !== time);
  const isSameDay = others.some(({ days }) => days.some((day) => time.days.includes(day)));
  const facts = { channel, otherTimes: others.map(({ minute }) => timeAtMinute(minute)) };
  return [because(isSameDay ? "cadence-several-a-day" : "cadence-second-time", facts)];
}

function chosenTime(cadence: CadenceToExplain): Reason {
  const { decided, time, peak, clocks, lateOpening } = cadence;
  const facts = { time: timeAtMinute(time.minute), peakFrom: timeAtMinute(peak.from), peakTo: timeAtMinute(peak.to) };
  if (lateOpening !== undefined) {
    return because("cadence-before-opening", { ...facts, opensAt: timeAtMinute(lateOpening.opensAtMinute) });
  }
  const atPeak = clocks.filter(({ aheadMinutes }) => postingWorth(time.minute + aheadMinutes, peak) === 1);
  const peakShare = Math.round(atPeak.reduce((sum, { share }) => sum + share, 0) * 100) / 100;
  if (peakShare === 0) {
    return because("cadence-time-beside-peak", {
      channel: decided.channel,
      ...facts,
      awakeShare: awakeShareOf(cadence),
    });
  }
  const { evidence } = CHANNEL_FACTS[decided.channel].peakHours;
  return because("cadence-time", { channel: decided.channel, ...facts, peakShare }, evidence);
}

function awakeShareOf({ time, peak, clocks }: CadenceToExplain): number {
  const awake = clocks.filter(({ aheadMinutes }) => postingWorth(time.minute + aheadMinutes, peak) > 0);
  return Math.round(awake.reduce((sum, { share }) => sum + share, 0) * 100) / 100;
}

function stays({ time, usedMinutes }: CadenceToExplain): Reason[] {
  return usedShare({ usedMinutes }, time.minute, time.days) === 1 ? [because("cadence-stays", {})] : [];
}

function checkAfter({ time, strategy }: Pick<CadenceToExplain, "time" | "strategy">): Reason[] {
  const waits = time.days.flatMap((day) => minutesToNextCheck(strategy.checks, day, time.minute));
  const longest = Math.max(0, ...waits);
  const isSoon = waits.length === time.days.length && longest <= CHECK_AFTER_MINUTES.value[1] && longest > 0;
  return isSoon ? [because("cadence-before-check", { withinMinutes: longest })] : [];
}

function minutesToNextCheck(checks: readonly Check[], day: Weekday, minute: number): number[] {
  const posted = WEEKDAYS.indexOf(day) * DAY_MINUTES + minute;
  const waits = checks.map(({ minuteOfWeek }) => onWeekRing(minuteOfWeek - posted));
  return waits.length === 0 ? [] : [Math.min(...waits)];
}

function everyFewWeeks({ decided: { channel }, strategy, phaseWeeks, everyWeeks }: CadenceToExplain): Reason[] {
  if (everyWeeks === 1) return [];
  const firstWeek = addDays(startOfWeek(strategy.startsOn), phaseWeeks * 7);
  return [because("cadence-every-few-weeks", { channel, everyWeeks, firstWeek })];
}

function startsLater({ decided: { channel, startsOn }, strategy }: CadenceToExplain): Reason[] {
  return startsOn > strategy.startsOn ? [because("cadence-starts-later", { channel, startsOn })] : [];
}
