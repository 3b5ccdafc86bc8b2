import type { Finding, IsoDate, LocalTime, Plan, Post, Slot, SlotKey } from "@porchlight/core";
import { answersSchema, CATEGORIES, CHANNELS, POST_STATUSES } from "@porchlight/core";
import { z } from "zod";

export { answersSchema };

export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: "A day, YYYY-MM-DD" }) as unknown as z.ZodType<IsoDate>;
export const localTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: "A wall time, HH:MM" }) as unknown as z.ZodType<LocalTime>;

export const idSchema = z.uuid();

export const workspaceSchema = z
  .strictObject({ id: idSchema, name: z.string().min(1).max(200), createdAt: z.string() })
  .meta({ id: "Workspace" });
export type Workspace = z.infer<typeof workspaceSchema>;

/** The wizard's answers as far as they go: kept as given, whatever is still wrong with them. */
export const answersDraftSchema = z
  .strictObject({ version: z.int().min(1), answers: answersSchema, step: z.string().max(40), updatedAt: z.string() })
  .meta({ id: "AnswersDraft" });
export type AnswersDraft = z.infer<typeof answersDraftSchema>;

export const planSchema = z.custom<Plan>().meta({ id: "Plan", type: "object" });

/** A stored plan. `version` counts the plans of a workspace from 1; a plan never changes. */
export const storedPlanSchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: z.string(), plan: planSchema })
  .meta({ id: "StoredPlan" });
export type StoredPlan = z.infer<typeof storedPlanSchema>;

export const planSummarySchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: z.string(), startsOn: isoDateSchema })
  .meta({ id: "PlanSummary" });
export type PlanSummary = z.infer<typeof planSummarySchema>;

const slotKeySchema = z
  .string()
  .regex(/^[a-z-]+\/\d{4}-\d{2}-\d{2}\/\d+$/)
  .meta({ description: "channel/date/ordinal" }) as unknown as z.ZodType<SlotKey>;

const postFields = {
  status: z.enum(POST_STATUSES),
  title: z.string().max(200),
  text: z.string().max(100_000),
  category: z.enum(CATEGORIES),
  channels: z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length),
  variants: z.exactOptional(z.partialRecord(z.enum(CHANNELS), z.strictObject({ text: z.string().max(100_000) }))),
  date: z.exactOptional(isoDateSchema),
  time: z.exactOptional(localTimeSchema),
  zone: z.string().max(60),
  slotKey: z.exactOptional(slotKeySchema),
  eventId: z.exactOptional(z.string().max(500)),
};

export const postSchema: z.ZodType<Post> = z
  .strictObject({ id: idSchema, version: z.int().min(1), ...postFields })
  .meta({ id: "Post" });

/** A post as it is handed in: `id` and `version` are the server's to give. */
export const newPostSchema = z.strictObject(postFields).meta({ id: "NewPost" });
export type NewPost = z.infer<typeof newPostSchema>;

/** Any part of a post. `null` takes an optional field away. */
export const postChangeSchema = z
  .strictObject({
    status: postFields.status,
    title: postFields.title,
    text: postFields.text,
    category: postFields.category,
    channels: postFields.channels,
    variants: postFields.variants.nullable(),
    date: isoDateSchema.nullable(),
    time: localTimeSchema.nullable(),
    zone: postFields.zone,
    slotKey: slotKeySchema.nullable(),
    eventId: z.string().max(500).nullable(),
  })
  .partial()
  .meta({ id: "PostChange" });
export type PostChange = z.infer<typeof postChangeSchema>;

export const slotSchema: z.ZodType<Slot> = z
  .strictObject({
    key: slotKeySchema,
    channel: z.enum(CHANNELS),
    date: isoDateSchema,
    time: localTimeSchema,
    zone: z.string(),
    instant: z.string(),
    category: z.enum(CATEGORIES),
    event: z.exactOptional(z.string()),
  })
  .meta({ id: "Slot" });

export const findingSchema = z.custom<Finding>().meta({ id: "Finding", type: "object" });

/** The calendar of a range: open slots of the current plan, posts, and what the checks say of them. */
export const calendarSchema = z
  .strictObject({
    planId: idSchema.nullable(),
    planVersion: z.int().nullable(),
    slots: z.array(slotSchema),
    posts: z.array(postSchema),
    findings: z.array(findingSchema),
  })
  .meta({ id: "Calendar" });
export type CalendarReply = z.infer<typeof calendarSchema>;

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    problems: z
      .array(
        z.strictObject({
          code: z.string(),
          path: z.array(z.union([z.string(), z.number()])),
          detail: z.string(),
          severity: z.enum(["error", "warning"]).optional(),
        }),
      )
      .optional(),
    current: z.unknown().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details; every problem is listed, not the first alone" });
export type Problem = z.infer<typeof problemSchema>;
