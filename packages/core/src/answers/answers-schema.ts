import { z } from "zod";
import { CHANNELS, GOALS } from "../facts/vocabulary.ts";
import { WEEKDAYS } from "../time/iso-date.ts";
import { isoDateSchema, localTimeSchema } from "../time/text-schemas.ts";
import type { Answers } from "./answers.ts";

/** The longest that any text of the answers may be, in UTF-16 units: what an input's `maxLength` counts. */
export const ANSWER_TEXT_MAX = 500;
/** The most entries that any list of answers may have. */
const LIST_MAX = 200;

const text = z.string().max(ANSWER_TEXT_MAX);
const optional = z.exactOptional;

const weeklyHours = z
  .array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).max(7), from: localTimeSchema, to: localTimeSchema }))
  .max(LIST_MAX);

/**
 * The shape of answers. It holds types and sizes; whether the answers make sense is `findAnswerProblems`'s to say,
 * so that half-filled answers can be kept.
 */
export const answersSchema: z.ZodType<Answers> = z.strictObject({
  business: z.strictObject({ name: text, does: text, zone: text }),
  workingHours: weeklyHours,
  closures: optional(z.array(z.strictObject({ from: isoDateSchema, to: isoDateSchema, label: text })).max(LIST_MAX)),
  audience: z.array(z.strictObject({ label: text, zone: text, share: z.number() })).max(LIST_MAX),
  goals: z.array(z.strictObject({ goal: z.enum(GOALS), weight: z.number() })).max(LIST_MAX),
  channels: z
    .array(
      z.strictObject({
        channel: z.enum(CHANNELS),
        state: z.enum(["active", "idle", "abandoned", "none"]),
        wish: optional(z.enum(["must", "may", "no"])),
        lastPostOn: optional(isoDateSchema),
        lastReplyOn: optional(isoDateSchema),
        followers: optional(z.number()),
        messagesPerWeek: optional(z.number()),
        unanswered: optional(z.number()),
        unansweredOn: optional(isoDateSchema),
      }),
    )
    .max(LIST_MAX),
  people: z
    .array(
      z.strictObject({
        name: text,
        role: z.enum(["owner", "manager", "contributor"]),
        hoursPerWeek: z.number(),
        hours: optional(weeklyHours),
        zone: optional(text),
        trained: optional(z.boolean()),
        away: optional(z.array(z.strictObject({ from: isoDateSchema, to: isoDateSchema })).max(LIST_MAX)),
      }),
    )
    .max(LIST_MAX),
  events: optional(
    z
      .array(z.strictObject({ label: text, from: isoDateSchema, to: optional(isoDateSchema), promote: z.boolean() }))
      .max(LIST_MAX),
  ),
  limits: optional(
    z.strictObject({
      promoShareMax: optional(z.number()),
      moneyPerMonth: optional(z.number()),
      currency: optional(text),
    }),
  ),
});
