import { UNANSWERED_RED_DAYS } from "../facts/guard-facts.ts";
import { type DateRange, type IsoDate, isWithin } from "../time/iso-date.ts";
import { DAY_MINUTES } from "../time/week-ring.ts";
import { makeZoneClock } from "../time/zone-clock.ts";
import type { Instant } from "../time/zoned.ts";
import { listTurns, type ReplyTurn, type TalkInTime } from "./list-turns.ts";
import { makeLateAfter, type PlanPromise } from "./reply-due.ts";

/** A turn as the promise sees it at a moment. */
export type RatedTurn = Pick<ReplyTurn, "channel" | "answeredBy"> & {
  /** The day of the business's zone on which the waiting began. */
  readonly date: IsoDate;
  /** `unanswered`: the answer is owed by now; `waiting`: it is not owed yet. */
  readonly state: "in-time" | "late" | "unanswered" | "waiting";
  /** By the clock on the wall; without end while there is no answer. */
  readonly waitMinutes: number;
};

const MINUTE_MS = 60_000;

/** By what turns are rated. */
export type TurnRating = {
  /** By whose promise. */
  readonly plan: PlanPromise;
  /** Days of the business's zone on which the waiting began; other turns are left out. */
  readonly range: DateRange;
  /** What comes after it is not known yet. */
  readonly now: Instant;
};

/**
 * Holds the turns of conversations against a promise. One that nothing promises an answer to is owed it after a week of silence.
 * It remembers the days it has looked up, so keep it for one run, not for good.
 */
export function makeRateTurns({ plan, range, now }: TurnRating): (talk: TalkInTime) => readonly RatedTurn[] {
  const zone = makeZoneClock(plan.answers.business.zone);
  const lateAfter = makeLateAfter(plan);
  const nowMs = Date.parse(now);
  return (talk) =>
    listTurns(talk).flatMap((turn): RatedTurn[] => {
      const sinceMs = Date.parse(turn.since);
      const date = zone.dateAt(Math.floor(sinceMs / MINUTE_MS));
      if (!isWithin(date, range) || sinceMs > nowMs) return [];
      const lastMs =
        lateAfter({ ...talk, since: turn.since }) ?? sinceMs + UNANSWERED_RED_DAYS.value * DAY_MINUTES * MINUTE_MS;
      return [{ channel: turn.channel, date, ...rate(turn, { lastMs, nowMs }) }];
    });
}

/** The shortest of some waits that so large a share did not exceed; null where that many never ended. */
export function waitOf(waits: readonly number[], share: number): number | null {
  const wait = [...waits].sort((a, b) => a - b)[Math.ceil(share * waits.length) - 1];
  return wait === undefined || wait === Infinity ? null : wait;
}

function rate(
  { since, answeredAt, answeredBy }: ReplyTurn,
  { lastMs, nowMs }: { readonly lastMs: number; readonly nowMs: number },
): Pick<RatedTurn, "state" | "waitMinutes" | "answeredBy"> {
  const answeredMs = answeredAt === undefined ? Infinity : Date.parse(answeredAt);
  if (answeredMs > nowMs) return { state: lastMs < nowMs ? "unanswered" : "waiting", waitMinutes: Infinity };
  return {
    state: answeredMs <= lastMs ? "in-time" : "late",
    waitMinutes: (answeredMs - Date.parse(since)) / MINUTE_MS,
    ...(answeredBy === undefined ? {} : { answeredBy }),
  };
}
