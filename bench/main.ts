// Prints what things cost, ours beside the bare thing in the same run. Machines differ: read the ratios.

import { benchBadge } from "./badge.ts";
import { benchCalendarPage } from "./calendar-page/calendar-page.ts";
import { benchCalendarRoute } from "./calendar-route.ts";
import { benchChecker } from "./checker.ts";
import { benchFirstPage } from "./first-page.ts";
import { benchJointChoice } from "./joint-choice.ts";
import { benchPlanner, benchRecurrence } from "./planner.ts";
import { benchPlannerGrowth } from "./planner-growth.ts";
import { benchPreview } from "./preview.ts";
import { benchRangeQuery } from "./range-query.ts";
import { benchStart } from "./start.ts";

await benchPlanner();
await benchRecurrence();
await benchJointChoice();
await benchPlannerGrowth();
await benchChecker();
await benchCalendarRoute();
await benchRangeQuery();
await benchBadge();
await benchFirstPage();
await benchPreview();
await benchCalendarPage();
await benchStart();
process.exit(0);
