import { z } from "zod";
import type { IsoDate } from "./iso-date.ts";
import type { LocalTime } from "./local-time.ts";

/** Text in the shape of a day. Whether the day exists is `isIsoDate`'s to say. */
export const isoDateSchema: z.ZodType<IsoDate> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A day, YYYY-MM-DD") as unknown as z.ZodType<IsoDate>;

/** Text in the shape of a wall time; every such time exists. */
export const localTimeSchema: z.ZodType<LocalTime> = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe("A wall time, HH:MM") as unknown as z.ZodType<LocalTime>;
