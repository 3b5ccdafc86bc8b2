import type { ChannelAnswer } from "../answers/answers.ts";
import { CHANNEL_FACTS } from "../facts/channel-facts.ts";
import { FIT } from "../facts/fit-facts.ts";
import { FORMAT_MINUTES, type Format } from "../facts/format-minutes.ts";
import { GOAL_FACTS } from "../facts/goal-facts.ts";
import type { Channel, Goal } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";

export type ModelPattern = {
  readonly checkCount: number;
  readonly checkMinutes: number;
  /** In millionths. */
  readonly ownValue: number;
  readonly timing: Readonly<Partial<Record<Goal, number>>>;
};

export type ModelChannel = {
  readonly channel: Channel;
  readonly isMust: boolean;
  readonly isNew: boolean;
  readonly rates: readonly number[];
  /** In millionths. */
  readonly shutValue: number;
  readonly openAt: (rate: number, pattern: ModelPattern) => { readonly minutes: number; readonly value: number };
};

/** The goals that count, with shares that sum to 1. */
export type GoalWeights = ReadonlyMap<Goal, number>;

/** The model of one channel, for goals with these shares. */
export function modelChannel(
  answer: ChannelAnswer,
  { weights, startsOn }: { readonly weights: GoalWeights; readonly startsOn: IsoDate },
): ModelChannel {
  const { channel, state } = answer;
  const messages = answer.messagesPerWeek ?? { active: 2, idle: 1, abandoned: 0.5, none: 1 }[state];
  const reach = reachOf(answer);
  const care = 0.06 + (isOpening(answer, startsOn) ? 0.05 : 0);
  return {
    channel,
    isMust: answer.wish === "must",
    isNew: state === "none",
    rates: ratesOf(answer),
    shutValue: inMillionths(state === "active" ? -0.1 : 0),
    openAt: (rate, pattern) => {
      const posted = reach * (1 - Math.exp((-1.6 * rate) / CHANNEL_FACTS[channel].typical.value));
      const talked = Math.log(1 + messages) / Math.log(101);
      let worth = 0;
      for (const [goal, share] of weights) {
        const { post, answer: answering } = GOAL_FACTS[goal];
        const answered = talked * (0.5 + 0.5 * (pattern.timing[goal] ?? 0));
        worth += share * FIT[goal][channel].value * (post.value * posted + answering.value * answered);
      }
      return {
        minutes: minutesOf(channel, { rate, messages, checks: pattern.checkCount }),
        value: inMillionths(worth - care),
      };
    },
  };
}

function ratesOf({ channel, state, followers }: ChannelAnswer): number[] {
  const { floor, typical, max } = CHANNEL_FACTS[channel];
  const isBeginning = state === "none" || state === "abandoned";
  const usual = (followers ?? 0) >= 10_000 ? max.value : typical.value;
  const top = isBeginning ? Math.max(floor.value, Math.min(2, typical.value)) : usual;
  return [0.25, 0.5, 1, 2, 3, 4, 5, 7, 10, 14, 21].filter((rate) => rate >= floor.value && rate <= top);
}

function reachOf({ channel, state, followers }: ChannelAnswer): number {
  const { discovery, proxyFollowers } = CHANNEL_FACTS[channel];
  const known = Math.min(1, Math.log(1 + (followers ?? proxyFollowers.value)) / Math.log(20_001));
  const own = { active: known, idle: known, abandoned: 0.7 * known, none: 0 }[state];
  return Math.max(own, discovery.value);
}

// New, dead, or without a post for more than 60 days; an idle channel whose last post nobody knows counts as silent.
function isOpening({ state, lastPostOn }: ChannelAnswer, startsOn: IsoDate): boolean {
  if (state === "none" || state === "abandoned") return true;
  if (lastPostOn === undefined) return state === "idle";
  return Date.parse(startsOn) - Date.parse(lastPostOn) > 60 * 86_400_000;
}

function minutesOf(
  channel: Channel,
  { rate, messages, checks }: { readonly rate: number; readonly messages: number; readonly checks: number },
): number {
  const facts = CHANNEL_FACTS[channel];
  const perPost = (Object.entries(facts.formatShares.value) as [Format, number][]).reduce(
    (sum, [format, share]) => sum + share * FORMAT_MINUTES[format].value,
    0,
  );
  const looking = channel === "instagram-stories" ? 0 : 0.4 * checks;
  const engaging = facts.engageMinutesPerWeek.value * Math.min(1, rate / facts.typical.value);
  const answering = messages * facts.needsAnswer.value * (5 + 3 * facts.followRate.value);
  // A sum such as 77.00000000000001 is 77 minutes.
  return Math.ceil(rate * perPost + engaging + looking + facts.manageMinutesPerWeek.value + answering - 1e-9);
}

/** Values are added as whole millionths. */
export function inMillionths(value: number): number {
  return Math.round(value * 1_000_000);
}
