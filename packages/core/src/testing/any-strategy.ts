import * as fc from "fast-check";
import type { Answers } from "../answers/answers.ts";
import type { Check } from "../coverage/check.ts";
import { type CheckTime, checksOf, startMinutesOf } from "../coverage/check-times.ts";
import { listResponders, type Responder } from "../coverage/responders.ts";
import { CHECK_START_MINUTES, LOOK_MINUTES_PER_CHANNEL } from "../facts/time-facts.ts";
import { CHANNELS } from "../facts/vocabulary.ts";
import { apportion } from "../mix/apportion.ts";
import { measureCapacity } from "../strategy/capacity.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import { anyAnswers, STARTS_ON } from "./any-answers.ts";
import { someChannel, someStrategy } from "./some-strategy.ts";

/** How a strategy is to be filled: numbers that pick among what the answers allow. */
type Picks = {
  readonly times: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly fullness: number;
};

const picks: fc.Arbitrary<Picks> = fc.record({
  times: fc.array(fc.nat(1000), { maxLength: 8 }),
  weights: fc.array(fc.array(fc.nat(10), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  fullness: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

/**
 * Strategies that nobody would decide but that are possible: checks anywhere in the windows, any split of the minutes, often
 * down to the last one. Made without planning, so that many can be tried.
 */
export const anyStrategy: fc.Arbitrary<Strategy> = fc
  .tuple(anyAnswers({ people: 4 }), picks)
  .map(([answers, picked]) => fillStrategy(answers, picked));

function fillStrategy(answers: Answers, { times, weights, fullness }: Picks): Strategy {
  const { team, reviewMinutes, planningMinutes } = measureCapacity(answers);
  const channelCount = weights.length;
  const responders = listResponders({ ...answers, businessZone: answers.business.zone, startsOn: STARTS_ON });
  const checks = pickChecks(responders, times).filter(({ person }, _, all) => {
    const member = team.find((each) => each.person.name === person);
    const own = all.filter((check) => check.person === person).length;
    return member !== undefined && own * minutesOfLook(channelCount) <= member.usableMinutes - member.trainMinutes;
  });
  const looks = Math.ceil(checks.length * LOOK_MINUTES_PER_CHANNEL.value);
  const free = planningMinutes - checks.length * CHECK_START_MINUTES.value - channelCount * looks;
  const isIdle = checks.length === 0 || free < 0;
  const channels = isIdle ? [] : fillChannels(weights, { looks, minutes: Math.floor(free * fullness) });
  return someStrategy({
    answers,
    team: isIdle ? team.map((member) => ({ ...member, trainMinutes: 0 })) : team,
    reviewMinutes: isIdle ? 0 : reviewMinutes,
    checks: isIdle ? [] : checks,
    channels,
  });
}

function minutesOfLook(channelCount: number): number {
  return CHECK_START_MINUTES.value + Math.max(3, channelCount) * LOOK_MINUTES_PER_CHANNEL.value + 1;
}

function pickChecks(responders: readonly Responder[], times: readonly number[]): Check[] {
  const possible = responders.flatMap((responder) =>
    responder.windows.flatMap((window) =>
      startMinutesOf(window)
        .filter((_, index) => index % 4 === 0)
        .map((startMinute): CheckTime => ({ responder, window, startMinute, dayIndexes: window.dayIndexes })),
    ),
  );
  const chosen = new Set(times.flatMap((time) => (possible.length > 0 ? [possible[time % possible.length]] : [])));
  return [...chosen].flatMap((time) => (time ? checksOf(time) : [])).sort((a, b) => a.minuteOfWeek - b.minuteOfWeek);
}

function fillChannels(
  weights: Picks["weights"],
  given: { readonly looks: number; readonly minutes: number },
): DecidedChannel[] {
  const weightPerPart = weights.flat().map((weight) => weight + 0.01);
  const parts = apportion(weightPerPart, given.minutes);
  return weights.flatMap((_, index) => {
    const [posts = 0, engage = 0, manage = 0, answers = 0] = parts.slice(4 * index, 4 * index + 4);
    const channel = CHANNELS[index];
    const minutes = { posts, engage, manage, answers, look: given.looks };
    const minutesPerWeek = posts + engage + manage + answers + given.looks;
    return channel === undefined ? [] : [someChannel(channel, { minutes, minutesPerWeek })];
  });
}
