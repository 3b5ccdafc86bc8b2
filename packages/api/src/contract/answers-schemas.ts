import { answersSchema } from "@porchlight/core";
import { z } from "zod";
import { instantSchema } from "./text-schemas.ts";

/** The wizard's answers as far as they go: kept as given, whatever is still wrong with them. */
export const answersDraftSchema = z
  .strictObject({ version: z.int().min(1), answers: answersSchema, step: z.string().max(40), updatedAt: instantSchema })
  .meta({ id: "AnswersDraft" });
export type AnswersDraft = z.infer<typeof answersDraftSchema>;
