import { z } from "zod";
import { shownDaySchema } from "./text-schemas.ts";

const placeNameSchema = z.strictObject({ code: z.string(), name: z.string() });

/** A country by its ISO 3166-1 code, with the time zones there and the regions that have holidays of their own. */
export const holidayCountrySchema = placeNameSchema
  .extend({ zones: z.array(z.string()), regions: z.array(placeNameSchema) })
  .meta({ id: "HolidayCountry" });
export type HolidayCountry = z.infer<typeof holidayCountrySchema>;

/** Days on which most of a country is off, first and last included. */
export const publicHolidaySchema = z
  .strictObject({ from: shownDaySchema, to: shownDaySchema, name: z.string() })
  .meta({ id: "PublicHoliday" });
export type PublicHoliday = z.infer<typeof publicHolidaySchema>;
