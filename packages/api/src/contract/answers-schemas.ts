import { answersSchema } from "@porchlight/core";
import { z } from "zod";
import { instantSchema } from "./text-schemas.ts";

/** What is kept of the wizard: the answers in its fields, and where somebody is. */
export const answersSentSchema = z.strictObject({
  answers: answersSchema,
  /** The owner's own answers, while an example's stand in the fields. */
  own: z.exactOptional(answersSchema),
  step: z.string().max(40),
});
export type AnswersSent = z.infer<typeof answersSentSchema>;

/** The wizard's answers as far as they go: kept as given, whatever is still wrong with them. */
export const answersDraftSchema = answersSentSchema
  .extend({ version: z.int().min(1), updatedAt: instantSchema })
  .meta({ id: "AnswersDraft" });
export type AnswersDraft = z.infer<typeof answersDraftSchema>;
