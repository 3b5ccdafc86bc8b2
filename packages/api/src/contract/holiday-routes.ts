import { z } from "zod";
import { holidayCountrySchema, publicHolidaySchema } from "./holiday-schemas.ts";
import { defineRoute } from "./route.ts";
import { isoDateSchema } from "./text-schemas.ts";

export const holidayRoutes = {
  listHolidayCountries: defineRoute({
    id: "listHolidayCountries",
    summary: "The countries whose public holidays are known",
    method: "get",
    path: "/holidays/countries",
    status: 200,
    reply: z.strictObject({ items: z.array(holidayCountrySchema) }),
  }),
  listHolidays: defineRoute({
    id: "listHolidays",
    summary: "The public holidays of a country, or of a region of it, in a range of at most 800 days",
    method: "get",
    path: "/holidays",
    query: z.strictObject({
      country: z.string().max(2),
      region: z.string().max(10).optional(),
      from: isoDateSchema,
      to: isoDateSchema,
    }),
    status: 200,
    reply: z.strictObject({ items: z.array(publicHolidaySchema) }),
  }),
} as const;
