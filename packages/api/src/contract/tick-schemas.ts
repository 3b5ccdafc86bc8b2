import { z } from "zod";
import { VIEWER_NAME_MAX } from "./live-schemas.ts";
import { instantSchema } from "./text-schemas.ts";

/** So many ticks a workspace may keep, and so many are changed at once. */
export const TICKS_MOST = 2000;
export const TICK_CHANGES_MOST = 200;

const keySchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);

const tickFields = {
  list: keySchema.meta({ description: "The list, as pages name it, such as checklist/facebook-page/close" }),
  item: keySchema.meta({ description: "What of the list, such as last-post" }),
  doneBy: z
    .exactOptional(z.string().trim().min(1).max(VIEWER_NAME_MAX))
    .meta({ description: "Who did it, as they call themselves" }),
};

/** Something of a list that is done. */
export const tickSchema = z
  .strictObject({ ...tickFields, doneAt: instantSchema })
  .meta({ id: "Tick", description: "Something of a list that somebody has ticked off" });
export type Tick = z.infer<typeof tickSchema>;

export const tickChangeSchema = z.strictObject({ ...tickFields, isDone: z.boolean() }).meta({ id: "TickChange" });
export type TickChange = z.infer<typeof tickChangeSchema>;

export const tickChangesSchema = z
  .strictObject({ changes: z.array(tickChangeSchema).min(1).max(TICK_CHANGES_MOST) })
  .meta({ id: "TickChanges" });

export const ticksSchema = z.strictObject({ items: z.array(tickSchema) });
