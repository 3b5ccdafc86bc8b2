import { type LocalTime, timeAtMinute } from "@porchlight/core";

/** Hours that go without saying: from seven in the morning until before seven in the evening. */
const FIRST_HOUR = 7;

/** What "5:15" means on a clock of twelve hours that nobody said AM or PM to. */
export function likelyTime(hours: number, minutes: number): LocalTime {
  const hour = hours % 12;
  return timeAtMinute((hour < FIRST_HOUR ? hour + 12 : hour) * 60 + minutes);
}
