import { CATEGORIES, CHANNELS, RULE_CODES, type Slot } from "@porchlight/core";
import { z } from "zod";
import { ruleSettingsSchema } from "./core-schemas.ts";
import { findingSchema } from "./finding-schema.ts";
import { postSchema } from "./post-schemas.ts";
import { idSchema, instantSchema, isoDateSchema, localTimeSchema, slotKeySchema } from "./text-schemas.ts";

/** The most days of a calendar that can be asked for at once. */
export const CALENDAR_DAYS_MAX = 400;

export const slotSchema: z.ZodType<Slot> = z
  .strictObject({
    key: slotKeySchema,
    channel: z.enum(CHANNELS),
    date: isoDateSchema,
    time: localTimeSchema,
    zone: z.string(),
    instant: instantSchema,
    category: z.enum(CATEGORIES),
    event: z.exactOptional(z.string()),
  })
  .meta({ id: "Slot" });

/** The calendar of a range: open slots of the current plan, posts, and what the checks say of them. */
export const calendarSchema = z
  .strictObject({
    planId: idSchema.nullable(),
    planVersion: z.int().nullable(),
    slots: z.array(slotSchema),
    posts: z.array(postSchema),
    findings: z.array(findingSchema),
    ruleSettings: ruleSettingsSchema,
    rulesOff: z
      .array(z.enum(RULE_CODES))
      .meta({ description: "The checks that were not asked: no finding of theirs does not mean that all is well" }),
  })
  .meta({ id: "Calendar" });
export type CalendarReply = z.infer<typeof calendarSchema>;
