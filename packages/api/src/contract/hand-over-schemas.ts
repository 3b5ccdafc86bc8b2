import { CHANNELS, CONVERSATION_KINDS, type HandOver } from "@porchlight/core";
import { z } from "zod";
import { instantSchema, personNameSchema } from "./text-schemas.ts";

/** Characters of the note for whoever answers. */
export const HAND_OVER_NOTE_MAX = 2000;
/** So many people may have something handed over to them. */
export const HAND_OVERS_MOST = 50;

/** What somebody answers in the owner's stead, as core's `HandOver`. */
export const handOverSchema: z.ZodType<HandOver> = z
  .strictObject({
    from: personNameSchema.meta({ description: "Who hands over: an owner, by a name of the plan's people" }),
    to: personNameSchema.meta({ description: "Who answers, by another name of the plan's people" }),
    kinds: listOf(CONVERSATION_KINDS),
    channels: listOf(CHANNELS),
    note: z
      .exactOptional(z.string().trim().min(1).max(HAND_OVER_NOTE_MAX))
      .meta({ description: "For whoever answers, such as the tone, or what never to promise" }),
  })
  .meta({ id: "HandOver", description: "What somebody answers in the owner's stead; all else goes to the owner" });

export const handOversSchema = z.strictObject({
  handOvers: z
    .array(handOverSchema)
    .max(HAND_OVERS_MOST)
    .meta({ description: "One for each who answers; where two have the same, the first answers" }),
});

/** Who answers what of a workspace. `version` is 0 until somebody hands something over. */
export const storedHandOversSchema = z
  .strictObject({ version: z.int().min(0), ...handOversSchema.shape, updatedAt: instantSchema.nullable() })
  .meta({ id: "StoredHandOvers" });
export type StoredHandOvers = z.infer<typeof storedHandOversSchema>;

function listOf<const Word extends string>(words: readonly Word[]) {
  return z
    .array(z.enum(words))
    .min(1)
    .max(words.length)
    .refine((list) => new Set(list).size === list.length, { params: { code: "twice" } });
}
