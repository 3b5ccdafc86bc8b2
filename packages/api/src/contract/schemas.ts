import type { Post, Slot } from "@porchlight/core";
import { answersSchema, CATEGORIES, CHANNELS, POST_STATUSES, RULE_CODES, readRule } from "@porchlight/core";
import { z } from "zod";
import { planSchema, ruleSettingsSchema } from "./core-schemas.ts";
import { findingSchema } from "./finding-schema.ts";
import {
  briefIdSchema,
  idSchema,
  isoDateSchema,
  localTimeSchema,
  shownDaySchema,
  slotKeySchema,
  zoneSchema,
} from "./text-schemas.ts";

export { answersSchema, findingSchema, idSchema, isoDateSchema, localTimeSchema, planSchema, ruleSettingsSchema };

/** What pictures are kept as: JPEG, with WebP where something shines through, and GIF where something moves. */
export const MEDIA_TYPES = ["image/jpeg", "image/webp", "image/gif"] as const;

export const instantSchema = z.string().meta({ description: "A moment in UTC", format: "date-time" });

export const workspaceSchema = z
  .strictObject({ id: idSchema, name: z.string().min(1).max(200), createdAt: instantSchema })
  .meta({ id: "Workspace" });
export type Workspace = z.infer<typeof workspaceSchema>;

/** The wizard's answers as far as they go: kept as given, whatever is still wrong with them. */
export const answersDraftSchema = z
  .strictObject({ version: z.int().min(1), answers: answersSchema, step: z.string().max(40), updatedAt: instantSchema })
  .meta({ id: "AnswersDraft" });
export type AnswersDraft = z.infer<typeof answersDraftSchema>;

/** A stored plan. `version` counts the plans of a workspace from 1; a plan never changes. */
export const storedPlanSchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: instantSchema, plan: planSchema })
  .meta({ id: "StoredPlan" });
export type StoredPlan = z.infer<typeof storedPlanSchema>;

export const planSummarySchema = z
  .strictObject({ id: idSchema, version: z.int().min(1), createdAt: instantSchema, startsOn: isoDateSchema })
  .meta({ id: "PlanSummary" });
export type PlanSummary = z.infer<typeof planSummarySchema>;

/** The rule of a series as core's `toRule` writes it. */
const seriesSchema = z
  .strictObject({ id: idSchema, rule: z.string().max(200), firstDay: isoDateSchema, day: isoDateSchema })
  .refine(({ rule, firstDay }) => readRule(rule, firstDay) !== undefined, {
    path: ["rule"],
    params: { code: "unknown-rule" },
  })
  .meta({ description: "The series that a post is one of; its rule is RRULE text of days, without DTSTART" });

const evergreenSchema = z
  .strictObject({ id: idSchema, cooldownDays: z.int().min(1).max(730) })
  .meta({ description: "The content may go out again after so many whole days" });
/** The most that fields of a post hold, in characters; of media, in pieces. */
export const POST_MOST = {
  title: 200,
  text: 100_000,
  firstComment: 10_000,
  notes: 20_000,
  alt: 2000,
  media: 35,
} as const;

const tagSchema = z.string().max(200);
const linkSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2048),
  tags: z.exactOptional(
    z.strictObject({ campaign: tagSchema, source: z.exactOptional(tagSchema), medium: z.exactOptional(tagSchema) }),
  ),
});
const firstCommentSchema = z.string().max(POST_MOST.firstComment);
const notesSchema = z.string().max(POST_MOST.notes);
const postMediaSchema = z
  .array(z.strictObject({ id: idSchema, alt: z.string().max(POST_MOST.alt) }))
  .max(POST_MOST.media)
  .readonly();

const postFields = {
  status: z.enum(POST_STATUSES),
  title: z.string().max(POST_MOST.title),
  text: z.string().max(POST_MOST.text),
  category: z.enum(CATEGORIES),
  channels: z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length),
  variants: z.exactOptional(
    z.partialRecord(z.enum(CHANNELS), z.strictObject({ text: z.string().max(POST_MOST.text) })),
  ),
  date: z.exactOptional(isoDateSchema),
  time: z.exactOptional(localTimeSchema),
  zone: zoneSchema,
  slotKey: z.exactOptional(slotKeySchema),
  eventId: z.exactOptional(z.string().max(500)),
  series: z.exactOptional(seriesSchema),
  evergreen: z.exactOptional(evergreenSchema),
  briefId: z.exactOptional(briefIdSchema),
  link: z.exactOptional(linkSchema),
  firstComment: z.exactOptional(firstCommentSchema),
  notes: z.exactOptional(notesSchema),
  media: z.exactOptional(postMediaSchema),
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
    series: seriesSchema.nullable(),
    evergreen: evergreenSchema.nullable(),
    briefId: briefIdSchema.nullable(),
    link: linkSchema.nullable(),
    firstComment: firstCommentSchema.nullable(),
    notes: notesSchema.nullable(),
    media: postMediaSchema.nullable(),
  })
  .partial()
  .meta({ id: "PostChange" });
