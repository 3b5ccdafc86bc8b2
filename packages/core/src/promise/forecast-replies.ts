import type { WeeklyHours } from "../answers/answers.ts";
import { InvariantError } from "../errors.ts";
import { WEEKDAYS, type Weekday } from "../time/iso-date.ts";
import { type LocalTime, minuteOfDay } from "../time/local-time.ts";
import { DAY_MINUTES, WEEK_MINUTES } from "../time/week-ring.ts";
import { openingHoursOf } from "./opening-hours.ts";
import {
  meanWaitMinutes,
  type ReplyWaits,
  replyWaits,
  shareWaitingAtMost,
  type WaitPiece,
  worstWaitMinutes,
} from "./reply-waits.ts";
import { type ReplyLoad, shareUnderLoad } from "./share-under-load.ts";

/** When somebody looks, and what is asked of the forecast. */
export type ReplyForecastInput = {
  /** The looks at the inbox of a typical week, on one clock. */
  readonly checks: readonly {
    /** The day of the week. */
    readonly day: Weekday;
    /** The wall time at which somebody looks. */
    readonly time: LocalTime;
  }[];
  /** From the beginning of a check to its answers; default 0. */
  readonly delayMinutes?: number;
  /** The spans to forecast, in minutes of the clock. */
  readonly withinMinutes: readonly number[];
  /** `wall` (default) counts every minute, `working` only those of `workingHours`. */
  readonly clock?: "wall" | "working";
  /** Needed by the `working` clock. */
  readonly workingHours?: WeeklyHours;
  /** With a load, a message also waits for those that came before it since the last check. */
  readonly load?: ReplyLoad;
};

/** How soon messages are answered. */
export type ReplyForecast = {
  /** Share of messages answered within each span, 0 to 1, in the order of `withinMinutes`. */
  readonly shares: readonly number[];
  /** null: nobody checks, so nothing is ever answered. */
  readonly meanMinutes: number | null;
  /** The longest that a message waits; under load the longest on average, as a stream has no bound. null as above. */
  readonly worstMinutes: number | null;
};

/**
 * How soon messages that come in evenly all week are answered at these checks: exact, by renewal theory (E103). Times are
 * wall times on the business's clock.
 *
 * @throws InvariantError for the `working` clock without working hours.
 *
 * @example
 * const weekdays = (["mo", "tu", "we", "th", "fr"] as const).map((day) => ({ day, time: "09:00" as const }));
 * forecastReplies({ checks: weekdays, withinMinutes: [1440] }).shares; // [0.714…]: five days of seven
 */
export function forecastReplies(input: ReplyForecastInput): ReplyForecast {
  const { delayMinutes = 0, load } = input;
  const waits = waitsOf(input);
  const meanWait = meanWaitMinutes(waits);
  const worstWait = worstWaitMinutes(waits);
  if (meanWait === undefined || worstWait === undefined) {
    return { shares: input.withinMinutes.map(() => 0), meanMinutes: null, worstMinutes: null };
  }
  const shareWithin = (minutes: number) =>
    load && load.minutesPerMessage > 0
      ? shareUnderLoad(waits, { ...load, minutes })
      : shareWaitingAtMost(waits, minutes);
  const queued = addQueue(waits, { mean: meanWait, worst: worstWait, load });
  return {
    shares: input.withinMinutes.map((minutes) => shareWithin(minutes - delayMinutes)),
    meanMinutes: queued.mean + delayMinutes,
    worstMinutes: queued.worst + delayMinutes,
  };
}

function waitsOf({ checks, clock = "wall", workingHours }: ReplyForecastInput): ReplyWaits {
  const minutes = checks.map(({ day, time }) => WEEKDAYS.indexOf(day) * DAY_MINUTES + minuteOfDay(time));
  if (clock === "wall") return replyWaits(minutes);
  const opening = openingHoursOf(workingHours ?? []);
  if (opening.minutesPerWeek === 0) throw new InvariantError("the working clock needs working hours, got none");
  return replyWaits(minutes, opening.spans);
}

// What a load adds to the wait for the next check: the answers before one's own, and one's own.
function addQueue(
  waits: ReplyWaits,
  bare: { readonly mean: number; readonly worst: number; readonly load: ReplyLoad | undefined },
): { readonly mean: number; readonly worst: number } {
  if (bare.load === undefined) return bare;
  const { messagesPerWeek, minutesPerMessage } = bare.load;
  const workShare = (messagesPerWeek * minutesPerMessage) / WEEK_MINUTES;
  const sinceCheck = meanWaitMinutes(waits.map(readBackwards)) ?? 0;
  // Between the ends of a piece the mean wait changes evenly, so it is longest at one of them.
  const waitsAtEnds = waits.flatMap(({ lengthMinutes, sinceCheckMinutes, waitMinutes, clockRuns }) => [
    waitMinutes + workShare * sinceCheckMinutes,
    waitMinutes - (clockRuns ? lengthMinutes : 0) + workShare * (sinceCheckMinutes + lengthMinutes),
  ]);
  return {
    mean: bare.mean + sinceCheck * workShare + minutesPerMessage,
    worst: Math.max(...waitsAtEnds) + minutesPerMessage,
  };
}

// Read backwards, the time since the last check is a wait like any other.
function readBackwards(piece: WaitPiece): WaitPiece {
  return { ...piece, waitMinutes: piece.sinceCheckMinutes + piece.lengthMinutes, clockRuns: true };
}
