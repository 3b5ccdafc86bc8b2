import { addDays, CLOSURE_NOTICE_DAYS, type Closure, type IsoDate, listAbsences, type Plan } from "@porchlight/core";

/** Days off that are told of here, long before visitors are. */
const AHEAD_DAYS = 60;

/** Days to come on which nobody looks, and from when on the page says so; without a label all who answer are away. */
export type ClosureAhead = Closure & { readonly noticeOn: IsoDate; readonly isSaid: boolean };

export function closuresAhead(plan: Plan, today: IsoDate): ClosureAhead[] {
  const until = addDays(today, AHEAD_DAYS);
  const absences = listAbsences(plan, { from: today, to: until }).map((days): Closure => ({ ...days, label: "" }));
  return [...(plan.answers.closures ?? []), ...absences]
    .filter(({ from, to }) => to >= today && from <= until)
    .map((closure) => {
      const noticeOn = addDays(closure.from, -CLOSURE_NOTICE_DAYS.value);
      return { ...closure, noticeOn, isSaid: noticeOn <= today };
    })
    .sort((a, b) => a.from.localeCompare(b.from));
}
