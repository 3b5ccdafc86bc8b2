import type { Answers } from "../answers/answers.ts";
import type { Reason } from "../facts/reason.ts";
import type { Activity, Category, Channel, Decision, Goal } from "../facts/vocabulary.ts";
import type { IsoDate, Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { RecurrenceRule } from "../time/recurrence.ts";
import type { TimeZoneId } from "../time/zoned.ts";

/**
 * The versioned, immutable result of planning: plain JSON. It carries the answers it was made from, so that
 * `makePlan(plan.answers, { startsOn: plan.startsOn })` gives the same plan again.
 */
export type Plan = {
  /** The version of the tables and rules that made it. */
  readonly model: number;
  readonly mode: PlanMode;
  readonly startsOn: IsoDate;
  /** The day to look at the plan again: twelve weeks on. */
  readonly reviewOn: IsoDate;
  readonly zone: TimeZoneId;
  readonly answers: Answers;
  readonly goals: readonly PlanGoal[];
  readonly channels: readonly ChannelPlan[];
  readonly mix: Mix;
  readonly cadence: readonly CadenceEntry[];
  readonly routine: readonly RoutineBlock[];
  readonly promise: Promised;
  readonly budget: Budget;
  readonly guard: readonly GuardEntry[];
  readonly launch: Launch;
  /** What would help most, best first; each says what it buys. */
  readonly advice: readonly Advice[];
};

/**
 * `planned`: all wishes fit. `musts-too-many`: some channels that must be open do not fit the hours.
 * `flood`: there are more messages than minutes, so everything goes into answering. `nothing-fits`: not one channel can be
 * held. `empty`: there is no channel to decide on.
 */
export type PlanMode = "planned" | "musts-too-many" | "flood" | "nothing-fits" | "empty";

export type PlanGoal = {
  readonly goal: Goal;
  /** 0 to 1; the shares of a plan's goals sum to 1. */
  readonly share: number;
  /** Codes of what to measure, the first is the primary one; words under `kpi` in the catalogue. */
  readonly kpis: readonly string[];
  readonly reasons: readonly Reason[];
};

export type ChannelPlan = {
  readonly channel: Channel;
  readonly decision: Decision;
  readonly postsPerWeek: number;
  readonly minutesPerWeek: number;
  /** How `minutesPerWeek` comes about; all whole minutes, summing to it. */
  readonly minutes: {
    readonly posts: number;
    readonly engage: number;
    readonly manage: number;
    readonly look: number;
    readonly answers: number;
  };
  /** The day this channel's slots begin: a second new channel begins later. */
  readonly startsOn: IsoDate;
  /** What to do once because of the decision; words under `checklist` in the catalogue. */
  readonly checklist: readonly ChecklistItem[];
  readonly reasons: readonly Reason[];
};

export type ChecklistItem = { readonly code: string; readonly facts: Reason["facts"] };

export type CategoryShare = { readonly category: Category; readonly share: number };

export type Mix = {
  /** All eight categories in their fixed order; shares sum to 1. */
  readonly categories: readonly CategoryShare[];
  readonly promoShare: number;
  readonly promoShareMax: number;
  /** The mix on each open channel: categories that a network has no room for are left out. */
  readonly byChannel: readonly { readonly channel: Channel; readonly categories: readonly CategoryShare[] }[];
  readonly reasons: readonly Reason[];
};

export type CadenceEntry = {
  readonly channel: Channel;
  /** RRULE text without DTSTART and TZID; INTERVAL counts from the week of `startsOn` plus `phaseWeeks`. */
  readonly rrule: RecurrenceRule;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
  readonly phaseWeeks: number;
  readonly reasons: readonly Reason[];
};

export type RoutineBlock = {
  readonly activity: Activity;
  readonly person: string;
  readonly rrule: RecurrenceRule;
  readonly time: LocalTime;
  /** The person's own zone. */
  readonly zone: TimeZoneId;
  /** Minutes of each occurrence. */
  readonly minutes: number;
  readonly reasons: readonly Reason[];
};

/** "We answer within `withinMinutes`", true for `level` of all messages. */
export type Promised = {
  /** Absent when no promise can be kept. On the working clock these are minutes of opening hours. */
  readonly withinMinutes?: number;
  /** On the working clock, from a day up: the promise in opening days. */
  readonly withinDays?: number;
  readonly clock: "wall" | "working";
  /** The share of messages answered in time, 0 to 1. */
  readonly level: number;
  /** Share of messages answered within each span of wall-clock time, `withinMinutes` ascending. */
  readonly curve: readonly { readonly withinMinutes: number; readonly share: number }[];
  readonly meanMinutes: number;
  readonly worstMinutes: number;
  readonly reasons: readonly Reason[];
};

export type Budget = {
  /** What the people have: their hours, cut to the windows in which they are there. */
  readonly availableMinutesPerWeek: number;
  /** Available less a contingency; the plan never asks for more. */
  readonly usableMinutesPerWeek: number;
  readonly plannedMinutesPerWeek: number;
  /** What must be done even in a bad week. */
  readonly worstWeekMinutes: number;
  readonly byPerson: readonly PersonBudget[];
  readonly byActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
  /** Present when something wanted does not fit. */
  readonly shortfall?: Shortfall;
  readonly reasons: readonly Reason[];
};

export type PersonBudget = {
  readonly person: string;
  readonly availableMinutes: number;
  readonly usableMinutes: number;
  readonly plannedMinutes: number;
  readonly byActivity: readonly { readonly activity: Activity; readonly minutes: number }[];
};

export type Shortfall = {
  readonly needMinutes: number;
  readonly usableMinutes: number;
  readonly shortMinutes: number;
  readonly items: readonly { readonly channel: Channel; readonly minutesAtFloor: number }[];
  readonly options: readonly Reason[];
};

/** After how many days without a post a channel looks quiet (amber), dark (red) and abandoned. */
export type GuardEntry = {
  readonly channel: Channel;
  readonly amberDays: number;
  readonly redDays: number;
  readonly abandonedDays: number;
  /** Days after which one unanswered message alone makes the channel dark. */
  readonly unansweredRedDays: number;
  readonly reasons: readonly Reason[];
};

/** What has to be done once, outside the weekly budget. */
export type Launch = {
  readonly minutes: number;
  readonly items: readonly {
    readonly channel: Channel;
    readonly task: "start" | "revive" | "pause" | "close" | "backlog";
    readonly minutes: number;
    readonly count?: number;
  }[];
  /** How many weeks without posts would pay for it, were it not done beforehand. */
  readonly weeksWithoutPosts: number;
  readonly reasons: readonly Reason[];
};

export type Advice = {
  readonly kind: "extra-checks" | "more-checks" | "more-hours" | "suggest-channel";
  /** Answers' worth gained per minute a week, for ordering; unitless. */
  readonly gainPerMinute: number;
  readonly checks?: readonly { readonly day: Weekday; readonly time: LocalTime }[];
  readonly reason: Reason;
};
