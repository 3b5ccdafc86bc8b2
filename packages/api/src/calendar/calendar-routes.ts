import { daysBetween, type IsoDate } from "@porchlight/core";
import { CALENDAR_DAYS_MAX } from "../contract/calendar-schemas.ts";
import { routes } from "../contract/routes.ts";
import { inputProblem } from "../http/input-problems.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { invalidRequest } from "../http/read-request.ts";
import { loadCalendar } from "./load-calendar.ts";

export function mountCalendar(mounting: Mounting): void {
  mount(mounting, routes.loadCalendar, async ({ workspace, query: { fixes, ...range }, now }) => {
    refuseRange(range);
    return loadCalendar(workspace, { range, now, withFixes: fixes !== "none" });
  });
}

function refuseRange({ from, to }: { from: IsoDate; to: IsoDate }): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw invalidRequest([inputProblem("range-backwards", ["to"])]);
  if (days > CALENDAR_DAYS_MAX) {
    throw invalidRequest([inputProblem("range-too-long", ["to"], { count: CALENDAR_DAYS_MAX })]);
  }
}
