import { daysBetween, type IsoDate } from "@porchlight/core";
import { routes } from "../contract/routes.ts";
import { inputProblem } from "../http/input-problems.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { invalidRequest } from "../http/read-request.ts";
import { listCountries } from "./list-countries.ts";
import { listHolidays } from "./list-holidays.ts";

const RANGE_DAYS_MAX = 800;

export function mountHolidays(mounting: Mounting): void {
  mount(mounting, routes.listHolidayCountries, async () => ({ items: [...(await listCountries())] }));

  mount(mounting, routes.listHolidays, async ({ query: { country, region, from, to } }) => {
    refuseRange(from, to);
    const known = (await listCountries()).find(({ code }) => code === country);
    if (known === undefined) throw invalidRequest([inputProblem("unknown-country", ["country"])]);
    if (region !== undefined && !known.regions.some(({ code }) => code === region)) {
      throw invalidRequest([inputProblem("unknown-region", ["region"], { country: known.name })]);
    }
    return { items: [...(await listHolidays({ country, region }, { from, to }))] };
  });
}

function refuseRange(from: IsoDate, to: IsoDate): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw invalidRequest([inputProblem("range-backwards", ["to"])]);
  if (days > RANGE_DAYS_MAX) throw invalidRequest([inputProblem("range-too-long", ["to"], { count: RANGE_DAYS_MAX })]);
}
