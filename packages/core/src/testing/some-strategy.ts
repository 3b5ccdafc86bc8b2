import { arrivalShares } from "../coverage/arrivals.ts";
import type { Check } from "../coverage/check.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import type { DecidedChannel, Strategy } from "../strategy/strategy.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type LocalTime, minuteOfDay } from "../time/local-time.ts";
import { STARTS_ON } from "./any-answers.ts";
import { someAnswers } from "./some-answers.ts";

/** A strategy decided by hand: one Facebook page at four posts a week, one owner who checks on weekdays at 16:15. */
export function someStrategy(changes: Partial<Strategy> = {}): Strategy {
  const answers = changes.answers ?? someAnswers();
  const [owner] = answers.people;
  return {
    answers,
    startsOn: STARTS_ON,
    mode: "planned",
    answeredShare: 1,
    goals: [{ goal: "service", share: 1 }],
    arrivals: arrivalShares(answers.audience, { businessZone: answers.business.zone, startsOn: STARTS_ON }),
    team: owner === undefined ? [] : [{ person: owner, availableMinutes: 180, usableMinutes: 162, trainMinutes: 9 }],
    reviewMinutes: 9,
    checks: someChecks(["mo", "tu", "we", "th", "fr"], "16:15"),
    channels: someChannels({ "facebook-page": 4 }),
    launch: { minutes: 0, items: [], weeksWithoutPosts: 0, reasons: [] },
    suggestions: [],
    reasons: [],
    value: 1,
    ...changes,
  };
}

/** Kept channels at so many posts a week, in the order of `CHANNELS`. */
export function someChannels(postsPerWeek: Readonly<Partial<Record<Channel, number>>>): DecidedChannel[] {
  return CHANNELS.flatMap((channel) => {
    const rate = postsPerWeek[channel];
    return rate === undefined ? [] : [someChannel(channel, { postsPerWeek: rate })];
  });
}

export function someChannel(channel: Channel, changes: Partial<DecidedChannel> = {}): DecidedChannel {
  return {
    channel,
    decision: "keep",
    postsPerWeek: 1,
    minutesPerWeek: 30,
    minutes: { posts: 20, engage: 5, manage: 5, look: 0, answers: 0 },
    startsOn: STARTS_ON,
    checklist: [],
    reasons: [],
    answer: { channel, state: "active" },
    ...changes,
  };
}

/** One check at the same time on each of the days, on the business's own clock. */
export function someChecks(days: readonly Weekday[], time: LocalTime, zone = "Europe/London"): Check[] {
  return days.map((day) => ({
    person: "Ana",
    day,
    time,
    zone,
    minuteOfWeek: WEEKDAYS.indexOf(day) * 1440 + minuteOfDay(time),
  }));
}
