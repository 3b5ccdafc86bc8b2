import { timeAtMinute } from "@porchlight/core";
import type { CoverageHour } from "./coverage-map.ts";

/** Hours in a row as words: "09:00–13:00". */
export function hourRanges(hours: readonly CoverageHour[], isIn: (hour: CoverageHour) => boolean): string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const each of hours.filter(isIn)) {
    const last = ranges.at(-1);
    if (last?.to === each.hour) last.to = each.hour + 1;
    else ranges.push({ from: each.hour, to: each.hour + 1 });
  }
  return ranges.map(({ from, to }) => `${timeAtMinute(from * 60)}–${to === 24 ? "24:00" : timeAtMinute(to * 60)}`);
}
