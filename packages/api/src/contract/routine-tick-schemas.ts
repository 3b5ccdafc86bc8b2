import { ACTIVITIES } from "@porchlight/core";
import { z } from "zod";
import { instantSchema, isoDateSchema, localTimeSchema, personNameSchema } from "./text-schemas.ts";

/** So many days of ticks are asked for at once. */
export const TICK_DAYS_MAX = 62;

const visitFields = {
  date: isoDateSchema,
  time: localTimeSchema.meta({ description: "When the plan has it begin, on the plan's clock" }),
  person: personNameSchema.meta({ description: "Whose it is, by a name of the plan's people" }),
  activity: z.enum(ACTIVITIES),
};

/** Something of a day's routine that is done. */
export const routineTickSchema = z
  .strictObject({ ...visitFields, doneAt: instantSchema })
  .meta({ id: "RoutineTick", description: "A block of the plan's routine that somebody has ticked off" });
export type RoutineTick = z.infer<typeof routineTickSchema>;

export const routineTickChangeSchema = z
  .strictObject({ ...visitFields, isDone: z.boolean() })
  .meta({ id: "RoutineTickChange" });
export type RoutineTickChange = z.infer<typeof routineTickChangeSchema>;

export const routineTicksSchema = z.strictObject({ items: z.array(routineTickSchema) });
