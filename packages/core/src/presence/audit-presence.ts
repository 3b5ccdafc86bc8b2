import type { ChannelState } from "../answers/answers.ts";
import { ownGuardOf } from "../checks/own-guard.ts";
import { limitIn, type RuleSettings } from "../checks/rule-settings.ts";
import { GUARD_ABANDONED, GUARD_AMBER, GUARD_RED, UNANSWERED_RED_DAYS } from "../facts/guard-facts.ts";
import { because, type Reason } from "../facts/reason.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { GuardEntry, Plan } from "../plan/plan.ts";
import type { ChannelPlan } from "../strategy/channel-plan.ts";
import { daysBetween, type IsoDate, laterOf } from "../time/iso-date.ts";
import type { ChannelPresence, Light } from "./presence.ts";
import { silenceReaches } from "./silence-reaches.ts";

/** What is known of one channel beside its answers. */
export type ChannelRecord = {
  /** Whose record it is; each channel at most once. */
  readonly channel: Channel;
  /** The last day up to today on which a post went out. */
  readonly lastPostOn?: IsoDate;
  /** The last day on which somebody answered a customer. */
  readonly lastReplyOn?: IsoDate;
  /** How many conversations that are written down wait for an answer; default none. */
  readonly waiting?: number;
  /** The day on which the first of them began to wait. */
  readonly waitingSince?: IsoDate;
  /** How many of those that the answers count as waiting are written down since, answered or not; default none. */
  readonly writtenDown?: number;
  /** How many of the same have had their answer by the plan's steps that are done (`countAnsweredBySteps`); default none. */
  readonly answeredBySteps?: number;
  /** Days from today on for which posts stand on the calendar. */
  readonly plannedOn: readonly IsoDate[];
};

/** What is looked at. */
export type PresenceInput = {
  /** The plan whose channels they are. */
  readonly plan: Pick<Plan, "answers" | "channels" | "guard" | "startsOn">;
  /** What is known of its channels; one that is missing has had nothing yet. */
  readonly records: readonly ChannelRecord[];
  /** The day it is, in the business's zone. */
  readonly today: IsoDate;
  /** Checks as people have set them: days that `gone-dark` has of its own hold here as well. Default: as they come. */
  readonly ruleSettings?: RuleSettings;
};

/**
 * How every channel of a plan looks to strangers today and when it will look quiet and dark if nothing is added, in the
 * plan's order. Silence and open questions speak apart: who posts on and answers nobody is dark as well.
 */
export function auditPresence({ plan, records, today, ruleSettings = {} }: PresenceInput): ChannelPresence[] {
  const silenceDays = limitIn(ruleSettings, "gone-dark");
  return plan.channels.map((channelPlan) => {
    const record = records.find(({ channel }) => channel === channelPlan.channel);
    const guard = guardOf(plan, channelPlan.channel);
    return describe({
      plan,
      channelPlan,
      today,
      guard: ownGuardOf(guard, silenceDays),
      ...knownOf(plan, channelPlan, record),
    });
  });
}

// A channel that is not open has no pace of its own: it is measured by what any channel is.
function guardOf(plan: PresenceInput["plan"], channel: Channel): Days {
  return (
    plan.guard.find((entry) => entry.channel === channel) ?? {
      amberDays: GUARD_AMBER.value.minDays,
      redDays: GUARD_RED.value.minDays,
      abandonedDays: GUARD_ABANDONED.value.minDays,
      unansweredRedDays: UNANSWERED_RED_DAYS.value,
    }
  );
}

type Days = Pick<GuardEntry, "amberDays" | "redDays" | "abandonedDays" | "unansweredRedDays">;

type Known = {
  readonly lastPostOn: IsoDate | undefined;
  readonly lastReplyOn: IsoDate | undefined;
  readonly waiting: number;
  readonly waitingAsTold: number;
  readonly waitingSince: IsoDate | undefined;
  readonly plannedOn: readonly IsoDate[];
};

// What the owner told when the plan was made, and what has happened since.
function knownOf(
  { answers }: PresenceInput["plan"],
  { channel }: ChannelPlan,
  record: ChannelRecord | undefined,
): Known {
  const told = answers.channels.find((answer) => answer.channel === channel);
  return {
    lastPostOn: laterKnown(told?.lastPostOn, record?.lastPostOn),
    lastReplyOn: laterKnown(told?.lastReplyOn, record?.lastReplyOn),
    waiting: record?.waiting ?? 0,
    // Who is written down may be among those whom a step was about.
    waitingAsTold: Math.max(
      0,
      Math.ceil(told?.unanswered ?? 0) - Math.max(record?.writtenDown ?? 0, record?.answeredBySteps ?? 0),
    ),
    waitingSince: record?.waitingSince,
    plannedOn: record?.plannedOn ?? [],
  };
}

