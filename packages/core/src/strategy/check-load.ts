import { CHECK_START_MINUTES } from "../facts/time-facts.ts";
import { sum } from "../sum.ts";
import { lookMinutesOf, minutesPerAnswer } from "./channel-minutes.ts";
import type { ChannelPlan } from "./channel-plan.ts";

/**
 * What the checks of a strategy have to answer: messages a week that need it, the minutes that one takes on average, and the
 * minutes of looking before the first.
 */
export function checkLoadOf(channels: readonly ChannelPlan[]): {
  readonly messagesPerWeek: number;
  readonly minutesPerMessage: number;
  readonly lookMinutes: number;
} {
  const open = channels.filter(({ postsPerWeek }) => postsPerWeek > 0);
  const answerMinutes = sum(open.map(({ minutes }) => minutes.answers));
  const messagesPerWeek = sum(open.map(({ channel, minutes }) => minutes.answers / minutesPerAnswer(channel)));
  return {
    messagesPerWeek,
    minutesPerMessage: messagesPerWeek > 0 ? answerMinutes / messagesPerWeek : 0,
    lookMinutes: CHECK_START_MINUTES.value + sum(open.map(({ channel }) => lookMinutesOf(channel))),
  };
}
