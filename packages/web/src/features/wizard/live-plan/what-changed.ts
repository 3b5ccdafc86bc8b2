import {
  type Category,
  type Channel,
  type ChannelPlan,
  type Decision,
  GOALS,
  type Goal,
  type Plan,
  type Promised,
} from "@porchlight/core";
import { postsPerWeekOf } from "../../../shared/plan/posts-per-week.ts";
import { goalWeights } from "../goals/share-goals.ts";

/** One thing that is otherwise in the second of two plans; minutes and posts are a week's unless they say more. */
export type PlanChange =
  | { readonly kind: "goal"; readonly goal: Goal; readonly from: number; readonly to: number }
  | { readonly kind: "hours"; readonly fromMinutes: number; readonly toMinutes: number }
  | { readonly kind: "promise"; readonly from: Promised; readonly to: Promised }
  | ChannelDecisions
  | { readonly kind: "rate"; readonly channel: Channel; readonly fromPosts: number; readonly toPosts: number }
  | { readonly kind: "more-channels"; readonly channels: number }
  | ChannelShift
  | { readonly kind: "mix"; readonly gains: Category; readonly loses: Category; readonly postsInFourWeeks: number }
  | { readonly kind: "time"; readonly moreMinutes: number }
  | { readonly kind: "steady"; readonly what: "channels-and-hours" | "channels" | "everything" };

/** Channels of which the same is now decided; without `from` they are new, without `to` they are gone. */
type ChannelDecisions = {
  readonly kind: "decision";
  readonly channels: readonly Channel[];
  readonly from?: Decision;
  readonly to?: Decision;
};

/** Why posts went from one channel to another within the same hours. */
type ChannelShift = {
  readonly kind: "shift";
  readonly gains: Channel;
  readonly loses: Channel;
  /** The goals that the one which gains helps most. */
  readonly goals: readonly Goal[];
  /** What making one post takes on either, where it takes less on the one that gains. */
  readonly minutesPerPost?: { readonly gains: number; readonly loses: number };
};

/** So many sentences tell of channels; the channels that are left are counted. */
const CHANNEL_SENTENCES = 3;
/** Smaller differences of a week's time are the rounding of its blocks. */
const MINUTES_NOTICED = 5;

/**
 * What is otherwise in the second of two plans: the cause, then what weighs most, channels that open or shut before the
 * promise, that before posts, mix and minutes; and what stayed the same although something changed.
 */
export function whatChanged(before: Plan, after: Plan): PlanChange[] {
  const causes = [goalChange(before, after), hoursChange(before, after)];
  const decisions = decisionChanges(before, after);
  const rates = rateChanges(before, after);
  const named = decisions.slice(0, CHANNEL_SENTENCES);
  const namedRates = rates.slice(0, CHANNEL_SENTENCES - named.length);
  const rest = moreChannels([...decisions.slice(named.length), ...rates.slice(namedRates.length)]);
  const promise = promiseChange(before, after);
  const mix = mixChange(before, after);
  const time = timeChange(before, after);
  const shift = channelShift(before, after);
  const changes = [...causes, ...named, promise, ...namedRates, rest, shift, mix, time].filter(
    (change) => change !== undefined,
  );
  const effects = changes.filter(({ kind }) => kind !== "goal" && kind !== "hours");
  if (effects.length === 0) return [...changes, { kind: "steady", what: "everything" }];
  if (decisions.length + rates.length > 0) return changes;
  return [...changes, { kind: "steady", what: time === undefined ? "channels-and-hours" : "channels" }];
}

/** False when all there is to say is that nothing changed. */
export function isWorthSaying(changes: readonly PlanChange[]): boolean {
  return changes.some(({ kind }) => kind !== "steady");
}

function goalChange(before: Plan, after: Plan): PlanChange | undefined {
  const had = goalWeights(before.answers.goals);
  const has = goalWeights(after.answers.goals);
  const [most] = GOALS.toSorted((a, b) => Math.abs(has[b] - had[b]) - Math.abs(has[a] - had[a]));
  if (most === undefined || has[most] === had[most]) return undefined;
  return { kind: "goal", goal: most, from: had[most], to: has[most] };
}

function hoursChange(before: Plan, after: Plan): PlanChange | undefined {
  const fromMinutes = before.budget.availableMinutesPerWeek;
  const toMinutes = after.budget.availableMinutesPerWeek;
  return fromMinutes === toMinutes ? undefined : { kind: "hours", fromMinutes, toMinutes };
}

function promiseChange({ promise: from }: Plan, { promise: to }: Plan): PlanChange | undefined {
  // A promise in days reads the same however many minutes its days have.
  const isInDays = from.withinDays !== undefined && to.withinDays !== undefined;
  const isSame = isInDays
    ? from.withinDays === to.withinDays
    : from.withinDays === to.withinDays && from.withinMinutes === to.withinMinutes && from.clock === to.clock;
  return isSame ? undefined : { kind: "promise", from, to };
}

