import { CHANNELS, WEEKDAYS } from "@porchlight/core";
import { z } from "zod";
import { localTimeSchema, shownDaySchema, zoneSchema } from "./text-schemas.ts";

export const BADGE_THEMES = ["light", "dark"] as const;
export const BADGE_SIZES = ["full", "small"] as const;

/** How a badge looks. */
export const badgeQuerySchema = z.strictObject({
  theme: z.enum(BADGE_THEMES).default("light"),
  size: z.enum(BADGE_SIZES).default("full"),
});
export type BadgeLook = z.infer<typeof badgeQuerySchema>;

const momentSchema = z.string().meta({
  description: "A moment with its offset on the business's clock",
  format: "date-time",
  example: "2026-12-08T15:30:00-06:00",
});
const channelSchema = z.enum(CHANNELS);
const weekdaySchema = z.enum(WEEKDAYS);
const hoursSchema = z
  .strictObject({ from: localTimeSchema, to: localTimeSchema })
  .meta({ description: "`to` at or before `from` is a time of the day after" });

/** What `/p/{slug}.json` says. Fields are added to it and never change their meaning. */
export const publicPromiseSchema = z
  .strictObject({
    business: z.string(),
    words: z.string().meta({ description: "The promise in one sentence" }),
    promise: z
      .strictObject({
        withinMinutes: z.int().meta({ description: "Minutes of opening hours on the working clock" }),
        withinDays: z.int().nullable().meta({ description: "The same in opening days, from a day up" }),
        clock: z.enum(["wall", "working"]),
        level: z.number().meta({ description: "At least this share of messages is answered in time, 0 to 1" }),
      })
      .nullable()
      .meta({ description: "null: no time is promised" }),
    zone: zoneSchema,
    at: momentSchema,
    changesAt: momentSchema.meta({ description: "From here on something else may have to be said" }),
    isSomebodyIn: z.boolean(),
    inUntil: momentSchema.nullable(),
    backAt: momentSchema.nullable(),
    nextReadingAt: momentSchema.nullable(),
    channels: z.array(
      z.strictObject({
        channel: channelSchema,
        name: z.string(),
        url: z.string().nullable(),
        startsOn: shownDaySchema.nullable(),
      }),
    ),
    shutChannels: z.array(
      z.strictObject({ channel: channelSchema, name: z.string(), decision: z.enum(["pause", "close"]) }),
    ),
    openingHours: z.array(z.strictObject({ weekday: weekdaySchema, hours: z.array(hoursSchema) })),
    days: z.array(
      z.strictObject({
        date: shownDaySchema,
        weekday: weekdaySchema,
        hours: z.array(hoursSchema.extend({ fromAt: momentSchema, toAt: momentSchema })),
        closure: z.string().nullable(),
      }),
    ),
    closures: z.array(
      z.strictObject({
        from: shownDaySchema,
        to: shownDaySchema,
        label: z.string(),
        readAgainAt: momentSchema.nullable(),
      }),
    ),
    hurryLine: z.string().nullable(),
  })
  .meta({ id: "PublicPromise", description: "What a visitor is told; also at `/p/{slug}.json`, outside of `/api/v1`" });
export type PublicPromiseReply = z.infer<typeof publicPromiseSchema>;