function laterKnown(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined || b === undefined ? (a ?? b) : laterOf(a, b);
}

type Looked = Known & {
  readonly plan: PresenceInput["plan"];
  readonly channelPlan: ChannelPlan;
  readonly guard: Days;
  readonly today: IsoDate;
};

function describe(looked: Looked): ChannelPresence {
  const { channelPlan, lastPostOn, lastReplyOn, waiting, waitingAsTold, waitingSince, plannedOn, today } = looked;
  const { channel, decision } = channelPlan;
  const nextPostOn = plannedOn.filter((date) => date >= today).toSorted()[0];
  const { light, reasons } = lightOf(looked);
  return {
    channel,
    decision,
    light,
    ...(lastPostOn === undefined ? {} : { lastPostOn }),
    ...(lastReplyOn === undefined ? {} : { lastReplyOn }),
    waiting,
    waitingAsTold,
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(nextPostOn === undefined ? {} : { nextPostOn }),
    ...silencesOf(looked),
    reasons,
  };
}

function silencesOf({ channelPlan, guard, plannedOn, ...known }: Looked): Pick<ChannelPresence, "quietOn" | "darkOn"> {
  if (channelPlan.postsPerWeek === 0) return {};
  const lastOn = known.lastPostOn ?? channelPlan.startsOn;
  return {
    quietOn: silenceReaches({ lastOn, plannedOn, days: guard.amberDays }),
    darkOn: silenceReaches({ lastOn, plannedOn, days: guard.redDays }),
  };
}

function lightOf(looked: Looked): { readonly light: Light; readonly reasons: readonly Reason[] } {
  const silence = silenceOf(looked);
  const questions = questionsOf(looked);
  const [first, ...others] = [silence, questions].sort((a, b) => BRIGHTNESS[a.light] - BRIGHTNESS[b.light]);
  const reasons = [first, ...others].flatMap((seen) => (seen?.reason === undefined ? [] : [seen.reason]));
  return { light: first?.light ?? "lit", reasons };
}

/** What is darker decides; nothing is darker than a place where nothing stands. */
const BRIGHTNESS: Readonly<Record<Light, number>> = { plot: 0, dark: 1, dim: 2, lit: 3 };

const LIGHT_AS_TOLD: Readonly<Record<Exclude<ChannelState, "none">, Light>> = {
  active: "lit",
  idle: "dim",
  abandoned: "dark",
};

type Seen = { readonly light: Light; readonly reason?: Reason };

function silenceOf({ plan, channelPlan, guard, lastPostOn, today }: Looked): Seen {
  const { channel } = channelPlan;
  if (lastPostOn === undefined) {
    const state = plan.answers.channels.find((answer) => answer.channel === channel)?.state;
    if (state === "none" || state === undefined)
      return { light: "plot", reason: because("presence-not-there", { channel }) };
    return { light: LIGHT_AS_TOLD[state], reason: because(`presence-as-told-${state}`, { channel }) };
  }
  const days = daysBetween(lastPostOn, today);
  const { amberDays, redDays, abandonedDays } = guard;
  const facts = { channel, days, lastPostOn, amberDays, redDays, abandonedDays };
  if (days >= abandonedDays)
    return { light: "dark", reason: because("presence-silent-for-long", facts, GUARD_ABANDONED.evidence) };
  if (days >= redDays) return { light: "dark", reason: because("presence-silent", facts, GUARD_RED.evidence) };
  if (days >= amberDays) return { light: "dim", reason: because("presence-quiet", facts, GUARD_AMBER.evidence) };
  return { light: "lit", reason: because("presence-in-step", facts, GUARD_AMBER.evidence) };
}

function questionsOf({ channelPlan, guard, waiting, waitingSince, today }: Looked): Seen {
  if (waitingSince === undefined) return { light: "lit" };
  const days = daysBetween(waitingSince, today);
  const { unansweredRedDays } = guard;
  const facts = { channel: channelPlan.channel, count: waiting, days, waitingSince, unansweredRedDays };
  const evidence = UNANSWERED_RED_DAYS.evidence;
  if (days > unansweredRedDays) return { light: "dark", reason: because("presence-unanswered", facts, evidence) };
  return { light: "lit", reason: because("presence-waiting", facts, evidence) };
}
