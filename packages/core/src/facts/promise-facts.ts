import type { Fact } from "./fact.ts";
import { judged, sourced } from "./fact.ts";

/** Share of messages that a promise must hold for, 0 to 1. */
export const PROMISE_LEVEL: Fact<number> = judged(0.95, "one in twenty may wait longer");

/** Answers in a week, a mean, that come too late beside those that a promise allows before the week is said to break it. */
export const LATE_ANSWERS_NOTICED: Fact<number> = judged(
  0.5,
  "less is nobody's late answer, but the rounding of a promise that just holds",
);
/** The same as a share of a week's messages, 0 to 1, for those to whom few write; what is less of the two counts. */
export const LATE_SHARE_NOTICED: Fact<number> = judged(0.1, "twice as many as a promise allows, beside those");

/** Promises in minutes of wall-clock time, ascending. */
export const WALL_PROMISE_MINUTES: Fact<readonly number[]> = judged([60, 120, 240, 480, 720, 1440], "round promises");
/** Promises in minutes of opening hours, ascending; slower ones are whole opening days. */
export const WORKING_PROMISE_MINUTES: Fact<readonly number[]> = judged([60, 120, 240], "round promises");
/** Promises in opening days, ascending; a day is the longest opening day of the week. */
export const WORKING_PROMISE_DAYS: Fact<readonly number[]> = judged([1, 2, 3, 5], "round promises");

/** How many customers hope for an answer within a span. */
export type HopedReply = {
  /** Minutes from the message to its answer. */
  readonly withinMinutes: number;
  /** Of all customers, 0 to 1; who hopes for a quicker answer is among them. */
  readonly share: number;
};

/**
 * Share of customers who hope for an answer within these minutes, ascending. The source's 30% "within hours" names no
 * number of hours, so no point stands between one hour and the same day.
 */
export const HOPED_REPLIES: Fact<readonly HopedReply[]> = sourced(
  [
    { withinMinutes: 10, share: 0.1 },
    { withinMinutes: 60, share: 0.4 },
    { withinMinutes: 1440, share: 1 },
  ],
  "E050",
);

/** So many days before days off visitors are told of them. */
export const CLOSURE_NOTICE_DAYS: Fact<number> = judged(
  14,
  "time enough to write before, and not so early that it is passed over",
);
