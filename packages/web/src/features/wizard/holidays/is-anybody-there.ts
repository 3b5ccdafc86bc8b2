import { type Answers, addDays, type DateRange, daysBetween, weekdayOf } from "@porchlight/core";

/** Whether these days take a day of work from anybody; where no hours are known, they do. */
export function isAnybodyThere(
  { workingHours, people }: Pick<Answers, "workingHours" | "people">,
  { from, to }: DateRange,
): boolean {
  const hours = [...workingHours, ...people.flatMap((person) => person.hours ?? [])];
  const worked = new Set(hours.flatMap(({ days }) => days));
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
  return worked.size === 0 || dates.some((date) => worked.has(weekdayOf(date)));
}
