import { compareText } from "../compare-text.ts";
import { addMonths } from "../time/add-months.ts";
import type { IsoDate } from "../time/iso-date.ts";
import { type Instant, type TimeZoneId, wallTimeAt } from "../time/zoned.ts";

/** A look at each brand every so many months by the calendar: what others do changes slowly, and a month of posts shows what works. */
const LOOK_EVERY_MONTHS = 1;

/** When somebody looked at a brand to learn from it. */
export type WatchedTimes = {
  /** When it was written down. */
  readonly watchedSince: Instant;
  /** When somebody looked last; absent before the first look. */
  readonly lastLookAt?: Instant;
};

/** A brand, and from which day on it is to be looked at. */
export type BrandDue<Brand extends WatchedTimes> = {
  /** The brand as it was handed in. */
  readonly brand: Brand;
  /** A calendar month after the last look; the day on which it was written down, before the first. */
  readonly dueOn: IsoDate;
  /** Whether that day is there. */
  readonly isDue: boolean;
};

/**
 * Brands by the day on which each is due for a look, soonest first and in their order among equals. Days are those of the
 * business's clock.
 *
 * @throws RangeError for a zone that `isTimeZone` does not know.
 */
export function listBrandDues<Brand extends WatchedTimes>(
  brands: readonly Brand[],
  { today, zone }: { readonly today: IsoDate; readonly zone: TimeZoneId },
): BrandDue<Brand>[] {
  return brands
    .map((brand) => {
      const dueOn = dueDayOf(brand, zone);
      return { brand, dueOn, isDue: dueOn <= today };
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn));
}

function dueDayOf({ watchedSince, lastLookAt }: WatchedTimes, zone: TimeZoneId): IsoDate {
  if (lastLookAt === undefined) return wallTimeAt(watchedSince, zone).date;
  return addMonths(wallTimeAt(lastLookAt, zone).date, LOOK_EVERY_MONTHS);
}
