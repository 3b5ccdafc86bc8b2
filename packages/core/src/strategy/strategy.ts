import type { Answers, ChannelAnswer, Person } from "../answers/answers.ts";
import type { ArrivalShares } from "../coverage/arrivals.ts";
import type { Check } from "../coverage/check.ts";
import type { Reason } from "../facts/reason.ts";
import type { Goal } from "../facts/vocabulary.ts";
import type { Advice } from "../promise/advice.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { ChannelPlan } from "./channel-plan.ts";
import type { Launch } from "./launch.ts";
import type { PlanMode } from "./plan-mode.ts";
import type { Shortfall } from "./shortfall.ts";

/** What was decided jointly: which channels at which rate under which checks. Everything else of a plan follows from it. */
export type Strategy = {
  readonly answers: Answers;
  readonly startsOn: IsoDate;
  readonly mode: PlanMode;
  /** Share of the open channels' messages that there is time to answer: below 1 only in a flood, 0 when nothing is open. */
  readonly answeredShare: number;
  /** Normalised shares of the goals with a weight above 0, in the order of `GOALS`. */
  readonly goals: readonly { readonly goal: Goal; readonly share: number }[];
  /** When customers write. */
  readonly arrivals: ArrivalShares;
  readonly team: readonly TeamMember[];
  /** Minutes a week to look back at results. */
  readonly reviewMinutes: number;
  /** The chosen check pattern, in the order of the week; empty when nobody can check. */
  readonly checks: readonly Check[];
  /** The next denser week of checks that the people's windows allow, for advice; absent where there is none. */
  readonly nextChecks?: readonly Check[];
  /** Every channel of the answers in the order of `CHANNELS`. */
  readonly channels: readonly DecidedChannel[];
  readonly launch: Launch;
  readonly shortfall?: Shortfall;
  /** What an hour more would buy, and channels to think about. */
  readonly suggestions: readonly Advice[];
  readonly reasons: readonly Reason[];
  /** The objective reached, for comparisons; unitless. */
  readonly value: number;
};

export type TeamMember = {
  readonly person: Person;
  /** The hours given, cut to the windows. */
  readonly availableMinutes: number;
  /** Available less the contingency. */
  readonly usableMinutes: number;
  readonly trainMinutes: number;
};

export type DecidedChannel = ChannelPlan & { readonly answer: ChannelAnswer };
