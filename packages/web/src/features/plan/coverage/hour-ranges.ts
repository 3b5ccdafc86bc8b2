import { type LocalTime, timeAtMinute } from "@porchlight/core";
import type { CoverageHour } from "./coverage-map.ts";

type InWords = {
  readonly isIn: (hour: CoverageHour) => boolean;
  readonly timeWords: (time: LocalTime) => string;
};

/** Hours in a row as words: "09:00–13:00". */
export function hourRanges(hours: readonly CoverageHour[], { isIn, timeWords }: InWords): string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const each of hours.filter(isIn)) {
    const last = ranges.at(-1);
    if (last?.to === each.hour) last.to = each.hour + 1;
    else ranges.push({ from: each.hour, to: each.hour + 1 });
  }
  const at = (hour: number) => timeWords(timeAtMinute((hour % 24) * 60));
  return ranges.map(({ from, to }) => `${at(from)}–${at(to)}`);
}
