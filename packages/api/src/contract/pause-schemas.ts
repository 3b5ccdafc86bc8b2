import { z } from "zod";
import { VIEWER_NAME_MAX } from "./live-schemas.ts";
import { idSchema, instantSchema } from "./text-schemas.ts";

/** Characters that the reason of a pause may have. */
export const PAUSE_WHY_MAX = 500;
/** So many pauses are shown, the newest. */
export const PAUSES_SHOWN_MOST = 20;

const byWhom = z
  .exactOptional(z.string().trim().min(1).max(VIEWER_NAME_MAX))
  .meta({ description: "Who did it, as they call themselves" });
const whySchema = z.exactOptional(z.string().trim().min(1).max(PAUSE_WHY_MAX));

/** A time in which nothing goes out. Without `liftedAt` it is on. */
export const pauseSchema = z
  .strictObject({
    id: idSchema,
    since: instantSchema,
    by: byWhom,
    why: whySchema,
    liftedAt: z.exactOptional(instantSchema),
    liftedBy: byWhom,
  })
  .meta({ id: "Pause", description: "A time in which nothing is to go out" });
export type Pause = z.infer<typeof pauseSchema>;

export const newPauseSchema = z.strictObject({ by: byWhom, why: whySchema }).meta({ id: "NewPause" });
export const liftedPauseSchema = z.strictObject({ by: byWhom }).meta({ id: "LiftedPause" });
