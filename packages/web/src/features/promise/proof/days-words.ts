import { WEEKDAYS, type Weekday } from "@porchlight/core";
import type { TFunction } from "i18next";

/** Days of a week as they are said: "Monday to Saturday", "Tuesday and Friday", "every day". */
export function daysWords(days: readonly Weekday[], t: TFunction): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (days.length === WEEKDAYS.length) return t("ui.promise.words.everyDay");
  const isRow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
  if (!isRow || days.length < 3) return t("visitor.days", { days });
  return t("ui.promise.proof.fromTo", { first: t(`weekday.${first}`), last: t(`weekday.${last}`) });
}
