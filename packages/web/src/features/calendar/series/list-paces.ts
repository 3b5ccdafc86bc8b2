import { type IsoDate, type Repetition, weekdayOf } from "@porchlight/core";

/** The repetitions that are offered by name for something that begins on a day. */
export function listPaces(firstDay: IsoDate): readonly Repetition[] {
  const weekdays = [weekdayOf(firstDay)];
  return [
    { unit: "day", every: 1 },
    { unit: "week", every: 1, weekdays },
    { unit: "week", every: 2, weekdays },
    { unit: "month", every: 1, monthly: "number" },
    { unit: "month", every: 1, monthly: "weekday" },
    { unit: "year", every: 1 },
  ];
}

/** The same pace, whenever it ends. */
export function hasSamePace(a: Repetition, b: Repetition): boolean {
  const { ends: _a, ...paceOfA } = a;
  const { ends: _b, ...paceOfB } = b;
  return JSON.stringify(Object.entries(paceOfA).sort()) === JSON.stringify(Object.entries(paceOfB).sort());
}
