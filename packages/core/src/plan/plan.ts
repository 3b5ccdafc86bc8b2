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
  /** Present where an open channel costs money. */
  readonly money?: Money;
  readonly guard: readonly GuardEntry[];
  readonly launch: Launch;
  /** What would help most, best first; each says what it buys. */
  readonly advice: readonly Advice[];
  /** Why the plan as a whole is as it is: its mode, and its checks. */
  readonly reasons: readonly Reason[];
};

export type PlanGoal = {
  readonly goal: Goal;
  /** 0 to 1; the shares of a plan's goals sum to 1. */
  readonly share: number;
  /** Codes of what to measure, the first is the primary one; words under `kpi` in the catalogue. */
  readonly kpis: readonly string[];
  readonly reasons: readonly Reason[];
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
