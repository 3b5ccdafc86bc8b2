import { CATEGORIES, CHANNELS, type Finding, type Fix, SEVERITIES } from "@porchlight/core";
import { z } from "zod";
import { factsSchema } from "./core-schemas.ts";
import { localTimeSchema, shownDaySchema } from "./text-schemas.ts";

const fixSchema: z.ZodType<Fix> = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("move-to"),
      postId: z.string(),
      date: shownDaySchema,
      time: localTimeSchema,
    }),
    z.strictObject({ kind: z.literal("change-category"), postId: z.string(), category: z.enum(CATEGORIES) }),
    z.strictObject({ kind: z.literal("unschedule"), postId: z.string() }),
    z.strictObject({
      kind: z.literal("swap"),
      postId: z.string(),
      withPostId: z.string(),
      date: shownDaySchema,
      time: localTimeSchema,
    }),
    z.strictObject({
      kind: z.literal("split"),
      postId: z.string(),
      channel: z.enum(CHANNELS),
      date: shownDaySchema,
      time: localTimeSchema,
      asDraft: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("assign-to"),
      postId: z.string(),
      date: shownDaySchema,
      otherPostIds: z.array(z.string()),
      count: z.int().min(1),
      person: z.string(),
    }),
  ])
  .meta({ id: "Fix", description: "A change that would help, as data that can be applied" });

const placeSchema = z.strictObject({
  from: shownDaySchema,
  to: shownDaySchema,
  postIds: z.array(z.string()),
  channel: z.exactOptional(z.enum(CHANNELS)),
  person: z.exactOptional(z.string()),
  event: z.exactOptional(z.string()),
});

export const findingSchema: z.ZodType<Finding> = z
  .strictObject({
    code: z.string(),
    severity: z.enum(SEVERITIES),
    where: placeSchema,
    facts: factsSchema,
    fixes: z.array(fixSchema),
  })
  .meta({ id: "Finding" });
