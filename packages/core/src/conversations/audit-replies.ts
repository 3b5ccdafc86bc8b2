import { HOPED_REPLIES } from "../facts/promise-facts.ts";
import { CHANNELS, type Channel } from "../facts/vocabulary.ts";
import { addDays, type DateRange, datesBetween, type IsoDate, isWithin, startOfWeek } from "../time/iso-date.ts";
import type { Instant } from "../time/zoned.ts";
import type { TalkInTime } from "./list-turns.ts";
import { makeRateTurns, type RatedTurn, waitOf } from "./rate-turns.ts";
import type { PlanPromise } from "./reply-due.ts";
import { type ShareRange, shareRange } from "./share-range.ts";

/** How answers came. Whoever waits and is not owed an answer yet is only in `waiting`. */
export type ReplyFigures = {
  /** Times that somebody waited and either was answered or is owed the answer by now. */
  readonly asked: number;
  /** Of these, how many were answered, late or not. */
  readonly answered: number;
  /** Of these, how many were answered before the promise's clock had counted more than was promised. */
  readonly inTime: number;
  /** Times that somebody waits whose answer is not owed yet. */
  readonly waiting: number;
  /** Share of `asked` that was answered; null where nobody asked. */
  readonly answeredShare: ShareRange | null;
  /** Share of `asked` that was answered in time; null where nobody asked. */
  readonly inTimeShare: ShareRange | null;
  /** Wall-clock minutes within which half of `asked` was answered; null where that many were not. */
  readonly medianMinutes: number | null;
  /** Wall-clock minutes within which nine in ten of `asked` were answered; null where that many were not. */
  readonly p90Minutes: number | null;
};

/** How answers came in a range of days, against what was promised and what customers hope for. */
export type ReplyAudit = {
  /** All channels and weeks together. */
  readonly all: ReplyFigures;
  /** Of each channel on which somebody waited, in the order of `CHANNELS`. */
  readonly byChannel: readonly (ReplyFigures & {
    /** Where. */
    readonly channel: Channel;
  })[];
  /** Of each week that the range touches, in order. */
  readonly byWeek: readonly (ReplyFigures & {
    /** Its first day. */
    readonly monday: IsoDate;
  })[];
  /** What customers hope for, and how many of `asked` got it. */
  readonly hoped: readonly {
    /** Wall-clock minutes. */
    readonly withinMinutes: number;
    /** Of all customers, how many hope for an answer within that, 0 to 1. */
    readonly hopedShare: number;
    /** Of `asked`, how many were answered within that; null where nobody asked. */
    readonly answeredShare: ShareRange | null;
  }[];
};

/** What is audited. */
export type AuditInput = {
  /**
   * Every conversation in which somebody began to wait in the range, with what was said in it, the last message before and the
   * first answer after.
   */
  readonly conversations: readonly TalkInTime[];
  /** By whose promise. */
  readonly plan: PlanPromise;
  /** Days of the business's zone, both included, on which the waiting began. */
  readonly range: DateRange;
  /** Now. */
  readonly now: Instant;
};

/**
 * How answers came against the promise. A turn counts once it was answered or is late; one that nothing promises an
 * answer to counts after a week of silence. What comes after `now` is not known yet.
 */
export function auditReplies({ conversations, plan, range, now }: AuditInput): ReplyAudit {
  const rateTurns = makeRateTurns({ plan, range, now });
  const turns = conversations.flatMap((talk) => rateTurns(talk));
  const asked = turns.filter(({ state }) => state !== "waiting");
  return {
    all: figuresOf(turns),
    byChannel: CHANNELS.flatMap((channel) => {
      const there = turns.filter((turn) => turn.channel === channel);
      return there.length === 0 ? [] : [{ channel, ...figuresOf(there) }];
    }),
    byWeek: [...new Set(datesBetween(range).map(startOfWeek))].map((monday) => ({
      monday,
      ...figuresOf(turns.filter(({ date }) => isWithin(date, { from: monday, to: addDays(monday, 6) }))),
    })),
    hoped: HOPED_REPLIES.value.map(({ withinMinutes, share }) => ({
      withinMinutes,
      hopedShare: share,
      answeredShare: shareRange(asked.filter(({ waitMinutes }) => waitMinutes <= withinMinutes).length, asked.length),
    })),
  };
}

function figuresOf(turns: readonly RatedTurn[]): ReplyFigures {
  const count = (...states: RatedTurn["state"][]) => turns.filter(({ state }) => states.includes(state)).length;
  const asked = count("in-time", "late", "unanswered");
  const answered = count("in-time", "late");
  const inTime = count("in-time");
  const waits = turns.flatMap(({ state, waitMinutes }) => (state === "waiting" ? [] : [waitMinutes]));
  return {
    asked,
    answered,
    inTime,
    waiting: turns.length - asked,
    answeredShare: shareRange(answered, asked),
    inTimeShare: shareRange(inTime, asked),
    medianMinutes: waitOf(waits, 0.5),
    p90Minutes: waitOf(waits, 0.9),
  };
}
