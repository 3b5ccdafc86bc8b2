import { type Channel, formatDuration, type LocalTime } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { GridDay } from "./week-grid.ts";

/** The week line by line in the order of time: day, time, what, who. Work without a time of its own comes last in its day. */
export function weekRows(days: readonly GridDay[], t: TFunction): string[][] {
  return days.flatMap(({ day, posts, checks, makes }) => {
    const timed = [
      ...posts.map(({ channel, time, everyWeeks }) => ({
        time,
        what: postWords(channel, everyWeeks),
        who: t("ui.plan.none"),
      })),
      ...checks.map(({ person, time, minutes, everyWeeks }) => ({
        time,
        what: `${t("activity.respond")}, ${formatDuration(minutes)}${every(everyWeeks)}`,
        who: person,
      })),
    ].toSorted((a, b) => a.time.localeCompare(b.time));
    const work = makes.map(({ activity, person, minutes, everyWeeks }) => ({
      time: undefined,
      what: `${t("ui.plan.week.block", { activity, minutes })}${every(everyWeeks)}`,
      who: person,
    }));
    return [...timed, ...work].map(({ time, what, who }) => [t(`weekday.${day}`), timeWords(time), what, who]);
  });

  function timeWords(time: LocalTime | undefined): string {
    return time === undefined ? t("ui.plan.none") : t("ui.plan.week.at", { time });
  }

  function postWords(channel: Channel, everyWeeks: number): string {
    return `${t("ui.plan.week.postOn", { channel })}${every(everyWeeks)}`;
  }

  function every(everyWeeks: number): string {
    return everyWeeks > 1 ? `, ${t("ui.plan.rate.everyWeeks", { weeks: everyWeeks })}` : "";
  }
}
