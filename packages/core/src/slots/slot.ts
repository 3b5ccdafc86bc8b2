import type { Category, Channel } from "../facts/vocabulary.ts";
import type { IsoDate } from "../time/iso-date.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { Instant, TimeZoneId } from "../time/zoned.ts";

/** `channel/date/ordinal`: the day is the one the cadence made, the ordinal counts that channel's slots of the day from 1. */
export type SlotKey = `${Channel}/${IsoDate}/${number}`;

/** One place on the calendar that the cadence makes. Derived from the plan, never stored. */
export type Slot = {
  /** Its name, the same whenever the same plan is laid out. */
  readonly key: SlotKey;
  /** Where the post goes. */
  readonly channel: Channel;
  /** The day, in `zone`. */
  readonly date: IsoDate;
  /** The wall time, in `zone`. */
  readonly time: LocalTime;
  /** The zone of the business. */
  readonly zone: TimeZoneId;
  /** The moment that day and time come to. */
  readonly instant: Instant;
  /** What the post should be for. */
  readonly category: Category;
  /** The event this slot builds up to, by its label, where it was given to promotion for it. */
  readonly event?: string;
};
