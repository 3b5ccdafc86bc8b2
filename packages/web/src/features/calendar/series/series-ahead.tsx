import { type IsoDate, readRule, type Series } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { followingDays, lastDayFrom } from "./begin-series.ts";
import classes from "./repeat-field.module.css";

/** What saving a new series comes to: how many posts follow and until when. A daily one takes long to lay out while one types. */
export const SeriesAhead = memo(function SeriesAhead(series: Series) {
  const { t } = useTranslation();
  const days = followingDays(series);
  return (
    <p className={classes.ahead} role="status">
      {days.length > 0 && t("ui.calendar.repeat.ahead", { count: days.length, last: days.at(-1) })}{" "}
      {goesOn(series, days) && t("ui.calendar.repeat.goesOn")}
    </p>
  );
});

function goesOn({ rule, firstDay }: Series, days: readonly IsoDate[]): boolean {
  const ends = readRule(rule, firstDay)?.ends;
  if (ends === undefined) return true;
  return "on" in ends ? ends.on > lastDayFrom(firstDay) : ends.after > days.length + 1;
}
