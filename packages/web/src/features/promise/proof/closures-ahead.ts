import { addDays, CLOSURE_NOTICE_DAYS, type Closure, type IsoDate } from "@porchlight/core";

/** Days off that are told of here, long before visitors are. */
const AHEAD_DAYS = 60;

/** Days off to come, and from when on the page says so. */
export type ClosureAhead = Closure & { readonly noticeOn: IsoDate; readonly isSaid: boolean };

export function closuresAhead(closures: readonly Closure[], today: IsoDate): ClosureAhead[] {
  return closures
    .filter(({ from, to }) => to >= today && from <= addDays(today, AHEAD_DAYS))
    .map((closure) => {
      const noticeOn = addDays(closure.from, -CLOSURE_NOTICE_DAYS.value);
      return { ...closure, noticeOn, isSaid: noticeOn <= today };
    })
    .sort((a, b) => a.from.localeCompare(b.from));
}
