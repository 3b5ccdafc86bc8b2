import type { Digest } from "@porchlight/api/contract";
import { WEEKDAYS } from "@porchlight/core";
import type { TFunction } from "i18next";
import { zoneCity } from "../../../shared/words/zone-city.ts";

const WORKDAYS = 5;

/** "Monday to Friday at 07:00, Chicago". */
export function daysWords({ days, time, zone }: Pick<Digest, "days" | "time" | "zone">, t: TFunction): string {
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  return t("ui.notices.digests.when", { days: wordsOf(chosen, t), time, city: zoneCity(zone) });
}

/** What became of the last mail, in one sentence. */
export function lastMailWords(last: Digest["last"], t: TFunction): string {
  if (last === undefined) return t("ui.notices.digests.last.none");
  const { state, day, answer = "" } = last;
  return t(`ui.notices.digests.last.${state}`, {
    day,
    answer: answer === "" ? t("ui.notices.digests.noAnswer") : answer,
  });
}

function wordsOf(chosen: readonly (typeof WEEKDAYS)[number][], t: TFunction): string {
  if (chosen.length === WEEKDAYS.length) return t("ui.notices.digests.everyDay");
  const isWorkdays = chosen.length === WORKDAYS && WEEKDAYS.slice(0, WORKDAYS).every((day) => chosen.includes(day));
  return isWorkdays ? t("ui.notices.digests.workdays") : chosen.map((day) => t(`weekday.${day}`)).join(", ");
}
