import { Temporal } from "temporal-polyfill";
import { rememberSome } from "../remember.ts";
import { addDays, type DateRange, type IsoDate } from "./iso-date.ts";
import { offsetMinutesOn, type TimeZoneId } from "./zoned.ts";

/** How far a zone's clock is ahead of UTC at noon of a day and of each one after it, until the next step. */
export type OffsetStep = {
  readonly from: IsoDate;
  readonly offsetMinutes: number;
  /** The moment at which the clock was changed, in minutes since 1970; absent on the first day of the range. */
  readonly changedAtMinute?: number;
};

/** A zone's changes of clocks within a range of days, beginning with how it stands on the first. */
export function listOffsetSteps(zone: TimeZoneId, range: DateRange): readonly OffsetStep[] {
  return stepsOf({ zone, ...range });
}

// Looking them up costs more than most of what is done with them, and people ask for the same years of a few zones.
const stepsOf = rememberSome(lookUpSteps, { most: 200, keyOf: ({ zone, from, to }) => `${zone} ${from} ${to}` });

function lookUpSteps({ zone, from, to }: DateRange & { readonly zone: TimeZoneId }): readonly OffsetStep[] {
  const steps: OffsetStep[] = [{ from, offsetMinutes: offsetMinutesOn(from, zone) }];
  let change = nextChange(Temporal.PlainDate.from(from).toZonedDateTime({ timeZone: zone, plainTime: NOON }));
  while (change) {
    const day = firstNoonAfter(change);
    if (day > to) break;
    const offsetMinutes = change.offsetNanoseconds / 60_000_000_000;
    steps.push({ from: day, offsetMinutes, changedAtMinute: change.epochMilliseconds / 60_000 });
    change = nextChange(change);
  }
  return steps;
}

const NOON = "12:00";

function nextChange(after: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return after.getTimeZoneTransition("next");
}

function firstNoonAfter(change: Temporal.ZonedDateTime): IsoDate {
  const day = change.toPlainDate().toString() as IsoDate;
  return Temporal.PlainTime.compare(change.toPlainTime(), NOON) <= 0 ? day : addDays(day, 1);
}
