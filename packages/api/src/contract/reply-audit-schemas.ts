import { CHANNELS, type ReplyAudit } from "@porchlight/core";
import { z } from "zod";
import { isoDateSchema } from "./text-schemas.ts";

/** So many days of replies are looked through at once. */
export const AUDIT_DAYS_MAX = 366;

const countSchema = z.int().min(0);
const waitSchema = z
  .number()
  .min(0)
  .nullable()
  .meta({ description: "Minutes by the clock on the wall; null where too few were answered" });
const shareSchema = z
  .strictObject({ share: z.number().min(0).max(1), low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
  .meta({ id: "ShareRange", description: "A share that was counted, and where it lies in the long run with 95%" })
  .nullable();

const figures = {
  asked: countSchema.meta({ description: "Times that somebody waited and was answered, or is owed the answer by now" }),
  answered: countSchema,
  inTime: countSchema.meta({ description: "Answered by the moment at which it was owed" }),
  waiting: countSchema.meta({ description: "Times that somebody waits who is not owed an answer yet" }),
  answeredShare: shareSchema,
  inTimeShare: shareSchema,
  medianMinutes: waitSchema,
  p90Minutes: waitSchema,
};

/** How answers came in a range of days, as core's `auditReplies` says it. */
export const replyAuditSchema: z.ZodType<ReplyAudit> = z
  .strictObject({
    all: z.strictObject(figures),
    byChannel: z.array(z.strictObject({ channel: z.enum(CHANNELS), ...figures })),
    byWeek: z.array(z.strictObject({ monday: isoDateSchema, ...figures })),
    hoped: z.array(
      z.strictObject({
        withinMinutes: z.number().min(0),
        hopedShare: z.number().min(0).max(1),
        answeredShare: shareSchema,
      }),
    ),
  })
  .meta({ id: "ReplyAudit" });
