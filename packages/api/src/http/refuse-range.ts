import { type DateRange, daysBetween } from "@porchlight/core";
import { inputProblem } from "./input-problems.ts";
import { invalidRequest } from "./read-request.ts";

/** @throws a problem where a range of days is backwards or longer than so many days. */
export function refuseRange({ from, to }: DateRange, mostDays: number): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw invalidRequest([inputProblem("range-backwards", ["to"])]);
  if (days > mostDays) throw invalidRequest([inputProblem("range-too-long", ["to"], { count: mostDays })]);
}
