import * as rruleModule from "rrule";
import type { IsoDate } from "./iso-date.ts";

// It ships CommonJS to Node (a default export only) and a module to bundlers (named exports only, which is why the name of
// the other must not be read off).
const module = ("RRule" in rruleModule ? rruleModule : Reflect.get(rruleModule, "default")) as typeof rruleModule;

/** The one door to rrule. */
export const RRule: typeof rruleModule.RRule = module.RRule;

/** A day as rrule wants it: rules are read as floating time, so the host's zone plays no part. */
export function toRuleDay(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** A day as rrule gives it. */
export function ofRuleDay(day: Date): IsoDate {
  return day.toISOString().slice(0, 10) as IsoDate;
}