export type PostChange = z.infer<typeof postChangeSchema>;

/** A post as it was after a change. */
export const postVersionSchema = z
  .strictObject({ version: z.int().min(1), savedAt: instantSchema, post: postSchema })
  .meta({ id: "PostVersion" });
export type PostVersion = z.infer<typeof postVersionSchema>;

/** A picture as it is kept: made anew from what was sent, without what cameras write into it. */
export const mediaSchema = z
  .strictObject({
    id: idSchema,
    mediaType: z.enum(MEDIA_TYPES),
    widthPx: z.int().min(1),
    heightPx: z.int().min(1),
    bytes: z.int().min(1),
    isAnimated: z.boolean(),
    createdAt: instantSchema,
  })
  .meta({ id: "Media" });
export type Media = z.infer<typeof mediaSchema>;

const hashtagSetFields = {
  name: z.string().trim().min(1).max(80),
  hashtags: z
    .array(
      z
        .string()
        .max(100)
        .regex(/^#[\p{L}\p{M}\p{N}_]+$/u),
    )
    .min(1)
    .max(60),
};

/** Hashtags that are used together, under a name. */
export const hashtagSetSchema = z.strictObject({ id: idSchema, ...hashtagSetFields }).meta({ id: "HashtagSet" });
export const newHashtagSetSchema = z.strictObject(hashtagSetFields).meta({ id: "NewHashtagSet" });
export type HashtagSet = z.infer<typeof hashtagSetSchema>;

/** So many views a workspace may keep, and so many characters their parts may have. */
export const SAVED_VIEWS_MOST = 50;
export const SAVED_VIEW_MOST = { name: 80, search: 1000 } as const;

const savedViewFields = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(SAVED_VIEW_MOST.name)
    .meta({ description: "No two of a workspace differ in capitals alone" }),
  search: z
    .string()
    .max(SAVED_VIEW_MOST.search)
    .meta({ description: "View and filter as the calendar's address has them after its question mark" }),
};

/** A view and a filter of the calendar under a name, for everybody in the workspace. */
export const savedViewSchema = z
  .strictObject({
    id: idSchema,
    version: z.int().min(1),
    ...savedViewFields,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: "SavedView" });
export type SavedView = z.infer<typeof savedViewSchema>;
export const newSavedViewSchema = z.strictObject(savedViewFields).meta({ id: "NewSavedView" });
export const savedViewChangeSchema = z
  .strictObject({ name: z.exactOptional(savedViewFields.name), search: z.exactOptional(savedViewFields.search) })
  .refine((change) => Object.keys(change).length > 0, { params: { code: "missing" } })
  .meta({ id: "SavedViewChange" });

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

/** How a workspace has set the checks. `version` is 0 until somebody sets one. */
export const storedRuleSettingsSchema = z
  .strictObject({ version: z.int().min(0), settings: ruleSettingsSchema, updatedAt: instantSchema.nullable() })
  .meta({ id: "StoredRuleSettings" });
export type StoredRuleSettings = z.infer<typeof storedRuleSettingsSchema>;

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

const placeNameSchema = z.strictObject({ code: z.string(), name: z.string() });

/** A country by its ISO 3166-1 code, with the time zones there and the regions that have holidays of their own. */
export const holidayCountrySchema = placeNameSchema
  .extend({ zones: z.array(z.string()), regions: z.array(placeNameSchema) })
  .meta({ id: "HolidayCountry" });
export type HolidayCountry = z.infer<typeof holidayCountrySchema>;

/** Days on which most of a country is off, first and last included. */
export const publicHolidaySchema = z
  .strictObject({ from: shownDaySchema, to: shownDaySchema, name: z.string() })
  .meta({ id: "PublicHoliday" });
export type PublicHoliday = z.infer<typeof publicHolidaySchema>;

export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: "urn:porchlight:problem: and the code of the problem" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional().meta({ description: "urn:porchlight:request: and the id in X-Request-Id" }),
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
    current: z
      .unknown()
      .optional()
      .meta({ description: "With 412: the thing as it is now. With 409 of a slot: the post that has it" }),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details; every problem is listed, not the first alone" });
export type Problem = z.infer<typeof problemSchema>;
