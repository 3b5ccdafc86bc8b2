import type { Channel } from "../facts/vocabulary.ts";
import type { Promised } from "../promise/promised.ts";
import type { IsoDate, Weekday } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { Instant, TimeZoneId } from "../time/zoned.ts";

/** What whoever thinks of writing may know of a plan at one moment: no names of people, and nothing of the work behind it. */
export type PublicPromise = {
  /** The moment of which it speaks. */
  readonly at: Instant;
  /** From this moment on something else may have to be said; after `at`. */
  readonly changesAt: Instant;
  /** What the business is called. */
  readonly business: string;
  /** The business's clock: its days and wall times are on it. */
  readonly zone: TimeZoneId;
  /** How soon an answer comes; absent where no time can be promised. */
  readonly answer?: PublicAnswer;
  /** Whether somebody who answers is there. */
  readonly isSomebodyIn: boolean;
  /** Until when; absent where nobody is there, or somebody always is. */
  readonly inUntil?: Instant;
  /** When somebody is there again; absent where somebody is, or nobody will be. */
  readonly backAt?: Instant;
  /** When messages are read next; absent where nobody looks. */
  readonly nextReadingAt?: Instant;
  /** Where messages are answered, in the order of `CHANNELS`. */
  readonly channels: readonly PublicChannel[];
  /** Where nobody answers any longer, or for a while. */
  readonly shutChannels: readonly ShutChannel[];
  /** When the business is open in an ordinary week, Monday first; a promise on the working clock counts these hours. */
  readonly openingHours: readonly WeekdayHours[];
  /** When somebody is there to answer, today and the six days after it. */
  readonly days: readonly PublicDay[];
  /** Days off that have begun or are near, in their order. */
  readonly closures: readonly PublicClosure[];
};

/** "We answer within this time." */
export type PublicAnswer = Required<Pick<Promised, "withinMinutes">> & Pick<Promised, "withinDays" | "clock" | "level">;

/** A channel on which messages are answered. */
export type PublicChannel = {
  /** The channel. */
  readonly channel: Channel;
  /** Its first day, where that is still to come. */
  readonly startsOn?: IsoDate;
};

/** A channel on which nobody answers. */
export type ShutChannel = {
  /** The channel. */
  readonly channel: Channel;
  /** Whether for a while or for good. */
  readonly decision: "pause" | "close";
};

/** Hours of a day. `to` at or before `from` is a time of the day after. */
export type DayHours = {
  /** The wall time at which they begin. */
  readonly from: LocalTime;
  /** The wall time at which they end. */
  readonly to: LocalTime;
};

/** Hours of every such weekday. */
export type WeekdayHours = {
  /** The day on which they begin. */
  readonly weekday: Weekday;
  /** Ascending and apart; none on a day without. */
  readonly hours: readonly DayHours[];
};

/** One day, and when somebody is there on it. */
export type PublicDay = {
  /** The day. */
  readonly date: IsoDate;
  /** Which day of the week that is. */
  readonly weekday: Weekday;
  /** Ascending and apart; those past midnight stand with the day on which they begin. */
  readonly hours: readonly (DayHours & {
    /** The moment of `from`. */
    readonly fromAt: Instant;
    /** The moment of `to`. */
    readonly toAt: Instant;
  })[];
  /** What the days off are called in which it lies. */
  readonly closure?: string;
};

/** Days of which visitors are told that nobody reads: days off, and those on which all who answer are away. */
export type PublicClosure = {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** What days off are called; empty where people are away, whose reasons are nobody's business. */
  readonly label: string;
  /** When messages are read for the first time after them; absent where nobody looks again. */
  readonly readAgainAt?: Instant;
};
