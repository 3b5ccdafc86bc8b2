import { CHANNELS, CONVERSATION_KINDS, type WeekSummary } from "@porchlight/core";
import { z } from "zod";
import { idSchema, isoDateSchema } from "./text-schemas.ts";

/** So many conversations of each line are named; the line counts all. */
export const WEEK_NAMED_MOST = 20;
/** So many characters of what was asked stand beside a name. */
export const WEEK_TEXT_LENGTH = 140;

const countSchema = z.int().min(0);
const figures = {
  came: countSchema.meta({ description: "Times that somebody began to wait: the sum of the other counts" }),
  inTime: countSchema,
  late: countSchema,
  missed: countSchema.meta({ description: "Not answered, though the answer is owed by now" }),
  waiting: countSchema.meta({ description: "Not answered, and not owed yet" }),
  medianMinutes: z
    .number()
    .min(0)
    .nullable()
    .meta({ description: "Minutes by the clock on the wall; null where too few were answered" }),
};
const conversationIds = z.array(idSchema);

const weekSummarySchema: z.ZodType<WeekSummary> = z
  .strictObject({
    range: z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
    all: z.strictObject(figures),
    before: z.strictObject(figures).meta({ description: "The week before" }),
    byPerson: z
      .array(z.strictObject({ person: z.exactOptional(z.string()), ...figures }))
      .meta({ description: "By who answered or was to answer; without a name what nobody knows of" }),
    byChannel: z.array(z.strictObject({ channel: z.enum(CHANNELS), ...figures })),
    kinds: z.array(
      z.strictObject({
        kind: z.enum(CONVERSATION_KINDS),
        count: countSchema,
        countBefore: countSchema,
        conversationIds,
      }),
    ),
    askedCount: countSchema.meta({ description: "Conversations in which something was asked: `words` are of them" }),
    words: z
      .array(z.strictObject({ words: z.array(z.string()), count: countSchema, conversationIds }))
      .meta({ description: "What most of them share, said by three customers at least" }),
  })
  .meta({ id: "WeekSummary" });

/** A week of answers, as core's `summarizeWeek` says it, with the names of those who are counted. */
export const shownWeekSchema = z
  .strictObject({
    summary: weekSummarySchema,
    conversations: z
      .array(
        z.strictObject({
          id: idSchema,
          customer: z.string(),
          channel: z.enum(CHANNELS),
          text: z.string().meta({ description: `What was said first, cut at ${WEEK_TEXT_LENGTH} characters` }),
        }),
      )
      .meta({ description: `Of each line the first ${WEEK_NAMED_MOST}` }),
  })
  .meta({ id: "ShownWeek" });
export type ShownWeek = z.infer<typeof shownWeekSchema>;
