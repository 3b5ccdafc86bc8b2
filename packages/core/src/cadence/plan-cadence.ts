import { TALK_MINUTES } from "../facts/cadence-facts.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { remember } from "../remember.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { timeAtMinute } from "../time/local-time.ts";
import { weeklyRule } from "../time/recurrence.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import { type AudienceClock, listAudienceClocks, type PeakMinutes } from "./audience-clock.ts";
import type { CadenceEntry } from "./cadence-entry.ts";
import { chooseDays, type DayCounts } from "./choose-days.ts";
import { choosePhases } from "./choose-phases.ts";
import { chooseTimes } from "./choose-times.ts";
import { explainCadence } from "./explain-cadence.ts";
import { type Habit, habitOf, type PreviousCadence } from "./habit.ts";
import { findLateOpening, type LateOpening } from "./late-opening.ts";

/**
 * When each open channel is posted to: weekly rules in wall time on the business's clock, in the order of `CHANNELS` and
 * of the day. Channels with the fewest posts choose their days first, so that the week fills evenly. What the plan before
 * had stays where it is unless another place is clearly better.
 */
export function planCadence(strategy: Strategy, previous?: PreviousCadence): CadenceEntry[] {
  const house = houseOf(strategy, previous);
  const days = chooseAllDays(strategy, house);
  const phases = choosePhases(
    openChannelsOf(strategy)
      .filter(isSlow)
      .map((each) => ({
        channel: each.channel,
        everyWeeks: everyWeeksOf(each),
        dayIndex: (days.get(each.channel) ?? []).indexOf(1),
        startsOn: each.startsOn,
        ...postingMondayOf(house.habitOn(each.channel)),
        ...(each.answer.lastPostOn === undefined ? {} : { lastPostOn: each.answer.lastPostOn }),
      })),
    strategy.startsOn,
  );
  return openChannelsOf(strategy).flatMap((decided) =>
    entriesOf(decided, {
      strategy,
      house,
      dayCounts: days.get(decided.channel) ?? [],
      phaseWeeks: phases.get(decided.channel) ?? 0,
    }),
  );
}

/** What holds for every channel of a firm. */
type House = {
  readonly clocks: readonly AudienceClock[];
  readonly checkDays: readonly Weekday[];
  readonly lateOpening: LateOpening | undefined;
  readonly habitOn: (channel: Channel) => Habit;
};

function houseOf({ answers, checks, startsOn }: Strategy, previous: PreviousCadence | undefined): House {
  const { zone } = answers.business;
  const lateOpening = findLateOpening(answers.workingHours);
  const checkedDays = new Set(checks.map(({ minuteOfWeek }) => WEEKDAYS[Math.floor(minuteOfWeek / DAY_MINUTES)]));
  return {
    clocks: lateOpening === undefined ? listAudienceClocks(answers.audience, { zone, startsOn }) : HOME_CLOCK,
    checkDays: WEEKDAYS.filter((day) => checkedDays.has(day)),
    lateOpening,
    habitOn: remember((channel: Channel) => habitOf(channel, { previous, zone })),
  };
}

function postingMondayOf({ postingMonday }: Habit): Pick<Habit, "postingMonday"> {
  return postingMonday === undefined ? {} : { postingMonday };
}

/** The guests of an evening's firm are where it is. */
const HOME_CLOCK: readonly AudienceClock[] = [{ share: 1, aheadMinutes: 0 }];

function openChannelsOf({ channels }: Strategy): DecidedChannel[] {
  return channels
    .filter(({ postsPerWeek }) => postsPerWeek > 0)
    .sort((a, b) => CHANNELS.indexOf(a.channel) - CHANNELS.indexOf(b.channel));
}

function isSlow({ postsPerWeek }: DecidedChannel): boolean {
  return postsPerWeek > 0 && postsPerWeek < 1;
}

function everyWeeksOf({ postsPerWeek }: DecidedChannel): number {
  return postsPerWeek < 1 ? Math.round(1 / postsPerWeek) : 1;
}

function chooseAllDays(strategy: Strategy, { checkDays, lateOpening, habitOn }: House): Map<Channel, DayCounts> {
  const taken = WEEKDAYS.map(() => 0);
  const chosen = new Map<Channel, DayCounts>();
  const fewestFirst = openChannelsOf(strategy).sort((a, b) => a.postsPerWeek - b.postsPerWeek);
  for (const { channel, postsPerWeek } of fewestFirst) {
    const facts = CHANNEL_FACTS[channel];
    const { minutesByDay } = habitOn(channel);
    const counts = chooseDays({
      postsPerWeek,
      weekdayWeights: facts.weekdayWeights.value,
      preferredDays: lateOpening?.openDays ?? checkDays,
      taken,
      minGapHours: facts.minGapHours.value,
      hasTalk: facts.engageMinutesPerWeek.value >= TALK_MINUTES.value,
      usedDays: WEEKDAYS.filter((_, index) => (minutesByDay[index]?.length ?? 0) > 0),
    });
    chosen.set(channel, counts);
    for (const [index, count] of counts.entries())
      taken[index] = (taken[index] ?? 0) + count * Math.min(1, postsPerWeek);
  }
  return chosen;
}

type Chosen = {
  readonly strategy: Strategy;
  readonly house: House;
  readonly dayCounts: DayCounts;
  readonly phaseWeeks: number;
};

function entriesOf(decided: DecidedChannel, { strategy, house, dayCounts, phaseWeeks }: Chosen): CadenceEntry[] {
  const peak = house.lateOpening?.peak ?? peakOf(decided.channel);
  const { checks, answers } = strategy;
  const usedMinutes = house.habitOn(decided.channel).minutesByDay;
  const times = chooseTimes({
    dayCounts,
    clocks: house.clocks,
    peak,
    checks,
    minGapHours: CHANNEL_FACTS[decided.channel].minGapHours.value,
    usedMinutes,
  });
  const everyWeeks = everyWeeksOf(decided);
  return times.map((time) => ({
    channel: decided.channel,
    rrule: weeklyRule(time.days, everyWeeks),
    time: timeAtMinute(time.minute),
    zone: answers.business.zone,
    phaseWeeks,
    reasons: explainCadence({ decided, strategy, time, times, peak, phaseWeeks, everyWeeks, usedMinutes, ...house }),
  }));
}

function peakOf(channel: Channel): PeakMinutes {
  const [from, to] = CHANNEL_FACTS[channel].peakHours.value;
  return { from: from * 60, to: to * 60 };
}
