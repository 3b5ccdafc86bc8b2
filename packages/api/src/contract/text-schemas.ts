import { CHANNELS, type IsoDate, isIsoDate, isTimeZone, type LocalTime, type SlotKey } from "@porchlight/core";
import { z } from "zod";

/** The years a calendar may speak of: what every database and date library here agrees on. */
const FIRST_DAY = "1970-01-01";
const LAST_DAY = "2999-12-31";

/** A day that exists, from 1970 to 2999. */
export const isoDateSchema = z
  .string()
  .refine((text) => isIsoDate(text) && text >= FIRST_DAY && text <= LAST_DAY, { params: { code: "not-a-day" } })
  .meta({ description: "A day, YYYY-MM-DD", format: "date" }) as unknown as z.ZodType<IsoDate>;

/** A day that a plan or a check has worked out; it may lie past the last one that can be handed in. */
export const shownDaySchema = z
  .string()
  .refine(isIsoDate)
  .meta({ description: "A day, YYYY-MM-DD", format: "date" }) as unknown as z.ZodType<IsoDate>;

export const instantSchema = z.string().meta({ description: "A moment in UTC", format: "date-time" });

/** A moment as it is handed in, with `Z` or an offset; in UTC from here on. */
export const momentSchema = z
  .string()
  .refine(isMoment, { params: { code: "not-a-moment" } })
  .overwrite((text) => (isMoment(text) ? new Date(text).toISOString() : text))
  .meta({ description: "A moment with its offset from UTC, such as 2026-11-23T09:30:00Z", format: "date-time" });

/** A name of the answers, to the letter. With `u` signs are counted as databases count them. */
export const personNameSchema = z.string().regex(/^(?=.*\S).{1,500}$/su);

export const localTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: "A wall time, HH:MM" }) as unknown as z.ZodType<LocalTime>;

export const zoneSchema = z
  .string()
  .max(60)
  .refine(isTimeZone, { params: { code: "unknown-zone" } })
  .meta({ description: "An IANA time zone such as Europe/London" });

/** An id, in small letters from here on, however it was written. */
export const idSchema = z.uuid().toLowerCase();

/** A brief of any version of the library: one that this version does not know is kept as it is. */
export const briefIdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ description: "The id of the brief that the post was begun from" });

// Built once: to build a schema costs far more than to ask it.
const DATE_TIME = z.iso.datetime({ offset: true });

function isMoment(text: string): boolean {
  if (!DATE_TIME.safeParse(text).success) return false;
  const inUtc = new Date(text).toISOString();
  return inUtc >= FIRST_DAY && inUtc.slice(0, 10) <= LAST_DAY;
}

const SLOT_KEY = /^([a-z-]{1,40})\/(\d{4}-\d{2}-\d{2})\/[1-9]\d{0,3}$/;

export const slotKeySchema = z
  .string()
  .refine(isSlotKey, { params: { code: "not-a-slot-key" } })
  .meta({ description: "channel/date/ordinal", pattern: SLOT_KEY.source }) as unknown as z.ZodType<SlotKey>;

function isSlotKey(text: string): boolean {
  const [, channel, date] = SLOT_KEY.exec(text) ?? [];
  return CHANNELS.some((known) => known === channel) && isIsoDate(date);
}
