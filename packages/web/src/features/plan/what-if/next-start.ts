import { type Instant, type IsoDate, type Plan, wallTimeAt } from "@porchlight/core";
import { firstDayOf } from "../../../shared/plan/first-day.ts";

/** The day on which a plan in this one's place begins: the same where that is still to come, else the coming Monday. */
export function nextStart({ startsOn, zone }: Pick<Plan, "startsOn" | "zone">, now: Instant): IsoDate {
  return startsOn >= wallTimeAt(now, zone).date ? startsOn : firstDayOf(now, zone);
}
