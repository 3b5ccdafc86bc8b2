import { addDays, daysBetween, type IsoDate } from "../time/iso-date.ts";

/**
 * The first day on which a silence has lasted so many days, if what is planned goes out and nothing is added.
 *
 * @param silence.lastOn - The day from which the silence is counted.
 * @param silence.plannedOn - Days after it on which something goes out, in any order.
 * @param silence.days - How long is too long, in days, above 0.
 */
export function silenceReaches(silence: {
  readonly lastOn: IsoDate;
  readonly plannedOn: readonly IsoDate[];
  readonly days: number;
}): IsoDate {
  let last = silence.lastOn;
  for (const date of [...silence.plannedOn].sort()) {
    if (daysBetween(last, date) >= silence.days) break;
    if (date > last) last = date;
  }
  return addDays(last, silence.days);
}
