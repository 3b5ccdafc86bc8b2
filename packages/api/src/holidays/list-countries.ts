import type Holidays from "date-holidays";
import type { HolidayCountry } from "../contract/holiday-schemas.ts";
import { loadHolidays } from "./load-holidays.ts";

let countries: Promise<readonly HolidayCountry[]> | undefined;

/** Every country whose public holidays are known, by its name; they stay the same while the server runs. */
export function listCountries(): Promise<readonly HolidayCountry[]> {
  countries ??= readCountries();
  return countries;
}

async function readCountries(): Promise<readonly HolidayCountry[]> {
  const Known = await loadHolidays();
  const all = new Known();
  return Object.entries(all.getCountries("en"))
    .map(([code, name]) => ({
      code,
      name,
      zones: new Known(code).getTimezones(),
      regions: byName(regionsOf(all, code)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The library has no list at all for a country without regions. */
function regionsOf(all: Holidays, code: string): Readonly<Record<string, string>> {
  return all.getStates(code, "en") ?? {};
}

function byName(names: Readonly<Record<string, string>>): HolidayCountry["regions"] {
  return Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
