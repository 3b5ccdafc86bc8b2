// Prints what things cost, ours beside the bare thing in the same run: all of them, or the parts that are named. Machines
// differ: read the ratios.

import { benchBadge } from "./badge.ts";
import { benchCalendarPage } from "./calendar-page/calendar-page.ts";
import { benchCalendarRoute } from "./calendar-route.ts";
import { benchChecker } from "./checker.ts";
import { benchFirstPage } from "./first-page.ts";
import { benchIngest } from "./ingest.ts";
import { benchJointChoice } from "./joint-choice.ts";
import { benchPlanner, benchRecurrence } from "./planner.ts";
import { benchPlannerGrowth } from "./planner-growth.ts";
import { benchPreview } from "./preview.ts";
import { benchRangeQuery } from "./range-query.ts";
import { benchStart } from "./start.ts";
import { benchToday } from "./today.ts";

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  planner: benchPlanner,
  recurrence: benchRecurrence,
  "joint-choice": benchJointChoice,
  "planner-growth": benchPlannerGrowth,
  checker: benchChecker,
  "calendar-route": benchCalendarRoute,
  "range-query": benchRangeQuery,
  today: benchToday,
  ingest: benchIngest,
  badge: benchBadge,
  "first-page": benchFirstPage,
  preview: benchPreview,
  "calendar-page": benchCalendarPage,
  start: benchStart,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")} here; there are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) await bench();
}
process.exit(0);
