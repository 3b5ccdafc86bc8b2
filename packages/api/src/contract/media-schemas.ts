import { z } from "zod";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** What pictures are kept as: JPEG, with WebP where something shines through, and GIF where something moves. */
export const MEDIA_TYPES = ["image/jpeg", "image/webp", "image/gif"] as const;

/** A picture as it is kept: made anew from what was sent, without what cameras write into it. */
export const mediaSchema = z
  .strictObject({
    id: idSchema,
    mediaType: z.enum(MEDIA_TYPES),
    widthPx: z.int().min(1),
    heightPx: z.int().min(1),
    bytes: z.int().min(1),
    isAnimated: z.boolean(),
    createdAt: instantSchema,
  })
  .meta({ id: "Media" });
export type Media = z.infer<typeof mediaSchema>;
