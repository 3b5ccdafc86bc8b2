import {
  ANNOUNCE_DAYS,
  AWAKE_SHARE_MIN,
  MIX_DRIFT_SHARE,
  OVER_TIME_MINUTES_MIN,
  READY_DAYS,
  SAID_BEFORE_DAYS,
  UNCHECKED_MINUTES_MAX,
} from "../facts/finding-facts.ts";
import { REACH_DAYS } from "./calendar-to-check.ts";
import type { RuleCode } from "./rule-codes.ts";

/** The one number of a check that can be set. */
export type RuleLimit = {
  /** What it is counted in; a share goes from 0 to 1. */
  readonly unit: "share" | "minutes" | "hours" | "days";
  /** The smallest number that it may be. */
  readonly least: number;
  /** The largest number that it may be. */
  readonly most: number;
  /** What holds where nobody has set it; absent where the plan or the channel gives it. */
  readonly usual?: number;
};

/** The checks that have a number to set, and what it may be; their words stand in the catalogue under `ruleLimit`. */
export const RULE_LIMITS: Readonly<Partial<Record<RuleCode, RuleLimit>>> = {
  "gone-dark": { unit: "days", least: 1, most: 90 },
  "too-salesy": { unit: "share", least: 0, most: 1 },
  "mix-drift": { unit: "share", least: 0.01, most: 1, usual: MIX_DRIFT_SHARE.value },
  "over-time-budget": { unit: "minutes", least: 1, most: 600, usual: OVER_TIME_MINUTES_MIN.value },
  "over-own-time": { unit: "minutes", least: 1, most: 600, usual: OVER_TIME_MINUTES_MIN.value },
  "nobody-answers-after": { unit: "hours", least: 1, most: 336, usual: UNCHECKED_MINUTES_MAX.value / 60 },
  "outside-audience-day": { unit: "share", least: 0.01, most: 1, usual: AWAKE_SHARE_MIN.value },
  "double-booked": { unit: "hours", least: 0.25, most: 168 },
  // Further back than a calendar is known nothing can be found.
  "said-before": { unit: "days", least: 1, most: REACH_DAYS, usual: SAID_BEFORE_DAYS.value },
  "not-ready": { unit: "days", least: 0, most: REACH_DAYS, usual: READY_DAYS.value },
  "event-unannounced": { unit: "days", least: 0, most: 90, usual: ANNOUNCE_DAYS.value },
};
