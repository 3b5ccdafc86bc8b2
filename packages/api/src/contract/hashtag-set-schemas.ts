import { z } from "zod";
import { idSchema } from "./text-schemas.ts";

/** The most that a hashtag set holds: its name and each hashtag in characters, the hashtags in pieces. */
export const HASHTAG_SET_MOST = { name: 80, hashtag: 100, hashtags: 60 } as const;

const hashtagSetFields = {
  name: z.string().trim().min(1).max(HASHTAG_SET_MOST.name),
  hashtags: z
    .array(
      z
        .string()
        .max(HASHTAG_SET_MOST.hashtag)
        .regex(/^#[\p{L}\p{M}\p{N}_]+$/u),
    )
    .min(1)
    .max(HASHTAG_SET_MOST.hashtags),
};

/** Hashtags that are used together, under a name. */
export const hashtagSetSchema = z.strictObject({ id: idSchema, ...hashtagSetFields }).meta({ id: "HashtagSet" });
export const newHashtagSetSchema = z.strictObject(hashtagSetFields).meta({ id: "NewHashtagSet" });
export type HashtagSet = z.infer<typeof hashtagSetSchema>;
