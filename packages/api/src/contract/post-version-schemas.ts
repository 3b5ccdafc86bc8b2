import { z } from "zod";
import { postSchema } from "./post-schemas.ts";
import { instantSchema } from "./text-schemas.ts";

/** A post as it was after a change. */
export const postVersionSchema = z
  .strictObject({ version: z.int().min(1), savedAt: instantSchema, post: postSchema })
  .meta({ id: "PostVersion" });
export type PostVersion = z.infer<typeof postVersionSchema>;
