import { CATEGORIES, CHANNELS, POST_STATUSES, type Post, readRule } from "@porchlight/core";
import { z } from "zod";
import {
  briefIdSchema,
  idSchema,
  isoDateSchema,
  localTimeSchema,
  personNameSchema,
  slotKeySchema,
  zoneSchema,
} from "./text-schemas.ts";

/** The most that fields of a post hold: texts in characters, media in pieces, the rest of what may be used again in days. */
export const POST_MOST = {
  title: 200,
  text: 100_000,
  firstComment: 10_000,
  notes: 20_000,
  linkUrl: 2048,
  linkTag: 200,
  alt: 2000,
  media: 35,
  cooldownDays: 730,
} as const;

/** The rule of a series as core's `toRule` writes it. */
const seriesSchema = z
  .strictObject({ id: idSchema, rule: z.string().max(200), firstDay: isoDateSchema, day: isoDateSchema })
  .refine(({ rule, firstDay }) => readRule(rule, firstDay) !== undefined, {
    path: ["rule"],
    params: { code: "unknown-rule" },
  })
  .meta({ description: "The series that a post is one of; its rule is RRULE text of days, without DTSTART" });

const evergreenSchema = z
  .strictObject({ id: idSchema, cooldownDays: z.int().min(1).max(POST_MOST.cooldownDays) })
  .meta({ description: "The content may go out again after so many whole days" });
const tagSchema = z.string().max(POST_MOST.linkTag);
const linkSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(POST_MOST.linkUrl),
  tags: z.exactOptional(
    z.strictObject({ campaign: tagSchema, source: z.exactOptional(tagSchema), medium: z.exactOptional(tagSchema) }),
  ),
});
const firstCommentSchema = z.string().max(POST_MOST.firstComment);
const authorSchema = personNameSchema.meta({
  description: "Who makes the post, by a name of the plan's people. Others are kept, and a check tells of them",
});
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
  author: z.exactOptional(authorSchema),
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
    author: authorSchema.nullable(),
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
