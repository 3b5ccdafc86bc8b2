import type { Instant, IsoDate, LocalTime, RecurrenceRule, TimeZoneId } from "@porchlight/core";

/** What a feed shows, before it is written as a calendar. */
export type FeedEvent = {
  /** The same for one thing at every fetch, so that calendars change what they have. */
  readonly uid: string;
  /** Grows with every change of it. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
  /** It may still change. */
  readonly isTentative: boolean;
  /** Whoever has it is not free meanwhile. */
  readonly isBusy: boolean;
  readonly when: Stretch | Moment | ClosedDays;
};

/** A stretch of wall time, once or again and again. */
export type Stretch = {
  readonly kind: "stretch";
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly zone: TimeZoneId;
  readonly minutes: number;
  readonly repeats?: {
    /** Its weeks are counted from the first day. */
    readonly rule: RecurrenceRule;
    /** Days of the rule that are left out, on the same clock. */
    readonly except: readonly IsoDate[];
  };
};

/** A stretch that begins at a moment, whatever the clocks show: for nights in which they are changed. */
export type Moment = { readonly kind: "moment"; readonly startsAt: Instant; readonly minutes: number };

/** Whole days, both included. */
export type ClosedDays = { readonly kind: "days"; readonly from: IsoDate; readonly to: IsoDate };
