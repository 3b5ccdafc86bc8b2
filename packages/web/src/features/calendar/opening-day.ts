import { type IsoDate, laterOf, type Plan } from "@porchlight/core";
import { nowIn } from "../../shared/wall/use-now.ts";

/** Where the calendar opens without a day in its address: today, or where the plan begins later than that. */
export function openingDay({ zone, startsOn }: Pick<Plan, "zone" | "startsOn">): IsoDate {
  return laterOf(nowIn(zone).date, startsOn);
}
