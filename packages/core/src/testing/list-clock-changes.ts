import type { TimeZoneId } from "../time/zoned.ts";
import { offsetMinutesAt } from "./offset-by-intl.ts";

/** A moment at which a zone's clock is put forward or back. */
export type ClockChange = {
  readonly zone: TimeZoneId;
  /** The first moment of the new offset. */
  readonly epochMs: number;
  /** Minutes ahead of UTC. */
  readonly offsetBefore: number;
  readonly offsetAfter: number;
};

const STEP_MS = 8 * 86_400_000;

/** Every change of a zone's clock within years, both included, by looking at Intl's clock only. */
export function listClockChanges(
  zone: TimeZoneId,
  years: { readonly from: number; readonly to: number },
): ClockChange[] {
  const changes: ClockChange[] = [];
  const end = Date.UTC(years.to + 1, 0, 1);
  // No zone changes its clock and back again within eight days.
  let offsetBefore = offsetMinutesAt(zone, Date.UTC(years.from, 0, 1));
  for (let from = Date.UTC(years.from, 0, 1); from < end; from += STEP_MS) {
    const to = Math.min(end, from + STEP_MS);
    const offsetAfter = offsetMinutesAt(zone, to);
    if (offsetBefore !== offsetAfter) {
      changes.push({ zone, epochMs: halve(zone, { from, to }), offsetBefore, offsetAfter });
    }
    offsetBefore = offsetAfter;
  }
  return changes;
}

// To the second; the offset at `from` ends somewhere before `to`.
function halve(zone: TimeZoneId, span: { readonly from: number; readonly to: number }): number {
  const before = offsetMinutesAt(zone, span.from);
  let { from, to } = span;
  while (to - from > 1000) {
    const middle = from + Math.floor((to - from) / 2000) * 1000;
    if (offsetMinutesAt(zone, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}
