import { CALENDAR_DAYS_MAX } from "../contract/calendar-schemas.ts";
import { routes } from "../contract/routes.ts";
import { type Mounting, mount } from "../http/mount.ts";
import { refuseRange } from "../http/refuse-range.ts";
import { loadCalendar } from "./load-calendar.ts";

export function mountCalendar(mounting: Mounting): void {
  mount(mounting, routes.loadCalendar, async ({ workspace, query: { fixes, ...range }, now }) => {
    refuseRange(range, CALENDAR_DAYS_MAX);
    return loadCalendar(workspace, { range, now, withFixes: fixes !== "none" });
  });
}
