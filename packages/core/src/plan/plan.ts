import type { Answers } from "../answers/answers.ts";
import type { CadenceEntry } from "../cadence/cadence-entry.ts";
import type { Reason } from "../facts/reason.ts";
import type { Channel, Goal } from "../facts/vocabulary.ts";
import type { Mix } from "../mix/mix.ts";
import type { Advice } from "../promise/advice.ts";
import type { Promised } from "../promise/promised.ts";
import type { Budget } from "../routine/budget.ts";
import type { RoutineBlock } from "../routine/routine-block.ts";
import type { ChannelPlan } from "../strategy/channel-plan.ts";
import type { Launch } from "../strategy/launch.ts";
import type { PlanMode } from "../strategy/plan-mode.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { TimeZoneId } from "../time/zoned.ts";
import type { Money } from "./money.ts";

/**
 * The versioned, immutable result of planning: plain JSON. It carries the answers it was made from, so that
 * `makePlan(plan.answers, { startsOn: plan.startsOn, previous })` gives the same plan again, with the plan before it.
 */
export type Plan = {
  /** The version of the tables and rules that made it. */
  readonly model: number;
  /** How the wishes and the hours met. */
  readonly mode: PlanMode;
  /** The first day of the plan; its week is the first that whole weeks are counted from. */
  readonly startsOn: IsoDate;
  /** The day to look at the plan again: twelve weeks on. */
  readonly reviewOn: IsoDate;
  /** The business's zone: every wall time of the plan is in it, but for those that name another. */
  readonly zone: TimeZoneId;
  /** What it was made from, unchanged. */
  readonly answers: Answers;
  /** The goals that weigh something, in the order of `GOALS`. */
  readonly goals: readonly PlanGoal[];
  /** A decision for every channel that the answers name, in the order of `CHANNELS`. */
  readonly channels: readonly ChannelPlan[];
  /** What to post. */
  readonly mix: Mix;
  /** When to post. */
  readonly cadence: readonly CadenceEntry[];
  /** Who does what when. */
  readonly routine: readonly RoutineBlock[];
  /** The answer that customers may count on. */
  readonly promise: Promised;
  /** The minutes, and whose they are. */
  readonly budget: Budget;
  /** Present where an open channel costs money. */
  readonly money?: Money;
  /** From when on silence speaks against each open channel. */
  readonly guard: readonly GuardEntry[];
  /** What has to be done once. */
  readonly launch: Launch;
  /** What would help most, best first; each says what it buys. */
  readonly advice: readonly Advice[];
  /** Why the plan as a whole is as it is: its mode, and its checks. */
  readonly reasons: readonly Reason[];
};

/** A goal of the plan and how to see whether it is reached. */
export type PlanGoal = {
  /** The goal. */
  readonly goal: Goal;
  /** 0 to 1; the shares of a plan's goals sum to 1. */
  readonly share: number;
  /** Codes of what to measure, the first is the primary one; words under `kpi` in the catalogue. */
  readonly kpis: readonly string[];
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};

/** After how many days without a post a channel looks quiet (amber), dark (red) and abandoned. */
export type GuardEntry = {
  /** An open channel. */
  readonly channel: Channel;
  /** Days of silence after which it looks quiet. */
  readonly amberDays: number;
  /** Days of silence after which it looks dark; more than `amberDays`. */
  readonly redDays: number;
  /** Days of silence after which it looks given up; more than `redDays`. */
  readonly abandonedDays: number;
  /** Days after which one unanswered message alone makes the channel dark. */
  readonly unansweredRedDays: number;
  /** Why, each line with its sources. */
  readonly reasons: readonly Reason[];
};
