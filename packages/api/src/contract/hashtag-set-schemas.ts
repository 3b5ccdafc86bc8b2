import { z } from "zod";
import { idSchema } from "./text-schemas.ts";

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
