import type Holidays from "date-holidays";

/** The holidays of all countries are a few megabytes, which are read when somebody asks for the first time. */
export async function loadHolidays(): Promise<typeof Holidays> {
  const { default: Known } = await import("date-holidays");
  return Known;
}
