import { type PromiseForecast, reasonSchema } from "@porchlight/core";
import { z } from "zod";
import { isoDateSchema } from "./text-schemas.ts";

const meanSchema = z.number().min(0).meta({ description: "A mean, so not always whole" });

/** What becomes of the promise in the weeks to come, as core's `forecastPromise` says it. */
export const promiseForecastSchema: z.ZodType<PromiseForecast> = z
  .strictObject({
    weeks: z
      .array(
        z.strictObject({
          monday: isoDateSchema,
          messages: meanSchema,
          lateMessages: meanSchema,
          share: z.number().min(0).max(1),
          isKept: z.boolean(),
          reasons: z.array(reasonSchema),
        }),
      )
      .meta({ description: "Week by week from now on; empty where nothing is promised" }),
    messagesPerWeek: meanSchema,
  })
  .meta({ id: "PromiseForecast" });