// Channels of which the same was and is decided share a sentence; the largest group comes first.
function decisionChanges(before: Plan, after: Plan): ChannelDecisions[] {
  const channels = [...after.channels, ...before.channels].map(({ channel }) => channel);
  const groups = new Map<string, ChannelDecisions>();
  for (const channel of new Set(channels)) {
    const from = findChannel(before, channel)?.decision;
    const to = findChannel(after, channel)?.decision;
    if (from === to) continue;
    const key = `${from}/${to}`;
    const others = groups.get(key)?.channels ?? [];
    groups.set(key, {
      kind: "decision",
      channels: [...others, channel],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }
  return [...groups.values()].toSorted((a, b) => b.channels.length - a.channels.length);
}

type RateChange = Extract<PlanChange, { readonly kind: "rate" }>;

function rateChanges(before: Plan, after: Plan): RateChange[] {
  const changes = after.channels.flatMap(({ channel, decision, postsPerWeek: toPosts }): RateChange[] => {
    const was = findChannel(before, channel);
    if (was === undefined || was.decision !== decision || was.postsPerWeek === toPosts) return [];
    return [{ kind: "rate", channel, fromPosts: was.postsPerWeek, toPosts }];
  });
  const size = ({ fromPosts, toPosts }: RateChange) => Math.abs(toPosts - fromPosts);
  return changes.toSorted((a, b) => size(b) - size(a));
}

function moreChannels(unnamed: readonly (ChannelDecisions | RateChange)[]): PlanChange | undefined {
  const channels = unnamed.reduce((sum, change) => sum + (change.kind === "rate" ? 1 : change.channels.length), 0);
  return channels === 0 ? undefined : { kind: "more-channels", channels };
}

function channelShift(before: Plan, after: Plan): ChannelShift | undefined {
  // With other hours the hours are the reason.
  if (hoursChange(before, after) !== undefined) return undefined;
  const moves = after.channels
    .map((channel) => ({ channel, more: channel.postsPerWeek - postsOn(before, channel.channel) }))
    .toSorted((a, b) => b.more - a.more);
  const [gainer, loser] = [moves.at(0), moves.at(-1)];
  if (gainer === undefined || loser === undefined || gainer.more <= 0 || loser.more >= 0) return undefined;
  const goals = gainer.channel.reasons.find(({ code }) => code === "serves-goals")?.facts.goals;
  if (!Array.isArray(goals)) return undefined;
  const gains = minutesPerPost(gainer.channel);
  const loses = minutesPerPost(loser.channel) ?? minutesPerPost(findChannel(before, loser.channel.channel));
  const isCheaper = gains !== undefined && loses !== undefined && gains < loses;
  return {
    kind: "shift",
    gains: gainer.channel.channel,
    loses: loser.channel.channel,
    goals: GOALS.filter((goal) => goals.includes(goal)),
    ...(isCheaper ? { minutesPerPost: { gains, loses } } : {}),
  };
}

function postsOn(plan: Plan, channel: Channel): number {
  return findChannel(plan, channel)?.postsPerWeek ?? 0;
}

function minutesPerPost(channel: ChannelPlan | undefined): number | undefined {
  if (channel === undefined || channel.postsPerWeek === 0) return undefined;
  return Math.round(channel.minutes.posts / channel.postsPerWeek);
}

function mixChange(before: Plan, after: Plan): PlanChange | undefined {
  const gains = after.mix.categories
    .map(({ category, share }) => ({ category, gain: share - shareOf(before, category) }))
    .toSorted((a, b) => b.gain - a.gain);
  const [most, least] = [gains.at(0), gains.at(-1)];
  // Half a percent is where the shown number changes.
  if (most === undefined || least === undefined || most.gain < 0.005) return undefined;
  const posts = postsPerWeekOf(after) * shareOf(after, most.category);
  const postsBefore = postsPerWeekOf(before) * shareOf(before, most.category);
  return {
    kind: "mix",
    gains: most.category,
    loses: least.category,
    postsInFourWeeks: Math.max(0, Math.round((posts - postsBefore) * 4)),
  };
}

function timeChange(before: Plan, after: Plan): PlanChange | undefined {
  const moreMinutes = after.budget.plannedMinutesPerWeek - before.budget.plannedMinutesPerWeek;
  return Math.abs(moreMinutes) < MINUTES_NOTICED ? undefined : { kind: "time", moreMinutes };
}

function findChannel({ channels }: Plan, channel: Channel): ChannelPlan | undefined {
  return channels.find((entry) => entry.channel === channel);
}

function shareOf({ mix }: Plan, category: Category): number {
  return mix.categories.find((entry) => entry.category === category)?.share ?? 0;
}
